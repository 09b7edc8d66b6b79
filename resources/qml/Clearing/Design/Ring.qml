import QtQuick

// The focus ring: outside the control it belongs to, so that it hides nothing.
Rectangle {
    id: root

    property bool shown: false
    property int curve: Theme.radius
    property color tint: Theme.focus

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    visible: root.shown
    radius: root.curve + 2 * Theme.ring
    color: "transparent"
    border.width: Theme.ring
    border.color: root.tint
}
