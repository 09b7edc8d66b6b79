import QtQuick
import QtQuick.Templates as T

// What can be pressed, by finger, Space, Return or Enter; a key that is held down presses nothing more,
// and a chord of keys nothing at all.
T.AbstractButton {
    id: root

    // What a voice says after its name.
    property string spokenKind: qsTr("button")
    property string spokenState: root.enabled ? "" : qsTr("not available now")
    property bool turns: false // turns the page: a scan for one switch then waits, and the page is read

    focusPolicy: Qt.StrongFocus
    onActiveFocusChanged: if (!root.activeFocus)
        root.focusReason = Qt.OtherFocusReason // a touch of before says nothing of how it gets the focus next time

    Keys.onPressed: event => {
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const chord = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        event.accepted = enters || event.isAutoRepeat || chord;
        if (enters && !event.isAutoRepeat && !chord)
            root.click();
    }
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    Accessible.role: Accessible.Button
    Accessible.name: root.text
}
