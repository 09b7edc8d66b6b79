pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The frame of every page of a visit: the bar, the page, and help.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property VisitViewModel visit: root.kiosk.visit as VisitViewModel

    readonly property bool asksAlone: foot.asksAlone
    readonly property Item at: root.Window.activeFocusItem
    property Item before: null // the last control that had the focus when something came above the page
    property bool away: false
    property bool covered: false

    function getHelp() {
        root.visit.openSupport();
        root.visit.preferences.close();
    }

    function goBack() {
        const there = root.before?.visible ? root.before : page;
        there.forceActiveFocus(Qt.TabFocusReason);
        root.away = false;
    }

    focus: true
    onAsksAloneChanged: if (!root.asksAlone)
        page.forceActiveFocus()
    onAtChanged: if (!root.away && root.visit.preferences.part === PreferencesViewModel.Closed && (root.at instanceof Pressable || root.at instanceof Text))
        root.before = root.at

    Connections {
        target: root.visit.cover

        function onChanged() {
            if (root.covered && !root.visit.cover.on)
                guard.start();
            root.covered = root.visit.cover.on;
        }
    }

    VisitTheme {
        visit: root.visit
    }

    Connections {
        target: above

        function onOpenChanged() {
            root.away = true;
            if (!above.open)
                Qt.callLater(root.goBack); // it can be seen again only then
            root.visit.speech.turn();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            visible: !above.open
            Layout.fillWidth: true
            kiosk: root.kiosk
            visit: root.visit
            onCountingChanged: if (counting)
                root.visit.preferences.close()
        }

        VisitPages {
            id: page

            visible: !root.asksAlone && !above.open
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: foot.helps ? 0 : Theme.space
            focus: true
            kiosk: root.kiosk
            visit: root.visit
            onLoaded: root.before = null // another page, which begins at its heading
        }

        Overlays {
            id: above

            visible: open
            Layout.fillWidth: true
            Layout.fillHeight: true
            visit: root.visit
            languages: root.kiosk.attract.languages
        }

        VisitFoot {
            id: foot

            Layout.fillWidth: true
            Layout.fillHeight: asksAlone
            visit: root.visit
            covered: above.open
            pageHeight: root.height
            pageWidth: root.width
            onHelpWanted: root.getHelp()
        }
    }

    ReadingMark {
        target: root.visit.speech.mark.item as Item
        words: root.visit.speech.mark.words
    }

    Connections {
        target: root.visit.speech.mark

        function onChanged() {
            const mark = root.visit.speech.mark;
            for (let up = mark.item as Item; up; up = up.parent)
                (up as Scroller)?.follow(mark.item as Item, mark.begin, mark.end);
        }
    }

    Keys.onShortcutOverride: event => {
        event.accepted = false;
        if (!event.isAutoRepeat && !foot.playing)
            root.visit.speech.interrupt();
    }

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: if (active && !foot.onPlayer(parent, point.position))
                root.visit.speech.interrupt()
        }
    }

    VisitKeys {
        keys: root.kiosk.keys
        visit: root.visit
        on: !root.kiosk.hides
        open: above.open
        onHelpWanted: root.getHelp()
        onListenWanted: if (root.visit.speech.offered)
            root.visit.preferences.setListening(!root.visit.speech.on)
    }

    WakeGuard {
        id: guard

        anchors.fill: parent
        milliseconds: 500
    }
}
