import QtQuick
import QtQuick.Layouts
import Clearing.Design

// Two seconds of daylight. It is shown by a process that never saw the visit which has just ended.
Item {
    id: root

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
        spacing: Theme.mm(4)

        Heading {
            Layout.fillWidth: true
            font: picture.text(12, 7.6, Font.Bold)
            text: qsTr("All clear.")
        }

        Prose {
            Layout.fillWidth: true
            font: picture.text(5.6, 4.5, Font.Normal)
            text: qsTr("Nothing you did here was kept. Take care.")
        }
    }
}
