import QtQuick

// A picture on a ground that is light in every theme: a drawing without one was made for paper.
Rectangle {
    id: root

    required property string source
    required property string says
    required property size room
    readonly property real shape: image.implicitWidth / Math.max(1, image.implicitHeight)

    implicitWidth: Math.round(Math.min(root.room.width, root.room.height * root.shape))
    implicitHeight: Math.round(root.implicitWidth / Math.max(0.01, root.shape))
    color: "#FFFFFF"

    Image {
        id: image

        anchors.fill: parent
        cache: false
        source: root.source
        sourceSize: root.room

        Accessible.role: Accessible.Graphic
        Accessible.name: root.says
    }
}
