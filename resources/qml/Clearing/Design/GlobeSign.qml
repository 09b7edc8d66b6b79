pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A globe: here is the choice of languages, whoever can't read the words beside it.
Shape {
    id: root

    property color color: Theme.ink
    readonly property real radius: Math.min(root.width, root.height) / 2 - Theme.stroke / 2

    component Line: ShapePath {
        strokeColor: root.color
        strokeWidth: Theme.mm(0.4)
        fillColor: "transparent"
    }

    Line {
        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: root.radius
            radiusY: root.radius
            sweepAngle: 360
        }
        PathAngleArc {
            centerX: root.width / 2
            centerY: root.height / 2
            radiusX: root.radius * 0.42
            radiusY: root.radius
            sweepAngle: 360
        }
        PathMove {
            x: root.width / 2 - root.radius
            y: root.height / 2
        }
        PathLine {
            x: root.width / 2 + root.radius
            y: root.height / 2
        }
    }
}
