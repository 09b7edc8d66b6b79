pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// A person with open arms in a circle: the sign for access that many know.
Shape {
    id: root

    property color color: Theme.ink
    readonly property real radius: Math.min(root.width, root.height) / 2 - Theme.stroke / 2
    readonly property real middle: root.width / 2
    readonly property real centre: root.height / 2

    component Line: ShapePath {
        strokeColor: root.color
        strokeWidth: Theme.mm(0.5)
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        fillColor: "transparent"
    }

    Line {
        PathAngleArc {
            centerX: root.middle
            centerY: root.centre
            radiusX: root.radius
            radiusY: root.radius
            sweepAngle: 360
        }
    }

    Line {
        fillColor: root.color

        PathAngleArc {
            centerX: root.middle
            centerY: root.centre - 0.52 * root.radius
            radiusX: 0.12 * root.radius
            radiusY: 0.12 * root.radius
            sweepAngle: 360
        }
    }

    Line {
        startX: root.middle - 0.55 * root.radius
        startY: root.centre - 0.2 * root.radius

        PathLine {
            x: root.middle + 0.55 * root.radius
            y: root.centre - 0.2 * root.radius
        }
        PathMove {
            x: root.middle - 0.32 * root.radius
            y: root.centre + 0.68 * root.radius
        }
        PathLine {
            x: root.middle
            y: root.centre + 0.1 * root.radius
        }
        PathLine {
            x: root.middle + 0.32 * root.radius
            y: root.centre + 0.68 * root.radius
        }
        PathMove {
            x: root.middle
            y: root.centre - 0.2 * root.radius
        }
        PathLine {
            x: root.middle
            y: root.centre + 0.1 * root.radius
        }
    }
}
