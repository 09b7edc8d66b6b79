pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// One question. The buttons stay from one question to the next and know nothing of it.
Scroller {
    id: root

    required property QuestionsViewModel questions

    readonly property QuestionViewModel asking: root.questions.asking
    readonly property string heardIn: root.asking.tag
    readonly property string asked: root.asking.text
    readonly property string place: qsTr("Question %1 of %2").arg(root.questions.number).arg(root.questions.count)
    readonly property bool tight: question.text.length > 110
    readonly property bool wide: root.bodyWidth > Theme.mm(132) * Theme.textScale
    readonly property bool several: root.asking.kind === QuestionViewModel.Several
    readonly property bool stepping: root.asking.kind === QuestionViewModel.Number
    readonly property bool cramped: root.height < Theme.mm(60) * Theme.textScale || root.bodyWidth < root.few * Theme.mm(60) * Theme.textScale
    readonly property bool slender: root.bodyWidth < (root.columns + (root.apart ? 1 : 0)) * Theme.mm(60)
    readonly property real longest: root.asking.labels.split(/[\s-]+/).reduce((most, word) => Math.max(most, written.advanceWidth(word)), 0)
    readonly property bool many: options.count > 5 || root.several
    // As few columns as the height allows: a third takes "I'd rather not answer", or all of them share it.
    readonly property int shown: options.count + (decline.visible ? 1 : 0)
    readonly property real head: where.implicitHeight + stem.implicitHeight + question.implicitHeight + 3 * root.spacing
    readonly property bool apart: root.few === 3 && decline.visible && options.count <= 4
    readonly property int few: {
        if (root.wide)
            return root.fits(2) || root.bodyWidth <= Theme.mm(190) * Theme.textScale || !root.reads(3) ? (root.reads(2) ? 2 : 1) : 3;
        return root.fits(1) || root.several || root.bodyWidth <= Theme.mm(90) * Theme.textScale || !root.reads(2) ? 1 : 2;
    }
    readonly property int columns: root.apart ? 2 : root.few

    function fits(columns: int): bool {
        const rows = Math.ceil(root.shown / columns);
        return root.head + rows * (Theme.answer + root.spacing) <= root.seen - 2 * Theme.space;
    }

    // Whether the longest word of an answer fits beside its mark.
    function reads(columns: int): bool {
        const across = (root.bodyWidth - (columns - 1) * Theme.gap) / columns;
        return root.longest <= across - Theme.mm(12) - Theme.gap;
    }

    spacing: Theme.mm(3)
    onward: root.several || root.stepping ? qsTr("Next") : ""
    onwardReady: root.asking.ready
    onOnwards: root.asking.confirm()

    onAskedChanged: {
        root.showTop();
        question.forceActiveFocus();
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Progress {
            Layout.fillWidth: true
            number: root.questions.number
            count: root.questions.count
            spoken: root.place
        }

        Prose {
            id: where

            font: Theme.small
            color: Theme.inkSoft
            text: root.place
        }
    }

    Prose {
        id: stem

        Layout.fillWidth: true
        visible: text !== ""
        font: root.tight ? Theme.small : Theme.body
        color: Theme.inkSoft
        lineHeight: 1.1
        text: [root.asking.aside, root.asking.stem].filter(part => part !== "").join("\n")
    }

    FontMetrics {
        id: written

        font: Theme.bodyBold
    }

    Heading {
        id: question

        Layout.fillWidth: true
        focus: true
        font: text.length > 50 || root.several || root.height < Theme.mm(60) * Theme.textScale ? Theme.leadBold : Theme.title
        text: root.asked
    }

    Stepper {
        Layout.fillWidth: true
        visible: root.stepping
        value: root.asking.value
        wide: root.asking.wide
        onStepped: steps => root.asking.step(steps)
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Math.max(implicitHeight, Math.ceil(root.shown / root.columns) * Theme.mm(26))
        columns: root.columns + (root.apart ? 1 : 0)
        rowSpacing: Theme.mm(3)
        columnSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            id: options

            model: root.stepping ? null : root.asking.options

            Choice {
                required property int index
                required property string label
                required chosen

                Layout.row: Math.floor(index / root.columns)
                Layout.column: index % root.columns
                Layout.fillWidth: true
                Layout.fillHeight: true
                least: Theme.answer
                verticalPadding: root.several ? Theme.mm(1.5) : Theme.mm(2.5)
                horizontalPadding: Theme.mm(root.slender ? 3 : 5)
                several: root.several
                font: root.many || root.cramped ? Theme.bodyBold : Theme.leadBold
                text: label
                onClicked: root.asking.choose(index)
            }
        }

        Choice {
            id: decline

            Layout.row: root.apart ? 0 : Math.floor(options.count / root.columns)
            Layout.column: root.apart ? root.columns : options.count % root.columns
            Layout.rowSpan: root.apart ? Math.max(1, Math.ceil(options.count / root.columns)) : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            least: Theme.answer
            visible: root.asking.declinable
            horizontalPadding: Theme.mm(root.slender ? 3 : 5)
            font: Theme.bodyBold
            text: qsTr("I'd rather not answer")
            chosen: root.asking.declined
            onClicked: root.asking.decline()
        }
    }

    Item {
        Layout.fillHeight: true
        visible: root.height > Theme.mm(130)
    }
}
