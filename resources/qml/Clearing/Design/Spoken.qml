import QtQuick

// Tells a screen reader what the eye sees count down: when it begins, and when little time is left; not every second.
Item {
    id: root

    required property string text
    required property int seconds
    property string said

    readonly property list<int> again: [20, 10, 5]

    function say() {
        if (!root.visible)
            return;
        root.said = root.text;
        root.Accessible.announce(root.said, Accessible.Assertive);
    }

    width: 1
    height: 1

    // Later: the words follow the change that leads here.
    onVisibleChanged: root.visible ? Qt.callLater(root.say) : root.said = ""
    onSecondsChanged: if (root.again.includes(root.seconds))
        Qt.callLater(root.say)
    Component.onCompleted: Qt.callLater(root.say)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.said
    Accessible.ignored: root.said === ""
}
