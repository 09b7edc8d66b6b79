import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A page that is typed on: all of it fits, so that the text is seen while it grows.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property TypingViewModel typing
    required property string title
    required property string label
    default property alias content: desk.content

    Component.onCompleted: bar.heading.forceActiveFocus()

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.mm(200) * Theme.textScale)
        height: Math.min(parent.height - 2 * (Theme.low ? Theme.space : Theme.edge), Theme.mm(190) * Theme.textScale)
        spacing: Theme.space

        StaffBar {
            id: bar

            Layout.fillWidth: true
            Layout.fillHeight: false
            staff: root.staff
            title: root.title
        }

        WritingDesk {
            id: desk

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            typing: root.typing
            label: root.label
        }
    }
}
