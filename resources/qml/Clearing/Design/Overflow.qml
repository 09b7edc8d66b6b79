import QtQuick

// Whether something is taller than its room. What then comes beside it, "More", makes it narrower, and that can make it
// fit: it would come and go for ever, and the page never be at rest. So it goes three times in a second at most, and stays.
QtObject {
    id: root

    required property real tall
    required property real room

    readonly property bool over: root.tall > root.room + 1
    property bool on: false
    property int gone: 0
    readonly property Timer calm: Timer {
        interval: 1000
        onTriggered: root.gone = 0
    }

    function look() {
        if (!root.over && root.on && root.gone < 3) {
            root.gone += 1;
            root.calm.restart();
            root.on = false;
        } else if (root.over) {
            root.on = true;
        }
    }

    onOverChanged: root.look()
    Component.onCompleted: root.look()
}
