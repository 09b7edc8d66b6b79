import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The time, large enough for the other end of the room, and the day.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery

    SlideWords {
        id: time

        width: root.width
        height: Math.round(root.height * 0.6)
        font: root.scenery.text(38, 24, Font.Bold)
        color: Theme.nightInk
        lineHeight: 1
        text: root.slide.time
    }

    SlideWords {
        y: time.contentHeight + Theme.gap
        width: root.width
        height: root.height - y
        font: root.scenery.text(9, 6.5, Font.DemiBold)
        color: Theme.nightInkSoft
        text: root.slide.day
    }
}
