import QtQuick
import Clearing.Design
import Clearing.ViewModels

// A picture as large as there is room, and its caption below.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery

    readonly property bool captioned: root.slide.text !== ""

    PictureCard {
        id: card

        width: root.width
        room: root.height - (root.captioned ? Theme.space + Math.min(words.implicitHeight, words.height) : 0)
        source: root.slide.picture
        says: root.slide.title
    }

    SlideWords {
        id: words

        y: card.height + Theme.space
        width: root.width
        height: Math.round(root.height * 0.3)
        visible: root.captioned
        font: root.scenery.text(5.6, 4.5, Font.Normal)
        color: Theme.nightInk
        text: root.slide.text
    }
}
