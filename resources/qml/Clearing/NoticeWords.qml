import QtQuick
import QtQuick.Layouts
import Clearing.Design

// A notice in one language.
ColumnLayout {
    id: root

    required property string title
    required property string text
    required property string crisis
    required property string family
    required property bool mirrored
    property bool large: false
    property bool low: false // on a low screen it is smaller
    property bool brief: false // the title alone: the rest stands in English and Spanish

    readonly property int side: root.mirrored ? Text.AlignRight : root.large ? Text.AlignHCenter : Text.AlignLeft

    function lettering(em: real, weight: int): font {
        const font = Theme.text(em, weight);
        font.family = root.family;
        return font;
    }

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: Theme.mm(root.large && !root.low ? 3 : 1)

    Heading {
        Layout.fillWidth: true
        horizontalAlignment: root.side
        font: root.lettering(!root.large ? (root.low ? 3.7 : 4.5) : root.low ? 5.6 : 7.6, Font.Bold)
        text: root.title
    }

    Prose {
        visible: !root.brief
        Layout.fillWidth: true
        horizontalAlignment: root.side
        font: root.lettering(!root.large ? 3.7 : root.low ? 4.5 : 5.6, Font.Normal)
        text: root.text
    }

    Prose {
        visible: !root.brief
        Layout.fillWidth: true
        horizontalAlignment: root.side
        font: root.lettering(!root.large ? 3.7 : root.low ? 4.5 : 5.6, Font.Normal)
        text: root.crisis
    }
}
