pragma ComponentBehavior: Bound

import QtQuick
import Clearing
import Clearing.Design
import Clearing.ViewModels

// The staff's window: the PIN pad, and behind it one page at a time.
Window {
    id: root

    required property StaffViewModel staff
    required property real pxPerMm
    property int scheme: Theme.Light
    property bool motion: true
    property bool framed: false

    function at(page: int): Component {
        switch (page) {
        case StaffViewModel.Pin:
            return pin;
        case StaffViewModel.Overview:
            return overview;
        case StaffViewModel.Everything:
            return everything;
        case StaffViewModel.OutOfOrder:
            return outOfOrder;
        case StaffViewModel.WriteReason:
            return writeReason;
        case StaffViewModel.Cleaning:
            return cleaning;
        case StaffViewModel.SoundScreen:
            return soundScreen;
        case StaffViewModel.Content:
            return content;
        case StaffViewModel.Notice:
            return notice;
        case StaffViewModel.NoticeText:
            return noticeText;
        case StaffViewModel.Days:
            return days;
        case StaffViewModel.Morning:
            return morning;
        default:
            return counts;
        }
    }

    title: "Clearing"
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    color: Theme.staffPaper

    onClosing: close => {
        close.accepted = false;
        root.staff.leave();
    }

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }

    Binding {
        target: Theme
        property: "textSize"
        value: 1.25
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.scheme
    }

    Binding {
        target: Theme
        property: "motion"
        value: root.motion
    }

    Binding {
        target: Theme
        property: "across"
        value: root.width
    }

    Binding {
        target: Theme
        property: "down"
        value: root.height
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        Keys.onShortcutOverride: event => {
            event.accepted = false;
            root.staff.touch();
        }

        Loader {
            anchors.fill: parent
            focus: true
            sourceComponent: root.at(root.staff.page)
            onLoaded: (item as Item).forceActiveFocus()
        }
    }

    Component {
        id: pin

        PinPage {
            staff: root.staff
        }
    }

    Component {
        id: overview

        OverviewPage {
            staff: root.staff
        }
    }

    Component {
        id: everything

        EverythingPage {
            staff: root.staff
        }
    }

    Component {
        id: outOfOrder

        OutOfOrderPage {
            staff: root.staff
        }
    }

    Component {
        id: writeReason

        WriteReasonPage {
            staff: root.staff
        }
    }

    Component {
        id: cleaning

        CleaningPage {
            staff: root.staff
        }
    }

    Component {
        id: soundScreen

        SoundScreenPage {
            staff: root.staff
        }
    }

    Component {
        id: content

        ContentPage {
            staff: root.staff
        }
    }

    Component {
        id: notice

        ClinicNoticePage {
            staff: root.staff
            onText: false
        }
    }

    Component {
        id: noticeText

        ClinicNoticePage {
            staff: root.staff
            onText: true
        }
    }

    Component {
        id: days

        NoticeDaysPage {
            staff: root.staff
        }
    }

    Component {
        id: morning

        MorningPage {
            staff: root.staff
        }
    }

    Component {
        id: counts

        CountsPage {
            staff: root.staff
        }
    }

    Item {
        anchors.fill: parent
        z: 1

        PointHandler {
            acceptedButtons: Qt.AllButtons
            onActiveChanged: root.staff.touch()
        }
    }

    Steps {
        keys: root.staff.keys
        on: root.visible
    }
}
