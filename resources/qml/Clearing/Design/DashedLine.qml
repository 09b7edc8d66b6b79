import QtQuick
import QtQuick.Shapes

// A line that others draw: dashed, for it is no border.
Item {
    id: root

    property bool upright: false

    implicitWidth: Theme.stroke
    implicitHeight: Theme.stroke

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.inkSoft
            strokeWidth: Theme.stroke
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2]
            fillColor: "transparent"
            startX: root.upright ? root.width / 2 : 0
            startY: root.upright ? 0 : root.height / 2

            PathLine {
                x: root.upright ? root.width / 2 : root.width
                y: root.upright ? root.height : root.height / 2
            }
        }
    }
}
