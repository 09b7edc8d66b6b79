pragma ComponentBehavior: Bound

import QtQuick

// A place that is no point: strong in the middle, faint at its edge.
Item {
    id: root

    Repeater {
        model: [0, 0.14, 0.28]

        Rectangle {
            required property real modelData

            anchors.centerIn: parent
            width: root.width * (1 - modelData)
            height: root.height * (1 - modelData)
            radius: Math.min(width, height) / 2
            color: Qt.alpha(Theme.leaf, 0.42)
        }
    }
}
