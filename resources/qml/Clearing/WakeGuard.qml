import QtQuick

// The touch that wakes the kiosk, and a second one of a shaky hand, press nothing on the page that it opens;
// nor does the second touch that lifts the cover.
MouseArea {
    id: root

    property alias milliseconds: timer.interval

    function start() {
        timer.start();
    }

    enabled: timer.running

    Accessible.ignored: true

    Timer {
        id: timer

        interval: 400
    }
}
