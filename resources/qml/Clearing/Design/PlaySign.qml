pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// Signs of a player: on, pause, a sentence back, a sentence forward.
Item {
    id: root

    enum Kind {
        Play,
        Pause,
        Back,
        Forward
    }

    property int kind: PlaySign.Play
    property color ink: Theme.ink

    readonly property bool stepping: root.kind === PlaySign.Back || root.kind === PlaySign.Forward

    implicitWidth: Math.round(Theme.bar.pixelSize * 1.1)
    implicitHeight: implicitWidth

    Shape {
        anchors.fill: parent
        visible: root.kind !== PlaySign.Pause
        rotation: root.kind === PlaySign.Back ? 180 : 0

        ShapePath {
            strokeWidth: -1
            fillColor: root.ink
            startX: root.width * 0.14
            startY: 0

            PathLine {
                x: root.width * (root.stepping ? 0.74 : 1)
                y: root.height / 2
            }
            PathLine {
                x: root.width * 0.14
                y: root.height
            }
        }
    }

    Rectangle {
        visible: root.stepping
        x: root.kind === PlaySign.Back ? root.width * 0.08 : root.width * 0.78
        width: root.width * 0.14
        height: root.height
        color: root.ink
    }

    Repeater {
        model: root.kind === PlaySign.Pause ? [0.12, 0.6] : []

        Rectangle {
            required property real modelData

            x: root.width * modelData
            width: root.width * 0.28
            height: root.height
            color: root.ink
        }
    }
}
