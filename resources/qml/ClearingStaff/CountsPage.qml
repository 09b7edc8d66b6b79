pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// How many visits there were, day by day; a number below five is not told.
InnerPage {
    id: root

    readonly property CountsViewModel counts: root.staff.counts

    title: qsTr("Counts")

    Prose {
        Layout.fillWidth: true
        text: root.counts.known && root.counts.count === 0 ? qsTr("No whole day has been counted yet, or counting is switched off in the settings.") : qsTr("Visits that began, and check-ins that were finished, on whole days: today comes tomorrow. No answer is kept, and a number below 5 reads “<5”.")
    }

    Repeater {
        model: root.counts.days

        Panel {
            id: row

            required property string day
            required property string began
            required property string finished
            required property string visitor
            required property string staff
            required property string fault

            Layout.fillWidth: true
            inset: Theme.mm(3)

            Prose {
                Layout.fillWidth: true
                font: Theme.bodyBold
                text: qsTr("%1: %2 visits, %3 check-ins").arg(row.day).arg(row.began).arg(row.finished)
            }

            Prose {
                Layout.fillWidth: true
                font: Theme.small
                text: qsTr("Ended by the visitor or the clock: %1, by staff: %2, by a fault: %3").arg(row.visitor).arg(row.staff).arg(row.fault)
            }
        }
    }
}
