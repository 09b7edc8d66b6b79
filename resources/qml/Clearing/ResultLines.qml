pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A few short lines under a heading: steps in their order, or hints in none.
Panel {
    id: root

    required property string title
    required property Rows lines
    property bool numbered: false

    inset: Theme.mm(5)
    color: root.numbered ? Theme.sage : Theme.card

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: root.title
    }

    Repeater {
        model: root.lines

        RowLayout {
            id: row

            required property int index
            required property string line

            Layout.fillWidth: true
            spacing: Theme.space

            Prose {
                Layout.alignment: Qt.AlignTop
                wrapMode: Text.NoWrap
                font: Theme.bodyBold
                lineHeight: 1.1
                text: root.numbered ? row.index + 1 : "·"
            }

            Prose {
                Layout.fillWidth: true
                lineHeight: 1.1
                text: row.line
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
