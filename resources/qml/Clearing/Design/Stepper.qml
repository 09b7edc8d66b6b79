import QtQuick
import QtQuick.Layouts

// A number that is set by touches on big buttons; it is read out as it changes.
RowLayout {
    id: root

    property string value: ""
    property bool wide: false

    signal stepped(int steps)

    spacing: Theme.mm(3)

    Action {
        Layout.fillWidth: true
        visible: root.wide
        least: Theme.answer
        font: Theme.leadBold
        text: "−10"
        Accessible.name: qsTr("Ten steps down")
        onClicked: root.stepped(-10)
    }

    Action {
        Layout.fillWidth: true
        least: Theme.answer
        font: Theme.leadBold
        text: "−"
        Accessible.name: qsTr("Down")
        onClicked: root.stepped(-1)
    }

    Text {
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        horizontalAlignment: Text.AlignHCenter
        text: root.value === "" ? "–" : root.value
        font: Theme.title
        color: Theme.ink
        textFormat: Text.PlainText

        Accessible.role: Accessible.StaticText
        Accessible.name: root.value === "" ? qsTr("No number yet") : root.value
    }

    Action {
        Layout.fillWidth: true
        least: Theme.answer
        font: Theme.leadBold
        text: "+"
        Accessible.name: qsTr("Up")
        onClicked: root.stepped(1)
    }

    Action {
        Layout.fillWidth: true
        visible: root.wide
        least: Theme.answer
        font: Theme.leadBold
        text: "+10"
        Accessible.name: qsTr("Ten steps up")
        onClicked: root.stepped(10)
    }
}
