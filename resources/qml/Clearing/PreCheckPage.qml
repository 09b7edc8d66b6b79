pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The pre-check's result: what it means, which answers led there, what next. Never a yes.
Scroller {
    id: root

    required property VisitViewModel visit

    readonly property PreCheckViewModel said: root.visit.treatments.said

    spacing: Theme.mm(3)

    Heading {
        Layout.fillWidth: true
        focus: true
        text: root.said.resultTitle
    }

    Action {
        Layout.fillWidth: true
        visible: root.said.helpFirst
        tone: Action.Help
        text: qsTr("Get help now")
        onClicked: root.visit.openSupport()
    }

    Prose {
        Layout.fillWidth: true
        text: root.said.meaning
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        lineHeight: 1.15
        text: root.said.noDecision
    }

    SourcedLines {
        Layout.fillWidth: true
        title: qsTr("Why this came up")
        lines: root.said.reasons
    }

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: qsTr("What next")
    }

    Repeater {
        model: root.said.nextSteps

        Panel {
            id: step

            required property string line

            Layout.fillWidth: true
            inset: Theme.gap
            color: Theme.sage

            Prose {
                Layout.fillWidth: true
                text: step.line
            }
        }
    }

    SourcedLines {
        Layout.fillWidth: true
        visible: !root.said.helpFirst
        title: qsTr("Good to know")
        lines: root.said.facts
    }

    Action {
        Layout.fillWidth: true
        visible: !root.said.helpFirst
        text: qsTr("Burnout or depression?")
        onClicked: root.visit.openGuide("burnout-or-depression")
    }
}
