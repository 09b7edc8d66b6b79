pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The staff page: on one side what is well and what isn't, on the other what staff can do.
FocusScope {
    id: root

    required property StaffViewModel staff

    readonly property bool wide: root.width > root.height
    readonly property bool low: root.height < Theme.mm(115) && root.wide
    readonly property int across: Math.round(whole.width * 0.4)

    Component.onCompleted: bar.heading.forceActiveFocus()

    ColumnLayout {
        id: whole

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.mm(200) * Theme.textScale)
        height: Math.min(parent.height - 2 * (root.low ? Theme.space : Theme.edge), Theme.mm(190) * Theme.textScale)
        spacing: root.low ? Theme.space : Theme.gap

        StaffBar {
            id: bar

            Layout.fillWidth: true
            Layout.fillHeight: false
            staff: root.staff
            title: qsTr("Staff")
            inner: false
        }

        SaidPanel {
            errand: root.staff.errand
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide && !root.low ? 2 : 1
            rowSpacing: root.low ? Theme.space : Theme.gap
            columnSpacing: Theme.gap

            StateCard {
                Layout.fillWidth: columnsAlone
                Layout.fillHeight: !root.low
                Layout.preferredWidth: columnsAlone ? -1 : root.across

                readonly property bool columnsAlone: !root.wide || root.low

                staff: root.staff
                brief: root.low
            }

            StaffActions {
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
                Layout.minimumHeight: implicitHeight
                staff: root.staff
                low: root.low
            }
        }
    }
}
