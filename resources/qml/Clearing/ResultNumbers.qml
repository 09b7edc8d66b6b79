pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The numbers, for those who want them: each scale with its line, its limit and its source.
Panel {
    id: root

    required property ResultViewModel result

    Repeater {
        model: root.result.bars

        ColumnLayout {
            id: bar

            required property string label
            required property string number
            required property int highest
            required property real share
            required property string line
            required property real lineShare
            required property string limit
            required property string source
            readonly property string said: bar.number === "" ? qsTr("Too few answers for a number.") : qsTr("%1 of %2").arg(bar.number).arg(bar.highest)

            readonly property string told: qsTr("%1: %2").arg(bar.label).arg(bar.said)

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gap
            spacing: Theme.mm(1)

            Prose {
                Layout.fillWidth: true
                font: Theme.bodyBold
                lineHeight: 1.1
                text: bar.told
            }

            ScaleBar {
                Layout.fillWidth: true
                visible: bar.number !== ""
                to: bar.share
                line: bar.lineShare
                spoken: bar.told + ". " + bar.line + "."
            }

            Prose {
                Layout.fillWidth: true
                lineHeight: 1.1
                text: bar.line + "."
            }

            Prose {
                Layout.fillWidth: true
                font: Theme.small
                color: Theme.inkSoft
                lineHeight: 1.1
                text: spoken.replace(/\//g, "/\u200b") // a DOI is a long word
                spoken: bar.limit + "\n" + bar.source
            }
        }
    }

    ResultPicture {
        Layout.fillWidth: true
        visible: !root.result.pictureFirst && root.result.picture.kind !== PictureViewModel.Empty
        picture: root.result.picture
    }

    Prose {
        Layout.fillWidth: true
        visible: root.result.picture.kind !== PictureViewModel.Empty
        font: Theme.small
        color: Theme.inkSoft
        lineHeight: 1.1
        text: root.result.picture.note + " " + root.result.picture.source
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.small
        color: Theme.inkSoft
        lineHeight: 1.1
        text: root.result.source
    }
}
