pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// One of the two places of the attract loop. What it shows is made when it fades in and dropped when it is gone.
Loader {
    id: root

    required property SlideViewModel slide
    required property Landscape scenery
    required property bool on
    readonly property int many: 130 // letters: more of them need a sheet of paper
    // What of it lies clear of the sun, where no words can be read.
    readonly property size clear: root.scenery.upright ? Qt.size(root.width, Math.min(root.height, Math.round(root.scenery.height * root.scenery.sunY) - root.y - Theme.gap)) : Qt.size(Math.round(root.width * (root.scenery.sunX - 0.02)), root.height)

    opacity: root.on ? 1 : 0
    active: root.opacity > 0
    sourceComponent: {
        switch (root.slide.kind) {
        case SlideViewModel.Picture:
            return picture;
        case SlideViewModel.Clock:
            return clock;
        case SlideViewModel.Notice:
            return sheet;
        default:
            return root.slide.text.length > root.many ? sheet : text;
        }
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Component {
        id: text

        TextSlide {
            room: root.clear
            slide: root.slide
            scenery: root.scenery
        }
    }

    Component {
        id: picture

        PictureSlide {
            slide: root.slide
            scenery: root.scenery
        }
    }

    Component {
        id: sheet

        SheetSlide {
            slide: root.slide
            scenery: root.scenery
        }
    }

    Component {
        id: clock

        ClockSlide {
            room: root.clear
            slide: root.slide
            scenery: root.scenery
        }
    }
}
