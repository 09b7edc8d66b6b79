import QtQuick
import Clearing.Design

// What wakes the kiosk, and a second touch of a shaky hand, press nothing on the page that it opens; nor does the second
// touch that lifts the cover.
Item {
    id: root

    property bool always: false // until it is woken
    property alias milliseconds: timer.interval

    property point mouse: Qt.point(-1, -1)

    signal woken

    function start() {
        timer.start();
    }

    function wake() {
        timer.start();
        if (root.always)
            root.woken();
    }

    enabled: timer.running || root.always
    onAlwaysChanged: root.mouse = Qt.point(-1, -1)

    Accessible.ignored: true

    Timer {
        id: timer

        interval: 400
    }

    // A mouse that is pushed wakes it; one that only shakes with its table, or lies below a new window, does not.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: root.always
        onPressed: root.wake()
        onWheel: root.wake()
        onPositionChanged: event => {
            if (root.mouse.x < 0)
                root.mouse = Qt.point(event.x, event.y);
            else if (Math.hypot(event.x - root.mouse.x, event.y - root.mouse.y) > Theme.mm(5))
                root.wake();
        }

        Accessible.ignored: true
    }

    // Every finger, not only the first.
    MultiPointTouchArea {
        anchors.fill: parent
        mouseEnabled: false
        onPressed: root.wake()
    }
}
