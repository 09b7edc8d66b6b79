import QtQuick
import Clearing.Design
import Clearing.ViewModels

// Whether others may hear a page that tells something of the person; refused, the way to hear it all the same.
Flow {
    id: root

    required property SpeechViewModel speech
    required property bool brief // its button alone

    readonly property int hearing: root.speech.asks ? Hearing.First : Hearing.Player
    readonly property real least: aloud.implicitWidth
    property bool asked: false

    spacing: Theme.mm(3)

    Connections {
        target: root.speech

        function onChanged() {
            if (root.speech.asks && !root.asked)
                aloud.forceActiveFocus(Qt.TabFocusReason);
            root.asked = root.speech.asks;
        }
    }

    Prose {
        visible: !root.brief
        width: Math.min(implicitWidth, parent.width)
        height: width + aloud.implicitWidth + Theme.mm(3) <= root.width ? aloud.implicitHeight : implicitHeight
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
