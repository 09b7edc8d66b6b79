pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// What reads the page aloud: on, pause, a sentence back or forward, speed and volume. Where the page tells something of
// the person it first asks whether others may hear it. It stands in one row with help where both fit.
FocusScope {
    id: root

    required property VisitViewModel visit
    required property bool low // the page needs the height: no more than the signs that fit
    required property bool wide // one row with help is wanted
    required property real room // that help leaves in its row; 0 where there is no help

    readonly property SpeechViewModel speech: root.visit.speech
    readonly property PreferencesViewModel chosen: root.visit.preferences
    readonly property int hearing: Hearing.Player
    readonly property bool heardByAll: true
    readonly property bool beside: root.room > 0 && !root.speech.asks && (root.low || root.wide && (root.speech.quiet || !root.setting) && root.besideRoom >= root.leastBeside)
    readonly property real besideRoom: root.room - Theme.edge - Theme.gap
    readonly property real dotted: Math.max(Theme.target, Math.ceil(dots.advanceWidth) + 1 + Theme.mm(6))
    readonly property real leastBeside: steps.all + root.dotted + flow.spacing
    readonly property real allValues: steps.all + values.wanted + 2 * Theme.gap
    readonly property bool roomyBeside: !root.low && root.allValues <= root.besideRoom
    readonly property bool roomy: root.beside ? root.roomyBeside : root.allValues <= root.width - 2 * Theme.edge
    readonly property bool worded: steps.all + words.advanceWidth + Theme.mm(12) <= (root.beside ? root.besideRoom : root.width - 2 * Theme.edge)
    readonly property real wordsBeside: steps.all + words.advanceWidth + Theme.mm(12) <= root.besideRoom ? Math.max(Theme.target, words.advanceWidth + Theme.mm(6)) : root.dotted
    readonly property bool asksInWords: root.speech.quiet && !(root.low && root.beside)
    readonly property int fromTop: root.beside ? Math.round((root.height - steps.implicitHeight) / 2) : Theme.mm(1.5)
    readonly property string speed: qsTr("Speed %1 %").arg(root.chosen.speed)
    readonly property string volume: qsTr("Volume %1").arg(root.chosen.volume)

    property bool setting: false // speed and volume stand in the place of the steps

    implicitWidth: (root.low ? steps.implicitWidth : root.speech.quiet ? question.least : root.roomyBeside ? root.allValues : steps.all + root.wordsBeside + flow.spacing) + Theme.edge + Theme.gap + 2
    implicitHeight: root.beside ? steps.implicitHeight + 4 * Theme.ring + 2 * Theme.hairline : (root.asksInWords ? question.implicitHeight : flow.implicitHeight) + Theme.mm(1.5) + Theme.space

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    PlayerQuestion {
        id: question

        x: Theme.edge
        y: root.fromTop
        width: parent.width - 2 * x
        visible: root.asksInWords
        brief: root.beside
        speech: root.speech
    }

    Flow {
        id: flow

        x: Theme.edge
        y: root.fromTop
        width: root.beside ? parent.width - Theme.edge - Theme.gap : parent.width - 2 * Theme.edge
        visible: !root.asksInWords
        spacing: Theme.mm(3)

        PlayerSteps {
            id: steps

            visible: root.roomy || !root.setting || root.beside
            speech: root.speech
            whole: !root.low || !root.beside || root.besideRoom > steps.all
        }

        PlayerValue {
            id: values

            readonly property real wanted: implicitWidth + loudness.implicitWidth + flow.spacing

            visible: root.roomy || root.setting && !root.beside
            speech: root.speech
            said: root.speed
            less: qsTr("Slower")
            more: qsTr("Faster")
            onStepped: steps => root.chosen.stepSpeed(steps)
        }

        PlayerValue {
            id: loudness

            visible: values.visible
            speech: root.speech
            said: root.volume
            less: qsTr("Quieter")
            more: qsTr("Louder")
            onStepped: steps => root.chosen.stepVolume(steps)
        }

        Action {
            id: more

            visible: !root.roomy && !(root.low && root.beside)
            font: Theme.bar
            horizontalPadding: Theme.mm(3)
            verticalPadding: Theme.mm(0.5)
            text: root.setting ? qsTr("Done") : root.worded ? words.text : "…"
            Accessible.name: root.setting ? qsTr("Done") : words.text
            onClicked: root.setting = !root.setting
        }
    }

    TextMetrics {
        id: words

        font: Theme.bar
        text: qsTr("Speed, volume")
    }

    TextMetrics {
        id: dots

        font: Theme.bar
        text: "…"
    }
}
