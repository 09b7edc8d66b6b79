"""What is on screen as it is heard: every text, picture and control of the window's items, in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.core.sentences import spans

# As in Design/Hearing.qml: what an item may tell of itself, and of all in it.
FIRST, USUAL, LATER, HELP, BAR, PLAYER = range(6)
GRAPHIC, ALERT = QAccessible.Role.Graphic, QAccessible.Role.AlertMessage


@dataclass(frozen=True, slots=True)
class Heard:
    """A text, a picture or a control: its own words, and what a voice adds to them.

    `free`: it tells nothing of the person. `tag`: of the language in which it stands, where that is not the page's.
    """

    item: QQuickItem
    name: str
    added: str
    order: int
    free: bool
    tag: str
    role: QAccessible.Role

    @property
    def there(self) -> bool:
        return isValid(self.item) and self.item.isVisible()


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence: the characters of its name from start to end, or with -1 what is added to it.

    `tag`: of its language, where that is not the page's.
    """

    heard: Heard
    words: str
    tag: str = ""
    start: int = -1
    end: int = -1


def on_screen(root: QQuickItem) -> list[Heard]:
    """Everything below it that can be seen, or scrolled into view."""
    found = sorted(_walk(root, USUAL, False, ""), key=lambda heard: heard.order)
    told = {heard.name for heard in found if heard.role != GRAPHIC}
    return list(_placed([heard for heard in found if heard.role != GRAPHIC or heard.name not in told]))


def spots(found: Sequence[Heard], language: str) -> list[Spot]:
    """Sentence by sentence; what says just the same as the thing before it is said once, alerts when they come."""
    cut, last = list[Spot](), ""
    for heard in found:
        if heard.role != ALERT and (heard.name != last or heard.added):
            cut += sentences(heard, language)
        last = heard.name
    return cut


def place(said: Sequence[Spot], last: Spot | None) -> int:
    """Where the same sentence stands now, or the same words; 0 where it is gone."""
    same = (
        at for at, spot in enumerate(said) if last and spot.heard.item == last.heard.item and spot.start == last.start
    )
    alike = (at for at, spot in enumerate(said) if last and spot.words == last.words)
    return next(same, next(alike, 0))


def sentences(heard: Heard, language: str) -> list[Spot]:
    said = [Spot(heard, heard.name[start:end], heard.tag, start, end) for start, end in spans(heard.name, language)]
    return said + [Spot(heard, heard.added[start:end]) for start, end in spans(heard.added, language)]


def _walk(item: QQuickItem, order: int, free: bool, tag: str) -> Iterator[Heard]:
    if not item.isVisible() or item.opacity() < 0.01:
        return
    own = item.property("hearing")
    order = order if own is None else own
    free = free or bool(item.property("heardByAll"))
    tag = item.property("heardIn") or tag
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is not None:
        name = interface.text(QAccessible.Text.Name).strip()
        pressed = item.inherits("QQuickAbstractButton")
        added = _added(item, interface.text(QAccessible.Text.Description)) if pressed else ""
        if name:
            yield Heard(item, name, added, order, free, tag, interface.role())
        if pressed:
            return
    for child in item.childItems():
        yield from _walk(child, order, free, tag)


def _added(item: QQuickItem, description: str) -> str:
    """What it is, in which state, and what else is said of it."""
    kind = ", ".join(part for part in (item.property("spokenKind"), item.property("spokenState")) if part)
    return "\n".join(part for part in (kind, description.strip()) if part)


def _placed(found: Sequence[Heard]) -> Iterator[Heard]:
    """Each of several choices that stand together with its place among them."""
    together: dict[QQuickItem, list[QQuickItem]] = {}
    for heard in found:
        if heard.item.property("spokenPlace"):
            together.setdefault(heard.item.parentItem(), []).append(heard.item)
    for heard in found:
        form = heard.item.property("spokenPlace")
        if form:
            siblings = together[heard.item.parentItem()]
            place = form.replace("%1", str(siblings.index(heard.item) + 1)).replace("%2", str(len(siblings)))
            yield replace(heard, added=f"{place}, {heard.added}")
        else:
            yield heard
