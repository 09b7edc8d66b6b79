import QtQuick

// A card that opens a page: a title and a line about it.
Pressable {
    id: root

    property string detail
    property int least: Theme.answer
    property font lettering: Theme.leadBold
    property font detailing: Theme.body
    property bool shownDetail: true // else it is only told

    implicitWidth: Theme.mm(60)
    implicitHeight: Math.max(root.least, words.implicitHeight + root.topPadding + root.bottomPadding)
    horizontalPadding: Theme.mm(6)
    verticalPadding: Theme.mm(2.5)

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.mm(1)

            Text {
                width: parent.width
                text: root.text
                font: root.lettering
                color: Theme.ink
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }

            Text {
                width: parent.width
                visible: root.shownDetail && root.detail !== ""
                text: root.detail
                font: root.detailing
                color: Theme.inkSoft
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.sage : Theme.card
        border.width: Theme.hairline
        border.color: Theme.edging

        Ring {
            shown: root.visualFocus
        }
    }

    Accessible.description: root.detail
}
