import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One thing that is well or isn't: its name, what is said of it and, if asked for, what to do.
Item {
    id: root

    required property string name
    required property string said
    required property bool well
    required property string remedy
    required property string brief
    property bool whole: true // with all that is said, and the remedy

    readonly property int start: root.well ? 0 : mark.width + Theme.space
    readonly property bool stacked: named.implicitWidth + words.implicitWidth + Theme.gap > root.width - root.start

    implicitHeight: (help.visible ? help.y + help.height : words.y + words.height) + Theme.mm(1)

    // An exclamation mark.
    Rectangle {
        id: mark

        visible: !root.well
        y: (named.height - height) / 2
        width: Theme.mm(6)
        height: width
        radius: width / 2
        color: Theme.clay

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Needs you")

        Rectangle {
            x: (mark.width - width) / 2
            y: mark.height * 0.2
            width: Theme.mm(0.9)
            height: mark.height * 0.36
            color: Theme.paper
        }

        Rectangle {
            x: (mark.width - width) / 2
            y: mark.height * 0.66
            width: Theme.mm(0.9)
            height: width
            color: Theme.paper
        }
    }

    Prose {
        id: named

        x: root.start
        width: Math.min(implicitWidth, root.width - root.start)
        font: Theme.small
        color: root.well ? Theme.inkSoft : Theme.ink
        text: root.name
    }

    Prose {
        id: words

        x: root.stacked ? root.start : root.width - width
        y: root.stacked ? named.height : 0
        width: Math.min(implicitWidth, root.width - root.start)
        font: Theme.text(3.7, Font.DemiBold)
        text: root.whole || root.brief === "" ? root.said : root.brief
    }

    Prose {
        id: help

        visible: root.whole && root.remedy !== ""
        x: root.start
        y: words.y + words.height
        width: root.width - x
        font: Theme.small
        text: root.remedy
    }
}
