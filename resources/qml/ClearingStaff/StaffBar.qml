import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The way back, what page this is, and the way out to the patients' pages. On a narrow screen the title stands below.
GridLayout {
    id: root

    required property StaffViewModel staff
    required property string title
    property bool inner: true // a page behind the staff page

    readonly property Item heading: name
    readonly property bool narrow: root.inner && root.width < Theme.mm(125)

    columns: 4
    columnSpacing: Theme.gap
    rowSpacing: Theme.space

    Action {
        visible: root.inner
        Layout.row: 0
        Layout.column: 0
        Layout.preferredHeight: Theme.answer
        slim: true
        tone: Action.Quiet
        font: Theme.bar
        text: "‹ " + qsTr("Back")
        Accessible.name: qsTr("Back")
        onClicked: root.staff.back()
    }

    Heading {
        id: name

        Layout.row: root.narrow ? 1 : 0
        Layout.column: root.narrow ? 0 : 1
        Layout.columnSpan: root.narrow ? 4 : 1
        Layout.fillWidth: true
        font: Theme.low ? Theme.bodyBold : Theme.leadBold
        text: root.title
    }

    Prose {
        Layout.row: 0
        Layout.column: 2
        Layout.fillWidth: root.narrow
        horizontalAlignment: Text.AlignRight
        font: Theme.small
        text: root.staff.leavesIn > 0 ? qsTr("Closes in %1 s").arg(root.staff.leavesIn) : ""
        spoken: ""
    }

    Action {
        Layout.row: 0
        Layout.column: 3
        horizontalPadding: Theme.mm(4)
        font: Theme.bar
        text: qsTr("Back to patients")
        onClicked: root.staff.leave()
    }
}
