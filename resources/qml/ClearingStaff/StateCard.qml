pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The headline, as many rows as there is room for (what isn't well stands first), and the way to all of them.
Pressable {
    id: root

    required property StaffViewModel staff
    property bool brief: false // the headline alone

    readonly property StateViewModel state_: root.staff.state
    readonly property int inset: Theme.mm(root.brief ? 2 : 5)

    implicitWidth: Theme.mm(80)
    implicitHeight: root.brief ? Math.max(Theme.target, head.implicitHeight + 2 * root.inset) : Theme.mm(70)
    padding: root.inset
    text: root.state_.known ? root.state_.headline : qsTr("One moment …")
    onClicked: root.staff.open(StaffViewModel.Everything)

    contentItem: Item {
        Prose {
            id: head

            anchors.verticalCenter: root.brief ? parent.verticalCenter : undefined
            width: parent.width - onward.width
            font: root.brief ? Theme.bodyBold : Theme.leadBold
            color: root.state_.unwell > 0 ? Theme.clay : Theme.leaf
            text: root.text
        }

        Prose {
            id: onward

            anchors.right: parent.right
            anchors.verticalCenter: head.verticalCenter
            font: Theme.bodyBold
            color: Theme.pine
            text: qsTr("All ›")
        }

        Item {
            id: room

            visible: !root.brief
            y: head.height + Theme.gap
            width: parent.width
            height: parent.height - y

            Column {
                width: parent.width
                spacing: Theme.mm(1.5)

                Repeater {
                    model: root.state_.rows

                    FactRow {
                        width: room.width
                        whole: false
                        opacity: y + height <= room.height ? 1 : 0
                    }
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.sage : Theme.card
        border.width: Theme.hairline
        border.color: Theme.edging

        Ring {
            shown: root.visualFocus
        }
    }

    Accessible.description: qsTr("Shows everything that is known of this kiosk")
}
