pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The picture with its key and its caption: two axes, or one where the other has no answer.
Panel {
    id: root

    required property PictureViewModel picture
    readonly property bool single: root.picture.kind === PictureViewModel.OneAxis

    inset: Theme.mm(3)

    PlacePicture {
        Layout.fillWidth: true
        visible: !root.single
        neither: root.picture.neither
        across: root.picture.exhaustion
        up: root.picture.lowMood
        both: root.picture.both
        spoken: root.picture.text
        acrossLine: root.picture.acrossLine
        upLine: root.picture.upLine
        place: Qt.rect(root.picture.left, root.picture.bottom, root.picture.right - root.picture.left, root.picture.top - root.picture.bottom)
    }

    Prose {
        Layout.fillWidth: true
        visible: root.single
        font: Theme.bodyBold
        text: "\u200e" + root.picture.across + " ›"
        spoken: root.picture.across
    }

    ScaleBar {
        Layout.fillWidth: true
        visible: root.single
        soft: true
        from: root.picture.left
        to: root.picture.right
        line: root.picture.acrossLine
        spoken: root.picture.text
    }

    Flow {
        id: key

        Layout.fillWidth: true
        spacing: Theme.mm(3)

        Key {
            text: root.picture.here

            SoftArea {
                anchors.fill: parent
            }
        }

        Key {
            text: root.single ? root.picture.lineWords : qsTr("lines that others use")

            DashedLine {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
            }
        }
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.small
        lineHeight: 1.1
        text: root.picture.text
    }

    component Key: Item {
        id: entry

        property alias text: words.text
        default property alias sign: mark.data

        width: Math.min(implicitWidth, key.width)
        height: Math.max(mark.height, words.height)
        implicitWidth: mark.width + Theme.mm(2) + Math.ceil(words.implicitWidth)

        Item {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(8)
            height: Theme.mm(4.4)
        }

        Prose {
            id: words

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: entry.width - mark.width - Theme.mm(2)
            font: Theme.small
            lineHeight: 1
        }
    }
}
