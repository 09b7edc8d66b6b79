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
    readonly property int across: Math.round((root.width - 2 * Theme.edge) * 0.38)

    Component.onCompleted: bar.heading.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.edge
        anchors.topMargin: root.low ? Theme.space : Theme.edge
        anchors.bottomMargin: root.low ? Theme.space : Theme.edge
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
                staff: root.staff
                low: root.low
            }
        }
    }
}
