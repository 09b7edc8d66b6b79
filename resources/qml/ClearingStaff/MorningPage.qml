pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The morning check, step by step; colors and targets take the whole screen.
FocusScope {
    id: root

    required property StaffViewModel staff

    readonly property MorningViewModel morning: root.staff.morning

    function at(step: int): Component {
        switch (step) {
        case MorningViewModel.Colors:
            return colors;
        case MorningViewModel.Touch:
            return targets;
        default:
            return pages;
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.at(root.morning.step)
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: colors

        ColorPage {
            morning: root.morning
        }
    }

    Component {
        id: targets

        TargetsPage {
            morning: root.morning
        }
    }

    Component {
        id: pages

        InnerPage {
            id: page

            staff: root.staff
            title: qsTr("Morning check")

            Prose {
                Layout.fillWidth: true
                visible: root.morning.step === MorningViewModel.Start
                text: qsTr("Two minutes: look at five colors, touch nine places, and the kiosk checks the rest by itself: sound, printer, content, seal, and that nothing of a visit stays.")
            }

            Action {
                Layout.fillWidth: true
                visible: root.morning.step === MorningViewModel.Start
                tone: Action.Primary
                least: Theme.answer
                text: qsTr("Start")
                onClicked: root.morning.start()
            }

            Prose {
                Layout.fillWidth: true
                visible: root.morning.step === MorningViewModel.Even
                text: qsTr("Was each color even, without spots, stripes or dark edges?")
            }

            Action {
                Layout.fillWidth: true
                visible: root.morning.step === MorningViewModel.Even
                least: Theme.answer
                text: qsTr("Yes, all even")
                onClicked: root.morning.tellEven(true)
            }

            Action {
                Layout.fillWidth: true
                visible: root.morning.step === MorningViewModel.Even
                least: Theme.answer
                text: qsTr("No, something was wrong")
                onClicked: root.morning.tellEven(false)
            }

            SaidPanel {
                errand: root.morning.errand
            }

            Prose {
                Layout.fillWidth: true
                visible: root.morning.errand.underWay
                text: qsTr("The kiosk checks itself. This takes about a minute.")
            }

            Prose {
                Layout.fillWidth: true
                visible: root.morning.played
                text: qsTr("Each language has just said its own name aloud. Did you hear all of them?")
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: root.morning.played
                uniformCellSizes: true
                spacing: Theme.gap

                Action {
                    Layout.fillWidth: true
                    least: Theme.answer
                    text: qsTr("Yes, all of them")
                    onClicked: root.morning.tellHeard(true)
                }

                Action {
                    Layout.fillWidth: true
                    least: Theme.answer
                    text: qsTr("No, not all")
                    onClicked: root.morning.tellHeard(false)
                }
            }

            Repeater {
                model: root.morning.results

                FactRow {
                    Layout.fillWidth: true
                }
            }

            Action {
                Layout.fillWidth: true
                visible: root.morning.step === MorningViewModel.Results && !root.morning.errand.underWay
                text: qsTr("Check again")
                onClicked: root.morning.start()
            }
        }
    }
}
