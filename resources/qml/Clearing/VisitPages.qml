pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The page on screen, one of all pages of a visit.
Loader {
    id: root

    required property KioskViewModel kiosk
    required property VisitViewModel visit
    readonly property Scroller body: (root.item as Scroller) ?? (root.item as GuidePage)?.body ?? null

    active: !root.visit.cover.on // hidden items would still stand in the accessible tree
    sourceComponent: [home, guides, guide, introduction, question, review, result, support, takeHome, treatments, preCheck, topics, guideList, search, welcome][root.visit.page]
    onLoaded: {
        (root.item as Item).forceActiveFocus();
        root.body?.open(root.visit.place.opensAt);
    }

    Connections {
        target: root.visit.place

        function onOpened() {
            root.body?.open(root.visit.place.opensAt);
        }
    }

    Connections {
        target: root.body

        function onTurnedToChanged() {
            root.visit.place.scroll(root.body.turnedTo);
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
        id: welcome

        WelcomePage {
            visit: root.visit
        }
    }

    Component {
        id: guides

        GuidesPage {
            find: root.visit.find
        }
    }

    Component {
        id: topics

        GuideListPage {
            find: root.visit.find
            title: qsTr("Topics")
            further: qsTr("More topics")
            brief: true
        }
    }

    Component {
        id: guideList

        GuideListPage {
            find: root.visit.find
            title: root.visit.find.topic || qsTr("All guides")
        }
    }

    Component {
        id: search

        SearchPage {
            visit: root.visit
        }
    }

    Component {
        id: guide

        GuidePage {
            guide: root.visit.guide
            onWanted: guide => root.visit.openGuide(guide)
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
            questions: root.visit.questions
        }
    }

    Component {
        id: review

        ReviewPage {
            questions: root.visit.questions
        }
    }

    Component {
        id: result

        ResultPage {
            visit: root.visit
            result: root.visit.checkIn.result
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
            takeHome: root.visit.checkIn.takeHome
        }
    }
}
