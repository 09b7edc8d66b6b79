pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The settings of the visit. Each is done at once, as this page itself shows.
FocusScope {
    id: root

    required property PreferencesViewModel preferences
    required property Rows languages
    required property string language

    readonly property bool heardByAll: true

    signal spoken(language: string)

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroller {
        id: page

        anchors.fill: parent
        focus: true
        spacing: Theme.mm(2.7)
        onward: qsTr("Done")
        onOnwards: root.preferences.close()

        Heading {
            Layout.fillWidth: true
            focus: true
            text: qsTr("How would you like this screen to be?")
        }

        PreferenceGroup {
            title: qsTr("Size of the words")
            narrowest: Theme.mm(58) // each is as big as it is
            room: page.bodyWidth

            Repeater {
                model: [1, 1.25, 1.6, 2]

                PreferenceChoice {
                    required property real modelData
                    required property int index

                    text: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")][index]
                    font: Qt.font({
                        family: Theme.family,
                        pixelSize: Math.round(4.5 * modelData * Theme.pxPerMm),
                        weight: Font.DemiBold
                    })
                    place: index
                    outOf: 4
                    chosen: modelData === root.preferences.textSize
                    onClicked: root.preferences.setTextSize(modelData)
                }
            }
        }

        PreferenceGroup {
            title: qsTr("Colors")
            room: page.bodyWidth

            Repeater {
                model: 4

                PreferenceChoice {
                    id: theme

                    required property int index

                    readonly property real swatched: horizontalPadding + swatch.width + Theme.gap

                    leftPadding: mirrored ? swatched : horizontalPadding
                    rightPadding: mirrored ? horizontalPadding : swatched
                    text: [qsTr("Light"), qsTr("Dark"), qsTr("White on black"), qsTr("Black on white")][index]
                    place: index
                    outOf: 4
                    chosen: index === root.preferences.scheme
                    onClicked: root.preferences.setScheme(index)

                    ThemeSwatch {
                        id: swatch

                        anchors.right: parent.right
                        anchors.rightMargin: theme.horizontalPadding
                        anchors.verticalCenter: parent.verticalCenter
                        scheme: theme.index
                    }
                }
            }
        }

        PreferenceLanguages {
            id: languages

            room: page.bodyWidth
            languages: root.languages
            language: root.language
            onSpoken: language => root.spoken(language)
        }

        PreferenceSound {
            room: page.bodyWidth
            visible: root.preferences.canSpeak
            preferences: root.preferences
        }

        PreferenceGroup {
            title: qsTr("Movement")
            room: page.bodyWidth
            most: 1

            PreferenceChoice {
                several: true
                text: qsTr("Nothing moves on this screen")
                chosen: !root.preferences.motion
                onClicked: root.preferences.setMotion(chosen)
            }
        }

        PreferencePressing {
            id: pressing

            room: page.bodyWidth
            preferences: root.preferences
        }

        Prose {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            text: qsTr("Your place and your answers stay. When you finish, everything goes back to how it was.")
        }

        Action {
            Layout.fillWidth: true
            least: Theme.mm(16)
            text: qsTr("Everything back to how it was")
            onClicked: root.preferences.backToUsual()
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Component.onCompleted: {
        const parts = [null, null, languages, pressing];
        const wanted = parts[root.preferences.part];
        if (wanted) {
            wanted.forceActiveFocus();
            page.follow(wanted, 0, 1);
        }
    }
}
