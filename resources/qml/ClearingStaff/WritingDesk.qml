import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What is typed so far, and the pad below or beside it. A keyboard types the same.
GridLayout {
    id: root

    required property TypingViewModel typing
    required property string label
    required property int down // px that the pad may take
    property bool wide: false
    default property alias content: side.data

    readonly property int aside: Math.round(root.width * 0.36)

    function hear(event: KeyEvent) {
        const other = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const deletes = event.key === Qt.Key_Backspace;
        if (other || !(deletes || (event.text >= " " && event.key !== Qt.Key_Delete)))
            return;
        deletes ? root.typing.deleteOne() : root.typing.type(event.text);
        event.accepted = true;
        words.forceActiveFocus(); // so that the next space is a space, and presses no key of the pad
    }

    columns: root.wide ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Keys.onPressed: event => root.hear(event)

    ColumnLayout {
        id: side

        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: root.wide ? root.aside : root.width
        Layout.maximumWidth: Layout.preferredWidth
        spacing: Theme.space

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            text: qsTr("%1: room for %2 letters").arg(root.label).arg(root.typing.room)
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Theme.mm(2)
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.stroke
            border.color: Theme.pine

            Prose {
                id: words

                x: Theme.space
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                font: Theme.low ? Theme.small : Theme.bodyBold
                wrapMode: Text.Wrap
                text: root.typing.text + "|"
                spoken: root.typing.text === "" ? qsTr("Nothing typed yet") : qsTr("Typed: %1").arg(root.typing.text)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(3)
            uniformCellSizes: true

            LetterKey {
                Layout.fillWidth: true
                text: root.typing.small ? "ABC" : "abc"
                Accessible.name: root.typing.small ? qsTr("Capital letters") : qsTr("Small letters")
                onClicked: root.typing.turnCase()
            }

            LetterKey {
                Layout.fillWidth: true
                text: root.typing.marks ? "abc" : "123?"
                Accessible.name: root.typing.marks ? qsTr("Letters") : qsTr("Digits and marks")
                onClicked: root.typing.turnMarks()
            }
        }
    }

    LetterPad {
        Layout.alignment: Qt.AlignTop | Qt.AlignRight
        letters: root.typing.pad
        asGiven: true
        lettering: Theme.text(3.7, Font.DemiBold)
        across: root.wide ? root.width - root.aside - root.columnSpacing : root.width
        down: root.down
        onTyped: letter => root.typing.type(letter)
        onDeleted: root.typing.deleteOne()
        onCleared: root.typing.clear()
    }
}
