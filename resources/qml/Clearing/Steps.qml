import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The one place where keys and switches move the focus, and press what has it.
Item {
    id: root

    required property KeysViewModel keys
    required property bool on // else a key only says that somebody is here

    readonly property Item at: root.Window.activeFocusItem
    property Item start: null // where the scan's round began

    // Where `reading`, a page that is longer than the screen is turned before text would be left out; true if so.
    function step(forward: bool, reading: bool): bool {
        const next = root.at?.nextItemInFocusChain(forward) ?? null;
        if (next && reading && (root.turns(root.at, next, forward) || root.turns(next, next, forward)))
            return true;
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        return false;
    }

    function turns(item: Item, next: Item, forward: bool): bool {
        for (let up = item; up; up = up.parent)
            if (up instanceof Scroller)
                return (up as Scroller).readsOn(root.at, next, forward);
        return false;
    }

    function press() {
        const pressed = root.at as Pressable;
        if (!root.keys.press() || !pressed?.enabled)
            return;
        const turns = pressed.turns;
        pressed.click();
        if (turns)
            root.keys.turned();
    }

    // From a heading the round begins; it is done when the ring comes to the same control again. A page that has been
    // turned is read first: the scan waits for the switch.
    function scan() {
        const opened = !(root.at instanceof Pressable) || !root.start?.visible;
        if (root.step(true, true)) {
            root.keys.turned();
        } else if (opened) {
            root.start = root.at;
            root.keys.begin();
        } else if (root.at === root.start) {
            root.keys.cameRound();
        }
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.next
        onActivated: root.step(true, true)
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.previous
        onActivated: root.step(false, true)
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.right
        onActivated: root.step(!Theme.mirrored, true)
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.left
        onActivated: root.step(Theme.mirrored, true)
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.step
        onActivated: root.step(true, false)
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.stepBack
        onActivated: root.step(false, false)
    }

    Shortcut {
        enabled: root.on
        autoRepeat: false
        sequences: root.keys.select
        onActivated: root.press()
    }

    Connections {
        target: root.keys
        enabled: root.on

        function onTicked() {
            root.scan();
        }
    }
}
