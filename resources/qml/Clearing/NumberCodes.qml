pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The numbers that help, as codes for a phone's camera; beside each other where there is room.
GridLayout {
    id: root

    required property TakeHomeViewModel takeHome
    required property int room

    columns: root.room > Theme.mm(112) * Theme.textScale ? 2 : 1
    rowSpacing: Theme.gap
    columnSpacing: Theme.gap

    Repeater {
        model: root.takeHome.codes

        RowLayout {
            id: entry

            required property string number
            required property bool texts
            required property list<string> code

            spacing: Theme.space

            QrPicture {
                least: 0.5
                rows: entry.code
                says: qsTr("A code for your phone's camera: %1").arg(caption.text)
            }

            Prose {
                id: caption

                Layout.maximumWidth: root.room - Theme.mm(30)
                font: Theme.bodyBold
                text: (entry.texts ? qsTr("Text %1") : qsTr("Call %1")).arg(entry.number)
            }
        }
    }
}
