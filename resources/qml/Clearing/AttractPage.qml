pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The loop that waits for somebody. It stands still between two changes of slide.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    readonly property bool tight: root.height < Theme.mm(110) // the slide needs the room
    readonly property int least: root.tight ? Theme.target : Theme.mm(16)
    readonly property real inset: Theme.mm(root.tight ? 3 : several.count > 2 ? 4 : 6)
    readonly property int start: root.tight ? Theme.space : Math.min(Theme.mm(14), Math.round(root.height * 0.065))

    readonly property real step: Theme.mm(0.5)

    focus: true

    // Wider than the glass by what it is moved, so that its edge is never seen.
    Landscape {
        id: picture

        x: (root.kiosk.attract.shift.x - 1) * root.step
        y: (root.kiosk.attract.shift.y - 1) * root.step
        width: root.width + 2 * root.step
        height: root.height + 2 * root.step
        sunX: upright ? 0.58 : root.tight ? 0.79 : 0.7
        sunY: upright ? 0.46 : 0.3
    }

    TextMetrics {
        id: label

        font: easier.font
        text: qsTr("Easier to use")
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.kiosk.begin(root.kiosk.language)

        Accessible.ignored: true
    }

    Item {
        x: Theme.mm(11) + root.kiosk.attract.shift.x * root.step
        y: root.kiosk.attract.shift.y * root.step
        width: parent.width - 2 * Theme.mm(11)
        height: parent.height

        SlideView {
            y: root.start
            width: parent.width
            height: foot.y - y - foot.spacing
            slide: root.kiosk.attract.first
            scenery: picture
            on: !root.kiosk.attract.secondOn
        }

        SlideView {
            y: root.start
            width: parent.width
            height: foot.y - y - foot.spacing
            slide: root.kiosk.attract.second
            scenery: picture
            on: root.kiosk.attract.secondOn
        }

        ColumnLayout {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.tight ? Theme.space : Math.min(Theme.edge, Math.round(root.height * 0.05))
            width: parent.width
            spacing: root.tight ? Theme.space : Theme.gap

            Flow {
                Layout.fillWidth: true
                spacing: root.tight ? Theme.space : Theme.gap

                Action {
                    id: begin

                    readonly property int hearing: Hearing.First

                    focus: true
                    tone: Action.Plain
                    onNight: true
                    least: root.least
                    horizontalPadding: root.inset
                    font: picture.text(5.6, 4.5, Font.DemiBold)
                    text: qsTr("Touch to begin")
                    Accessible.description: qsTr("Or press Enter. With headphones, every page is read to you.")
                    onClicked: root.kiosk.begin(root.kiosk.language)
                }

                SignedAction {
                    id: easier

                    tone: Action.Night
                    sign: person
                    least: root.least
                    horizontalPadding: root.inset
                    font: picture.text(5.6, 4.5, Font.Normal)
                    text: root.tight && begin.width + label.advanceWidth + Theme.mm(18) > foot.width ? "" : label.text // a row less
                    Accessible.name: label.text
                    Accessible.description: qsTr("Begins with the question how you would like to use this screen")
                    onClicked: root.kiosk.beginWithWelcome(root.kiosk.language)
                }

                Repeater {
                    id: several

                    model: root.kiosk.attract.languages

                    Action {
                        required property string tag
                        required property string name

                        readonly property string heardIn: tag

                        tone: Action.Night
                        least: root.least
                        horizontalPadding: root.inset
                        font: picture.text(5.6, 4.5, Font.Normal)
                        text: name
                        onClicked: root.kiosk.begin(tag)
                    }
                }
            }

            Prose {
                Layout.fillWidth: true
                font: picture.text(4.5, 3.7, Font.Normal)
                color: Theme.nightInk
                lineHeight: root.tight ? 1 : 1.1
                text: qsTr("Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.").arg(root.kiosk.waitSeconds)
            }
        }
    }

    Component {
        id: person

        PersonSign {}
    }
}
