import QtQuick
import QtQuick.Layouts
import Clearing.Design

// "Still there?" hides the page from the neighbours and counts down. Any touch or key keeps the visit.
FocusScope {
    id: root

    required property int seconds

    signal stayed
    signal finished

    readonly property int hearing: Hearing.Later // it counts; Spoken says when to listen
    readonly property bool heardByAll: true
    readonly property string why: root.seconds === 1 ? qsTr("To keep your visit private, this screen clears itself in 1 second.") : qsTr("To keep your visit private, this screen clears itself in %1 seconds.").arg(root.seconds)
    readonly property bool tight: root.height < Theme.mm(72) * Theme.textScale
    readonly property bool wide: root.tight || card.width > Theme.mm(110) * Theme.textScale

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Spoken {
        text: title.text + " " + root.why
        seconds: root.seconds
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.stayed()

        Accessible.ignored: true
    }

    ColumnLayout {
        id: card

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.edge, Theme.mm(160))
        spacing: root.tight ? Theme.gap : Theme.mm(6)

        Heading {
            id: title

            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            font: root.tight ? Theme.key : Theme.title
            text: qsTr("Still there?")
        }

        Prose {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            font: root.tight ? Theme.note : Theme.lead
            lineHeight: 1.15
            text: root.why
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            rowSpacing: Theme.gap
            columnSpacing: Theme.gap
            uniformCellWidths: true

            Action {
                id: stay

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                tone: Action.Primary
                least: Theme.answer
                horizontalPadding: Theme.mm(root.tight ? 3 : 6)
                font: root.tight ? Theme.bar : Theme.leadBold
                text: qsTr("I need more time")
                onPressed: root.stayed()
                onClicked: root.stayed()

                Keys.priority: Keys.BeforeItem
                Keys.onPressed: event => {
                    event.accepted = true;
                    if (!event.isAutoRepeat)
                        root.stayed();
                }
            }

            Action {
                Layout.fillWidth: true
                Layout.fillHeight: true
                least: Theme.answer
                horizontalPadding: Theme.mm(root.tight ? 3 : 6)
                font: root.tight ? Theme.bar : Theme.leadBold
                text: qsTr("Clear it now")
                onClicked: root.finished()
            }
        }
    }

    Component.onCompleted: stay.forceActiveFocus(Qt.TabFocusReason)
}
