pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// What reads the page aloud: on, pause, a sentence back or forward, speed and volume. Where the page tells something of
// the person it first asks whether others may hear it.
FocusScope {
    id: root

    required property VisitViewModel visit
    required property bool beside // the help bar, where a screen is low
    required property real room // that it leaves

    readonly property SpeechViewModel speech: root.visit.speech
    readonly property PreferencesViewModel chosen: root.visit.preferences
    readonly property int hearing: Hearing.Player
    readonly property bool heardByAll: true
    readonly property bool roomy: steps.implicitWidth + values.wanted + 2 * Theme.gap <= flow.width
    readonly property string speed: qsTr("Speed %1 %").arg(root.chosen.speed)
    readonly property string volume: qsTr("Volume %1").arg(root.chosen.volume)

    property bool setting: false // speed and volume stand in the place of the steps

    implicitWidth: beside.implicitWidth + Theme.edge + Theme.gap
    implicitHeight: root.beside ? beside.implicitHeight + 4 * Theme.ring + 2 * Theme.hairline : (root.speech.quiet ? question.implicitHeight : flow.implicitHeight) + Theme.mm(1.5) + Theme.space

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Connections {
        target: root.speech

        function onChanged() {
            if (root.speech.asks && !question.asked)
                aloud.forceActiveFocus(Qt.TabFocusReason);
            question.asked = root.speech.asks;
        }
    }

    Flow {
        id: question

        readonly property int hearing: root.speech.asks ? Hearing.First : Hearing.Player
        property bool asked: false

        x: Theme.edge
        y: Theme.mm(1.5)
        width: parent.width - 2 * x
        visible: root.speech.quiet && !root.beside
        spacing: Theme.mm(3)

        Prose {
            width: Math.min(implicitWidth, parent.width)
            height: width + aloud.implicitWidth + Theme.mm(3) <= question.width ? aloud.implicitHeight : implicitHeight
            verticalAlignment: Text.AlignVCenter
            font: Theme.bar
            text: root.speech.asks ? qsTr("The next chair may hear this.") : qsTr("This page is not read aloud.")
        }

        Action {
            id: aloud

            focus: true
            font: Theme.bar
            horizontalPadding: Theme.mm(3)
            text: qsTr("Read it aloud")
            onClicked: root.speech.answer(true)
        }

        Action {
            visible: root.speech.asks
            font: Theme.bar
            horizontalPadding: Theme.mm(3)
            text: qsTr("Keep it quiet")
            onClicked: root.speech.answer(false)
        }
    }

    Flow {
        id: flow

        x: Theme.edge
        y: Theme.mm(1.5)
        width: parent.width - 2 * x
        visible: !root.speech.quiet && !root.beside
        spacing: Theme.mm(3)

        Row {
            id: steps

            visible: root.roomy || !root.setting
            spacing: Theme.mm(3)

            Sign {
                kind: PlaySign.Back
                Accessible.name: qsTr("One sentence back")
                onClicked: root.speech.skip(-1)
            }

            Sign {
                kind: root.speech.playing ? PlaySign.Pause : PlaySign.Play
                width: Theme.mm(24)
                Accessible.name: root.speech.playing ? qsTr("Pause") : qsTr("Read this page")
                onClicked: root.speech.playing ? root.speech.pause() : root.speech.play()
            }

            Sign {
                kind: PlaySign.Forward
                Accessible.name: qsTr("One sentence forward")
                onClicked: root.speech.skip(1)
            }
        }

        Value {
            id: values

            readonly property real wanted: implicitWidth + loudness.implicitWidth + Theme.mm(3)

            visible: root.roomy || root.setting
            said: root.speed
            less: qsTr("Slower")
            more: qsTr("Faster")
            onStepped: steps => root.chosen.stepSpeed(steps)
        }

        Value {
            id: loudness

            visible: root.roomy || root.setting
            said: root.volume
            less: qsTr("Quieter")
            more: qsTr("Louder")
            onStepped: steps => root.chosen.stepVolume(steps)
        }

        Action {
            visible: !root.roomy
            font: Theme.bar
            horizontalPadding: Theme.mm(3)
            text: root.setting ? qsTr("Done") : steps.implicitWidth + words.advanceWidth + Theme.mm(12) <= flow.width ? words.text : "…"
            Accessible.name: root.setting ? qsTr("Done") : words.text
            onClicked: root.setting = !root.setting
        }
    }

    Row {
        id: beside

        readonly property bool whole: root.room > Theme.edge + Theme.gap + 4 * Theme.target + 2 * Theme.mm(3)

        x: Theme.edge
        anchors.verticalCenter: parent.verticalCenter
        visible: root.beside
        spacing: Theme.mm(3)

        Sign {
            visible: beside.whole && !root.speech.quiet
            kind: PlaySign.Back
            Accessible.name: qsTr("One sentence back")
            onClicked: root.speech.skip(-1)
        }

        Sign {
            kind: root.speech.playing ? PlaySign.Pause : PlaySign.Play
            Accessible.name: root.speech.quiet ? qsTr("Read it aloud") : root.speech.playing ? qsTr("Pause") : qsTr("Read this page")
            onClicked: root.speech.quiet ? root.speech.answer(true) : root.speech.playing ? root.speech.pause() : root.speech.play()
        }

        Sign {
            visible: beside.whole && !root.speech.quiet
            kind: PlaySign.Forward
            Accessible.name: qsTr("One sentence forward")
            onClicked: root.speech.skip(1)
        }
    }

    TextMetrics {
        id: words

        font: Theme.bar
        text: qsTr("Speed, volume")
    }

    component Sign: Action {
        id: sign

        property int kind: PlaySign.Play

        horizontalPadding: 0
        verticalPadding: Theme.mm(0.5)
        font: Theme.bar
        contentItem: Item {
            PlaySign {
                anchors.centerIn: parent
                kind: sign.kind
                ink: sign.written
            }
        }
    }

    component Value: Row {
        id: value

        required property string said
        required property string less
        required property string more

        signal stepped(int steps)

        spacing: Theme.mm(3)

        Action {
            horizontalPadding: 0
            font: Theme.bar
            text: "−"
            Accessible.name: value.less
            onClicked: value.step(-1)
        }

        Prose {
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            font: Theme.bar
            text: value.said
        }

        Action {
            horizontalPadding: 0
            font: Theme.bar
            text: "+"
            Accessible.name: value.more
            onClicked: value.step(1)
        }

        function step(steps: int) {
            value.stepped(steps);
            root.speech.tell(value.said);
        }
    }
}
