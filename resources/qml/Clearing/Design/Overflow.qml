import QtQuick

// Whether something is taller than its room. What then comes beside it, "More", makes it narrower, and that can make it
// fit: it would come and go for ever, and the page never be at rest. So it goes 100 times at once at most, and stays
// (a page that is being laid out is often too tall for a moment).
QtObject {
    id: root

    required property real tall
    required property real room

    readonly property bool over: root.tall > root.room + 1
    property bool on: false
    property int gone: 0

    function look() {
        if (root.over) {
            root.on = true;
        } else if (root.on && root.gone < 100) {
            root.gone += 1;
            root.on = false;
            Qt.callLater(root.rest);
        }
    }

    function rest() {
        root.gone = 0;
    }

    onOverChanged: root.look()
    Component.onCompleted: root.look()
}
