pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Letters as keys, in the order given, with space, delete and clear below. Where they don't all fit they come a part at
// a time: a key is never smaller than a finger needs.
ColumnLayout {
    id: root

    required property list<string> letters
    property bool asGiven: false // else as capitals
    property font lettering: root.letter // of the keys with a word on them
    property int across: Theme.mm(110)
    property int down: Theme.mm(95)
    property int fewest: 6

    readonly property int gap: Theme.mm(3)
    readonly property int rowsAtMost: Math.max(1, root.fitting(root.down, Theme.target) - 1)
    readonly property int columnsAtMost: Math.max(1, root.fitting(root.across, Theme.target))
    readonly property int columns: Math.min(root.columnsAtMost, Math.max(root.fewest, Math.ceil(root.letters.length / root.rowsAtMost)))
    readonly property int parts: Math.ceil(root.letters.length / (root.columns * root.rowsAtMost))
    readonly property int inPart: Math.ceil(root.letters.length / Math.max(1, root.parts))
    readonly property int rows: Math.ceil(root.inPart / root.columns)
    readonly property int key: Math.min(Theme.mm(17), root.length(root.down, root.rows + 1), root.length(root.across, root.columns))
    readonly property int part: root.turned % Math.max(1, root.parts)
    property int turned: 0

    // Letters of some scripts stand in lines of nearly two ems.
    readonly property real line: lettersLine.height / Theme.key.pixelSize
    readonly property font letter: Theme.sized(Math.min(Theme.keyEm, Math.max(3, (root.key / Theme.pxPerMm - 2) / root.line)), Theme.key.weight)

    signal typed(letter: string)
    signal deleted
    signal cleared

    function fitting(room: int, size: int): int {
        return Math.floor((room + root.gap) / (size + root.gap));
    }

    function length(room: int, count: int): int {
        return Math.floor((room + root.gap) / count) - root.gap;
    }

    function lettersOf(part: int): list<string> {
        return root.letters.slice(part * root.inPart, (part + 1) * root.inPart);
    }

    function shown(letter: string): string {
        return root.asGiven ? letter : letter.toUpperCase();
    }

    spacing: root.gap

    FontMetrics {
        id: lettersLine

        font: Theme.key
    }

    GridLayout {
        columns: root.columns
        rowSpacing: root.gap
        columnSpacing: root.gap

        Repeater {
            model: root.lettersOf(root.part)

            LetterKey {
                required property string modelData

                Layout.preferredWidth: root.key
                Layout.preferredHeight: root.key
                font: root.letter
                text: root.shown(modelData)
                onClicked: root.typed(modelData)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: root.gap

        LetterKey {
            readonly property list<string> next: root.lettersOf((root.part + 1) % Math.max(1, root.parts))

            visible: root.parts > 1
            Layout.fillWidth: true
            Layout.preferredHeight: root.key
            font: root.lettering
            text: visible ? root.shown(next[0] + "–" + next[next.length - 1]) : ""
            Accessible.name: qsTr("Letters %1").arg(text)
            onClicked: root.turned = root.part + 1
        }

        LetterKey {
            Layout.fillWidth: true
            Layout.preferredHeight: root.key
            font: root.lettering
            text: qsTr("Space")
            onClicked: root.typed(" ")
        }

        LetterKey {
            Layout.fillWidth: true
            Layout.preferredHeight: root.key
            font: root.lettering
            text: qsTr("Delete")
            Accessible.name: qsTr("Delete the last letter")
            onClicked: root.deleted()
        }

        LetterKey {
            Layout.fillWidth: true
            Layout.preferredHeight: root.key
            font: root.lettering
            text: qsTr("Clear")
            Accessible.name: qsTr("Clear all letters")
            onClicked: root.cleared()
        }
    }
}
