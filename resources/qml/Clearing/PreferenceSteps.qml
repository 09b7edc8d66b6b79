import QtQuick
import QtQuick.Layouts
import Clearing.Design

// A setting with many steps: one less, one more; its name holds the value.
PreferenceGroup {
    id: root

    required property string less
    required property string more

    signal stepped(steps: int)

    narrowest: Theme.mm(40) * Theme.textScale

    Action {
        Layout.fillWidth: true
        least: Theme.mm(16)
        text: "− " + root.less
        Accessible.name: root.less
        Accessible.description: root.title
        onClicked: root.stepped(-1)
    }

    Action {
        Layout.fillWidth: true
        least: Theme.mm(16)
        text: "+ " + root.more
        Accessible.name: root.more
        Accessible.description: root.title
        onClicked: root.stepped(1)
    }
}
