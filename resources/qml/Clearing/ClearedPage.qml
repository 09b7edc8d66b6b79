import QtQuick
import QtQuick.Layouts
import Clearing.Design

// Two seconds of daylight. It is shown by a process that never saw the visit which has just ended.
Item {
    id: root

    signal touched

    Landscape {
        anchors.fill: parent
        day: true
        sunX: 0.74
        sunY: 0.42
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.touched()

        Accessible.ignored: true
    }

    ColumnLayout {
        x: Theme.mm(11)
        y: Theme.mm(18)
        width: Math.min(parent.width - 2 * x, Theme.mm(150))
        spacing: Theme.mm(4)

        Heading {
            Layout.fillWidth: true
            font: Theme.display
            text: qsTr("All clear.")
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.lead
            text: qsTr("Nothing you did here was kept. Take care.")
        }
    }
}
