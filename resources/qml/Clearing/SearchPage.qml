pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Letters on screen, or typed on keys; what they find stands beside or above them. Where a screen is too low even for
// that it stands below them, and the page turns.
Scroller {
    id: root

    required property VisitViewModel visit

    readonly property FindViewModel find: root.visit.find
    // By the page's own size, not the desk's: that one changes with what is found.
    readonly property bool wide: root.width - 2 * Theme.edge >= Theme.mm(125) && root.height - 2 * Theme.space >= root.lowest
    readonly property int lowest: Theme.mm(Math.max(35 + 17 * Theme.textScale, 50 * Theme.textScale - 11))
    readonly property bool low: !root.wide && root.height < Theme.mm(75 + 40 * Theme.textScale)
    readonly property bool tight: root.height < Theme.mm(62)
    readonly property bool narrow: line.width < Theme.mm(60) * Theme.textScale
    readonly property bool nothing: root.find.typed !== "" && root.find.total === 0

    function hear(event: KeyEvent) {
        const other = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const deletes = event.key === Qt.Key_Backspace;
        if (other || event.isAutoRepeat || !(deletes || (event.text >= " " && event.key !== Qt.Key_Delete)))
            return;
        deletes ? root.find.deleteOne() : root.find.pressKey(event.text);
        event.accepted = true;
        heading.forceActiveFocus(); // so that the next space is a space, and presses no key of the pad
    }

    // To what stands first: help where it does, else the best guide.
    function enter(): bool {
        if (root.find.danger)
            help.forceActiveFocus(Qt.TabFocusReason);
        return root.find.danger || cards.enter();
    }

    Keys.onPressed: event => root.hear(event)

    Timer {
        id: quiet

        interval: 700 // ms: one announcement a word, not one a letter
        onTriggered: heading.Accessible.announce((root.find.danger ? help.text + ". " : "") + heading.text, Accessible.Polite)
    }

    Item {
        id: desk

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: root.low ? results.y + results.height : root.lowest

        ColumnLayout {
            id: line

            anchors.left: parent.left
            width: root.wide ? desk.width - pad.width - Theme.mm(6) : desk.width
            spacing: Theme.mm(root.tight ? 1.5 : 2)

            Heading {
                id: heading

                Layout.fillWidth: true
                focus: true
                font: root.tight || root.narrow ? Theme.bodyBold : Theme.leadBold
                text: {
                    if (root.find.typed === "")
                        return qsTr("Search");
                    if (root.nothing)
                        return qsTr("Nothing found");
                    return (root.find.foundMore ? qsTr("The %1 best guides") : qsTr("Guides found: %1")).arg(root.find.total);
                }
                onTextChanged: quiet.restart()

                Keys.onPressed: event => {
                    const onward = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    event.accepted = onward && !event.isAutoRepeat && root.enter();
                }
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: letters.implicitHeight + 2 * Theme.mm(root.tight ? 1 : 2)
                radius: Theme.radius
                color: Theme.card
                border.width: Theme.stroke
                border.color: Theme.pine

                Prose {
                    id: letters

                    x: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x
                    horizontalAlignment: Text.AlignLeft
                    font: Theme.leadBold
                    lineHeight: 1
                    text: root.find.typed + "|"
                    spoken: root.find.typed === "" ? qsTr("Nothing typed yet") : qsTr("Typed: %1").arg(root.find.typed)
                }
            }
        }

        // The keys come before what is found where they stand above it, else after it.
        Item {
            id: above

            anchors.fill: parent
        }

        Scroller {
            id: results

            anchors.left: parent.left
            anchors.leftMargin: -Theme.edge
            y: root.low ? pad.y + pad.height + Theme.space : line.height
            width: line.width + 2 * Theme.edge
            height: root.low ? results.whole : (root.wide ? desk.height : pad.y) - results.y
            spacing: Theme.mm(3)
            centred: false
            roomy: !root.wide && !root.low
            widest: Theme.mm(150)

            Prose {
                Layout.fillWidth: true
                visible: root.find.typed === "" || root.nothing
                text: root.nothing ? qsTr("We have no guide with these words. Try fewer letters, or go on here:") : qsTr("Type a word, like “sleep”. It need not be spelled right. What you type is not kept.")
            }

            Action {
                id: help

                readonly property int hearing: Hearing.First

                Layout.fillWidth: true
                visible: root.find.danger
                tone: Action.Help
                text: qsTr("Get help now")
                onClicked: root.visit.openSupport()
            }

            Cards {
                id: cards

                Layout.fillWidth: true
                visible: root.find.total > 0
                find: root.find
                room: results.bodyWidth
                least: Theme.target
                tallest: 0
                short: root.narrow
            }

            LinkCard {
                Layout.fillWidth: true
                visible: root.nothing
                least: Theme.target
                text: qsTr("Choose a question")
                onClicked: root.visit.openGuides()
            }

            LinkCard {
                Layout.fillWidth: true
                visible: root.nothing && !root.find.danger
                least: Theme.target
                text: qsTr("Get help")
                onClicked: root.visit.openSupport()
            }

            Item {
                Layout.fillHeight: true
                Layout.topMargin: -results.spacing
            }
        }

        Item {
            id: beside

            anchors.fill: parent
        }

        LetterPad {
            id: pad

            parent: root.low ? above : beside

            anchors.right: parent.right
            y: root.wide ? 0 : root.low ? line.height + Theme.gap : desk.height - height
            across: desk.width - (root.wide ? Theme.mm(6 + Math.max(52, 44 * Theme.textScale)) : 0)
            down: root.wide ? desk.height : root.low ? Theme.mm(125) : Math.round(desk.height * 0.5)
            letters: root.find.letters
            onTyped: letter => root.find.pressKey(letter)
            onDeleted: root.find.deleteOne()
            onCleared: root.find.clearTyped()
        }
    }
}
