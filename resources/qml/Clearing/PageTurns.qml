import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The way through a list that has several pages.
GridLayout {
    id: root

    required property FindViewModel find
    required property int room
    required property string further

    readonly property bool paged: root.find.hasEarlier || root.find.hasLater
    readonly property int inOneRow: earlier.implicitWidth + later.implicitWidth + where.implicitWidth + 2 * root.columnSpacing

    visible: root.paged
    columns: root.inOneRow <= root.room ? 3 : 1
    rowSpacing: Theme.mm(3)
    columnSpacing: Theme.gap

    Action {
        id: earlier

        Layout.fillWidth: root.columns === 1
        visible: root.find.hasEarlier
        text: "‹ " + qsTr("Earlier")
        Accessible.name: qsTr("Earlier")
        onClicked: root.find.showEarlier()
    }

    Prose {
        id: where

        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: qsTr("%1 to %2 of %3").arg(root.find.first).arg(root.find.last).arg(root.find.total)
    }

    Action {
        id: later

        Layout.fillWidth: root.columns === 1
        visible: root.find.hasLater
        text: root.further + " ›"
        Accessible.name: root.further
        onClicked: root.find.showLater()
    }
}
