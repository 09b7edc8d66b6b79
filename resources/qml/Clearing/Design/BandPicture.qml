pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Where a result lies: one step of a stair, told by its place, its length, its mark and its words.
ColumnLayout {
    id: root

    required property QtObject bands
    required property string here

    spacing: Theme.mm(1.2)

    Repeater {
        id: steps

        model: root.bands

        RowLayout {
            id: step

            required property int index
            required property string label
            required property bool here

            Layout.fillWidth: true
            spacing: Theme.mm(3)

            Rectangle {
                Layout.alignment: Qt.AlignVCenter
                Layout.preferredWidth: Theme.mm(8) + (steps.count - step.index) * Theme.mm(3)
                Layout.preferredHeight: Theme.mm(6.4)
                radius: Theme.mm(2)
                color: step.here ? Theme.leaf : Theme.sage
                border.width: Theme.hairline
                border.color: Theme.leaf
            }

            Prose {
                Layout.fillWidth: true
                font: step.here ? Theme.bodyBold : Theme.body
                color: step.here ? Theme.ink : Theme.inkSoft
                text: step.here ? step.label + " – " + root.here : step.label
                spoken: step.here ? step.label + ", " + root.here : step.label
                lineHeight: 1.1
            }
        }
    }
}
