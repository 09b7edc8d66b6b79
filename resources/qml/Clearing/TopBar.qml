import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The visit's bar, or on Support the countdown in its place: as high, so that no number moves.
Item {
    id: root

    required property KioskViewModel kiosk
    required property VisitViewModel visit
    readonly property int hearing: Hearing.Bar
    readonly property bool heardByAll: true
    readonly property bool counting: root.kiosk.countdown > 0 && !root.kiosk.hides

    implicitHeight: bar.implicitHeight

    VisitBar {
        id: bar

        anchors.fill: parent
        visible: !root.counting
        visit: root.visit
        onFinished: root.kiosk.finish()
    }

    CountdownBar {
        id: left

        anchors.fill: parent
        anchors.bottomMargin: Theme.mm(2.5) // a page that is turned ends at the bar's edge, and a control with it
        visible: root.counting
        seconds: root.kiosk.countdown
        onClicked: root.kiosk.touch()
    }

    // Beside the bar, not in it: of a button only its own words are said.
    Spoken {
        visible: root.counting
        text: left.text
        seconds: root.kiosk.countdown
    }
}
