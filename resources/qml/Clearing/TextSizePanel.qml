pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design

// Four text sizes, each shown in itself; the page behind changes at once.
FocusScope {
    id: root

    required property real size

    readonly property bool heardByAll: true

    signal chosen(size: real)
    signal done

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Scroller {
        anchors.fill: parent
        focus: true
        spacing: Theme.mm(3)

        Heading {
            Layout.fillWidth: true
            text: qsTr("How big should the words be?")
        }

        Repeater {
            model: [1, 1.25, 1.6, 2]

            Choice {
                required property real modelData
                required property int index

                Layout.fillWidth: true
                least: Theme.mm(16)
                text: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")][index]
                font: Qt.font({
                    family: Theme.family,
                    pixelSize: Math.round(4.5 * modelData * Theme.pxPerMm),
                    weight: Font.DemiBold
                })
                chosen: modelData === root.size
                onClicked: root.chosen(modelData)
            }
        }

        Action {
            Layout.fillWidth: true
            focus: true
            tone: Action.Primary
            least: Theme.answer
            font: Theme.leadBold
            text: qsTr("Done")
            onClicked: root.done()
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
