import QtQuick
import Clearing.Design

// A question that opens in its place: its answer stands below it.
Pressable {
    id: root

    required property string styled
    required property bool open

    implicitHeight: Math.max(Theme.target, label.implicitHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: Theme.mm(4)
    verticalPadding: Theme.space

    contentItem: Item {
        implicitHeight: label.implicitHeight

        Text {
            id: label

            anchors {
                left: parent.left
                right: mark.left
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            text: root.styled
            font: Theme.bodyBold
            color: Theme.ink
            wrapMode: Text.Wrap
            textFormat: Text.StyledText
        }

        Item {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(4)
            height: width

            Rectangle {
                anchors.centerIn: parent
                width: parent.width
                height: Theme.stroke
                color: Theme.pine
            }

            Rectangle {
                anchors.centerIn: parent
                visible: !root.open
                width: Theme.stroke
                height: parent.height
                color: Theme.pine
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.open || root.down ? Theme.sage : Theme.card
        border.width: Theme.hairline
        border.color: Theme.edging

        Ring {
            shown: root.visualFocus
        }
    }

    Accessible.checkable: true
    Accessible.checked: root.open
    Accessible.description: root.open ? qsTr("Open. The answer is below.") : qsTr("Closed. Press to read the answer.")
}
