import QtQuick
import Clearing.ViewModels

// What single keys of a pad do in a visit, wherever the focus is.
Item {
    id: root

    required property KeysViewModel keys
    required property VisitViewModel visit
    required property bool on
    required property bool open // something lies above the page, and is left by its own button

    signal listenWanted
    signal helpWanted

    Shortcut {
        enabled: root.on && !root.open && !root.visit.atHome
        autoRepeat: false
        sequences: root.keys.back
        onActivated: root.visit.back()
    }

    Shortcut {
        enabled: root.on && !root.open && !root.visit.atHome
        autoRepeat: false
        sequences: root.keys.home
        onActivated: root.visit.goHome()
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.help
        onActivated: root.helpWanted()
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.listen
        onActivated: root.listenWanted()
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.cover
        onActivated: root.visit.cover.press()
    }
}
