pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design
import Clearing.ViewModels

// The numbers that help, as codes for a phone's camera.
Flow {
    id: root

    required property TakeHomeViewModel takeHome

    spacing: Theme.gap

    Repeater {
        model: root.takeHome.codes

        Row {
            id: entry

            required property string number
            required property bool texts
            required property list<string> code

            spacing: Theme.space

            QrPicture {
                id: picture

                rows: entry.code
                says: qsTr("A code for your phone's camera: %1").arg(caption.text)
            }

            Prose {
                id: caption

                anchors.verticalCenter: parent.verticalCenter
                font: Theme.bodyBold
                text: (entry.texts ? qsTr("Text %1") : qsTr("Call %1")).arg(entry.number)
            }
        }
    }
}
