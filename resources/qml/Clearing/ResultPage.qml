pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The result: what it may mean and what not, a picture, small next steps, what to say; the numbers one touch further.
Scroller {
    id: root

    required property VisitViewModel visit
    required property ResultViewModel result

    property bool numbersOpen: false
    readonly property bool wide: root.bodyWidth > Theme.mm(147) * Theme.textScale

    spacing: Theme.mm(3)

    Heading {
        Layout.fillWidth: true
        focus: true
        text: root.result.title
    }

    Action {
        Layout.fillWidth: true
        visible: root.result.helpNow
        tone: Action.Help
        least: Theme.answer
        font: Theme.leadBold
        text: qsTr("Get help now")
        onClicked: root.visit.openSupport()
    }

    ResultMeaning {
        Layout.fillWidth: true
        Layout.fillHeight: false
        result: root.result
        wide: root.wide
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.result.helpSoon
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.space

        Prose {
            Layout.fillWidth: true
            text: qsTr("You can talk to someone today, about feeling hopeless too.")
        }

        Action {
            Layout.fillWidth: !root.wide
            text: qsTr("See who can help")
            onClicked: root.visit.openSupport()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.topMargin: Theme.gap
        columns: root.wide ? 2 : 1
        uniformCellWidths: root.wide
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ResultLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("What eases this")
            lines: root.result.eases
        }

        ResultLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Small next steps")
            lines: root.result.steps
            numbered: true
        }
    }

    ResultSayings {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        result: root.result
    }

    ResultFindings {
        Layout.fillHeight: false
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        result: root.result
        wide: root.wide
    }

    Action {
        text: root.numbersOpen ? qsTr("Hide the numbers") : qsTr("Show the numbers")
        Accessible.description: root.numbersOpen ? qsTr("Open. They are listed below.") : ""
        onClicked: root.numbersOpen = !root.numbersOpen
    }

    Loader {
        Layout.fillWidth: true
        active: root.numbersOpen
        visible: active
        sourceComponent: ResultNumbers {
            result: root.result
        }
    }

    MoreQuestions {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        questions: root.visit.questions
        wide: root.wide
    }

    Action {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("Burnout or depression?")
        onClicked: root.visit.openGuide("burnout-or-depression")
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Take it with you")
        onClicked: root.visit.openTakeHome()
    }
}
