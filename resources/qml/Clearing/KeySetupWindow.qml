import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// For staff: each function's key is asked for, by pressing it. All keys are heard here; the buttons are for the mouse.
Window {
    id: root

    required property KeySetupViewModel setup
    required property real pxPerMm

    width: Theme.mm(190)
    height: Theme.mm(130)
    title: "Clearing"
    color: Theme.paper

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.pxPerMm
    }

    Item {
        anchors.fill: parent
        focus: true

        Keys.onPressed: event => {
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.setup.pressed(event.key);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.edge
        spacing: Theme.gap

        Prose {
            font: Theme.small
            color: Theme.inkSoft
            text: root.setup.place
        }

        Heading {
            Layout.fillWidth: true
            text: root.setup.asks
        }

        Prose {
            Layout.fillWidth: true
            text: root.setup.said
        }

        Prose {
            Layout.fillWidth: true
            Layout.fillHeight: true
            font: Theme.small
            text: root.setup.table
        }

        RowLayout {
            spacing: Theme.gap

            Action {
                focusPolicy: Qt.NoFocus
                text: "Skip"
                enabled: !root.setup.done
                opacity: enabled ? 1 : 0.5
                onClicked: root.setup.skip()
            }

            Action {
                focusPolicy: Qt.NoFocus
                text: "One back"
                onClicked: root.setup.again()
            }

            Action {
                focusPolicy: Qt.NoFocus
                tone: Action.Primary
                text: "Finish"
                onClicked: root.setup.finish()
            }
        }
    }
}
