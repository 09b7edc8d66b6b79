import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Below every page of a visit: help, and while pages are read aloud the player; in one row where both fit.
GridLayout {
    id: root

    required property VisitViewModel visit
    required property bool covered // the settings or the cover stand in the page's place: only help is below them
    required property real pageHeight
    required property real pageWidth

    readonly property bool helps: !root.visit.showsSupport || root.covered
    readonly property bool plays: root.visit.speech.on && !root.covered
    readonly property bool asksAlone: player.low && root.plays && root.visit.speech.asks // there is no room for the page beside that
    readonly property bool playing: player.activeFocus

    signal helpWanted

    function onPlayer(from: Item, place: point): bool {
        return root.plays && player.contains(player.mapFromItem(from, place));
    }

    visible: root.helps || root.plays // else it would keep its height for nothing
    columns: player.beside ? 2 : 1
    rowSpacing: 0
    columnSpacing: 0

    Player {
        id: player

        Layout.fillWidth: !beside
        Layout.fillHeight: true
        visible: root.plays
        visit: root.visit
        low: root.pageHeight < Theme.mm(95) * Math.min(Theme.textScale, 1.6)
        wide: root.pageWidth > root.pageHeight
        room: root.helps ? root.pageWidth - help.least : 0
    }

    HelpBar {
        id: help

        Layout.fillWidth: true
        Layout.fillHeight: player.beside
        visible: root.helps
        line: root.visit.support.line
        shortLine: root.visit.support.shortLine
        number: root.visit.support.number
        onClicked: root.helpWanted()
    }
}
