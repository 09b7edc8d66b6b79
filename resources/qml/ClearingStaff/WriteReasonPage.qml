import QtQuick
import QtQuick.Layouts
import Clearing.Design

// A reason of staff's own, in their language; in the others patients read that the screen is resting.
WritingPage {
    id: root

    title: qsTr("Write another reason")
    typing: root.staff.closing.typing
    label: qsTr("Patients read this")

    SaidPanel {
        errand: root.staff.closing.errand
    }

    Action {
        Layout.fillWidth: true
        tone: enabled ? Action.Primary : Action.Waiting
        enabled: root.typing.text.trim() !== ""
        least: Theme.answer
        horizontalPadding: Theme.mm(2)
        text: qsTr("Show this notice")
        onClicked: root.staff.closing.chooseTyped()
    }
}
