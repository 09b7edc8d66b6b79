import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One row of a table of two columns: a label and what belongs to it, below it where it is narrow.
ColumnLayout {
    id: root

    required property bool header
    required property bool wide
    required property list<string> cells
    required property list<string> spoken
    required property list<string> titles

    readonly property string title: root.header ? "" : root.titles[1] ?? ""

    function titled(cell: string): string {
        return root.title === "" ? cell : qsTr("%1: %2").arg(root.title).arg(cell);
    }

    spacing: Theme.space

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.mm(1)

        Prose {
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // not its share of the width: that would depend on itself
            Layout.horizontalStretchFactor: 2
            Layout.alignment: Qt.AlignTop
            visible: text !== ""
            font: root.header ? Theme.small : Theme.bodyBold
            color: root.header ? Theme.inkSoft : Theme.ink
            textFormat: Text.StyledText
            text: root.cells[0] ?? ""
            spoken: root.spoken[0] ?? ""
        }

        Prose {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.horizontalStretchFactor: 3
            Layout.alignment: Qt.AlignTop
            font: root.header ? Theme.small : Theme.body
            color: root.header ? Theme.inkSoft : Theme.ink
            textFormat: Text.StyledText
            text: root.wide ? root.cells[1] ?? "" : root.titled(root.cells[1] ?? "")
            spoken: root.titled(root.spoken[1] ?? "")
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: root.header ? Theme.edging : Theme.line
    }
}
