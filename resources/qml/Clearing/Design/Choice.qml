import QtQuick

// One answer among several, or one tick among several: its mark, a thicker edge and a fill say together that it is chosen.
Pressable {
    id: root

    property bool chosen: false
    property bool several: false
    property int least: Theme.answer

    property string spokenPlace: qsTr("%1 of %2")

    implicitWidth: mark.width + label.implicitWidth + root.leftPadding + root.rightPadding + Theme.gap
    implicitHeight: Math.max(root.least, label.implicitHeight + root.topPadding + root.bottomPadding)
    spokenKind: ""
    spokenState: root.several ? (root.chosen ? qsTr("ticked") : qsTr("not ticked")) : root.chosen ? qsTr("selected") : qsTr("not selected")
    horizontalPadding: Theme.mm(5)
    verticalPadding: Theme.mm(2.5)
    font: Theme.leadBold

    contentItem: Item {
        implicitHeight: label.implicitHeight

        Rectangle {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mm(6)
            height: width
            radius: root.several ? Theme.mm(1) : width / 2
            color: Theme.card
            border.width: Theme.stroke
            border.color: root.chosen ? Theme.leaf : Theme.edging

            Rectangle {
                anchors.centerIn: parent
                visible: root.chosen
                width: Theme.mm(3)
                height: width
                radius: root.several ? Theme.mm(0.5) : width / 2
                color: Theme.leaf
            }
        }

        Text {
            id: label

            anchors {
                left: mark.right
                leftMargin: Theme.gap
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            text: root.text
            font: root.font
            color: Theme.ink
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen || root.down ? Theme.sage : Theme.card
        border.width: root.chosen ? Theme.stroke : Theme.hairline
        border.color: root.chosen ? Theme.leaf : Theme.edging

        Ring {
            shown: root.visualFocus
        }
    }

    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen
}
