pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What patients see when the kiosk can't serve them. It needs no content and no settings.
Window {
    id: root

    required property real pxPerMm
    required property NoticePageViewModel page
    required property ShiftViewModel shift // so that nothing burns in

    readonly property bool wide: root.width > root.height
    readonly property bool low: root.height < Theme.mm(110)

    property bool framed: false

    title: "Clearing"
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    color: Theme.paper

    onClosing: close => close.accepted = false

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }

    Binding {
        target: Theme
        property: "across"
        value: root.width
    }

    Binding {
        target: Theme
        property: "down"
        value: root.height
    }

    ColumnLayout {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: root.shift.x * Theme.mm(0.5)
        anchors.verticalCenterOffset: root.shift.y * Theme.mm(0.5)
        width: Math.min(parent.width - 2 * (root.low ? Theme.space : Theme.edge), Theme.column * Theme.textScale)
        spacing: Theme.mm(root.low ? 3 : 8)

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: root.low ? Theme.gap : Theme.edge
            rowSpacing: Theme.mm(6)
            uniformCellWidths: true

            Repeater {
                model: root.page.large

                NoticeWords {
                    large: true
                    low: root.low
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 3 : 2
            columnSpacing: root.low ? Theme.gap : Theme.edge
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                id: several

                model: root.page.small

                NoticeWords {
                    low: root.low
                    brief: root.low && several.count > 3
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page.door !== null
        sourceComponent: Item {
            StaffDoor {
                door: root.page.door
                on: root.visible
            }
        }
    }
}
