import QtQuick
import Clearing.Design
import Clearing.ViewModels

// A picture as large as there is room, with its caption on the same sheet.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery

    readonly property bool captioned: root.slide.text !== ""
    readonly property int inset: Theme.mm(2.5)
    readonly property int least: root.captioned ? Math.min(root.width - 2 * root.inset, Theme.mm(110) * root.scenery.glass) : 0

    Rectangle {
        width: Math.max(picture.width, root.least) + 2 * root.inset
        height: picture.height + (root.captioned ? words.contentHeight + root.inset : 0) + 2 * root.inset
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        PictureGround {
            id: picture

            x: Math.round((parent.width - width) / 2)
            y: root.inset
            room: Qt.size(root.width - 2 * root.inset, root.height - 2 * root.inset - (root.captioned ? words.contentHeight + root.inset : 0))
            source: root.slide.picture
            says: root.slide.title
            ratio: root.slide.ratio
        }

        SlideWords {
            id: words

            x: root.inset
            y: picture.y + picture.height + root.inset
            width: root.least
            height: Math.round(root.height * 0.3)
            visible: root.captioned
            font: root.scenery.text(5.6, 4.5, Font.Normal)
            text: root.slide.text
        }
    }
}
