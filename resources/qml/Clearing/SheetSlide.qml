import QtQuick
import Clearing.Design
import Clearing.ViewModels

// A calm sheet of paper on the drawing: what the clinic has to say, and whatever has many words.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery

    readonly property int inset: Math.round(Theme.mm(root.height < Theme.mm(42) ? 3.3 : 5) * root.scenery.glass)
    readonly property int between: Math.round(Theme.mm(2.5) * root.scenery.glass)
    readonly property int sheet: Math.min(root.width, Theme.mm(170) * root.scenery.glass)
    readonly property int written: root.sheet - 2 * root.inset
    readonly property string head: {
        switch (root.slide.kind) {
        case SlideViewModel.Notice:
            return qsTr("From your clinic");
        case SlideViewModel.Guide:
            return qsTr("Read it here, under “Read”.");
        default:
            return "";
        }
    }

    Rectangle {
        width: root.sheet
        height: Math.min(root.height, body.y + body.contentHeight + root.inset)
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        Prose {
            id: from

            x: root.inset
            y: root.inset
            visible: root.head !== ""
            width: root.written
            font: root.scenery.text(4.5, 3.7, Font.DemiBold)
            lineHeight: 1.1
            text: root.head
        }

        SlideWords {
            id: title

            x: root.inset
            y: root.inset + (from.visible ? from.height + Math.round(root.between / 2) : 0)
            width: root.written
            height: Math.round(root.height * (root.slide.text.length > 130 ? 0.24 : 0.4))
            font: root.scenery.text(10, 6.5, Font.Bold)
            text: root.slide.title.replace("\n", " ")

            Accessible.role: Accessible.Heading
        }

        SlideWords {
            id: body

            x: root.inset
            y: title.y + title.contentHeight + root.between
            width: root.written
            height: root.height - y - root.inset
            font: root.scenery.text(6.4, 4.5, Font.Normal)
            text: root.slide.text
        }
    }
}
