import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A page behind the staff page: the bar, and a body that turns where it is longer than the screen.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property string title
    default property alias content: column.data

    property int widest: Theme.mm(170)

    Component.onCompleted: bar.heading.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.low ? Theme.space : Theme.edge
        spacing: Theme.space

        StaffBar {
            id: bar

            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Theme.edge
            Layout.rightMargin: Theme.edge
            staff: root.staff
            title: root.title
        }

        Scroller {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.space
            focus: true
            widest: root.widest
            centred: false

            ColumnLayout {
                id: column

                Layout.fillWidth: true
                spacing: Theme.gap
            }

            Item {
                Layout.fillHeight: true
                Layout.topMargin: -body.spacing
            }
        }
    }
}
