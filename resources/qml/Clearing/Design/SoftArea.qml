pragma ComponentBehavior: Bound

import QtQuick

// A place that is no point: strong in the middle, fainter towards its edge.
Item {
    id: root

    Repeater {
        model: [0, 0.1, 0.2, 0.3, 0.4]

        Rectangle {
            required property real modelData

            anchors.centerIn: parent
            width: root.width - modelData * Math.min(root.width, root.height)
            height: root.height - modelData * Math.min(root.width, root.height)
            radius: Math.min(width, height) / 2
            color: Qt.alpha(Theme.leaf, 0.32)
        }
    }
}
