pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What the answers say, each line with its limit under it, and what they do not say because it was left out.
ColumnLayout {
    id: root

    required property ResultViewModel result

    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        visible: findings.count > 0
        font: Theme.leadBold
        text: qsTr("What your answers say")
    }

    Repeater {
        id: findings

        model: root.result.findings

        ColumnLayout {
            id: finding

            required property string line
            required property string limit

            Layout.fillWidth: true
            spacing: Theme.mm(0.5)

            Prose {
                Layout.fillWidth: true
                lineHeight: 1.1
                text: finding.line
            }

            Prose {
                Layout.fillWidth: true
                visible: finding.limit !== ""
                font: Theme.small
                color: Theme.inkSoft
                lineHeight: 1.1
                text: finding.limit
            }
        }
    }

    Repeater {
        model: root.result.leftOut

        Prose {
            required property string line

            Layout.fillWidth: true
            font: Theme.small
            color: Theme.inkSoft
            lineHeight: 1.1
            text: line
        }
    }
}
