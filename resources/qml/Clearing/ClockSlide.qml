import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The time, large enough for the other end of the room, and the day.
Item {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery
    required property size room

    SlideWords {
        id: time

        width: root.room.width
        height: Math.round(root.room.height * 0.6)
        font: root.scenery.text(38, 24, Font.Bold)
        color: Theme.nightInk
        text: root.slide.time
    }

    SlideWords {
        y: time.contentHeight + Theme.gap
        width: root.room.width
        height: root.room.height - y
        font: root.scenery.text(9, 6.5, Font.DemiBold)
        color: Theme.nightInk
        text: root.slide.day
    }
}
