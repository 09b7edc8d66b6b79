pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design

// One block of a guide, by its kind.
Loader {
    id: root

    required property string kind
    required property string text
    required property string plain
    required property string first
    required property string second
    required property string firstTitle
    required property string secondTitle

    property Component after: null

    sourceComponent: {
        switch (root.kind) {
        case "section":
            return section;
        case "summary":
            return summary;
        case "question":
            return question;
        case "bullet":
        case "step":
            return bullet;
        case "callout":
            return callout;
        case "row":
            return row;
        default:
            return paragraph;
        }
    }

    Component {
        id: section

        Heading {
            topPadding: Theme.gap
            text: root.text
        }
    }

    Component {
        id: question

        Heading {
            topPadding: Theme.space
            font: Theme.leadBold
            text: root.text
        }
    }

    Component {
        id: paragraph

        Prose {
            textFormat: Text.StyledText
            text: root.text
            spoken: root.plain
        }
    }

    Component {
        id: bullet

        RowLayout {
            spacing: Theme.mm(3)

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.round(words.font.pixelSize * 0.55)
                Layout.leftMargin: Theme.mm(1)
                implicitWidth: Theme.mm(1.8)
                implicitHeight: implicitWidth
                radius: implicitWidth / 2
                color: Theme.leaf
            }

            Prose {
                id: words

                Layout.fillWidth: true
                textFormat: Text.StyledText
                text: root.text
                spoken: root.plain
            }
        }
    }

    Component {
        id: summary

        ColumnLayout {
            spacing: Theme.gap

            Panel {
                Layout.fillWidth: true
                color: Theme.sage

                Repeater {
                    model: root.text.split("\n")

                    Prose {
                        required property int index
                        required property string modelData

                        Layout.fillWidth: true
                        textFormat: Text.StyledText
                        text: modelData
                        spoken: root.plain.split("\n")[index]
                    }
                }
            }

            Loader {
                Layout.fillWidth: true
                visible: active
                active: root.after !== null
                sourceComponent: root.after
            }
        }
    }

    Component {
        id: callout

        Panel {
            color: Theme.clayTint
            border.color: Theme.clay

            Prose {
                Layout.fillWidth: true
                textFormat: Text.StyledText
                text: root.text
                spoken: root.plain
            }
        }
    }

    Component {
        id: row

        CompareRow {
            label: root.text
            first: root.first
            second: root.second
            firstTitle: root.firstTitle
            secondTitle: root.secondTitle
        }
    }
}
