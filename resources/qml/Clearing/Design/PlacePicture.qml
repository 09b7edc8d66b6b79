pragma ComponentBehavior: Bound

import QtQuick

// Two axes, four fields by name, and an area for the person's place. No text lies in the fields: the area may be there.
Item {
    id: root

    required property string neither
    required property string across
    required property string up
    required property string both
    required property string spoken
    required property real acrossLine
    required property real upLine
    required property rect place

    readonly property int gap: Theme.mm(1.2)

    // A drawing is not mirrored.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    implicitHeight: lowLeft.y + Math.max(lowLeft.height, lowRight.height)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    Field {
        id: highLeft

        y: plot.y - root.gap - height
        text: "^ " + root.up
        spoken: root.up
    }

    Field {
        id: highRight

        x: plot.width - width
        y: plot.y - root.gap - height
        text: root.both
    }

    Rectangle {
        id: plot

        readonly property real split: height * (1 - root.upLine)

        y: Math.max(highLeft.height, highRight.height) + root.gap
        width: root.width
        height: Math.min(width * 0.4, Theme.mm(36))
        color: Theme.paper

        Rectangle {
            anchors.right: parent.right
            width: parent.width * (1 - root.acrossLine)
            height: plot.split
            color: Theme.sage
        }

        Rectangle {
            y: plot.split
            width: parent.width * root.acrossLine
            height: parent.height - plot.split
            color: Theme.card
        }

        DashedLine {
            y: plot.split - height / 2
            width: parent.width
        }

        DashedLine {
            x: root.acrossLine * parent.width - width / 2
            height: parent.height
            upright: true
        }

        SoftArea {
            x: root.place.x * parent.width
            y: (1 - root.place.y - root.place.height) * parent.height
            width: root.place.width * parent.width
            height: root.place.height * parent.height
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.edging
        }
    }

    Field {
        id: lowLeft

        y: plot.y + plot.height + root.gap
        text: root.neither
    }

    Field {
        id: lowRight

        x: plot.width - width
        y: lowLeft.y
        text: "\u200e" + root.across + " ›"
        spoken: root.across
    }

    component Field: Prose {
        width: plot.width / 2
        horizontalAlignment: Text.AlignHCenter
        font: Theme.text(3.9, Font.DemiBold)
        lineHeight: 1
    }
}
