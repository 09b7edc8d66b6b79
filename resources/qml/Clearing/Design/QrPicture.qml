pragma ComponentBehavior: Bound

import QtQuick

// A QR code out of its rows of modules ("1" is dark): black on white in every theme, or no phone reads it.
// A module is as large as `least` says in mm, or smaller where the code would not fit into `room` as a whole.
Rectangle {
    id: root

    required property list<string> rows
    required property string says
    property real least: 0.6
    property int room: 100000
    readonly property int quiet: 4
    readonly property int count: root.rows.length
    readonly property int module: Math.max(1, Math.min(Math.ceil(root.least * Theme.pxPerMm), Math.floor(root.room / (root.count + 2 * root.quiet))))

    // Dark modules that touch within a row, in modules.
    function bars(rows: list<string>): list<rect> {
        const bars = [];
        rows.forEach((row, y) => {
            for (let x = row.indexOf("1"), end = x; x >= 0; x = row.indexOf("1", end)) {
                end = row.indexOf("0", x) < 0 ? row.length : row.indexOf("0", x);
                bars.push(Qt.rect(x, y, end - x, 1));
            }
        });
        return bars;
    }

    implicitWidth: (root.count + 2 * root.quiet) * root.module
    implicitHeight: root.implicitWidth
    width: root.implicitWidth
    height: root.implicitHeight
    color: "#FFFFFF"

    Accessible.role: Accessible.Graphic
    Accessible.name: root.says

    // Not a Shape: the software renderer paints one that is scrolled out of view over whatever lies there.
    Repeater {
        model: root.bars(root.rows)

        Rectangle {
            required property rect modelData

            x: (root.quiet + modelData.x) * root.module
            y: (root.quiet + modelData.y) * root.module
            width: modelData.width * root.module
            height: root.module
            color: "#000000"
        }
    }
}
