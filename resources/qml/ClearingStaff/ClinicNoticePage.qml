import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The clinic's notice for the waiting room's slides: first its title, then its text, in one language at a time.
WritingPage {
    id: root

    required property bool onText
    readonly property NoticeViewModel notice: root.staff.notice

    title: qsTr("Clinic notice")
    typing: root.notice.typing
    label: (root.onText ? qsTr("Text in %1") : qsTr("Title in %1")).arg(root.notice.language)

    Action {
        Layout.fillWidth: true
        tone: Action.Primary
        least: Theme.answer
        horizontalPadding: Theme.mm(2)
        text: root.onText ? qsTr("Next: days") : qsTr("Next: text")
        onClicked: root.staff.open(root.onText ? StaffViewModel.Days : StaffViewModel.NoticeText)
    }
}
