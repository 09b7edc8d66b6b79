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
    readonly property bool pictured: root.result.pictureFirst && root.result.picture.kind !== PictureViewModel.Empty

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

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide && root.pictured ? 2 : 1
        columnSpacing: Theme.mm(8)
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space

            Prose {
                Layout.fillWidth: true
                lineHeight: 1.1
                text: root.result.meaning
            }

            Prose {
                Layout.fillWidth: true
                lineHeight: 1.1
                text: root.result.limit
            }

            Prose {
                Layout.fillWidth: true
                font: Theme.bodyBold
                lineHeight: 1.1
                text: root.result.limits
            }
        }

        ResultPicture {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.alignment: Qt.AlignTop
            visible: root.pictured
            picture: root.result.picture
        }
    }

    GridLayout {
        Layout.fillWidth: true
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

    ResultFindings {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        result: root.result
    }

    Action {
        text: root.numbersOpen ? qsTr("Hide the numbers") : qsTr("Show the numbers")
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

    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        columns: root.wide ? 2 : 1
        uniformCellWidths: root.wide
        columnSpacing: Theme.gap
        rowSpacing: Theme.mm(6)

        ResultLines {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            title: qsTr("What eases this")
            lines: root.result.eases
        }

        ResultLines {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            title: qsTr("Small next steps")
            lines: root.result.steps
            numbered: true
        }
    }

    MoreQuestions {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        checkIn: root.visit.checkIn
        wide: root.wide
    }

    ResultSayings {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        result: root.result
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
