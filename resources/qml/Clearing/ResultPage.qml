pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The result: a picture, a plain sentence, small next steps; the numbers are one touch further.
Scroller {
    id: root

    required property VisitViewModel visit
    required property ResultViewModel result

    property bool sayingsOpen: false
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
        text: qsTr("Get help now")
        onClicked: root.visit.openSupport()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
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
                font: Theme.bodyBold
                lineHeight: 1.1
                text: root.result.limits
            }
        }

        Panel {
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.alignment: Qt.AlignTop
            visible: root.result.complete

            Prose {
                Layout.fillWidth: true
                font: Theme.bodyBold
                text: qsTr("Low mood, last 2 weeks")
            }

            BandPicture {
                Layout.fillWidth: true
                bands: root.result.bands
                here: qsTr("you, today")
            }
        }
    }

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: qsTr("Small next steps")
    }

    Repeater {
        model: root.result.steps

        Panel {
            id: step

            required property string line

            Layout.fillWidth: true
            inset: Theme.gap
            color: Theme.sage

            Prose {
                Layout.fillWidth: true
                text: step.line
            }
        }
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("What to say to your clinician")
        onClicked: root.sayingsOpen = !root.sayingsOpen
    }

    Repeater {
        model: root.sayingsOpen ? root.result.sayings : null

        Prose {
            required property string line

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            text: "“" + line + "”"
        }
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Burnout or depression?")
        onClicked: root.visit.openGuide("burnout-or-depression")
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Show the numbers")
        onClicked: root.numbersOpen = !root.numbersOpen
    }

    Prose {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        visible: root.numbersOpen
        text: (root.result.complete ? qsTr("PHQ-9: %1 of %2 points.") : qsTr("PHQ-9: at least %1 of %2 points; some questions are open.")).arg(root.result.total).arg(root.result.highest) + " " + qsTr("Clinics often look closer from %1 points on.").arg(root.result.cutOff) + "\n" + root.result.source
    }

    Action {
        Layout.fillWidth: true
        text: qsTr("Cover this page")
        onClicked: root.visit.cover(true)
    }
}
