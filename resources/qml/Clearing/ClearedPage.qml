pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Two seconds of daylight. It is shown by a process that never saw the visit which has just ended.
Item {
    id: root

    required property Rows languages

    signal touched

    Landscape {
        id: picture

        anchors.fill: parent
        day: true
        sunX: upright ? 0.58 : 0.74
        sunY: upright ? 0.46 : 0.42
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()

        Accessible.ignored: true
    }

    ColumnLayout {
        x: Theme.mm(11)
        y: Math.min(Theme.mm(18), Math.round(root.height * 0.12))
        width: Math.min(parent.width - 2 * x, Theme.mm(150) * picture.glass)
        spacing: Theme.mm(6)

        Repeater {
            model: root.languages

            ColumnLayout {
                id: parting

                required property string cleared
                required property string farewell

                Layout.fillWidth: true
                spacing: Theme.mm(2)

                Heading {
                    Layout.fillWidth: true
                    font: picture.text(10, 7.6, Font.Bold)
                    text: parting.cleared
                }

                Prose {
                    Layout.fillWidth: true
                    font: picture.text(5.6, 4.5, Font.Normal)
                    text: parting.farewell
                }
            }
        }
    }
}
