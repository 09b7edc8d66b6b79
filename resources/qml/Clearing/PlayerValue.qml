import QtQuick
import Clearing.Design
import Clearing.ViewModels

// Speed or volume between its two buttons; what a press has set is said where nothing else can be heard of it.
Row {
    id: root

    required property SpeechViewModel speech
    required property string said
    required property string less
    required property string more

    signal stepped(int steps)

    function step(steps: int) {
        root.stepped(steps);
        root.speech.tell(root.said);
    }

    spacing: Theme.mm(3)

    Action {
        horizontalPadding: 0
        verticalPadding: Theme.mm(0.5)
        font: Theme.bar
        text: "−"
        Accessible.name: root.less
        onClicked: root.step(-1)
    }

    Prose {
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        font: Theme.bar
        lineHeight: 1
        text: root.said
    }

    Action {
        horizontalPadding: 0
        verticalPadding: Theme.mm(0.5)
        font: Theme.bar
        text: "+"
        Accessible.name: root.more
        onClicked: root.step(1)
    }
}
