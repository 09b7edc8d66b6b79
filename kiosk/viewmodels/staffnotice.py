"""The clinic's notice for the attract loop: title and text by language, the days on which it is shown, a preview."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.writing import Writing
from kiosk.viewmodels.desk import Desk, ErrandViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.stafftyping import TypingViewModel

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TITLE, TEXT = 60, 260  # letters that a slide has room for (kiosk/library/slidefaults.py)
LONGEST = timedelta(days=365)
translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class NoticeViewModel(QObject):
    """`names`: the offered languages' own names by tag; the first that is chosen is staff's, if it is among them."""

    changed = Signal()

    def __init__(
        self, desk: Desk, names: Mapping[str, str], language: str, today: Callable[[], date], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._names, self._today, self._locale = names, today, QLocale(language)
        self._language = language if language in names else next(iter(names))
        self._titles = {tag: Writing(tag, TITLE) for tag in names}
        self._texts = {tag: Writing(tag, TEXT) for tag in names}
        self._first, self._last = today(), today() + timedelta(days=7)
        self._on_text = False
        self._typing = TypingViewModel(self._titles[self._language], self)
        self._typing.changed.connect(self._written)
        self._errand = ErrandViewModel(desk, self)

    @Property(TypingViewModel, constant=True, final=True)
    def typing(self) -> TypingViewModel:
        """Of the title or of the text, in the chosen language."""
        return self._typing

    @Property(ErrandViewModel, constant=True, final=True)
    def errand(self) -> ErrandViewModel:
        return self._errand

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        """By its own name."""
        return self._names[self._language]

    @Property(str, notify=changed, final=True)
    def nextLanguage(self) -> str:
        """The offered one after it, which comes round; empty where there is one alone."""
        return self._names[self._next] if len(self._names) > 1 else ""

    @property
    def _next(self) -> str:
        tags = list(self._names)
        return tags[(tags.index(self._language) + 1) % len(tags)]

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._titles[self._language].text

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._texts[self._language].text

    @Property(str, notify=changed, final=True)
    def first(self) -> str:
        return self._shown(self._first)

    @Property(str, notify=changed, final=True)
    def last(self) -> str:
        return self._shown(self._last)

    @Property(bool, notify=changed, final=True)
    def ready(self) -> bool:
        """There is a title and a text in one language, and none has only one of the two."""
        halves = [(bool(self._titles[tag].text.strip()), bool(self._texts[tag].text.strip())) for tag in self._names]
        return (True, True) in halves and all(title == text for title, text in halves)

    @Slot(bool)
    def writeText(self, text: bool) -> None:
        """The pad writes the text, or the title."""
        self._on_text = text
        self._typing.take((self._texts if text else self._titles)[self._language])

    @Slot()
    def goToNextLanguage(self) -> None:
        self._language = self._next
        self.writeText(False)

    @Slot(int)
    def stepFirst(self, days: int) -> None:
        """Not into the past; the last day is pushed on."""
        self._first = min(max(self._first + timedelta(days), self._today()), self._today() + LONGEST)
        self._last = max(self._last, self._first)
        self.changed.emit()

    @Slot(int)
    def stepLast(self, days: int) -> None:
        self._last = min(max(self._last + timedelta(days), self._first), self._first + LONGEST)
        self.changed.emit()

    @Slot()
    def put(self) -> None:
        if not self.ready:
            return
        title, text = (
            {tag: writing.text.strip() for tag, writing in written.items() if writing.text.strip()}
            for written in (self._titles, self._texts)
        )
        self._errand.run("notice", title=title, text=text, start=str(self._first), until=str(self._last))

    @Slot()
    def takeAway(self) -> None:
        self._errand.run("notice", text=None)

    def _shown(self, day: date) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")

    def _written(self) -> None:
        (self._texts if self._on_text else self._titles)[self._language] = self._typing.held()
        self.changed.emit()
