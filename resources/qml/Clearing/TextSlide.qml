import QtQuick
import Clearing.Design
import Clearing.ViewModels

// A title and a text, also those of a guide; or the words that stand there when no slide has its time.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery
    required property size room

    readonly property bool welcome: root.slide.kind === SlideViewModel.Welcome
    readonly property bool guide: root.slide.kind === SlideViewModel.Guide
    readonly property int column: Math.min(root.room.width, Theme.mm(145) * root.scenery.glass)
    readonly property int between: Math.round(Theme.mm(4) * root.scenery.glass)

    SlideWords {
        id: title

        width: root.column
        height: Math.round(root.room.height * (root.guide ? 0.38 : 0.48))
        font: root.scenery.text(Math.min(12, root.width / Theme.pxPerMm / 12.5), 7.6, Font.Bold)
        color: Theme.nightInk
        text: root.welcome ? qsTr("Welcome") : root.slide.title

        Accessible.role: Accessible.Heading
    }

    SlideWords {
        id: body

        y: title.contentHeight + root.between
        width: root.column
        height: root.room.height - y - (root.guide ? way.height + root.between : 0)
        font: root.scenery.text(5.6, 4.5, Font.Normal)
        color: Theme.nightInkSoft
        text: root.welcome ? qsTr("A few quiet minutes for you, while you wait.") : root.slide.text
    }

    Prose {
        id: way

        y: body.y + body.contentHeight + root.between
        visible: root.guide
        width: root.column
        font: root.scenery.text(5.6, 4.5, Font.DemiBold)
        color: Theme.nightInk
        lineHeight: 1.1
        text: qsTr("Read it here, under “Read”.")
    }
}
