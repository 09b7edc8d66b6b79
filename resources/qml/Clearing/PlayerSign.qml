import QtQuick
import Clearing.Design

// A button of the player that shows a sign.
Action {
    id: root

    required property int kind

    horizontalPadding: 0
    verticalPadding: Theme.mm(0.5)
    font: Theme.bar
    contentItem: Item {
        PlaySign {
            anchors.centerIn: parent
            kind: root.kind
            ink: root.written
        }
    }
}
