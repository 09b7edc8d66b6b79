import QtQuick
import Clearing.Design

// The way into the check-in, with the clearing behind it. The words stand on a ground of their own.
Pressable {
    id: root

    property string detail

    property bool pictured: true

    readonly property real sky: root.height - words.implicitHeight - 2 * Theme.mm(5)

    implicitHeight: words.implicitHeight + 2 * Theme.mm(5)
    implicitWidth: Theme.mm(60)

    contentItem: Item {
        Column {
            id: words

            x: Theme.mm(5)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(5)
            width: parent.width - 2 * x
            spacing: Theme.mm(1.5)

            Text {
                width: parent.width
                text: root.text
                font: Theme.title
                color: Theme.nightInk
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }

            Text {
                width: parent.width
                text: root.detail
                font: Theme.body
                color: Theme.nightInkSoft
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
        }
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: root.down ? Theme.nightLow : Theme.nightHill
        }

        // The sky ends where the words begin; the nearest hill is their ground.
        Landscape {
            width: parent.width
            height: root.sky
            visible: root.pictured && root.sky > Theme.mm(16)
            sunX: 0.7
            sunY: 0.24
        }

        // Rounds the picture's corners.
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.radius
            radius: 2 * Theme.radius
            color: "transparent"
            border.width: Theme.radius
            border.color: Theme.paper
        }

        Rectangle {
            visible: Theme.plain
            anchors.fill: parent
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.edging
        }

        Ring {
            shown: root.visualFocus
        }
    }

    Accessible.description: root.detail
}
