pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A loudspeaker, with sound waves where it is on.
Item {
    id: root

    property color ink: Theme.pine
    property bool sounds: false

    implicitWidth: Math.round(Theme.bar.pixelSize * 1.5)
    implicitHeight: Math.round(Theme.bar.pixelSize * 1.3)

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: root.ink
            startX: 0
            startY: root.height * 0.33

            PathLine {
                x: root.width * 0.2
                y: root.height * 0.33
            }
            PathLine {
                x: root.width * 0.45
                y: root.height * 0.05
            }
            PathLine {
                x: root.width * 0.45
                y: root.height * 0.95
            }
            PathLine {
                x: root.width * 0.2
                y: root.height * 0.67
            }
            PathLine {
                x: 0
                y: root.height * 0.67
            }
        }
    }

    component Wave: Shape {
        id: wave

        required property real reach

        anchors.fill: parent
        visible: root.sounds

        ShapePath {
            strokeWidth: Theme.stroke
            strokeColor: root.ink
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width * 0.42
                centerY: root.height / 2
                radiusX: root.width * wave.reach
                radiusY: radiusX
                startAngle: -40
                sweepAngle: 80
            }
        }
    }

    Wave {
        reach: 0.3
    }

    Wave {
        reach: 0.52
    }
}
