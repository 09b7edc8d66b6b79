import QtQuick

// One score on its scale: as far as it goes, or a soft area from one end to another; the line others draw stands across.
Item {
    id: root

    property real from: 0
    property real to: 0
    property real line: 0
    property bool soft: false
    property string spoken

    implicitHeight: Theme.mm(root.soft ? 13 : 9)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    Rectangle {
        id: track

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: parent.height - Theme.mm(3)
        radius: Theme.mm(1.6)
        color: Theme.sage
        border.width: Theme.hairline
        border.color: Theme.edging
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.soft && root.to > root.from
        width: Math.max(2 * radius, root.to * parent.width)
        height: track.height
        radius: track.radius
        color: Theme.leaf
    }

    SoftArea {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.soft
        x: root.from * parent.width
        width: (root.to - root.from) * parent.width
        height: track.height - 2 * Theme.hairline
    }

    DashedLine {
        x: root.line * parent.width - width / 2
        height: parent.height
        upright: true
    }
}
