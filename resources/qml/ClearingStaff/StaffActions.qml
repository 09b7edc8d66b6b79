import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The six big actions, and three quieter ones.
ColumnLayout {
    id: root

    required property StaffViewModel staff
    required property bool low

    spacing: root.low ? Theme.mm(3) : Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columns: root.low ? 3 : 2
        rowSpacing: root.spacing
        columnSpacing: root.spacing
        uniformCellWidths: true
        uniformCellHeights: true

        StaffAction {
            low: root.low
            text: qsTr("Clear now")
            detail: qsTr("A fresh screen")
            onClicked: root.staff.clearNow()
        }

        StaffAction {
            low: root.low
            text: qsTr("Out of order")
            detail: qsTr("Show a notice instead")
            onClicked: root.staff.open(StaffViewModel.OutOfOrder)
        }

        StaffAction {
            low: root.low
            text: qsTr("Cleaning")
            detail: qsTr("Lock touch for 60 s")
            onClicked: root.staff.open(StaffViewModel.Cleaning)
        }

        StaffAction {
            low: root.low
            text: qsTr("Sound & screen")
            detail: qsTr("Volume, brightness")
            onClicked: root.staff.open(StaffViewModel.SoundScreen)
        }

        StaffAction {
            low: root.low
            text: qsTr("Update content")
            detail: qsTr("From a USB stick")
            onClicked: root.staff.open(StaffViewModel.Content)
        }

        StaffAction {
            low: root.low
            text: qsTr("Restart")
            detail: qsTr("Takes a few seconds")
            onClicked: root.staff.restart()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: root.spacing
        uniformCellSizes: true

        StaffAction {
            low: root.low
            quiet: true
            text: qsTr("Morning check")
            onClicked: root.staff.open(StaffViewModel.Morning)
        }

        StaffAction {
            low: root.low
            quiet: true
            text: qsTr("Clinic notice")
            onClicked: root.staff.open(StaffViewModel.Notice)
        }

        StaffAction {
            low: root.low
            quiet: true
            text: qsTr("Counts")
            onClicked: root.staff.open(StaffViewModel.Counts)
        }
    }
}
