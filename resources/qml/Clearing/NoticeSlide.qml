import QtQuick
import Clearing.Design
import Clearing.ViewModels

// What the clinic has to say: a calm sheet of paper on the drawing.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery

    readonly property int inset: Math.round(Theme.mm(5) * root.scenery.glass)
    readonly property int between: Math.round(Theme.mm(3) * root.scenery.glass)

    Rectangle {
        width: Math.min(root.width, Theme.mm(170) * root.scenery.glass)
        height: Math.min(root.height, body.y + body.contentHeight + root.inset)
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        Prose {
            id: from

            x: root.inset
            y: root.inset
            width: parent.width - 2 * root.inset
            font: root.scenery.text(4.5, 3.7, Font.DemiBold)
            color: Theme.inkSoft
            lineHeight: 1.1
            text: qsTr("From your clinic")
        }

        SlideWords {
            id: title

            x: root.inset
            y: from.y + from.height + Math.round(root.between / 2)
            width: parent.width - 2 * root.inset
            height: Math.round(root.height * (root.slide.text.length > 130 ? 0.24 : 0.4))
            font: root.scenery.text(10, 6.5, Font.Bold)
            text: root.slide.title

            Accessible.role: Accessible.Heading
        }

        SlideWords {
            id: body

            x: root.inset
            y: title.y + title.contentHeight + root.between
            width: parent.width - 2 * root.inset
            height: root.height - y - root.inset
            font: root.scenery.text(6.4, 4.5, Font.Normal)
            text: root.slide.text
        }
    }
}
