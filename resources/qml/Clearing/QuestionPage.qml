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

    spacing: Theme.mm(3)

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
        color: Theme.inkSoft
        lineHeight: 1.15
        text: root.checkIn.stem
    }

    Heading {
        id: question

        Layout.fillWidth: true
        focus: true
        font: text.length > 80 ? Theme.leadBold : Theme.title
        text: root.checkIn.question
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.space
        Layout.maximumHeight: Math.max(implicitHeight, Math.ceil(options.count / columns) * Theme.mm(26))
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: options

            model: root.checkIn.options

            Choice {
                required property int index
                required property string label

                Layout.fillWidth: true
                Layout.fillHeight: true
                least: Theme.mm(16)
                text: label
                onClicked: root.checkIn.choose(index)
            }
        }
    }

    Choice {
        Layout.fillWidth: !root.wide
        least: Theme.mm(14)
        font: Theme.bodyBold
        text: qsTr("I'd rather not answer")
        chosen: root.checkIn.declined
        onClicked: root.checkIn.decline()
    }
}
