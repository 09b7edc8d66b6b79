import QtQuick

// An action with a drawn sign before its words.
Action {
    id: root

    property Component sign: null

    leftPadding: root.horizontalPadding + (drawn.width > 0 ? drawn.width + Theme.mm(1.6) : 0)

    Loader {
        id: drawn

        x: root.horizontalPadding
        anchors.verticalCenter: parent.verticalCenter
        width: root.sign ? height : 0
        height: Math.round(1.25 * root.font.pixelSize)
        sourceComponent: root.sign
    }

    Binding {
        target: drawn.item
        property: "color"
        value: root.written
    }
}
