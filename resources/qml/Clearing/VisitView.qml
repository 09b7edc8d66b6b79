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

    readonly property bool asksAlone: player.low && root.visit.speech.asks // there is no room for the page beside that
    readonly property Item at: root.Window.activeFocusItem
    property Item before: null // the last control that had the focus when something came above the page
    property bool away: false

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

    Binding {
        target: Theme
        property: "textSize"
        value: root.visit.preferences.textSize
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.visit.preferences.scheme
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.visit.preferences.motion
    }

    Binding {
        target: Theme
        property: "heard"
        value: root.visit.speech.on
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
        visible: !above.open
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visit: root.visit
            onCountingChanged: if (counting)
                root.visit.preferences.close()
        }

        VisitPages {
            id: page

            visible: !root.asksAlone
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: help.visible ? 0 : Theme.space
            focus: true
            kiosk: root.kiosk
            visit: root.visit
            onLoaded: root.before = null // another page, which begins at its heading
        }

        GridLayout {
            visible: !root.visit.showsSupport || root.visit.speech.on // else it would keep its height for nothing
            Layout.fillWidth: true
            Layout.fillHeight: root.asksAlone
            columns: player.beside ? 2 : 1
            rowSpacing: 0
            columnSpacing: 0

            Player {
                id: player

                Layout.fillWidth: !beside
                Layout.fillHeight: true
                visible: root.visit.speech.on
                visit: root.visit
                low: root.height < Theme.mm(95) * Math.min(Theme.textScale, 1.6)
                wide: root.width > root.height
                room: help.visible ? root.width - help.least : 0
            }

            HelpBar {
                id: help

                Layout.fillWidth: true
                Layout.fillHeight: player.beside
                visible: !root.visit.showsSupport
                line: root.visit.support.line
                shortLine: root.visit.support.shortLine
                number: root.visit.support.number
                onClicked: root.visit.openSupport()
            }
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
        if (!event.isAutoRepeat && !player.activeFocus)
            root.visit.speech.interrupt();
    }

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: if (active && !player.contains(player.mapFromItem(parent, point.position)))
                root.visit.speech.interrupt()
        }
    }

    Overlays {
        id: above

        anchors.fill: parent
        visit: root.visit
        languages: root.kiosk.attract.languages
    }

    VisitKeys {
        keys: root.kiosk.keys
        visit: root.visit
        on: !root.kiosk.hides
        open: above.open
        onListenWanted: if (root.visit.speech.offered)
            root.visit.preferences.setListening(!root.visit.speech.on)
    }
}
