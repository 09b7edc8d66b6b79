pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design

// What a section rests on: its sources, opened in their place.
ColumnLayout {
    id: root

    required property string numbers
    required property list<string> references
    required property list<string> locators
    required property bool open

    signal folded

    spacing: Theme.mm(1.5)

    Action {
        tone: Action.Quiet
        flush: true
        leftPadding: 0
        font: Theme.small
        text: (root.open ? "–  " : "+  ") + (root.references.length > 1 ? qsTr("Sources %1") : qsTr("Source %1")).arg(root.numbers)
        onClicked: root.folded()

        Accessible.name: (root.references.length > 1 ? qsTr("Sources %1") : qsTr("Source %1")).arg(root.numbers)
        Accessible.checkable: true
        Accessible.checked: root.open
        Accessible.description: root.open ? qsTr("Open. They are listed below.") : qsTr("Closed. Press to list them.")
    }

    Repeater {
        model: root.open ? root.references.length : 0

        GuideSource {
            required property int index

            Layout.fillWidth: true
            reference: root.references[index] ?? ""
            locator: root.locators[index] ?? ""
        }
    }
}
