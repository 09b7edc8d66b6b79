import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One row of the comparison: two sides, beside each other or, where it is narrow, below.
ColumnLayout {
    id: root

    required property list<string> cells
    required property list<string> spoken
    required property list<string> titles

    spacing: Theme.mm(1.5)

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        textFormat: Text.StyledText
        text: root.cells[0] ?? ""
        spoken: root.spoken[0] ?? ""
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.mm(70) * Theme.textScale ? 2 : 1
        uniformCellWidths: true
        uniformCellHeights: columns === 2
        rowSpacing: Theme.space
        columnSpacing: Theme.gap

        Side {
            title: root.titles[1] ?? ""
            words: root.cells[1] ?? ""
            spoken: root.spoken[1] ?? ""
            color: Theme.card
        }

        Side {
            title: root.titles[2] ?? ""
            words: root.cells[2] ?? ""
            spoken: root.spoken[2] ?? ""
            color: Theme.sage
        }
    }

    component Side: Panel {
        id: side

        required property string title
        required property string words
        required property string spoken

        Layout.fillWidth: true
        Layout.fillHeight: true
        inset: Theme.mm(4)

        Prose {
            Layout.fillWidth: true
            visible: text !== ""
            font: Theme.small
            text: side.title
        }

        Prose {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignTop
            lineHeight: 1.15
            textFormat: Text.StyledText
            text: side.words
            spoken: side.spoken
        }
    }
}
