import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Whether pages are read aloud, how loud and how fast.
ColumnLayout {
    id: root

    required property PreferencesViewModel preferences
    required property int room

    Layout.fillWidth: true
    spacing: Theme.gap

    PreferenceGroup {
        title: qsTr("Listening")
        room: root.room
        most: 1

        PreferenceChoice {
            several: true
            text: qsTr("Read the pages aloud")
            chosen: root.preferences.listening
            onClicked: root.preferences.setListening(!chosen)
        }

        PreferenceChoice {
            several: true
            text: qsTr("Private pages too, on the loudspeaker")
            chosen: root.preferences.loudspeaker
            onClicked: root.preferences.setLoudspeaker(!chosen)
        }
    }

    PreferenceSteps {
        title: qsTr("How loud: %1 of 10").arg(root.preferences.volume)
        room: root.room
        less: qsTr("Quieter")
        more: qsTr("Louder")
        onStepped: steps => root.preferences.stepVolume(steps)
    }

    PreferenceSteps {
        title: qsTr("How fast: %1 percent").arg(root.preferences.speed)
        room: root.room
        less: qsTr("Slower")
        more: qsTr("Faster")
        onStepped: steps => root.preferences.stepSpeed(steps)
    }
}
