pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

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

    function outline(rows: list<string>, module: int): string {
        let path = "";
        rows.forEach((row, y) => {
            for (let x = row.indexOf("1"), end = x; x >= 0; x = row.indexOf("1", end)) {
                end = row.indexOf("0", x) < 0 ? row.length : row.indexOf("0", x);
                const width = (end - x) * module;
                path += `M${x * module} ${y * module}h${width}v${module}h${-width}z`;
            }
        });
        return path;
    }

    implicitWidth: (root.count + 2 * root.quiet) * root.module
    implicitHeight: root.implicitWidth
    width: root.implicitWidth
    height: root.implicitHeight
    color: "#FFFFFF"

    Accessible.role: Accessible.Graphic
    Accessible.name: root.says

    Shape {
        x: root.quiet * root.module
        y: x
        width: root.count * root.module
        height: width
        visible: root.count > 0

        ShapePath {
            fillColor: "#000000"
            strokeColor: "transparent"
            strokeWidth: -1

            PathSvg {
                path: root.outline(root.rows, root.module)
            }
        }
    }
}
