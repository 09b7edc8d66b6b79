import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The way back and the way out, text size and language: in the same place on every page.
Item {
    id: root

    required property VisitViewModel visit

    signal finished
    signal sizesWanted

    readonly property bool oneRow: ways.natural + tools.natural + Theme.gap <= rows.width

    implicitHeight: rows.implicitHeight + 2 * Theme.space

    GridLayout {
        id: rows

        x: Theme.edge - Theme.mm(3)
        y: Theme.space
        width: root.width - x - Theme.edge
        columns: root.oneRow ? 2 : 1
        rowSpacing: Theme.mm(3)
        columnSpacing: Theme.gap

        Flow {
            id: ways

            readonly property real natural: root.visit.atHome ? name.implicitWidth : back.implicitWidth + homeward.implicitWidth + spacing

            Layout.fillWidth: true
            spacing: Theme.mm(3)

            Action {
                id: back

                visible: !root.visit.atHome
                tone: Action.Quiet
                font: Theme.bar
                text: "‹ " + qsTr("Back")
                Accessible.name: qsTr("Back")
                onClicked: root.visit.back()
            }

            Action {
                id: homeward

                visible: !root.visit.atHome
                tone: Action.Quiet
                font: Theme.bar
                text: qsTr("Home")
                onClicked: root.visit.goHome()
            }

            Prose {
                id: name

                visible: root.visit.atHome
                height: Theme.target
                leftPadding: Theme.mm(3)
                verticalAlignment: Text.AlignVCenter
                font: Theme.bar
                color: Theme.pine
                text: "Clearing"
            }
        }

        Flow {
            id: tools

            readonly property real natural: size.implicitWidth + (language.visible ? language.implicitWidth + spacing : 0) + out.implicitWidth + spacing

            Layout.preferredWidth: Math.min(natural + 1, rows.width)
            Layout.alignment: Qt.AlignRight
            spacing: Theme.mm(3)

            Action {
                id: size

                tone: Action.Quiet
                font: Theme.bar
                text: "Aa"
                Accessible.name: qsTr("Text size")
                onClicked: root.sizesWanted()
            }

            Action {
                id: language

                visible: root.visit.otherLanguage !== ""
                tone: Action.Quiet
                font: Theme.bar
                text: root.visit.otherLanguage
                onClicked: root.visit.switchLanguage()
            }

            Action {
                id: out

                font: Theme.bar
                text: qsTr("Finish & clear")
                onClicked: root.finished()
            }
        }
    }
}
