import QtQuick
import QtQuick.Layouts
import Clearing.Design

// A page of the clinic's own, as a code for a phone's camera; it is never opened here.
GridLayout {
    id: root

    required property string text
    required property string spoken
    required property string address
    required property list<string> code
    required property int room

    columns: root.room > Theme.mm(80) * Theme.textScale ? 2 : 1
    columnSpacing: Theme.mm(6)
    rowSpacing: Theme.space

    QrPicture {
        room: root.room
        rows: root.code
        says: qsTr("A code for your phone's camera: %1").arg(root.spoken)
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.mm(1)

        Prose {
            Layout.fillWidth: true
            font: Theme.bodyBold
            textFormat: Text.StyledText
            text: root.text
            spoken: root.spoken
        }

        Prose {
            Layout.fillWidth: true
            text: qsTr("Point your phone's camera at this code.")
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            color: Theme.inkSoft
            text: spoken.replace(/[\/.-]/g, "$&\u200B") // there it may break
            spoken: root.address.replace("https://", "")
        }
    }
}
