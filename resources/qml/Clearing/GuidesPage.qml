pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

Scroller {
    id: root

    required property VisitViewModel visit

    Heading {
        Layout.fillWidth: true
        focus: true
        text: qsTr("Short guides")
    }

    Repeater {
        model: root.visit.guides

        LinkCard {
            required property string name
            required property string title
            required property string summary

            Layout.fillWidth: true
            text: title
            detail: summary
            onClicked: root.visit.openGuide(name)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
