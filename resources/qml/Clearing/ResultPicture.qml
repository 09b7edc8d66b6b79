import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The picture with its key and its caption: two axes, or one where the other has no answer.
Panel {
    id: root

    required property PictureViewModel picture

    inset: Theme.gap

    PlacePicture {
        Layout.fillWidth: true
        visible: root.picture.kind === PictureViewModel.TwoAxes
        across: root.picture.across
        up: root.picture.up
        neither: root.picture.neither
        exhaustion: root.picture.exhaustion
        lowMood: root.picture.lowMood
        both: root.picture.both
        spoken: root.picture.text
        acrossLine: root.picture.acrossLine
        upLine: root.picture.upLine
        place: Qt.rect(root.picture.left, root.picture.bottom, root.picture.right - root.picture.left, root.picture.top - root.picture.bottom)
    }

    Prose {
        Layout.fillWidth: true
        visible: root.picture.kind === PictureViewModel.OneAxis
        font: Theme.bodyBold
        text: root.picture.across
    }

    ScaleBar {
        Layout.fillWidth: true
        visible: root.picture.kind === PictureViewModel.OneAxis
        soft: true
        from: root.picture.left
        to: root.picture.right
        line: root.picture.acrossLine
        spoken: root.picture.text
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space
        rowSpacing: Theme.mm(1)

        Item {
            implicitWidth: Theme.mm(9)
            implicitHeight: Theme.mm(5)

            SoftArea {
                anchors.fill: parent
            }
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            lineHeight: 1
            text: root.picture.here
        }

        DashedLine {
            implicitWidth: Theme.mm(9)
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            lineHeight: 1
            text: root.picture.kind === PictureViewModel.OneAxis ? root.picture.lineWords : qsTr("lines that others use")
        }
    }

    Prose {
        Layout.fillWidth: true
        lineHeight: 1.1
        text: root.picture.text
    }
}
