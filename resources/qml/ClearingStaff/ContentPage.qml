pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// New content from a stick, or what lies on the kiosk read anew.
InnerPage {
    id: root

    readonly property ContentViewModel packs: root.staff.content

    title: qsTr("Update content")

    Prose {
        Layout.fillWidth: true
        text: qsTr("What is new is checked first. If anything is wrong with it, nothing changes. A patient who is at the screen goes on with what was there.")
    }

    SaidPanel {
        errand: root.packs.errand
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: root.packs.count > 0 ? qsTr("On the USB stick") : root.packs.looked ? qsTr("No USB stick with content is plugged in.") : qsTr("Looking for a USB stick …")
    }

    Repeater {
        model: root.packs.packs

        LinkCard {
            required property int index
            required property string name
            required property string version
            required property string stick

            Layout.fillWidth: true
            least: Theme.answer
            lettering: Theme.bodyBold
            detailing: Theme.small
            enabled: !root.packs.errand.underWay
            text: qsTr("Take %1").arg(name)
            detail: version === "" ? stick : qsTr("Version %1, on %2").arg(version).arg(stick)
            onClicked: root.packs.take(index)
        }
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Look again")
        onClicked: root.packs.lookAgain()
    }

    Action {
        Layout.fillWidth: true
        visible: root.staff.state.source !== ""
        text: qsTr("Look for updates now")
        onClicked: root.packs.lookForUpdates()
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Read settings and content again")
        onClicked: root.packs.readAnew()
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.small
        text: root.staff.state.source === "" ? qsTr("No server for updates is set.") : root.staff.state.validUntil === "" ? qsTr("Updates come from: %1").arg(root.staff.state.source) : qsTr("Updates come from: %1. They are signed, and valid until %2.").arg(root.staff.state.source).arg(root.staff.state.validUntil)
    }
}
