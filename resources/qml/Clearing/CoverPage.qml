import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A landscape instead of the page, and the one button that shows it again.
FocusScope {
    id: root

    required property CoverViewModel cover

    readonly property bool heardByAll: true

    focus: true

    Landscape {
        id: scene

        anchors.fill: parent
        sunX: upright ? 0.58 : 0.7
        sunY: upright ? 0.46 : 0.3
    }

    ColumnLayout {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.edge
        }
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            implicitWidth: told.implicitWidth
            implicitHeight: told.implicitHeight
            radius: Theme.radius
            color: Theme.night

            Prose {
                id: told

                width: parent.width
                padding: Theme.space
                horizontalAlignment: Text.AlignHCenter
                color: Theme.nightInk
                text: qsTr("This page is covered.")
            }
        }

        Action {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            focus: true
            tone: Action.Night
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("Show again")
            onClicked: root.cover.lift()
        }
    }
}
