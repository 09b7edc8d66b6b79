import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A minute in which no touch does anything, and when to be reminded of it.
InnerPage {
    id: root

    readonly property ClosingViewModel closing: root.staff.closing

    title: qsTr("Cleaning")

    Prose {
        Layout.fillWidth: true
        text: qsTr("For 60 seconds the screen takes no touch, and patients read that it is being cleaned. Then it opens by itself. Spray the cloth, not the screen.")
    }

    Action {
        Layout.fillWidth: true
        tone: Action.Primary
        least: Theme.answer
        text: qsTr("Start cleaning")
        onClicked: root.closing.clean()
    }

    SaidPanel {
        errand: root.closing.errand
    }

    Prose {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        font: Theme.bodyBold
        text: qsTr("Remind staff on this page")
    }

    Stepper {
        Layout.fillWidth: true
        value: root.closing.reminder
        onStepped: steps => root.closing.stepReminder(steps)
    }
}
