pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The way back and the way out, settings and language: in the same place on every page.
Item {
    id: root

    required property VisitViewModel visit

    signal finished

    readonly property real spacing: Theme.mm(2.7)
    readonly property real inset: Theme.mm(2.2)
    readonly property bool manyTongued: root.visit.otherLanguage !== "" || root.visit.chosenLanguage !== ""
    readonly property real tools: size.implicitWidth + root.taken(root.visit.speech.offered, listen) + root.taken(root.manyTongued, language) + root.taken(root.visit.telling, covers) + out.implicitWidth + root.spacing
    readonly property real ways: root.visit.atHome ? name.implicitWidth : homeward.implicitWidth + root.spacing
    readonly property real longBack: root.visit.atHome ? 0 : words.implicitWidth + 2 * root.inset
    readonly property real room: flow.width - root.tools - root.ways - 2 * root.spacing
    readonly property bool brief: root.room < root.longBack && root.room >= (root.visit.atHome ? 0 : Theme.target)

    // The first row takes touches over the height of an answer, from the screen's edge on; "Back" is always in it.
    function high(action: Item): int {
        return action.y > 0 ? action.implicitHeight : Math.max(action.implicitHeight + 4 * Theme.ring, Theme.answer);
    }

    function taken(there: bool, action: Item): real {
        return there ? action.implicitWidth + root.spacing : 0;
    }

    implicitHeight: flow.implicitHeight + Theme.space

    // As wide as it is drawn: Arabic reaches beyond its advance.
    Text {
        id: words

        visible: false
        font: Theme.bar
        text: "‹ " + qsTr("Back")
    }

    Flow {
        id: flow

        x: Theme.edge - (Theme.mirrored ? 0 : root.inset)
        width: root.width - 2 * Theme.edge + root.inset
        spacing: root.spacing

        Action {
            id: back

            height: root.high(back)
            slim: true
            visible: !root.visit.atHome
            tone: Action.Quiet
            horizontalPadding: root.inset
            font: Theme.bar
            text: root.brief ? Theme.backward : words.text
            Accessible.name: qsTr("Back")
            onClicked: root.visit.back()
        }

        Action {
            id: homeward

            height: root.high(homeward)
            slim: true
            visible: !root.visit.atHome
            tone: Action.Quiet
            horizontalPadding: root.inset
            font: Theme.bar
            text: qsTr("Home")
            onClicked: root.visit.goHome()
        }

        Prose {
            id: name

            visible: root.visit.atHome
            height: size.height
            leftPadding: Theme.mirrored ? 0 : root.inset
            rightPadding: root.inset - leftPadding
            verticalAlignment: Text.AlignVCenter
            font: Theme.bar
            color: Theme.pine
            text: "Clearing"
        }

        // What is left of one row stands between the ways and the tools.
        Item {
            readonly property real spare: root.room + root.spacing - (root.brief ? Theme.target : root.longBack)

            visible: spare > root.spacing
            width: spare - root.spacing
            height: 1
        }

        Action {
            id: size

            height: root.high(size)
            slim: true
            tone: Action.Quiet
            horizontalPadding: root.inset
            font: Theme.bar
            text: "Aa"
            Accessible.name: qsTr("Settings: words, colors, ways to press")
            onClicked: root.visit.preferences.open(PreferencesViewModel.Top)
        }

        Action {
            id: listen

            height: root.high(listen)
            slim: true
            visible: root.visit.speech.offered
            tone: Action.Quiet
            font: Theme.bar
            horizontalPadding: root.inset
            Accessible.name: root.visit.speech.on ? qsTr("Stop reading aloud") : qsTr("Read aloud")
            onClicked: root.visit.preferences.setListening(!root.visit.speech.on)
            contentItem: Item {
                implicitWidth: sign.implicitWidth

                SpeakerSign {
                    id: sign

                    anchors.centerIn: parent
                    sounds: root.visit.speech.on
                }
            }
        }

        SignedAction {
            id: language

            readonly property bool one: root.visit.otherLanguage !== ""

            height: root.high(language)
            slim: true
            visible: root.manyTongued
            sign: one ? null : globe
            tone: Action.Quiet
            horizontalPadding: root.inset
            font: Theme.bar
            text: root.visit.otherLanguage || root.visit.chosenLanguage
            Accessible.name: one ? text : qsTr("Language: %1").arg(text)
            onClicked: one ? root.visit.switchLanguage() : root.visit.preferences.open(PreferencesViewModel.Languages)
        }

        Action {
            id: covers

            height: root.high(covers)
            slim: true
            visible: root.visit.telling
            tone: Action.Quiet
            horizontalPadding: root.inset
            font: Theme.bar
            text: qsTr("Cover")
            Accessible.description: qsTr("Hides this page until you press \"Show again\"")
            onClicked: root.visit.cover.cover()
        }

        Action {
            id: out

            height: root.high(out)
            slim: true
            horizontalPadding: Theme.mm(4)
            font: Theme.bar
            text: qsTr("Finish & clear")
            onClicked: root.finished()
        }
    }

    Component {
        id: globe

        GlobeSign {}
    }
}
