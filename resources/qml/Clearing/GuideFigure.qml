import QtQuick
import QtQuick.Layouts
import Clearing.Design

// A picture with its caption: as wide as there is room, never higher than can be seen at once.
ColumnLayout {
    id: root

    required property string picture
    required property real ratio
    required property real widest // of a photograph, in its own pixels; 0: as large as wanted
    required property int highest
    required property string alternative
    required property string caption
    required property string captionSpoken

    readonly property int wanted: Theme.textScale * (root.widest > 0 ? Math.min(Theme.mm(root.widest * 0.27), Theme.mm(110)) : Theme.mm(110))

    spacing: Theme.mm(1.5)

    Image {
        id: image

        readonly property int across: Math.floor(Math.min(root.width, root.wanted, root.highest / root.ratio))

        Layout.preferredWidth: across
        Layout.preferredHeight: Math.round(across * root.ratio)
        source: across > 0 ? root.picture : ""
        sourceSize.width: Math.ceil(across * Screen.devicePixelRatio)
        cache: false
        retainWhileLoading: true

        Accessible.role: Accessible.Graphic
        Accessible.name: root.alternative
    }

    Prose {
        Layout.fillWidth: true
        visible: text !== ""
        font: Theme.small
        color: Theme.inkSoft
        textFormat: Text.StyledText
        text: root.caption
        spoken: root.captionSpoken
    }
}
