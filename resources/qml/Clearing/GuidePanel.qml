pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design

// A guide in short, or what must not be overlooked: set apart by its ground and its edge.
Panel {
    id: root

    required property bool calling
    required property list<string> lines
    required property list<string> spoken

    color: root.calling ? Theme.clayTint : Theme.sage
    border.width: root.calling ? Theme.stroke : Theme.hairline
    border.color: root.calling ? Theme.clay : Theme.line

    Repeater {
        model: root.lines.length

        Prose {
            required property int index

            Layout.fillWidth: true
            textFormat: Text.StyledText
            text: root.lines[index] ?? ""
            spoken: root.spoken[index] ?? ""
        }
    }
}
