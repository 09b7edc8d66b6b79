pragma ComponentBehavior: Bound

import QtQuick

// How far: filled and empty pieces, and the same in words for the ear.
Item {
    id: root

    property int number: 0
    property int count: 0
    property string spoken

    readonly property int spacing: Theme.mm(1.4)

    implicitHeight: row.implicitHeight

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Row {
        id: row

        anchors.fill: parent
        spacing: root.spacing

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                width: (root.width - (root.count - 1) * root.spacing) / root.count
                height: Theme.mm(1.8)
                radius: height / 2
                color: index < root.number ? Theme.leaf : "transparent"
                border.width: index < root.number ? 0 : Theme.hairline
                border.color: Theme.edging
            }
        }
    }
}
