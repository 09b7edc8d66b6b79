import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A page's body. What does not fit is reached by a button of full size, below it or, where height is scarce, beside it:
// no page needs a gesture.
FocusScope {
    id: root

    default property alias content: column.data
    property int widest: Theme.column
    property int spacing: Theme.gap
    property bool centred: true
    property bool roomy: true // wide enough for "More" beside it, where it is low
    property string more: qsTr("More")
    property string upwards: qsTr("Back up")
    property string position // where one is on a long page, in two or three words
    property string positionSpoken: root.position

    readonly property real offset: flick.contentY
    readonly property real turnedTo: flick.contentY / Math.max(1, flick.contentHeight)
    readonly property real share: Math.min(1, (flick.contentY + flick.height) / Math.max(1, flick.contentHeight))

    property string onward: "" // the one action that leads on, never below the fold; empty where the page has none
    property bool onwardReady: true

    signal onwards

    readonly property int tallest: Theme.mm(170) * Theme.textScale // what a page is stretched to on a huge screen
    readonly property int start: 2 * Theme.ring // as far as a ring reaches
    readonly property int bodyWidth: column.width
    readonly property int whole: column.implicitHeight + root.start + Theme.space // high enough to need no turn
    // What is no taller can be seen whole, however the page is turned: see turnDown().
    readonly property int wholeInView: Math.floor(0.8 * (root.height - (root.beside ? Theme.space : bar.turnHeight + 2 * Theme.space)))
    readonly property bool flat: root.height < Theme.mm(75) * Theme.textScale && root.width - bar.downWidth > Theme.mm(14 + 40 * Theme.textScale)
    // A narrow column leaves room for the buttons beside it, and a page then holds more.
    readonly property bool spare: root.widest < Theme.column && root.width - bar.downWidth > root.widest * Theme.textScale + 2 * Theme.edge
    readonly property bool beside: root.roomy && root.width > 1.25 * root.height && (root.flat || root.spare)
    readonly property bool pinned: root.onward !== ""
    readonly property int seen: root.height - (root.pinned && !root.beside ? bar.height : 0)
    readonly property bool tooLong: overflow.on
    readonly property bool barred: root.tooLong || root.pinned

    readonly property Overflow overflow: Overflow {
        id: overflow

        tall: flick.contentHeight
        room: root.seen
    }

    property Item followed: null // what is read out; else it is the focus that is kept in view
    property real followedFrom: 0 // shares of its height: the sentence in it
    property real followedTo: 1

    property bool astray: false // turned away from what has the focus
    property real opensAt: 0 // the place that it goes back to while it is being laid out; 0 is the top

    onAstrayChanged: if (root.astray)
        root.opensAt = 0

    function showTop() {
        flick.contentY = 0;
    }

    function open(place: real) {
        root.astray = false;
        root.opensAt = place;
        if (place > 0)
            root.goTo(place * flick.contentHeight);
    }

    function follow(item: Item, from: real, to: real) {
        root.followed = item;
        root.followedFrom = from;
        root.followedTo = to;
        root.astray = false;
        root.opensAt = 0;
        root.followFocus();
    }

    function show(item: Item) {
        root.astray = true;
        root.goTo(item.mapToItem(column, 0, 0).y);
    }

    function keepInView(item: Item, from: real, to: real) {
        const line = from > 0 || to < 1 ? Theme.mm(6) * Theme.textScale : 0; // a sentence's place is known within a line
        const height = item.height * (to - from) + 2 * line;
        const top = item.mapToItem(column, 0, 0).y + item.height * from - line;
        if (top < flick.contentY)
            root.goTo(top + root.start - Math.max(0, Math.min(Theme.gap + root.start, (flick.height - height) / 2)));
        else if (top + height > flick.contentY + flick.height - Theme.gap)
            root.goTo(top + Math.min(height + 2 * Theme.gap - flick.height, 0));
    }

    function goTo(place: real) {
        flick.contentY = Math.floor(Math.max(0, Math.min(place, flick.contentHeight - flick.height))); // between pixels letters blur
    }

    // On to what is cut by the lower edge, so that every line and every control comes whole into view.
    function turnDown() {
        root.astray = true;
        let end = flick.contentY + flick.height - column.y;
        for (let last = end + 1; end < last; ) {
            last = end;
            end = root.uncut(column, end);
        }
        root.goTo(end > flick.contentY + 1 ? end : flick.contentY + flick.height * 0.8);
    }

    // Whether text would be left out on the way from one control to another; then it is turned to. A voice leaves none out.
    function readsOn(from: Item, next: Item, forward: bool): bool {
        const to = root.holds(next) ? next.mapToItem(column, 0, 0).y : forward ? flick.contentHeight : -flick.height;
        const skips = forward ? to >= flick.contentY + flick.height : to + next.height <= flick.contentY && flick.contentY > 1;
        if (Theme.heard || !skips || (forward && !root.holds(from) && !root.holds(next)) || (forward && !bar.below))
            return false;
        forward ? root.turnDown() : root.turnUp();
        return true;
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent)
            if (up === column)
                return true;
        return false;
    }

    function turnUp() {
        root.astray = true;
        root.goTo(flick.contentY - flick.height * 0.8);
    }

    function followFocus() {
        const item = root.followed ?? root.Window.activeFocusItem;
        if (item instanceof Text && !root.followed)
            return; // a heading has the focus because its page has just opened, at the top
        if ((item as T.Control)?.focusReason === Qt.MouseFocusReason && !root.followed)
            return; // nothing moves away under a finger
        if (root.holds(item))
            root.keepInView(item, root.followed ? root.followedFrom : 0, root.followed ? root.followedTo : 1);
    }

    // The lowest place, not below `place`, that cuts neither a line nor a control of `item` (but for a very big one).
    function uncut(item: Item, place: real): real {
        let best = place;
        for (const child of item.children) {
            const top = child.mapToItem(column, 0, 0).y;
            if (!child.visible || top >= best || top + child.height <= best)
                continue;
            if (child instanceof Text) {
                const line = child.contentHeight / child.lineCount;
                const cut = (best - top - child.topPadding) % line;
                if (cut > 0.5 && cut < line - 0.5)
                    best = Math.max(top, best - cut);
            } else if ((child instanceof T.AbstractButton || child instanceof QrPicture || child instanceof Panel || child instanceof Image) && child.height <= flick.height - Theme.space)
                best = top;
            else
                best = root.uncut(child, best);
        }
        return best;
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.rightMargin: root.barred && root.beside ? bar.width : 0
        anchors.bottomMargin: !root.barred ? 0 : root.beside ? Theme.space : bar.height
        contentWidth: width
        contentHeight: column.height + root.start + Theme.space
        boundsBehavior: Flickable.StopAtBounds
        onMovementStarted: root.astray = true
        onContentHeightChanged: {
            if (root.opensAt > 0)
                root.goTo(root.opensAt * flick.contentHeight);
            else if (!root.astray)
                root.followFocus(); // a page that opens at one of its cards is laid out only after that has the focus
        }
        clip: true

        ColumnLayout {
            id: column

            readonly property int lead: Theme.edge + (root.centred ? Math.round((room - width) / 2) : 0)
            readonly property int room: flick.width - Theme.edge - (root.barred && root.beside ? Theme.space : Theme.edge)

            x: Theme.mirrored ? flick.width - lead - width : lead
            y: root.start + Math.max(0, Math.round((root.seen - root.start - Theme.space - height) / 3))
            width: room > 1.2 * root.widest * Theme.textScale ? root.widest * Theme.textScale : room
            height: Math.max(implicitHeight, Math.min(root.seen - root.start - Theme.space, root.tallest))
            spacing: root.spacing
        }
    }

    TurnBar {
        id: bar

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.barred
        width: root.beside ? implicitWidth : parent.width
        height: root.beside ? parent.height : implicitHeight
        beside: root.beside
        parted: root.tooLong
        above: flick.contentY > 1
        below: flick.contentY < flick.contentHeight - flick.height - 1
        upwards: root.upwards
        more: root.more
        position: root.position
        positionSpoken: root.positionSpoken
        share: root.share
        onward: root.onward
        onwardReady: root.onwardReady
        onTurnedUp: root.turnUp()
        onTurnedDown: root.turnDown()
        onOnwards: root.onwards()
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            root.astray = false;
            root.followed = null;
            root.opensAt = 0;
            root.followFocus();
        }
    }
}
