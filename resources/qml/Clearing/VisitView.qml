pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The frame of every page of a visit: the bar, the page, and help.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property VisitViewModel visit: root.kiosk.visit as VisitViewModel

    focus: true

    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.textSize
    }

    Connections {
        target: above

        function onOpenChanged() {
            if (!above.open)
                page.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        visible: !above.open
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            kiosk: root.kiosk
            visit: root.visit
            onSizesWanted: above.openSizes()
            onCountingChanged: if (counting)
                above.closeSizes()
        }

        Loader {
            id: page

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: help.visible ? 0 : Theme.space
            focus: true
            active: !root.visit.cover.on // hidden items would still stand in the accessible tree
            sourceComponent: [home, guides, guide, introduction, question, review, result, support, takeHome, treatments, preCheck][root.visit.page]
            onLoaded: (page.item as Item).forceActiveFocus()
        }

        HelpBar {
            id: help

            Layout.fillWidth: true
            visible: root.visit.page !== VisitViewModel.Support
            line: root.visit.support.line
            shortLine: root.visit.support.shortLine
            number: root.visit.support.number
            onClicked: root.visit.openSupport()
        }
    }

    Overlays {
        id: above

        anchors.fill: parent
        visit: root.visit
        keyed: !root.kiosk.hides
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

    Component {
        id: takeHome

        TakeHomePage {
            takeHome: root.visit.takeHome
        }
    }
}
