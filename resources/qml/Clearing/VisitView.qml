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
    readonly property bool counting: root.kiosk.countdown > 0 && !root.kiosk.hides

    focus: true

    Binding {
        target: Theme
        property: "textScale"
        value: root.visit.textSize
    }

    onCountingChanged: if (root.counting)
        sizes.active = false
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

        CountdownBar {
            Layout.fillWidth: true
            visible: root.counting
            seconds: root.kiosk.countdown
            onClicked: root.kiosk.touch()
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

    Shortcut {
        sequence: root.visit.cover.key
        enabled: !root.kiosk.hides
        autoRepeat: false
        onActivated: root.visit.cover.touch()
    }

    Loader {
        id: blank

        anchors.fill: parent
        active: root.visit.cover.on
        focus: active
        onActiveChanged: if (active)
            sizes.active = false
        sourceComponent: CoverPage {
            cover: root.visit.cover
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
