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
        property: "textScale"
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

    property Item before: null // where the focus was when something came above the page

    function goBack() {
        const there = root.before?.visible ? root.before : page;
        there.forceActiveFocus(Qt.TabFocusReason);
        root.before = null;
    }

    Connections {
        target: above

        function onOpenChanged() {
            if (!above.open)
                Qt.callLater(root.goBack); // it can be seen again only then
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
            onSizesWanted: {
                root.before = root.Window.activeFocusItem;
                above.openSizes();
            }
            onCountingChanged: if (counting)
                above.closeSizes()
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
    }

    VisitKeys {
        keys: root.kiosk.keys
        visit: root.visit
        on: !root.kiosk.hides
        open: above.open
    }
}
