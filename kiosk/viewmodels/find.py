"""Finding a guide: by a question in the visitor's own words, by topic, in the list of all, or by letters typed."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.danger import in_danger
from kiosk.core.letters import letters
from kiosk.core.visit import Place, Room, Visit
from kiosk.library.content import Shelf
from kiosk.viewmodels.lists import NOTHING, CardRow, is_there, listed
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class FindViewModel(QObject):
    """Keeps nothing itself: `visit` gives the visit, `show_visit` takes the next one."""

    changed = Signal()
    turned = Signal()  # to another page of a list

    def __init__(
        self, shelf: Shelf, visit: Callable[[], Visit], show_visit: Callable[[Visit], None], parent: QObject,
        words: Callable[[], Iterable[str]] = tuple,
    ) -> None:  # fmt: skip
        """`words`: those of danger, in the visitor's language."""
        super().__init__(parent)
        self._shelf, self._visit, self._show_visit, self._words = shelf, visit, show_visit, words
        self._cards, self._listed = Rows(CardRow, self), NOTHING

    def show(self) -> None:
        if shown := listed(self._shelf, self._visit()):
            self._listed = shown
            self._cards.show(shown.rows)
        self.changed.emit()

    @Property(Rows, constant=True, final=True)
    def cards(self) -> Rows:
        """The questions, topics or guides of the page on screen."""
        return self._cards

    @Property(int, notify=changed, final=True)
    def returned(self) -> int:
        """The first card that stands for where "Back" has just come from; -1 where there is none."""
        left = self._visit().left
        return self._listed.row_of(left.guide or left.topic) if left else -1

    @Property(bool, notify=changed, final=True)
    def hasGuides(self) -> bool:
        """Whether the visit's language has any."""
        return self._shelf.count(self._visit().language) > 0

    @Property(bool, notify=changed, final=True)
    def missed(self) -> bool:
        """The language that was switched to lacks the guide that was on screen."""
        left = self._visit().left
        return left is not None and left.guide != "" and not is_there(self._shelf, self._visit().language, left)

    @Property(str, notify=changed, final=True)
    def topic(self) -> str:
        """The name of the topic whose guides are listed; empty in the list of all."""
        return self._listed.topic

    @Property(int, notify=changed, final=True)
    def first(self) -> int:
        """From 1: the first on screen, of `total`."""
        return self._listed.page.start + 1

    @Property(int, notify=changed, final=True)
    def last(self) -> int:
        return self._listed.page.start + self._listed.page.count

    @Property(int, notify=changed, final=True)
    def total(self) -> int:
        return self._listed.page.total

    @Property(bool, notify=changed, final=True)
    def foundMore(self) -> bool:
        """Search knows more guides than it shows."""
        return self._listed.more

    @Property(bool, notify=changed, final=True)
    def hasEarlier(self) -> bool:
        return self._listed.page.earlier is not None

    @Property(bool, notify=changed, final=True)
    def hasLater(self) -> bool:
        return self._listed.page.later is not None

    @Property(str, notify=changed, final=True)
    def typed(self) -> str:
        return self._visit().typed

    @Property(bool, notify=changed, final=True)
    def danger(self) -> bool:
        """Help stands before any guide."""
        return in_danger(self.typed, self._words())

    @Property("QStringList", notify=changed, final=True)
    def letters(self) -> list[str]:
        """The pad's keys; none where search is not offered in the language."""
        return list(letters(self._visit().language))

    @Slot()
    def openTopics(self) -> None:
        self._go(Place(Room.TOPICS))

    @Slot()
    def openAll(self) -> None:
        self._go(Place(Room.GUIDE_LIST))

    @Slot()
    def openSearch(self) -> None:
        self._go(Place(Room.SEARCH))

    @Slot(str)
    def open(self, key: str) -> None:
        """What a card stands for."""
        topics = self._visit().place.room is Room.TOPICS
        self._go(Place(Room.GUIDE_LIST, topic=key) if topics else Place(Room.GUIDE, key))

    @Slot()
    def showEarlier(self) -> None:
        self._turn(self._listed.page.earlier)

    @Slot()
    def showLater(self) -> None:
        self._turn(self._listed.page.later)

    @Slot(str)
    def pressKey(self, key: str) -> None:
        self._show_visit(self._visit().press_key(key))

    @Slot()
    def deleteOne(self) -> None:
        self._show_visit(self._visit().delete())

    @Slot()
    def clearTyped(self) -> None:
        self._show_visit(self._visit().clear_typed())

    def _go(self, place: Place) -> None:
        self._show_visit(self._visit().go(place))

    def _turn(self, row: int | None) -> None:
        if row is not None:
            self._show_visit(self._visit().turn(row))
            self.turned.emit()
