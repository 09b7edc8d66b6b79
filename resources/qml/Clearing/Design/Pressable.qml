import QtQuick
import QtQuick.Templates as T

// What can be pressed, by finger, Space, Return or Enter; a key that is held down presses nothing more.
T.AbstractButton {
    id: root

    // What a voice says after its name.
    property string spokenKind: qsTr("button")
    property string spokenState: root.enabled ? "" : qsTr("not available now")
    property bool turns: false // turns the page: a scan for one switch then waits, and the page is read

    focusPolicy: Qt.StrongFocus

    Keys.onPressed: event => {
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enters || event.isAutoRepeat;
        if (enters && !event.isAutoRepeat)
            root.click();
    }
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    Accessible.role: Accessible.Button
    Accessible.name: root.text
}
