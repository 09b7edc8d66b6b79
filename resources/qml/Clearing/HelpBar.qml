import QtQuick
import Clearing.Design

// Help, on every page: one button as wide as the page, with as many words as fit beside its own.
Pressable {
    id: root

    required property string line
    required property string shortLine
    required property string number

    readonly property int hearing: Hearing.Help
    readonly property bool heardByAll: true
    readonly property real least: numberMetrics.advanceWidth + 2 * Theme.gap
    readonly property real room: width - 2 * Theme.edge - ownMetrics.advanceWidth - 2 * Theme.gap

    implicitHeight: Math.max(Theme.mm(13), action.implicitHeight + 2 * Theme.space)
    text: qsTr("Get help now")

    contentItem: Item {
        Text {
            id: words

            x: Theme.mirrored ? parent.width - Theme.edge - width : Theme.edge
            anchors.verticalCenter: parent.verticalCenter
            width: root.room
            visible: shortMetrics.advanceWidth <= root.room
            text: longMetrics.advanceWidth <= root.room ? root.line : root.shortLine
            font: longMetrics.font
            color: Theme.clay
            textFormat: Text.PlainText
        }

        Text {
            id: action

            x: !words.visible ? (parent.width - width) / 2 : Theme.mirrored ? Theme.edge : parent.width - Theme.edge - width
            anchors.verticalCenter: parent.verticalCenter
            text: (words.visible ? root.text : qsTr("%1: %2").arg(root.text).arg(root.number)) + "  ›"
            font: Theme.bar
            color: Theme.clay
            textFormat: Text.PlainText
        }
    }

    background: Rectangle {
        color: root.down ? Theme.card : Theme.clayTint

        Rectangle {
            visible: Theme.plain
            width: parent.width
            height: Theme.hairline
            color: Theme.edging
        }

        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.topMargin: Theme.plain ? Theme.hairline : 0
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.focus
        }
    }

    TextMetrics {
        id: ownMetrics

        font: Theme.bar
        text: root.text + "  ›"
    }

    TextMetrics {
        id: numberMetrics

        font: Theme.bar
        text: qsTr("%1: %2").arg(root.text).arg(root.number) + "  ›"
    }

    TextMetrics {
        id: longMetrics

        font: Qt.font({
            family: Theme.family,
            pixelSize: Theme.bar.pixelSize
        })
        text: root.line
    }

    TextMetrics {
        id: shortMetrics

        font: longMetrics.font
        text: root.shortLine
    }

    Accessible.description: root.line
}
