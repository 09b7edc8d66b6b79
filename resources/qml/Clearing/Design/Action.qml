import QtQuick

Pressable {
    id: root

    enum Tone {
        Plain,
        Primary,
        Quiet,
        Help,
        Night,
        Waiting // Primary, once it can be pressed
    }

    property int tone: Action.Plain
    property int least: Theme.target
    property bool flush: false
    property bool onNight: root.tone === Action.Night
    property bool slim: false // painted lower than it takes touches

    readonly property color ground: [Theme.card, Theme.pine, "transparent", Theme.clayTint, Theme.night, Theme.paper][root.tone]
    readonly property color written: [Theme.ink, Theme.pineInk, Theme.pine, Theme.clay, Theme.nightInk, Theme.inkSoft][root.tone]
    readonly property color edging: [Theme.edging, Theme.pine, "transparent", Theme.clay, Theme.nightLine, Theme.line][root.tone]

    implicitWidth: Math.max(root.least, label.implicitWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.least, label.implicitHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: root.tone === Action.Quiet ? Theme.mm(3) : Theme.mm(6)
    verticalPadding: Theme.space
    topInset: root.slim ? Math.max(0, Math.floor((root.height - root.implicitHeight) / 2)) : 0
    bottomInset: root.topInset
    font: Theme.bodyBold

    contentItem: Text {
        id: label

        text: root.text
        font: root.font
        color: root.written
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        horizontalAlignment: root.flush ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? (root.tone === Action.Primary ? Theme.leaf : Theme.sage) : root.ground
        border.width: root.tone === Action.Quiet ? 0 : Theme.hairline
        border.color: root.edging

        Ring {
            shown: root.visualFocus
            tint: root.onNight ? Theme.nightFocus : Theme.focus
            between: root.onNight ? Theme.night : "transparent"
        }
    }
}
