import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// From when to when the notice is shown, and how it reads.
InnerPage {
    id: root

    readonly property NoticeViewModel notice: root.staff.notice

    title: qsTr("Days and preview")

    SaidPanel {
        errand: root.notice.errand
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: qsTr("First day")
    }

    Stepper {
        Layout.fillWidth: true
        wide: true
        value: root.notice.first
        onStepped: days => root.notice.stepFirst(days)
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: qsTr("Last day")
    }

    Stepper {
        Layout.fillWidth: true
        wide: true
        value: root.notice.last
        onStepped: days => root.notice.stepLast(days)
    }

    Action {
        Layout.fillWidth: true
        visible: root.notice.nextLanguage !== ""
        text: qsTr("Write it in %1 too").arg(root.notice.nextLanguage)
        onClicked: {
            root.notice.goToNextLanguage();
            root.staff.open(StaffViewModel.Notice);
        }
    }

    Panel {
        Layout.fillWidth: true
        visible: root.notice.title !== "" || root.notice.text !== ""

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            text: qsTr("From your clinic")
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.title
            text: root.notice.title
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.lead
            text: root.notice.text
        }
    }

    Prose {
        Layout.fillWidth: true
        visible: !root.notice.ready
        text: qsTr("It needs a title and a text, in each language in which there is one of them.")
    }

    Action {
        Layout.fillWidth: true
        tone: root.notice.ready ? Action.Primary : Action.Waiting
        enabled: root.notice.ready
        least: Theme.answer
        text: qsTr("Show it to patients")
        onClicked: root.notice.put()
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Take the notice away")
        onClicked: root.notice.takeAway()
    }
}
