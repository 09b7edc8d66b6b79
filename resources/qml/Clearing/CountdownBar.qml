import QtQuick
import Clearing.Design

// Below Support: it counts down without hiding a number. Any touch on the screen keeps the visit.
Pressable {
    id: root

    required property int seconds

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * Theme.space)
    horizontalPadding: Theme.edge
    text: qsTr("Still there? This screen clears itself in %1 seconds. Touch it to stay.").arg(root.seconds)

    contentItem: Text {
        id: label

        text: root.text
        font: Theme.bar
        color: Theme.pineInk
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        color: root.down ? Theme.leaf : Theme.pine

        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.margins: Theme.ring
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.pineInk
        }
    }
}
