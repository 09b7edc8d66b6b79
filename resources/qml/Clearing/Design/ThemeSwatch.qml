pragma ComponentBehavior: Bound

import QtQuick

// A theme in small: a page with lines of writing and a button, in that theme's own colours.
Rectangle {
    id: root

    required property int scheme

    implicitWidth: Theme.mm(16)
    implicitHeight: Theme.mm(11)
    radius: Theme.mm(1.2)
    color: Theme.papers[root.scheme]
    border.width: Theme.hairline
    border.color: Theme.edging

    Column {
        anchors.centerIn: parent
        spacing: Theme.mm(1.2)

        Repeater {
            model: [11, 8]

            Rectangle {
                required property int modelData

                width: Theme.mm(modelData)
                height: Theme.mm(1.2)
                color: Theme.inks[root.scheme]
            }
        }

        Rectangle {
            width: Theme.mm(11)
            height: Theme.mm(3)
            radius: Theme.mm(0.8)
            color: Theme.pines[root.scheme]
        }
    }
}
