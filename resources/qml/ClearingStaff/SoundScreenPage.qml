import QtQuick
import QtQuick.Layouts
import Clearing
import Clearing.Design
import Clearing.ViewModels

// How loud, whether at all, and how bright.
InnerPage {
    id: root

    readonly property SoundScreenViewModel sound: root.staff.sound

    title: qsTr("Sound & screen")

    SaidPanel {
        errand: root.sound.errand
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: qsTr("Reading aloud")
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.mm(3)
        uniformCellSizes: true

        PreferenceChoice {
            Layout.fillWidth: true
            text: qsTr("On")
            chosen: root.sound.sound
            onClicked: root.sound.setSound(true)
        }

        PreferenceChoice {
            Layout.fillWidth: true
            text: qsTr("Off")
            chosen: !root.sound.sound
            onClicked: root.sound.setSound(false)
        }
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: qsTr("How loud it begins for each patient")
    }

    Stepper {
        Layout.fillWidth: true
        value: qsTr("%1 of 10").arg(root.sound.volume)
        onStepped: steps => root.sound.stepVolume(steps)
    }

    Action {
        Layout.fillWidth: true
        visible: root.sound.speaks
        text: qsTr("Try it")
        onClicked: root.sound.tryIt()
    }

    Prose {
        Layout.fillWidth: true
        visible: !root.sound.speaks
        font: Theme.small
        text: qsTr("It can't be tried here: this kiosk has no voice in your language, or no loudspeaker.")
    }

    Prose {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        font: Theme.bodyBold
        text: qsTr("How bright the screen is")
    }

    Stepper {
        Layout.fillWidth: true
        value: root.sound.brightness + " %"
        onStepped: steps => root.sound.stepBrightness(steps)
    }
}
