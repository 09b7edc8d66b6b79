import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One of the choices of a setting; it says which of how many it is.
Choice {
    id: root

    property int place: 0
    property int outOf: 0

    Layout.fillWidth: true
    Layout.fillHeight: true
    spokenPlace: ""
    least: Theme.mm(16)
    font: Theme.bodyBold

    Accessible.description: root.outOf > 0 ? qsTr("%1 of %2").arg(root.place + 1).arg(root.outOf) : ""
}
