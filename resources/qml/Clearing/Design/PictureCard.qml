import QtQuick

// A picture on a ground of its own, which is light in every theme: a drawing on none is made for paper.
Rectangle {
    id: root

    required property string source
    required property string says
    property int room: 100000
    readonly property int inset: Theme.mm(2.5)
    readonly property real shape: image.implicitWidth / Math.max(1, image.implicitHeight)

    color: "#FFFFFF"
    radius: Theme.radius
    height: Math.min(root.room, Math.round((root.width - 2 * root.inset) / root.shape) + 2 * root.inset)

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: root.inset
        cache: false
        fillMode: Image.PreserveAspectFit
        source: root.source
        sourceSize: Qt.size(root.width, root.room)

        Accessible.role: Accessible.Graphic
        Accessible.name: root.says
    }
}
