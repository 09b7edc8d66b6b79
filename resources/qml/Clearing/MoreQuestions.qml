pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What may be asked beyond the main path; each is a free choice, and gone from here once it was answered.
ColumnLayout {
    id: root

    required property QuestionsViewModel questions
    required property bool wide

    visible: offered.count > 0
    spacing: Theme.space

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: qsTr("More questions, if you like")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        uniformCellWidths: root.wide
        columnSpacing: Theme.gap
        rowSpacing: Theme.space

        Repeater {
            id: offered

            model: root.questions.choices

            LinkCard {
                required property string part
                required property string title
                required property string summary

                Layout.fillWidth: true
                Layout.fillHeight: true
                text: title
                detail: summary
                onClicked: root.questions.chooseMore(part)
            }
        }
    }
}
