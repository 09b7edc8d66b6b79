pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The one window: the attract loop, "All clear", or a visit; above them the question whether somebody is still there.
Window {
    id: root

    required property KioskViewModel kiosk
    required property real pxPerMm
    property int scheme: Theme.Light
    property bool motion: true
    property real textScale: 1

    property bool framed: false

    title: "Clearing"
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    color: Theme.paper

    onClosing: close => {
        close.accepted = false;
        if (root.kiosk.visit)
            root.kiosk.finish(); // one more exit
    }

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.scheme
        when: !root.kiosk.visit
        restoreMode: Binding.RestoreNone // the visit has set it already
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.motion
        when: !root.kiosk.visit
        restoreMode: Binding.RestoreNone // the visit has set it already
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

    Binding {
        target: Theme
        property: "textSize"
        value: root.textScale
        when: !root.kiosk.visit
        restoreMode: Binding.RestoreNone // the visit has set it already
    }

    Binding {
        target: Theme
        property: "family"
        value: root.kiosk.family
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: root.kiosk.mirrored
    }

    FocusScope {
        id: rooms

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true

        Keys.onShortcutOverride: event => {
            event.accepted = event.modifiers === Qt.AltModifier; // else the & of a button's text would make a chord of it
            if (!cover.active && !event.isAutoRepeat)
                root.kiosk.touch();
        }

        Loader {
            parent: cover.active || root.kiosk.attract.night.dark ? null : rooms // hidden items would still stand in the accessible tree
            anchors.fill: parent
            enabled: !resting.on
            focus: !cover.active && !resting.on
            sourceComponent: root.kiosk.over ? null : root.kiosk.visit ? visit : root.kiosk.attract.cleared ? cleared : attract
            onSourceComponentChanged: if (root.kiosk.visit)
                guard.start()
        }

        Loader {
            id: cover

            anchors.fill: parent
            active: root.kiosk.hides && !root.kiosk.over
            focus: active
            sourceComponent: IdleCover {
                seconds: root.kiosk.countdown
                onStayed: root.kiosk.touch()
                onFinished: root.kiosk.finish()
            }
        }

        RestingScreen {
            id: resting

            anchors.fill: parent
            z: 1 // the page that comes back would come above it
            night: root.kiosk.attract.night
            focus: on
        }
    }

    Component {
        id: attract

        AttractPage {
            kiosk: root.kiosk
        }
    }

    Component {
        id: cleared

        ClearedPage {
            languages: root.kiosk.attract.languages
            onTouched: root.kiosk.attract.goOn()
        }
    }

    // By its address: its pages and view models are loaded only after the first frame.
    Component {
        id: visit

        Loader {
            focus: true
            Component.onCompleted: setSource("VisitView.qml", {
                kiosk: root.kiosk
            })
        }
    }

    WakeGuard {
        id: guard

        anchors.fill: parent
    }

    Item {
        anchors.fill: parent
        z: 1

        WheelHandler {
            acceptedDevices: PointerDevice.AllDevices
            blocking: false
            onWheel: if (!cover.active)
                root.kiosk.touch()
        }

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: if (active && !cover.active)
                root.kiosk.touch()
        }
    }

    StaffDoor {
        door: root.kiosk.door
        on: !root.kiosk.over && root.visible
    }

    Steps {
        keys: root.kiosk.keys
        on: !cover.active && !resting.on && !root.kiosk.over && root.visible
    }
}
