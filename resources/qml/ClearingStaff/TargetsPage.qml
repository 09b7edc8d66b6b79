pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Nine places to touch, from corner to corner.
FocusScope {
    id: root

    required property MorningViewModel morning

    readonly property int side: Theme.answer

    Repeater {
        model: 9

        Choice {
            id: target

            required property int index

            x: Math.round((root.width - width) * (index % 3) / 2)
            y: Math.round((root.height - height) * Math.floor(index / 3) / 2)
            width: Math.max(implicitWidth, root.side)
            height: root.side
            several: true
            chosen: root.morning.touched[index]
            text: index + 1
            onClicked: root.morning.touch(target.index)
        }
    }

    Prose {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(root.height / 4 + root.side / 4 - height / 2)
        width: Math.min(implicitWidth, root.width - 2 * Theme.edge)
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Touch all nine. %1 left.").arg(root.morning.left)
    }

    Action {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(root.height * 3 / 4 - root.side / 4 - height / 2)
        text: qsTr("Some don't answer")
        onClicked: root.morning.goOn()
    }
}
