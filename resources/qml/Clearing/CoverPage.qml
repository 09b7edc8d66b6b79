import QtQuick
import Clearing.Design
import Clearing.ViewModels

// A landscape instead of the page, until it is touched twice. Between the touches it says so, and nothing else.
Pressable {
    id: root

    required property CoverViewModel cover

    readonly property bool heardByAll: true

    spokenState: root.cover.awaits ? hint.text : ""

    contentItem: Item {
        Rectangle {
            visible: root.cover.awaits
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.edge
            width: hint.width
            height: hint.implicitHeight
            radius: Theme.radius
            color: Theme.night

            Prose {
                id: hint

                width: Math.min(implicitWidth, root.width - 2 * Theme.edge)
                padding: Theme.gap
                color: Theme.nightInk
                text: qsTr("Touch again to go on")
            }
        }
    }

    background: Landscape {
        sunX: upright ? 0.58 : 0.7
        sunY: upright ? 0.46 : 0.3

        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.nightFocus
        }
    }

    focus: true
    onClicked: root.cover.touch()

    Accessible.name: qsTr("Covered. Press twice to show the page again.")
}
