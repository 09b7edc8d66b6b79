import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One point of a list: a dot before it or, for a step, its number.
RowLayout {
    id: root

    required property int number
    required property string text
    required property string spoken

    spacing: Theme.mm(3)

    Rectangle {
        readonly property int line: Math.round(words.font.pixelSize * Theme.lineHeight)

        Layout.alignment: Qt.AlignTop
        Layout.topMargin: root.number > 0 ? Math.round((line - height) / 2) : Math.round(words.font.pixelSize * 0.55)
        Layout.leftMargin: root.number > 0 ? 0 : Theme.mm(1)
        implicitWidth: root.number > 0 ? Math.max(line, count.implicitWidth + Theme.space) : Theme.mm(1.8)
        implicitHeight: root.number > 0 ? line : implicitWidth
        radius: height / 2
        color: root.number > 0 ? Theme.sage : Theme.leaf
        border.width: root.number > 0 ? Theme.hairline : 0
        border.color: Theme.leaf

        Text {
            id: count

            anchors.centerIn: parent
            visible: root.number > 0
            text: root.number
            font: Theme.bodyBold
            color: Theme.ink
            textFormat: Text.PlainText

            Accessible.role: Accessible.StaticText
            Accessible.name: root.number + "."
        }
    }

    Prose {
        id: words

        Layout.fillWidth: true
        textFormat: Text.StyledText
        text: root.text
        spoken: root.spoken
    }
}
