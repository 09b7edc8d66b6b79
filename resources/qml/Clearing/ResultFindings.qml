pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What the answers say, each line with its limit under it, and what they do not say because it was left out.
ColumnLayout {
    id: root

    required property ResultViewModel result
    required property bool wide

    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        visible: findings.count > 0
        font: Theme.leadBold
        text: qsTr("What your answers say")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide && findings.count > 3 ? 2 : 1
        uniformCellWidths: columns === 2
        columnSpacing: Theme.mm(8)
        rowSpacing: Theme.mm(3)

        Repeater {
            id: findings

            model: root.result.findings

            ColumnLayout {
                id: finding

                required property string line
                required property string limit

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.mm(0.5)

                Prose {
                    Layout.fillWidth: true
                    lineHeight: 1.1
                    text: finding.line
                }

                Prose {
                    Layout.fillWidth: true
                    font: Theme.small
                    color: Theme.inkSoft
                    lineHeight: 1.1
                    text: finding.limit
                }
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
