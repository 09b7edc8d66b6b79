pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// One question. The buttons stay from one question to the next and know nothing of it.
Scroller {
    id: root

    required property CheckInViewModel checkIn

    readonly property string place: qsTr("Question %1 of %2").arg(root.checkIn.number).arg(root.checkIn.count)
    readonly property bool wide: root.width > Theme.mm(150) * Theme.textScale

    Connections {
        target: root.checkIn

        function onChanged() {
            root.showTop();
            question.forceActiveFocus();
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Progress {
            Layout.fillWidth: true
            number: root.checkIn.number
            count: root.checkIn.count
            spoken: root.place
        }

        Prose {
            font: Theme.small
            color: Theme.inkSoft
            text: root.place
        }
    }

    Prose {
        Layout.fillWidth: true
        visible: root.checkIn.stem !== ""
        font: Theme.lead
        color: Theme.inkSoft
        lineHeight: 1.15
        text: root.checkIn.stem
    }

    Heading {
        id: question

        Layout.fillWidth: true
        focus: true
        text: root.checkIn.question
    }

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.checkIn.options

            Choice {
                required property int index
                required property string label

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: label
                onClicked: root.checkIn.choose(index)
            }
        }
    }

    Choice {
        Layout.fillWidth: !root.wide
        Layout.topMargin: Theme.space
        font: Theme.bodyBold
        text: qsTr("I'd rather not answer")
        chosen: root.checkIn.declined
        onClicked: root.checkIn.decline()
    }
}
