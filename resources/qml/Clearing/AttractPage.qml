pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The loop that waits for somebody. It stands still between two changes of slide.
FocusScope {
    id: root

    required property KioskViewModel kiosk

    property bool second: false

    function turn() {
        const fresh = root.second ? first : other;
        fresh.title = root.kiosk.attract.title;
        fresh.text = root.kiosk.attract.text;
        root.second = !root.second;
    }

    Component.onCompleted: {
        first.title = root.kiosk.attract.title;
        first.text = root.kiosk.attract.text;
        begin.forceActiveFocus();
    }

    Connections {
        target: root.kiosk.attract

        function onChanged() {
            root.turn();
        }
    }

    Landscape {
        id: picture

        anchors.fill: parent
        sunX: upright ? 0.58 : 0.7
        sunY: upright ? 0.46 : 0.3
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.kiosk.begin(root.kiosk.language)

        Accessible.ignored: true
    }

    Item {
        x: Theme.mm(11) + root.kiosk.attract.shiftX * Theme.mm(0.5)
        y: root.kiosk.attract.shiftY * Theme.mm(0.5)
        width: parent.width - 2 * Theme.mm(11)
        height: parent.height

        Slide {
            id: first

            opacity: root.second ? 0 : 1
        }

        Slide {
            id: other

            opacity: root.second ? 1 : 0
        }

        ColumnLayout {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.min(Theme.edge, Math.round(root.height * 0.05))
            width: parent.width
            spacing: Theme.gap

            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Action {
                    id: begin

                    focus: true
                    tone: Action.Plain
                    least: Theme.mm(16)
                    font: picture.text(5.6, 4.5, Font.DemiBold)
                    text: qsTr("Touch to begin")
                    onClicked: root.kiosk.begin(root.kiosk.language)
                }

                Repeater {
                    model: root.kiosk.attract.languages

                    Action {
                        required property string tag
                        required property string name

                        tone: Action.Night
                        least: Theme.mm(16)
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
                lineHeight: 1.1
                text: qsTr("Private: nothing is kept. If nobody touches the screen for %1 seconds, it asks, and then clears.").arg(root.kiosk.waitSeconds)
            }
        }
    }

    component Slide: Column {
        id: slide

        property string title
        property string text

        y: Math.min(Theme.mm(14), Math.round(root.height * 0.065))
        width: Math.min(parent.width * (picture.upright ? 1 : 0.68), Theme.mm(145) * picture.glass)
        spacing: Math.round(Theme.mm(4) * picture.glass)
        visible: slide.opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        Heading {
            width: parent.width
            font: picture.text(Math.min(12, root.width / Theme.pxPerMm / 14), 7.6, Font.Bold)
            color: Theme.nightInk
            text: slide.title
        }

        Prose {
            width: parent.width
            font: picture.text(5.6, 4.5, Font.Normal)
            color: Theme.nightInkSoft
            lineHeight: 1.1
            text: slide.text
        }
    }
}
