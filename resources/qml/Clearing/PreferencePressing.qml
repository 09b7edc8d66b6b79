pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// How the visitor presses: with a finger or keys, with two switches, or with one.
FocusScope {
    id: root

    required property PreferencesViewModel preferences
    required property int room

    Layout.fillWidth: true
    implicitHeight: parts.implicitHeight

    ColumnLayout {
        id: parts

        width: parent.width
        spacing: Theme.gap

        PreferenceGroup {
            focus: true
            title: qsTr("Ways to press")
            room: root.room
            most: 1

            Repeater {
                model: [0, 2, 1]

                PreferenceChoice {
                    required property int modelData
                    required property int index

                    focus: chosen
                    text: [qsTr("Touch or keys"), qsTr("Two switches: one moves on, one presses"), qsTr("One switch: the screen moves on by itself, the switch presses")][index]
                    place: index
                    outOf: 3
                    chosen: modelData === root.preferences.switches
                    onClicked: root.preferences.setSwitches(modelData)
                }
            }
        }

        PreferenceSteps {
            visible: root.preferences.switches === 1
            title: qsTr("Moves on after: %1 seconds").arg(root.preferences.scanSeconds.toLocaleString(Qt.locale(), "f", root.preferences.scanSeconds % 1 ? 1 : 0))
            room: root.room
            less: qsTr("Sooner")
            more: qsTr("Later")
            onStepped: steps => root.preferences.stepScanning(steps)
        }
    }
}
