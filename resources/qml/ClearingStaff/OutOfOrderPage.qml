pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A notice instead of the patients' pages, with a ready reason or one of staff's own; and back in order.
InnerPage {
    id: root

    readonly property ClosingViewModel closing: root.staff.closing

    title: qsTr("Out of order")

    Prose {
        Layout.fillWidth: true
        text: root.staff.state.paused ? qsTr("Patients see a notice now. It stays until you put this screen back in order, also after a restart.") : qsTr("Patients see a notice until you put this screen back in order. What shall it say?")
    }

    Action {
        Layout.fillWidth: true
        visible: root.staff.state.paused
        tone: Action.Primary
        least: Theme.answer
        text: qsTr("Put back in order")
        onClicked: root.staff.resume()
    }

    SaidPanel {
        errand: root.closing.errand
    }

    Repeater {
        model: root.closing.reasons

        LinkCard {
            required property int index
            required property string reason

            Layout.fillWidth: true
            least: Theme.target
            lettering: Theme.bodyBold
            text: reason
            onClicked: root.closing.choose(index)
        }
    }

    LinkCard {
        Layout.fillWidth: true
        least: Theme.target
        lettering: Theme.bodyBold
        text: qsTr("Write another reason")
        onClicked: root.staff.open(StaffViewModel.WriteReason)
    }
}
