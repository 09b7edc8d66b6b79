pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design

// For the author of a pack, above the kiosk: that a saved file is being read, and what is wrong with it.
Item {
    id: root

    property bool reading: false
    property list<string> problems

    anchors.fill: parent
    z: 2

    Rectangle {
        id: track

        visible: root.reading
        width: parent.width
        height: Theme.mm(2.5)
        color: Theme.line

        Rectangle {
            width: parent.width / 4
            height: parent.height
            color: Theme.leaf

            NumberAnimation on x {
                running: track.visible
                loops: Animation.Infinite
                from: -track.width / 4
                to: track.width
                duration: 900
            }
        }
    }

    Panel {
        visible: root.problems.length > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        height: Math.min(implicitHeight, parent.height * 0.7)
        color: Theme.clayTint
        border.color: Theme.clay

        Heading {
            Layout.fillWidth: true
            font: Theme.leadBold
            text: root.problems.length === 1 ? "1 problem. Patients would go on seeing the last good pack." : root.problems.length + " problems. Patients would go on seeing the last good pack."
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            clip: true
            spacing: Theme.mm(2)
            model: root.problems

            delegate: Prose {
                required property string modelData

                width: list.width
                text: modelData
            }
        }
    }
}
