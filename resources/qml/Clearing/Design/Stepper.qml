import QtQuick
import QtQuick.Layouts

// A number that is set by touches on big buttons; it is read out as it changes.
GridLayout {
    id: root

    property string value: ""
    property bool wide: false

    signal stepped(int steps)

    readonly property bool narrow: root.width < Theme.mm(100) * Theme.textScale // the number stands above its buttons
    readonly property int side: root.wide ? 2 : 1

    columns: 2 * root.side + (root.narrow ? 0 : 1)
    rowSpacing: Theme.mm(3)
    columnSpacing: Theme.mm(3)

    Action {
        Layout.row: root.narrow ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: true
        visible: root.wide
        least: Theme.answer
        font: Theme.leadBold
        text: "−10"
        Accessible.name: qsTr("Ten steps down")
        onClicked: root.stepped(-10)
    }

    Action {
        Layout.row: root.narrow ? 1 : 0
        Layout.column: root.side - 1
        Layout.fillWidth: true
        least: Theme.answer
        font: Theme.leadBold
        text: "−"
        Accessible.name: qsTr("Down")
        onClicked: root.stepped(-1)
    }

    Text {
        Layout.row: 0
        Layout.column: root.narrow ? 0 : root.side
        Layout.columnSpan: root.narrow ? root.columns : 1
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        horizontalAlignment: Text.AlignHCenter
        text: root.value === "" ? "?" : root.value
        font: Theme.title
        color: Theme.ink
        textFormat: Text.PlainText

        Accessible.role: Accessible.StaticText
        Accessible.name: root.value === "" ? qsTr("No number yet") : root.value
    }

    Action {
        Layout.row: root.narrow ? 1 : 0
        Layout.column: root.narrow ? root.side : root.side + 1
        Layout.fillWidth: true
        least: Theme.answer
        font: Theme.leadBold
        text: "+"
        Accessible.name: qsTr("Up")
        onClicked: root.stepped(1)
    }

    Action {
        Layout.row: root.narrow ? 1 : 0
        Layout.column: root.narrow ? root.side + 1 : root.side + 2
        Layout.fillWidth: true
        visible: root.wide
        least: Theme.answer
        font: Theme.leadBold
        text: "+10"
        Accessible.name: qsTr("Ten steps up")
        onClicked: root.stepped(10)
    }
}
