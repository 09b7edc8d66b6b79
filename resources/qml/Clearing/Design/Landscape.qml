pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// The one drawing: a clearing with hills and a low sun, by night or by day.
Item {
    id: root

    property bool day: false
    property real sunX: 0.7
    property real sunY: 0.3
    property real sunk: 0 // how much lower the hills lie, of the height

    readonly property bool upright: root.height > root.width
    // Text on this drawing is read before anybody has chosen a size: it is as big as the glass allows.
    readonly property real glass: Math.max(0.75, Math.min(1.6, Math.min(root.width, root.height) / Theme.mm(125)))
    readonly property bool plain: Theme.scheme >= Theme.HighContrastDark

    function text(em: real, least: real, weight: int): font {
        return Theme.text(Math.max(least, em * root.glass) / Theme.textScale, weight);
    }

    clip: true

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.day ? Theme.pick("#F6E7CC", "#14332F", "#000000", "#FFFFFF") : Theme.night
            }
            GradientStop {
                position: 1
                color: root.day ? Theme.paper : Theme.nightLow
            }
        }
    }

    Rectangle {
        visible: !root.plain
        x: root.width * root.sunX
        y: root.height * root.sunY
        width: Math.min(root.width, root.height) * 0.34
        height: width
        radius: width / 2
        color: Theme.sun
    }

    component Hill: Shape {
        id: hill

        required property color tint
        required property real near
        required property real middle
        required property real far

        y: root.height * root.sunk
        width: root.width
        height: root.height
        visible: !root.plain

        ShapePath {
            strokeWidth: -1
            fillColor: hill.tint
            startX: 0
            startY: root.height * hill.near

            PathCubic {
                control1X: root.width * 0.28
                control1Y: root.height * (hill.near - 0.18)
                control2X: root.width * 0.45
                control2Y: root.height * (hill.middle + 0.12)
                x: root.width * 0.62
                y: root.height * hill.middle
            }
            PathCubic {
                control1X: root.width * 0.78
                control1Y: root.height * (hill.middle - 0.1)
                control2X: root.width * 0.9
                control2Y: root.height * (hill.far - 0.02)
                x: root.width
                y: root.height * hill.far
            }
            PathLine {
                x: root.width
                y: root.height
            }
            PathLine {
                x: 0
                y: root.height
            }
        }
    }

    Hill {
        tint: root.day ? Theme.pick("#C8E0D2", "#1C4A42", "#000000", "#FFFFFF") : Theme.pick("#0F4A42", "#174A41", "#000000", "#000000")
        near: 0.7
        middle: 0.6
        far: 0.56
    }

    Hill {
        tint: root.day ? Theme.pick("#8DBDA6", "#17403A", "#000000", "#FFFFFF") : Theme.pick("#0D433C", "#123C35", "#000000", "#000000")
        near: 0.8
        middle: 0.76
        far: 0.66
    }

    Hill {
        tint: root.day ? Theme.pick("#4E9580", "#12332E", "#000000", "#FFFFFF") : Theme.nightHill
        near: 0.88
        middle: 0.9
        far: 0.8
    }
}
