pragma ComponentBehavior: Bound

import QtQuick

// A line that others draw: dashed, for it is no border. Made of pieces: a Shape paints over the edge of what scrolls.
Item {
    id: root

    property bool upright: false

    readonly property int dash: Theme.mm(1.8)
    readonly property int step: Theme.mm(3)
    readonly property int length: root.upright ? root.height : root.width

    implicitWidth: Theme.stroke
    implicitHeight: Theme.stroke

    Repeater {
        model: Math.ceil(root.length / root.step)

        Rectangle {
            required property int index

            readonly property int begin: index * root.step
            readonly property int piece: Math.min(root.dash, root.length - begin)

            x: root.upright ? 0 : begin
            y: root.upright ? begin : 0
            width: root.upright ? Theme.stroke : piece
            height: root.upright ? piece : Theme.stroke
            color: Theme.inkSoft
        }
    }
}
