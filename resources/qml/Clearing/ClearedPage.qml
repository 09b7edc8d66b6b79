pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Two seconds of daylight. It is shown by a process that never saw the visit which has just ended.
Item {
    id: root

    required property Rows languages
    readonly property bool many: partings.count > 3

    signal touched

    Landscape {
        id: picture

        anchors.fill: parent
        day: true
        // Neither hills nor sun are a ground for many words.
        sunX: upright ? 0.58 : 0.74
        sunY: partings.count > 5 ? 1.2 : root.many ? 0.72 : upright ? 0.46 : 0.42 // behind the hills, where words need all
        sunk: root.many ? 0.3 : 0
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()

        Accessible.ignored: true
    }

    GridLayout {
        x: Theme.mm(11)
        y: Math.min(Theme.mm(18), Math.round(root.height * (root.many ? 0.07 : 0.12)))
        width: Math.min(parent.width - 2 * x, Theme.mm(columns * 150) * picture.glass)
        columns: root.many && !picture.upright ? 2 : 1
        uniformCellWidths: true
        rowSpacing: Theme.mm(root.many ? 4 : 6)
        columnSpacing: Theme.mm(8)

        Repeater {
            id: partings

            model: root.languages

            ColumnLayout {
                id: parting

                required property string cleared
                required property string farewell

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.mm(root.many ? 1 : 2)

                Heading {
                    Layout.fillWidth: true
                    font: root.many ? picture.text(8, 5.6, Font.Bold) : picture.text(10, 7.6, Font.Bold)
                    text: parting.cleared
                }

                Prose {
                    Layout.fillWidth: true
                    font: root.many ? picture.text(4.5, 3.7, Font.Normal) : picture.text(5.6, 4.5, Font.Normal)
                    text: parting.farewell
                }
            }
        }
    }
}
