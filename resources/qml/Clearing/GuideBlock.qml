pragma ComponentBehavior: Bound

import QtQuick
import Clearing.Design

// One block of a guide, by its kind.
Loader {
    id: root

    required property int index
    required property string kind
    required property string text
    required property string plain
    required property int number
    required property list<string> cells
    required property list<string> spoken
    required property list<string> titles
    required property string picture
    required property real ratio
    required property real widest
    required property string target
    required property list<string> code
    required property bool open
    required property bool hidden

    property int highest: 100000
    property Component contents: null

    signal folded
    signal wanted(string guide)

    readonly property bool stacked: root.width <= Theme.mm(90) * Theme.textScale

    visible: root.active && root.sourceComponent && !(root.kind === "header" && root.stacked) // then each row says its title
    active: !root.hidden
    sourceComponent: ({
            section: heading,
            heading: heading,
            paragraph: paragraph,
            contents: root.contents,
            summary: panel,
            callout: panel,
            bullet: point,
            step: point,
            header: pair,
            row: root.cells.length > 2 ? compared : pair,
            question: question,
            figure: figure,
            link: link,
            card: card,
            sources: sources
        })[root.kind]

    Component {
        id: heading

        Heading {
            readonly property bool section: root.kind === "section"

            topPadding: section ? Theme.gap : Theme.space
            font: section ? Theme.title : Theme.leadBold
            textFormat: Text.StyledText
            text: root.text
            spoken: root.plain
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
        id: point

        GuidePoint {
            number: root.number
            text: root.text
            spoken: root.plain
        }
    }

    Component {
        id: panel

        GuidePanel {
            calling: root.kind === "callout"
            lines: calling ? [root.text] : root.cells
            spoken: calling ? [root.plain] : root.spoken
        }
    }

    Component {
        id: compared

        CompareRow {
            cells: root.cells
            spoken: root.spoken
            titles: root.titles
        }
    }

    Component {
        id: pair

        GuidePair {
            header: root.kind === "header"
            wide: !root.stacked
            cells: root.cells
            spoken: root.spoken
            titles: root.titles
        }
    }

    Component {
        id: question

        GuideQuestion {
            text: root.plain
            styled: root.text
            open: root.open
            onClicked: root.folded()
        }
    }

    Component {
        id: figure

        GuideFigure {
            picture: root.picture
            ratio: root.ratio
            widest: root.widest
            highest: root.highest
            alternative: root.plain
            caption: root.cells[0] ?? ""
            captionSpoken: root.spoken[0] ?? ""
        }
    }

    Component {
        id: link

        GuideLink {
            text: root.text
            spoken: root.plain
            address: root.target
            code: root.code
            room: root.width
        }
    }

    Component {
        id: card

        LinkCard {
            text: root.plain
            onClicked: root.wanted(root.target)
        }
    }

    Component {
        id: sources

        GuideSources {
            numbers: root.text
            references: root.cells
            locators: root.spoken
            open: root.open
            onFolded: root.folded()
        }
    }
}
