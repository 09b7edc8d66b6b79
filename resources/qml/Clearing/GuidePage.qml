pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A guide: sections to jump to, its blocks, and its sources behind one tap.
FocusScope {
    id: root

    required property GuideViewModel guide

    property alias body: page
    property bool sourcesOpen: false
    readonly property string title: root.guide.title
    readonly property bool aside: root.width > Theme.mm(180) * Theme.textScale && Theme.textSize === 1 && jumps.implicitHeight + 2 * Theme.space <= root.height
    readonly property int part: root.partAt(page.offset + page.height / 3, page.share)

    signal wanted(string guide)

    // The section that is being read, from 1: the last whose heading stands above `line`; at the end the last of all.
    function partAt(line: real, share: real): int {
        let found = 0;
        for (let at = 0; at < blocks.count; at += 1) {
            const block = blocks.itemAt(at) as GuideBlock;
            if (block?.kind === "section" && (found === 0 || share >= 1 || block.y <= line))
                found += 1;
        }
        return found;
    }

    onTitleChanged: {
        root.sourcesOpen = false;
        page.showTop();
        heading.forceActiveFocus();
    }

    Column {
        id: jumps

        readonly property int hearing: Hearing.Later // their headings are read with the page

        visible: root.aside
        anchors.left: parent.left
        anchors.leftMargin: Theme.edge - Theme.mm(3)
        y: Theme.space
        width: Theme.mm(62) * Theme.textScale
        spacing: Theme.mm(2.6)

        Repeater {
            id: parts

            model: root.guide.sections

            GuideJump {
                required property int index

                width: jumps.width
                here: index + 1 === root.part
                onClicked: page.show(blocks.itemAt(place))
            }
        }
    }

    Scroller {
        id: page

        anchors.left: root.aside ? jumps.right : parent.left
        anchors.right: parent.right
        height: parent.height
        focus: true
        widest: Theme.mm(150)
        centred: !root.aside
        position: qsTr("%1 of %2").arg(root.part).arg(parts.count)
        positionSpoken: qsTr("Part %1 of %2").arg(root.part).arg(parts.count)

        Heading {
            id: heading

            Layout.fillWidth: true
            focus: true
            font: Theme.text(page.bodyWidth < Theme.mm(75) * Theme.textScale ? 7 * Theme.headed : 9.6 * Theme.headed, Font.Bold)
            text: root.title
        }

        Prose {
            Layout.fillWidth: true
            visible: root.guide.reviewedBy !== ""
            font: Theme.small
            color: Theme.inkSoft
            text: qsTr("Reviewed by %1 on %2").arg(root.guide.reviewedBy).arg(root.guide.reviewedOn)
        }

        Repeater {
            id: blocks

            model: root.guide.blocks

            GuideBlock {
                Layout.fillWidth: true
                room: page.bodyWidth
                highest: page.wholeInView
                contents: root.aside ? null : chips
                onFolded: root.guide.fold(index)
                onWanted: guide => root.wanted(guide)
            }
        }

        Action {
            Layout.topMargin: Theme.gap
            visible: root.guide.cites
            text: root.sourcesOpen ? qsTr("Hide the sources") : qsTr("Show the sources")
            onClicked: root.sourcesOpen = !root.sourcesOpen
        }

        Repeater {
            model: root.sourcesOpen ? root.guide.sources : null

            GuideSource {
                required property int number

                Layout.fillWidth: true
                entry: number + ".  " + reference
            }
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.small
            color: Theme.inkSoft
            text: qsTr("Written %1").arg(root.guide.written)
        }
    }

    Component {
        id: chips

        Flow {
            spacing: Theme.mm(3)

            Repeater {
                model: root.guide.sections

                Action {
                    required property int index
                    required property string title
                    required property int place

                    visible: index > 0
                    width: Math.min(implicitWidth, parent.width)
                    horizontalPadding: Theme.mm(4)
                    text: title
                    onClicked: page.show(blocks.itemAt(place))
                }
            }
        }
    }
}
