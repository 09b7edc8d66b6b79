pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Sentences, each with its source below it; nothing where there is none.
ColumnLayout {
    id: root

    required property string title
    required property Rows lines

    visible: each.count > 0
    spacing: Theme.mm(2.5)

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: root.title
    }

    Repeater {
        id: each

        model: root.lines

        ColumnLayout {
            id: entry

            required property string line
            required property string source

            Layout.fillWidth: true
            spacing: Theme.mm(0.5)

            Prose {
                Layout.fillWidth: true
                lineHeight: 1.15
                text: entry.line
            }

            Prose {
                Layout.fillWidth: true
                visible: text !== ""
                font: Theme.small
                color: Theme.inkSoft
                text: entry.source === "" ? "" : qsTr("Source: %1").arg(entry.source)
            }
        }
    }
}
