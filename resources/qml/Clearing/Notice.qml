import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What patients see when the kiosk can't serve them. It needs no content and no settings.
Window {
    id: root

    required property real pxPerMm
    required property string crisisNumber
    required property ShiftViewModel shift // so that nothing burns in

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

    ColumnLayout {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: root.shift.x * Theme.mm(0.5)
        anchors.verticalCenterOffset: root.shift.y * Theme.mm(0.5)
        width: Math.min(parent.width - 2 * Theme.edge, Theme.column)
        spacing: Theme.mm(6)

        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: "Please ask our staff"
        }

        Prose {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            font: Theme.lead
            text: "This screen is resting. It will be back. In a crisis, call or text %1.".arg(root.crisisNumber)
        }

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(6)
            horizontalAlignment: Text.AlignHCenter
            text: "Pregunte a nuestro personal"
        }

        Prose {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            font: Theme.lead
            text: "Esta pantalla está en pausa. Volverá pronto. En una crisis, llame al %1.".arg(root.crisisNumber)
        }
    }
}
