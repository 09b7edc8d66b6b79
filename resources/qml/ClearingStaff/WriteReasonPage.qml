import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A reason of staff's own, in their language; in the others patients read that the screen is resting.
InnerPage {
    id: root

    readonly property TypingViewModel typing: root.staff.closing.typing

    title: qsTr("Write another reason")
    widest: Theme.column

    WritingDesk {
        Layout.fillWidth: true
        focus: true
        typing: root.typing
        label: qsTr("Patients read this")
        wide: root.width > root.height
        down: root.body.height - 2 * Theme.space

        Action {
            Layout.fillWidth: true
            tone: root.typing.text.trim() === "" ? Action.Waiting : Action.Primary
            least: Theme.answer
            enabled: root.typing.text.trim() !== ""
            text: qsTr("Show this notice")
            onClicked: root.staff.closing.chooseTyped()
        }

        SaidPanel {
            errand: root.staff.closing.errand
        }
    }
}
