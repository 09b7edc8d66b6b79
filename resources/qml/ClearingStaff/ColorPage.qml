import QtQuick
import Clearing.Design
import Clearing.ViewModels

// One color over the whole screen; a touch anywhere shows the next.
Pressable {
    id: root

    required property MorningViewModel morning

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: hint.width
            height: hint.implicitHeight
            radius: Theme.radius
            color: Theme.night

            Prose {
                id: hint

                padding: Theme.gap
                width: Math.min(implicitWidth, root.width - 2 * Theme.edge)
                color: Theme.nightInk
                text: qsTr("Look for spots and stripes. Touch to go on (%1 of 5).").arg(root.morning.color + 1)
            }
        }
    }

    background: Rectangle {
        color: ["red", "lime", "blue", "white", "black"][Math.min(root.morning.color, 4)]
    }

    focus: true
    onClicked: root.morning.nextColor()

    Accessible.name: hint.text
}
