import QtQuick
import Clearing.Design

// Above Support, in place of its bar: it counts down and moves nothing. Any touch on the screen keeps the visit.
Pressable {
    id: root

    required property int seconds

    horizontalPadding: Theme.edge
    text: root.seconds === 1 ? qsTr("Still there? This screen clears itself in 1 second. Touch it to stay.") : qsTr("Still there? This screen clears itself in %1 seconds. Touch it to stay.").arg(root.seconds)

    contentItem: Text {
        id: label

        text: metrics.advanceWidth <= root.availableWidth ? root.text : root.seconds === 1 ? qsTr("Clears in 1 second. Touch to stay.") : qsTr("Clears in %1 seconds. Touch to stay.").arg(root.seconds)
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

    TextMetrics {
        id: metrics

        font: Theme.bar
        text: root.text
    }
}
