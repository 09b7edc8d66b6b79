import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One of what staff can do. On a low screen the line about it is only told.
LinkCard {
    id: root

    required property bool low
    property bool quiet: false

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    Layout.preferredWidth: 1
    least: root.quiet ? Theme.target : Theme.mm(16)
    horizontalPadding: Theme.mm(root.quiet ? 2 : root.low ? 3 : 4)
    verticalPadding: Theme.mm(1.5)
    lettering: root.quiet ? Theme.text(3.7, Font.DemiBold) : Theme.bodyBold
    detailing: Theme.small
    shownDetail: !root.low
}
