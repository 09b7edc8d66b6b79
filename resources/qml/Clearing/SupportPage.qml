pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Help: here, by phone, in danger. It says plainly that nobody has been told.
Scroller {
    id: root

    required property VisitViewModel visit

    readonly property StaffCallViewModel call: root.visit.staffCall
    readonly property bool wide: root.bodyWidth > Theme.mm(152) * Theme.textScale
    readonly property bool scarce: root.height < Theme.mm(30) * Theme.textScale

    spacing: Theme.space

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            focus: true
            font: root.scarce ? Theme.bar : root.flat ? Theme.leadBold : Theme.title
            text: root.visit.support.title
        }

        NumberCodes {
            visible: root.wide
            room: root.bodyWidth
            takeHome: root.visit.checkIn.takeHome
        }
    }

    // Where the card with the number is below the fold.
    Prose {
        Layout.fillWidth: true
        visible: root.tooLong && !root.wide && root.height < Theme.mm(110) * Theme.textScale
        font: root.scarce ? Theme.bar : Theme.bodyBold
        text: root.scarce ? qsTr("Get help now: %1").arg(root.visit.support.number) : root.visit.support.shortLine
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.wide ? 3 : 1
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        Repeater {
            model: root.visit.support.cards

            Panel {
                id: card

                required property int index
                required property string title
                required property string text
                required property real share

                readonly property int hearing: card.text.includes(root.visit.support.number) ? Hearing.First : Hearing.Usual

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.wide ? (0.16 + 0.52 * card.share) * root.bodyWidth : implicitWidth // so all are low
                Layout.minimumWidth: root.wide ? name.implicitWidth + 2 * card.inset : 0
                inset: Theme.mm(3.2)
                color: index === 0 ? Theme.clayTint : Theme.card
                border.color: index === 0 ? Theme.clay : Theme.line

                Heading {
                    id: name

                    Layout.fillWidth: true
                    font: Theme.leadBold
                    color: card.index === 0 ? Theme.ink : Theme.pine
                    text: card.title
                }

                Prose {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    verticalAlignment: Text.AlignTop
                    lineHeight: 1.15
                    text: card.text
                }
            }
        }
    }

    NumberCodes {
        visible: !root.wide
        room: root.bodyWidth
        takeHome: root.visit.checkIn.takeHome
    }

    Prose {
        Layout.fillWidth: true
        font: Theme.bodyBold
        text: {
            switch (root.call.state) {
            case StaffCallViewModel.Calling:
                return qsTr("Calling our staff …");
            case StaffCallViewModel.Received:
                return qsTr("Our staff have been called to this screen. If nobody comes soon, please tell someone.");
            case StaffCallViewModel.Sounded:
                return qsTr("A sound was played to call our staff. If nobody comes soon, please tell someone.");
            case StaffCallViewModel.Failed:
                return qsTr("The call may not have gone through. Please tell someone yourself, so that help can come.");
            default:
                return root.visit.support.nobodyTold;
            }
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.mm(14)
        visible: root.height > Theme.mm(118)
    }

    GridLayout {
        id: ways

        readonly property int both: ask.implicitWidth + on.implicitWidth + columnSpacing
        readonly property bool level: root.wide && ways.both <= root.bodyWidth // the two buttons
        readonly property bool between: ways.level && ways.both + columnSpacing + Theme.mm(26) * Theme.textScale <= root.bodyWidth

        Layout.fillWidth: true
        Layout.fillHeight: false
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        Action {
            id: ask

            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: !ways.level
            visible: root.call.state !== StaffCallViewModel.Off
            tone: Action.Help
            least: Theme.answer
            font: Theme.leadBold
            text: root.call.state === StaffCallViewModel.Idle || root.call.state === StaffCallViewModel.Calling ? qsTr("Ask staff to come") : qsTr("Ask staff again")
            onClicked: root.call.askStaff()
        }

        Prose {
            Layout.row: ways.between ? 0 : 1
            Layout.column: ways.between ? 1 : 0
            Layout.columnSpan: ways.level && !ways.between ? 3 : 1
            Layout.fillWidth: true
            visible: root.call.state !== StaffCallViewModel.Off
            text: qsTr("The call says only where this screen is.")
        }

        Action {
            id: on

            Layout.row: ways.level ? 0 : 2
            Layout.column: ways.level ? 2 : 0
            Layout.fillWidth: !ways.level
            tone: Action.Primary
            least: Theme.answer
            font: Theme.leadBold
            text: root.visit.support.asked ? qsTr("Go on") : qsTr("Back to where I was")
            onClicked: root.visit.support.asked ? root.visit.questions.goOn() : root.visit.back()
        }
    }

    Item {
        Layout.fillHeight: true
        visible: root.height > Theme.mm(130)
    }
}
