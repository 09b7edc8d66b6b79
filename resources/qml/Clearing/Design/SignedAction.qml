import QtQuick

// An action with a drawn sign before its words.
Action {
    id: root

    property Component sign: null

    readonly property real signed: root.horizontalPadding + (drawn.width > 0 ? drawn.width + Theme.mm(1.6) : 0)

    leftPadding: root.mirrored ? root.horizontalPadding : root.signed
    rightPadding: root.mirrored ? root.signed : root.horizontalPadding

    Loader {
        id: drawn

        x: root.mirrored ? root.width - width - root.horizontalPadding : root.horizontalPadding
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
