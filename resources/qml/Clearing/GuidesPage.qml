import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// Read: by a question in the visitor's own words; above, the ways to search, to topics, and to all guides.
Scroller {
    id: root

    required property FindViewModel find

    readonly property int waysWidth: search.implicitWidth + topics.implicitWidth + all.implicitWidth + 2 * Theme.gap
    readonly property bool wide: heading.implicitWidth + root.waysWidth + Theme.gap <= root.bodyWidth

    spacing: Theme.mm(3)

    Connections {
        target: root.find

        function onTurned() {
            root.showTop();
            heading.forceActiveFocus();
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.mm(3)
        columnSpacing: Theme.gap

        Heading {
            id: heading

            Layout.fillWidth: true
            focus: true
            text: qsTr("What is on your mind?")
        }

        GridLayout {
            id: ways

            Layout.fillWidth: !root.wide
            columns: root.waysWidth <= root.bodyWidth ? 3 : search.implicitWidth + topics.implicitWidth + columnSpacing <= root.bodyWidth ? 2 : 1
            rowSpacing: Theme.mm(3)
            columnSpacing: Theme.gap

            Action {
                id: search

                Layout.fillWidth: true
                visible: root.find.letters.length > 0
                text: qsTr("Search")
                onClicked: root.find.openSearch()
            }

            Action {
                id: topics

                Layout.fillWidth: true
                text: qsTr("Topics")
                onClicked: root.find.openTopics()
            }

            Action {
                id: all

                Layout.columnSpan: ways.columns === 3 ? 1 : ways.columns
                Layout.fillWidth: true
                text: qsTr("All guides")
                onClicked: root.find.openAll()
            }
        }
    }

    Prose {
        Layout.fillWidth: true
        visible: root.find.missed
        text: qsTr("What you were reading is not there in this language. This is what there is:")
    }

    Cards {
        Layout.fillWidth: true
        find: root.find
        room: root.bodyWidth
        most: 3
        narrowest: Theme.mm(52)
    }

    PageTurns {
        Layout.fillWidth: true
        find: root.find
        room: root.bodyWidth
        further: qsTr("More questions")
    }

    Item {
        Layout.fillHeight: true
    }
}
