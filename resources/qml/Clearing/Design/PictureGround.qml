import QtQuick

// A picture on a ground that is light in every theme: a drawing without one was made for paper.
Rectangle {
    id: root

    required property string source
    required property string says
    required property real ratio // of its height to its width
    required property size room

    implicitWidth: Math.max(1, Math.floor(Math.min(root.room.width, root.room.height / root.ratio)))
    implicitHeight: Math.round(root.implicitWidth * root.ratio)
    color: "#FFFFFF"

    Image {
        anchors.fill: parent
        cache: false
        source: root.source
        sourceSize.width: Math.ceil(root.implicitWidth * Screen.devicePixelRatio)

        Accessible.role: Accessible.Graphic
        Accessible.name: root.says
    }
}
