import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What would help right now? One big way in, and the others beside it.
Scroller {
    id: root

    required property VisitViewModel visit
    required property int waitSeconds

    readonly property bool wide: root.width > 1.2 * root.height && root.bodyWidth > Theme.mm(125) * Theme.textScale

    widest: 1.3 * Theme.column

    Heading {
        Layout.fillWidth: true
        focus: true
        text: qsTr("What would help right now?")
    }

    Prose {
        Layout.fillWidth: true
        visible: root.visit.find.missed
        text: qsTr("What you were reading is not there in this language.")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        CheckInCard {
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.visit.checkIn.offered
            pictured: !root.tooLong
            text: qsTr("Check in with yourself")
            detail: qsTr("A few minutes. Validated questions, scored here. Nobody sees your answers and nothing is kept.")
            onClicked: root.visit.checkIn.open()
        }

        // Below the check-in where there is room beside it, else last.
        LinkCard {
            Layout.row: root.wide ? 1 : 2
            Layout.column: 0
            Layout.fillWidth: true
            visible: root.visit.treatments.offered
            text: qsTr("Treatments")
            onClicked: root.visit.treatments.open()
        }

        ColumnLayout {
            Layout.row: root.wide ? 0 : 1
            Layout.column: root.wide ? 1 : 0
            Layout.rowSpan: root.wide && root.visit.treatments.offered ? 2 : 1
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: Math.round(root.width * 0.42) // so that the longest title of the five languages stays in one line
            Layout.fillHeight: true
            spacing: Theme.gap

            LinkCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.visit.language && root.visit.offers("burnout-or-depression")
                text: qsTr("Burnout or depression?")
                detail: qsTr("Compare them, side by side")
                onClicked: root.visit.openGuide("burnout-or-depression")
            }

            LinkCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.visit.find.hasGuides
                text: qsTr("Read")
                detail: qsTr("Short guides, in plain words")
                onClicked: root.visit.openGuides()
            }

            LinkCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Get help")
                detail: qsTr("Here, by phone, in danger")
                onClicked: root.visit.openSupport()
            }
        }
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.small
        color: Theme.inkSoft
        text: qsTr("This screen waits %1 seconds for a touch. Then it asks if you are still there, and clears.").arg(root.waitSeconds)
    }
}
