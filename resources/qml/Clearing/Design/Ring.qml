import QtQuick

// The focus ring: outside the control it belongs to, so that it hides nothing.
Rectangle {
    id: root

    property bool shown: false
    property int curve: Theme.radius
    property color tint: Theme.focus
    property color between: "transparent" // on both its sides, where the ground may have its colour

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    visible: root.shown
    radius: root.curve + 2 * Theme.ring
    color: "transparent"
    border.width: Theme.ring
    border.color: root.tint

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.ring
        radius: root.curve + 3 * Theme.ring
        color: "transparent"
        border.width: Theme.ring
        border.color: root.between
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        radius: root.curve + Theme.ring
        color: "transparent"
        border.width: Theme.ring
        border.color: root.between
    }
}
