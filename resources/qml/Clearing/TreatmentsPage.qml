pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What kinds of help there are, in a few plain words; and the way to the pre-check.
Scroller {
    id: root

    required property VisitViewModel visit

    readonly property PreCheckViewModel said: root.visit.treatments.said

    spacing: Theme.mm(3)

    Heading {
        Layout.fillWidth: true
        focus: true
        text: root.said.title
    }

    Repeater {
        model: root.said.what

        Prose {
            required property string line

            Layout.fillWidth: true
            lineHeight: 1.15
            text: line
        }
    }

    Panel {
        Layout.fillWidth: true
        color: Theme.sage

        Heading {
            Layout.fillWidth: true
            font: Theme.leadBold
            text: root.said.checkTitle
        }

        Prose {
            Layout.fillWidth: true
            lineHeight: 1.15
            text: root.said.checkText
        }

        Action {
            Layout.fillWidth: true
            tone: Action.Primary
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("Start")
            Accessible.description: root.said.checkTitle
            onClicked: root.visit.treatments.openPreCheck()
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            text: root.said.approved
        }
    }

    SourcedLines {
        Layout.fillWidth: true
        title: qsTr("Good to know")
        lines: root.said.facts
    }

    SourcedLines {
        Layout.fillWidth: true
        title: qsTr("Visits by video")
        lines: root.said.lines
    }
}
