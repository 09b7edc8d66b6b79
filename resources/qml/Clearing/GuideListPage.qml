import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Topics, or the guides of one, or all guides: a page of them at a time, turned beside the heading where there is room.
Scroller {
    id: root

    required property FindViewModel find
    required property string title
    property string further: qsTr("More guides")
    property bool brief: false // a line or two a card

    readonly property bool wide: heading.implicitWidth + turns.inOneRow + Theme.gap <= root.bodyWidth

    spacing: Theme.mm(3)

    Connections {
        target: root.find

        function onTurned() {
            root.showTop();
            heading.forceActiveFocus();
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.gap

        Heading {
            id: heading

            Layout.fillWidth: true
            focus: true
            text: root.title
        }

        PageTurns {
            id: turns

            Layout.fillWidth: false
            visible: root.wide && paged
            find: root.find
            room: root.bodyWidth
            further: root.further
        }
    }

    Cards {
        Layout.fillWidth: true
        find: root.find
        room: root.bodyWidth
        most: root.brief && root.bodyWidth >= Theme.mm(186) * Theme.textScale ? 3 : 2
        narrowest: Theme.mm(most === 3 ? 58 : 80)
        least: Theme.mm(17)
    }

    PageTurns {
        Layout.fillWidth: true
        visible: !root.wide && paged
        find: root.find
        room: root.bodyWidth
        further: root.further
    }

    Item {
        Layout.fillHeight: true
    }
}
