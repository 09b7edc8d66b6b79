import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What is typed so far, and the pad below or beside it. A keyboard types the same.
FocusScope {
    id: root

    required property TypingViewModel typing
    required property string label
    default property alias content: side.data

    readonly property bool wide: root.width > root.height
    readonly property int aside: root.wide ? Math.round(root.width * 0.36) : root.width
    // Of a long text its end: the whole stands in the preview.
    readonly property int most: root.wide ? Math.max(40, Math.floor(root.height / Theme.mm(1))) : 200
    readonly property string end: root.typing.text.length > root.most ? "… " + root.typing.text.slice(-root.most) : root.typing.text

    function hear(event: KeyEvent) {
        const other = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const deletes = event.key === Qt.Key_Backspace;
        if (other || !(deletes || (event.text >= " " && event.key !== Qt.Key_Delete)))
            return;
        deletes ? root.typing.deleteOne() : root.typing.type(event.text);
        event.accepted = true;
        words.forceActiveFocus(); // so that the next space is a space, and presses no key of the pad
    }

    Keys.onPressed: event => root.hear(event)

    ColumnLayout {
        id: side

        width: root.aside
        height: root.wide ? root.height : implicitHeight
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
                font: Theme.text(3.7, Font.DemiBold)
                text: root.end + "|"
                spoken: root.typing.text === "" ? qsTr("Nothing typed yet") : qsTr("Typed: %1").arg(root.typing.text)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
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

        Item {
            Layout.fillHeight: root.wide
        }
    }

    LetterPad {
        anchors.right: parent.right
        y: root.wide ? 0 : side.height + Theme.gap
        letters: root.typing.pad
        asGiven: true
        lettering: Theme.text(3.7, Font.DemiBold)
        across: root.width - (root.wide ? root.aside + Theme.gap : 0)
        down: root.height - y
        onTyped: letter => root.typing.type(letter)
        onDeleted: root.typing.deleteOne()
        onCleared: root.typing.clear()
    }
}
