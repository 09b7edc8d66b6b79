pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Three sentences to say aloud or to show; with numbers only if wanted.
Panel {
    id: root

    required property ResultViewModel result
    property bool numbered: false

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: qsTr("What to say to your clinician")
    }

    Repeater {
        model: root.numbered ? root.result.numberedSayings : root.result.sayings

        Prose {
            required property string line

            Layout.fillWidth: true
            text: "“" + line + "”"
        }
    }

    Action {
        visible: root.result.numbersToSay
        text: root.numbered ? qsTr("Say it without numbers") : qsTr("Say it with numbers")
        onClicked: root.numbered = !root.numbered
    }
}
