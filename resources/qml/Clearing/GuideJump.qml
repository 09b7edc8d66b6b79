import QtQuick
import Clearing.Design

// A section in the list beside the page; a bar marks the one that is being read.
Action {
    id: root

    required property string title
    required property int place

    property bool here: false

    tone: Action.Quiet
    flush: true
    text: root.title

    Rectangle {
        visible: root.here
        width: Theme.mm(1)
        height: parent.height - 2 * Theme.space
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        radius: width / 2
        color: Theme.leaf
    }

    Accessible.description: root.here ? qsTr("You are reading it") : ""
}
