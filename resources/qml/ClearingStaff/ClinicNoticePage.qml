import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The clinic's notice for the waiting room's slides: first its title, then its text, in one language at a time.
InnerPage {
    id: root

    required property bool onText
    readonly property NoticeViewModel notice: root.staff.notice

    title: qsTr("Clinic notice")
    widest: Theme.column
    Component.onCompleted: root.notice.writeText(root.onText)

    WritingDesk {
        Layout.fillWidth: true
        focus: true
        typing: root.notice.typing
        label: (root.onText ? qsTr("Text in %1") : qsTr("Title in %1")).arg(root.notice.language)
        wide: root.width > root.height
        down: root.body.height - 2 * Theme.space

        Action {
            Layout.fillWidth: true
            tone: Action.Primary
            least: Theme.answer
            horizontalPadding: Theme.mm(2)
            text: root.onText ? qsTr("Next: days") : qsTr("Next: text")
            onClicked: root.staff.open(root.onText ? StaffViewModel.Days : StaffViewModel.NoticeText)
        }
    }
}
