pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// A guide: sections to jump to, its blocks, and its sources behind one tap.
FocusScope {
    id: root

    required property GuideViewModel guide

    property bool sourcesOpen: false
    readonly property string title: root.guide.title
    readonly property bool aside: root.width > Theme.mm(180) && Theme.textScale === 1 && jumps.implicitHeight + 2 * Theme.space <= root.height

    onTitleChanged: {
        root.sourcesOpen = false;
        page.showTop();
        heading.forceActiveFocus();
    }

    Column {
        id: jumps

        visible: root.aside
        x: Theme.edge - Theme.mm(3)
        y: Theme.space
        width: Theme.mm(62)
        spacing: Theme.mm(2.6)

        Repeater {
            model: root.guide.sections

            Action {
                required property string title
                required property int place

                width: jumps.width
                tone: Action.Quiet
                flush: true
                text: title
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

        Heading {
            id: heading

            Layout.fillWidth: true
            focus: true
            font: Theme.text(9.6, Font.Bold)
            text: root.title
        }

        Prose {
            Layout.fillWidth: true
            visible: root.guide.reviewedBy !== ""
            font: Theme.small
            color: Theme.inkSoft
            text: qsTr("Reviewed by %1").arg(root.guide.reviewedBy)
        }

        Repeater {
            id: blocks

            model: root.guide.blocks

            GuideBlock {
                Layout.fillWidth: true
                after: root.aside ? null : contents
            }
        }

        Action {
            Layout.topMargin: Theme.gap
            text: root.sourcesOpen ? qsTr("Hide the sources") : qsTr("Show the sources")
            onClicked: root.sourcesOpen = !root.sourcesOpen
        }

        Repeater {
            model: root.sourcesOpen ? root.guide.sources : null

            Prose {
                required property int number
                required property string reference

                Layout.fillWidth: true
                font: Theme.small
                color: Theme.inkSoft
                text: number + ".  " + reference
            }
        }
    }

    Component {
        id: contents

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
