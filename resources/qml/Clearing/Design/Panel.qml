import QtQuick
import QtQuick.Layouts

// A quiet surface that holds a group of things.
Rectangle {
    id: root

    default property alias content: column.data
    property int inset: Theme.mm(5)

    implicitWidth: column.implicitWidth + 2 * root.inset
    implicitHeight: column.implicitHeight + 2 * root.inset
    radius: Theme.radius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.inset
        spacing: Theme.mm(2.5)
    }
}
