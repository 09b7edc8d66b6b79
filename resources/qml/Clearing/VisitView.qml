pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The frame of every page of a visit: the bar, the page, and help.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property VisitViewModel visit: root.kiosk.visit as VisitViewModel

    focus: true

    Binding {
        target: Theme
        property: "textSize"
        value: root.visit.preferences.textSize
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.visit.preferences.scheme
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.visit.preferences.motion
    }

    Connections {
        target: above

        function onOpenChanged() {
            if (!above.open)
                page.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        visible: !above.open
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visit: root.visit
            onCountingChanged: if (counting)
                root.visit.preferences.close()
        }

        VisitPages {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: help.visible ? 0 : Theme.space
            focus: true
            kiosk: root.kiosk
            visit: root.visit
        }

        HelpBar {
            id: help

            Layout.fillWidth: true
            visible: !root.visit.showsSupport
            line: root.visit.support.line
            shortLine: root.visit.support.shortLine
            number: root.visit.support.number
            onClicked: root.visit.openSupport()
        }
    }

    Overlays {
        id: above

        anchors.fill: parent
        visit: root.visit
        languages: root.kiosk.attract.languages
        keyed: !root.kiosk.hides
    }
}
