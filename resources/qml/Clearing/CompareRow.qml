import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One row of the comparison: two sides, beside each other or, where it is narrow, below.
ColumnLayout {
    id: root

    required property string label
    required property string first
    required property string second
    required property string firstTitle
    required property string secondTitle

    spacing: Theme.mm(1.5)

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: root.label
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.mm(70) * Theme.textScale ? 2 : 1
        uniformCellWidths: true
        uniformCellHeights: columns === 2
        rowSpacing: Theme.space
        columnSpacing: Theme.gap

        Side {
            title: root.firstTitle
            words: root.first
            color: Theme.card
        }

        Side {
            title: root.secondTitle
            words: root.second
            color: Theme.sage
        }
    }

    component Side: Panel {
        id: side

        required property string title
        required property string words

        Layout.fillWidth: true
        Layout.fillHeight: true
        inset: Theme.mm(4)

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            text: side.title
        }

        Prose {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignTop
            lineHeight: 1.15
            text: side.words
        }
    }
}
