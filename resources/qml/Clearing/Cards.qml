pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// The questions, topics or guides on screen, as big quiet cards. The one that "Back" has left has the focus.
GridLayout {
    id: root

    required property FindViewModel find
    required property int room
    property int narrowest: Theme.mm(80)
    property int most: 2
    property int least: Theme.answer
    property int tallest: Theme.mm(30)
    property bool short: false

    function enter(): bool {
        const first = cards.itemAt(0);
        first?.forceActiveFocus(Qt.TabFocusReason);
        return first !== null;
    }

    columns: Math.max(1, Math.min(root.most, Math.floor((root.room + root.columnSpacing) / (root.narrowest * Theme.textScale + root.columnSpacing))))
    rowSpacing: Theme.mm(3)
    columnSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        id: cards

        model: root.find.cards

        LinkCard {
            id: card

            required property string key
            required property string title
            required property string note
            required property int guides
            required property int index

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            Layout.maximumHeight: Math.max(implicitHeight, root.tallest)
            Layout.preferredWidth: 1
            least: root.least
            text: title
            detail: root.short ? "" : guides ? qsTr("Guides: %1").arg(guides) : note
            lettering: root.short ? Theme.bodyBold : Theme.leadBold
            horizontalPadding: Theme.mm(root.short ? 4 : 6)
            verticalPadding: Theme.mm(root.short ? 1.5 : 2.5)
            onClicked: root.find.open(card.key)

            Component.onCompleted: if (card.index === root.find.returned)
                card.forceActiveFocus()
        }
    }
}
