import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One setting: its name, and its choices beside one another where they fit.
FocusScope {
    id: root

    required property string title
    required property int room
    property int most: 2
    property real narrowest: Theme.mm(58) * Theme.textScale
    default property alias choices: grid.data

    Layout.fillWidth: true
    implicitHeight: parts.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: parts

        width: parent.width
        spacing: Theme.mm(2)

        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(0.5)
            font: Theme.leadBold
            text: root.title
        }

        GridLayout {
            id: grid

            Layout.fillWidth: true
            columns: Math.max(1, Math.min(root.most, Math.floor((root.room + columnSpacing) / (root.narrowest + columnSpacing))))
            uniformCellWidths: true
            rowSpacing: Theme.mm(2.7)
            columnSpacing: Theme.mm(3)
        }
    }
}
