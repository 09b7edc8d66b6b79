import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What came of the last thing that was pressed, in sentences.
Panel {
    id: root

    required property ErrandViewModel errand

    readonly property string told: root.errand.underWay ? qsTr("One moment …") : root.errand.said

    Layout.fillWidth: true
    visible: root.told !== ""
    color: root.errand.well ? Theme.sage : Theme.clayTint
    border.color: root.errand.well ? Theme.leaf : Theme.clay
    onToldChanged: if (root.told !== "")
        words.Accessible.announce(root.told, Accessible.Polite)

    Prose {
        id: words

        Layout.fillWidth: true
        color: Theme.ink
        text: root.told
    }
}
