import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The way back, what page this is, and the way out to the patients' pages.
RowLayout {
    id: root

    required property StaffViewModel staff
    required property string title
    property bool inner: true // a page behind the staff page

    readonly property Item heading: name

    spacing: Theme.gap

    Action {
        visible: root.inner
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

        Layout.fillWidth: true
        font: Theme.low ? Theme.bodyBold : Theme.leadBold
        text: root.title
    }

    Prose {
        visible: root.staff.leavesIn > 0
        font: Theme.small
        text: qsTr("Closes in %1 s").arg(root.staff.leavesIn)
        spoken: ""
    }

    Action {
        horizontalPadding: Theme.mm(4)
        font: Theme.bar
        text: qsTr("Back to patients")
        onClicked: root.staff.leave()
    }
}
