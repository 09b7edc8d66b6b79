pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The frame of every page of a visit: the bar, the page, and help; the cover and the text sizes lie above them.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property VisitViewModel visit: root.kiosk.visit as VisitViewModel
    readonly property bool overlaid: sizes.active || blank.active

    focus: true

    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.textSize
    }

    onOverlaidChanged: if (!root.overlaid)
        page.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        visible: !root.overlaid
        spacing: 0

        VisitBar {
            Layout.fillWidth: true
            visit: root.visit
            onFinished: root.kiosk.finish()
            onSizesWanted: sizes.active = true
        }

        Loader {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: help.visible ? 0 : Theme.space
            focus: true
            sourceComponent: [home, guides, guide, introduction, question, review, result, support, treatments, preCheck][root.visit.page]
            onLoaded: (page.item as Item).forceActiveFocus()
        }

        HelpBar {
            id: help

            Layout.fillWidth: true
            visible: root.visit.page !== VisitViewModel.Support
            line: root.visit.support.line
            shortLine: root.visit.support.shortLine
            onClicked: root.visit.openSupport()
        }
    }

    Loader {
        id: sizes

        anchors.fill: parent
        active: false
        focus: active
        sourceComponent: TextSizePanel {
            size: root.visit.textSize
            onChosen: size => root.visit.setTextSize(size)
            onDone: sizes.active = false
        }
    }

    Loader {
        id: blank

        anchors.fill: parent
        active: root.visit.covered
        focus: active
        sourceComponent: Rectangle {
            color: Theme.paper

            Action {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width - 2 * Theme.edge)
                least: Theme.answer
                focus: true
                text: qsTr("Show the page again")
                onClicked: root.visit.cover(false)
            }
        }
    }

    Component {
        id: home

        HomePage {
            visit: root.visit
            waitSeconds: root.kiosk.waitSeconds
        }
    }

    Component {
        id: guides

        GuidesPage {
            visit: root.visit
        }
    }

    Component {
        id: guide

        GuidePage {
            guide: root.visit.guide
        }
    }

    Component {
        id: introduction

        IntroductionPage {
            visit: root.visit
        }
    }

    Component {
        id: question

        QuestionPage {
            checkIn: root.visit.checkIn
        }
    }

    Component {
        id: review

        ReviewPage {
            checkIn: root.visit.checkIn
        }
    }

    Component {
        id: result

        ResultPage {
            visit: root.visit
            result: root.visit.result
        }
    }

    Component {
        id: treatments

        TreatmentsPage {
            visit: root.visit
        }
    }

    Component {
        id: preCheck

        PreCheckPage {
            visit: root.visit
        }
    }

    Component {
        id: support

        SupportPage {
            visit: root.visit
        }
    }
}
