import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The hours in which the screen is dimmed or black. Whatever wakes it, a touch, a key or a screen reader, presses
// nothing: for a moment more this stays above the page, and only then can be looked through and touched through.
FocusScope {
    id: root

    required property NightViewModel night
    readonly property bool on: guard.enabled

    visible: root.on
    activeFocusOnTab: true

    Keys.onPressed: event => {
        event.accepted = true;
        guard.wake();
    }
    Keys.onReleased: event => event.accepted = true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("This screen is resting. Touch it, or press any key, to wake it.")
    Accessible.onPressAction: guard.wake()

    Rectangle {
        anchors.fill: parent
        color: Theme.unlit
        opacity: root.night.shade
    }

    WakeGuard {
        id: guard

        anchors.fill: parent
        always: root.night.resting
        onWoken: root.night.wake()
    }
}
