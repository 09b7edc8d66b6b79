import QtQuick
import Clearing.Design
import Clearing.ViewModels

// On, pause, a sentence back or forward; where others might hear the page, one sign that lets it be read.
Row {
    id: root

    required property SpeechViewModel speech
    required property bool whole // else there is room for the one sign alone

    readonly property real one: Theme.mm(24)
    readonly property real all: root.one + 2 * (back.implicitWidth + root.spacing)

    spacing: Theme.mm(3)

    PlayerSign {
        id: back

        visible: root.whole && !root.speech.quiet
        kind: PlaySign.Back
        Accessible.name: qsTr("One sentence back")
        onClicked: root.speech.skip(-1)
    }

    PlayerSign {
        width: root.whole ? root.one : implicitWidth
        kind: root.speech.playing ? PlaySign.Pause : PlaySign.Play
        Accessible.name: root.speech.quiet ? qsTr("Read it aloud") : root.speech.playing ? qsTr("Pause") : qsTr("Read this page")
        onClicked: root.speech.quiet ? root.speech.answer(true) : root.speech.playing ? root.speech.pause() : root.speech.play()
    }

    PlayerSign {
        visible: root.whole && !root.speech.quiet
        kind: PlaySign.Forward
        Accessible.name: qsTr("One sentence forward")
        onClicked: root.speech.skip(1)
    }
}
