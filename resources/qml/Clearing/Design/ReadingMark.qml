import QtQuick

// Marks what a voice is saying, above the item that holds it: its words underlined, or a frame within what is no text.
// It draws the words a second time in their own place; no line moves, and nothing of the item is touched.
Item {
    id: root

    property Item target: null
    property string words // StyledText of the item's own text, with <u> around the sentence; empty for a frame

    readonly property Text under: root.target as Text

    objectName: "readingMark"
    parent: root.target
    anchors.fill: parent
    visible: root.target !== null

    Text {
        anchors.fill: parent
        visible: root.words !== ""
        text: root.words.replace(/<u>/g, "<u><font color='" + (root.under?.color ?? Theme.ink) + "'>").replace(/<\/u>/g, "</font></u>")
        textFormat: Text.StyledText
        color: "transparent"
        linkColor: "transparent"
        font: root.under?.font ?? Theme.body
        lineHeight: root.under?.lineHeight ?? 1
        wrapMode: root.under?.wrapMode ?? Text.Wrap
        horizontalAlignment: root.under?.horizontalAlignment ?? Text.AlignLeft
        verticalAlignment: root.under?.verticalAlignment ?? Text.AlignTop
        leftPadding: root.under?.leftPadding ?? 0
        rightPadding: root.under?.rightPadding ?? 0
        topPadding: root.under?.topPadding ?? 0
        bottomPadding: root.under?.bottomPadding ?? 0
    }

    Rectangle {
        anchors.fill: parent
        visible: root.words === ""
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.leaf
    }
}
