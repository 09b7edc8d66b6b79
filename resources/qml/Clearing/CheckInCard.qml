import QtQuick
import QtQuick.Templates as T
import Clearing.Design

// The way into the check-in, with the clearing behind it. The words stand on a ground of their own.
T.AbstractButton {
    id: root

    property string detail

    implicitHeight: words.implicitHeight + Theme.mm(16)
    implicitWidth: Theme.mm(60)
    focusPolicy: Qt.StrongFocus

    contentItem: Item {
        Rectangle {
            anchors.fill: words
            anchors.margins: -Theme.mm(5)
            color: Theme.night
            bottomLeftRadius: Theme.radius
            bottomRightRadius: Theme.radius
        }

        Column {
            id: words

            x: Theme.mm(5)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(5)
            width: parent.width - 2 * x
            spacing: Theme.mm(1.5)

            Text {
                width: parent.width
                text: root.text
                font: Theme.title
                color: Theme.nightInk
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }

            Text {
                width: parent.width
                text: root.detail
                font: Theme.body
                color: Theme.nightInkSoft
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
        }
    }

    background: Item {
        Landscape {
            anchors.fill: parent
            sunX: 0.66
            sunY: 0.12
        }

        Ring {
            shown: root.visualFocus
            curve: 0
        }
    }

    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.click();
    }

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.detail
}
