import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Before the first question: what it is, how long, who sees it, how it ends.
Scroller {
    id: root

    required property VisitViewModel visit

    spacing: Theme.mm(2)
    onward: root.visit.questions.started ? qsTr("Go on where I was") : qsTr("Start")
    onOnwards: root.visit.questions.goOn()

    Heading {
        Layout.fillWidth: true
        focus: true
        text: qsTr("A quiet check-in")
    }

    Panel {
        Layout.fillWidth: true
        color: Theme.sage
        inset: Theme.mm(3.4)

        Prose {
            Layout.fillWidth: true
            text: qsTr("Short questions about tiredness, mood and daily life. They can't give a diagnosis, but a first picture.")
        }

        Prose {
            Layout.fillWidth: true
            text: qsTr("It takes about five minutes. You can go back, skip a question, or stop at any time.")
        }

        Prose {
            Layout.fillWidth: true
            text: qsTr("Nobody sees your answers, and nobody is alerted by them. If you need help, please tell our staff.")
        }

        Prose {
            Layout.fillWidth: true
            text: qsTr("You see your result here; then everything is cleared. Two questions are about thoughts of death or of hurting yourself.")
        }
    }

    Action {
        Layout.topMargin: Theme.mm(1)
        visible: root.visit.questions.started
        text: qsTr("Start again from the first question")
        onClicked: root.visit.checkIn.startAnew()
    }

    Item {
        Layout.fillHeight: true
    }
}
