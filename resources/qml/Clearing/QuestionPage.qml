pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// One question. The buttons stay from one question to the next and know nothing of it.
Scroller {
    id: root

    required property CheckInViewModel checkIn

    readonly property string asked: root.checkIn.question
    readonly property string place: qsTr("Question %1 of %2").arg(root.checkIn.number).arg(root.checkIn.count)
    readonly property bool tight: question.text.length > 110
    readonly property bool wide: root.bodyWidth > Theme.mm(132) * Theme.textScale

    spacing: Theme.mm(3)

    onAskedChanged: {
        root.showTop();
        question.forceActiveFocus();
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
        font: root.tight ? Theme.small : Theme.body
        color: Theme.inkSoft
        lineHeight: 1.1
        text: root.checkIn.stem
    }

    Heading {
        id: question

        Layout.fillWidth: true
        focus: true
        font: text.length > 50 ? Theme.leadBold : Theme.title
        text: root.asked
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Math.max(implicitHeight, Math.ceil(options.count / columns) * Theme.mm(26))
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.mm(3)
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: options

            model: root.checkIn.options

            Choice {
                required property int index
                required property string label
                required chosen

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
        least: Theme.mm(16)
        font: Theme.bodyBold
        text: qsTr("I'd rather not answer")
        chosen: root.checkIn.declined
        onClicked: root.checkIn.decline()
    }

    Item {
        Layout.fillHeight: true
        visible: root.height > Theme.mm(130)
    }
}
