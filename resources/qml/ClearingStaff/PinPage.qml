pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Big keys, and a dot for each sign. What a badge's reader or a keyboard types goes the same way.
FocusScope {
    id: root

    required property StaffViewModel staff

    readonly property PinViewModel pin: root.staff.pin
    readonly property bool wide: root.width > root.height
    readonly property int room: (root.wide ? root.height : Math.round(root.height * 0.62)) - 2 * root.upright
    readonly property int upright: Theme.low ? Theme.gap : Theme.edge
    readonly property int key: Math.min(Theme.mm(24), Math.floor((root.room - 3 * Theme.mm(3)) / 4))
    readonly property string message: {
        if (root.pin.unset)
            return qsTr("No PIN is set yet. IT sets it on this computer: python3 main.py pin");
        if (root.pin.wait > 0)
            return (root.pin.said ? root.pin.said + " " : "") + qsTr("The next try is possible in %1 s.").arg(root.pin.wait);
        return root.pin.asking ? qsTr("One moment …") : root.pin.said;
    }

    Keys.onPressed: event => {
        const other = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const deletes = event.key === Qt.Key_Backspace;
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        // A reader types so fast that the second of two like signs may look like a key held down.
        if (other || (enters && event.isAutoRepeat) || !(deletes || enters || event.text > " "))
            return;
        event.accepted = true;
        heading.forceActiveFocus(); // so that Enter at the end of a badge presses no key of the pad
        deletes ? root.pin.deleteOne() : enters ? root.pin.enter() : root.pin.press(event.text);
    }
    Component.onCompleted: heading.forceActiveFocus()

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.mm(170) * Theme.textScale)
        height: Math.min(parent.height - 2 * root.upright, Theme.mm(190) * Theme.textScale)
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.edge
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Heading {
                id: heading

                Layout.fillWidth: true
                focus: true
                font: Theme.low ? Theme.leadBold : Theme.title
                text: qsTr("For staff")
            }

            Prose {
                Layout.fillWidth: true
                visible: !root.pin.unset && !(Theme.low && line.visible)
                text: qsTr("Type your PIN, or hold your badge to the reader.")
            }

            Row {
                id: dots

                readonly property int shown: Math.min(root.pin.typed, 12)

                Layout.minimumHeight: Theme.mm(6)
                visible: !root.pin.unset
                spacing: Theme.mm(2)

                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Signs typed: %1").arg(root.pin.typed)

                Repeater {
                    model: dots.shown

                    Rectangle {
                        width: Theme.mm(4)
                        height: width
                        radius: width / 2
                        color: Theme.ink
                    }
                }
            }

            Prose {
                id: line

                Layout.fillWidth: true
                visible: text !== ""
                font: Theme.low ? Theme.small : Theme.bodyBold
                text: root.message
                onTextChanged: if (root.pin.said !== "" && !root.pin.asking)
                    speaking.restart()

                Timer {
                    id: speaking

                    interval: 0
                    onTriggered: line.Accessible.announce(root.pin.said, Accessible.Assertive)
                }
            }

            Item {
                Layout.fillHeight: true
            }

            Prose {
                visible: root.staff.leavesIn > 0
                font: Theme.small
                text: qsTr("Closes in %1 s").arg(root.staff.leavesIn)
                spoken: ""
            }

            Action {
                least: Theme.low ? Theme.target : Theme.mm(16)
                text: qsTr("Back to patients")
                onClicked: root.staff.leave()
            }
        }

        GridLayout {
            Layout.alignment: Qt.AlignCenter
            visible: !root.pin.unset
            columns: 3
            rowSpacing: Theme.mm(3)
            columnSpacing: Theme.mm(3)

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                PinKey {
                    required property int modelData

                    Layout.preferredWidth: root.key
                    Layout.preferredHeight: root.key
                    enabled: root.pin.open
                    text: modelData
                    onClicked: root.pin.press(text)
                }
            }

            PinKey {
                Layout.preferredWidth: root.key
                Layout.preferredHeight: root.key
                enabled: root.pin.open
                horizontalPadding: 0
                font: Theme.text(3.7, Font.DemiBold)
                text: qsTr("Delete")
                Accessible.name: qsTr("Delete the last sign")
                onClicked: root.pin.deleteOne()
            }

            PinKey {
                Layout.preferredWidth: root.key
                Layout.preferredHeight: root.key
                enabled: root.pin.open
                text: "0"
                onClicked: root.pin.press("0")
            }

            PinKey {
                Layout.preferredWidth: root.key
                Layout.preferredHeight: root.key
                enabled: root.pin.open
                tone: root.pin.typed > 0 ? Action.Primary : Action.Waiting
                font: Theme.bodyBold
                text: qsTr("OK")
                onClicked: root.pin.enter()
            }
        }
    }
}
