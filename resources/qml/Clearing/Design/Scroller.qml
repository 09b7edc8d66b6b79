import QtQuick
import QtQuick.Layouts

// A page's body. What does not fit is reached by a button of full size: no page needs a gesture.
FocusScope {
    id: root

    default property alias content: column.data
    property int widest: Theme.column
    property int spacing: Theme.gap
    property string more: qsTr("More")
    property string upwards: qsTr("Back up")

    readonly property bool tooLong: flick.contentHeight > root.height + 1
    readonly property int reach: Math.round(flick.height * 0.8)

    function showTop() {
        flick.contentY = 0;
    }

    function show(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        flick.contentY = Math.max(0, Math.min(top, flick.contentHeight - flick.height));
    }

    function keepInView(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Theme.gap);
        else if (top + item.height > flick.contentY + flick.height - Theme.gap)
            flick.contentY = Math.min(flick.contentHeight - flick.height, top + Math.min(item.height + 2 * Theme.gap - flick.height, 0));
    }

    function turn(step: int) {
        const end = flick.contentHeight - flick.height;
        flick.contentY = Math.max(0, Math.min(end, flick.contentY + step));
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.bottomMargin: root.tooLong ? bar.height : 0
        contentWidth: width
        contentHeight: column.height + 2 * Theme.space
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column

            x: Math.round((flick.width - width) / 2)
            y: Theme.space
            width: Math.min(flick.width - 2 * Theme.edge, root.widest)
            height: Math.max(implicitHeight, root.height - 2 * Theme.space)
            spacing: root.spacing
        }
    }

    Item {
        id: bar

        anchors.bottom: parent.bottom
        visible: root.tooLong
        width: parent.width
        height: Theme.target + 2 * Theme.space

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        RowLayout {
            x: Theme.edge
            y: Theme.space
            width: parent.width - 2 * Theme.edge
            spacing: Theme.gap

            Action {
                tone: Action.Quiet
                font: Theme.bar
                text: "↑ " + root.upwards
                visible: flick.contentY > 1
                Accessible.name: root.upwards
                onClicked: root.turn(-root.reach)
            }

            Item {
                Layout.fillWidth: true
            }

            Action {
                font: Theme.bar
                text: root.more + " ↓"
                visible: flick.contentY < flick.contentHeight - flick.height - 1
                Accessible.name: root.more
                onClicked: root.turn(root.reach)
            }
        }
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            const item = root.Window.activeFocusItem;
            for (let up = item; up; up = up.parent)
                if (up === column) {
                    root.keepInView(item);
                    return;
                }
        }
    }
}
