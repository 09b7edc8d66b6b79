import QtQuick
import QtQuick.Layouts

// The bar of a page that is turned by buttons, and the one action that leads on: never below the fold.
Item {
    id: root

    required property bool beside
    required property bool parted
    required property bool above
    required property bool below
    required property string upwards
    required property string more
    required property string position // where one is on a long page, in two or three words
    required property string positionSpoken
    required property real share // of the page that has been on screen, 0 to 1
    required property string onward
    required property bool onwardReady

    readonly property int leastOnward: Math.max(next.implicitWidth, Theme.mm(60))
    readonly property int turnHeight: Math.ceil(down.implicitHeight)
    readonly property int downWidth: down.implicitWidth
    readonly property bool brief: root.beside || upMetrics.advanceWidth + down.implicitWidth + Theme.mm(16) > root.width - 2 * Theme.edge
    // Beside a page that is too low for three rows both turns stand in one, and all words are as high as theirs.
    readonly property bool paired: root.beside && root.onward !== "" && root.height < 2 * root.turnHeight + root.onwardHeight + 2 * Theme.gap + Theme.space
    readonly property int onwardHeight: Math.max(Theme.answer, Math.ceil(1.31 * Theme.leadBold.pixelSize) + 2 * Theme.space)
    readonly property int turnsWidth: root.paired ? Math.ceil(up.implicitWidth) + Theme.gap + Math.ceil(down.implicitWidth) + 2 : Math.ceil(down.implicitWidth)
    readonly property bool inOneRow: root.onward !== "" && up.implicitWidth + down.implicitWidth + root.leastOnward + 3 * Theme.gap <= turns.width

    signal turnedUp
    signal turnedDown
    signal onwards

    implicitWidth: Math.ceil(Math.max(root.turnsWidth, root.onward === "" ? 0 : next.implicitWidth)) + 1 + Theme.space + Theme.edge
    implicitHeight: turns.implicitHeight + 2 * Theme.space

    Rectangle {
        visible: root.parted && !root.beside
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Rectangle {
        anchors.left: parent.left
        visible: root.parted && !root.beside && root.position !== ""
        width: parent.width * root.share
        height: Theme.mm(0.8)
        color: Theme.leaf
    }

    TextMetrics {
        id: upMetrics

        font: Theme.bar
        text: "‹ " + root.upwards
    }

    GridLayout {
        id: turns

        anchors {
            left: parent.left
            leftMargin: root.beside ? Theme.space : Theme.edge
            right: parent.right
            rightMargin: Theme.edge
            bottom: parent.bottom
            bottomMargin: Theme.space
        }
        columns: root.paired ? 2 : root.beside ? 1 : root.inOneRow ? 4 : 3
        rowSpacing: Theme.gap
        columnSpacing: Theme.gap

        Action {
            id: up

            Layout.fillWidth: root.beside
            font: Theme.bar
            text: root.brief ? Theme.backward : upMetrics.text
            visible: root.above
            turns: true
            Accessible.name: root.upwards
            onClicked: root.turnedUp()
        }

        Item {
            id: middle

            Layout.fillWidth: true
            Layout.preferredHeight: told.implicitHeight
            visible: !root.beside || (told.fits && !root.paired)

            Text {
                id: told

                readonly property bool fits: root.position !== "" && (root.beside ? implicitWidth <= turns.width && root.height > 4 * root.turnHeight : implicitWidth <= middle.width)

                anchors.centerIn: parent
                visible: fits
                text: root.position
                font: Theme.small
                color: Theme.inkSoft
                textFormat: Text.PlainText

                Accessible.role: Accessible.StaticText
                Accessible.name: root.positionSpoken
            }
        }

        Action {
            id: down

            Layout.fillWidth: root.beside
            Layout.alignment: Qt.AlignRight
            font: Theme.bar
            text: root.more + " ›"
            visible: root.below
            turns: true
            Accessible.name: root.more
            onClicked: root.turnedDown()
        }

        Action {
            id: next

            Layout.fillWidth: root.beside || !root.inOneRow
            Layout.columnSpan: root.inOneRow && !root.beside ? 1 : turns.columns
            Layout.minimumWidth: root.beside ? implicitWidth : Math.min(root.leastOnward, turns.width)
            visible: root.onward !== ""
            enabled: root.onwardReady
            tone: enabled ? Action.Primary : Action.Waiting
            least: Theme.answer
            font: root.paired ? Theme.bar : Theme.leadBold
            text: root.onward
            onClicked: root.onwards()
        }
    }
}
