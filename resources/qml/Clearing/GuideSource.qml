import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One source, and where to find it.
ColumnLayout {
    id: root

    required property string reference
    required property string locator
    property string entry: root.reference

    spacing: Theme.mm(0.5)

    Prose {
        Layout.fillWidth: true
        font: Theme.small
        color: Theme.inkSoft
        text: root.entry
    }

    Prose {
        Layout.fillWidth: true
        visible: text !== ""
        font: Theme.small
        color: Theme.inkSoft
        text: root.locator.replace(/[\/.-]/g, "$&\u200B") // there it may break
        spoken: root.locator
    }
}
