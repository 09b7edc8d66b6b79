"""A guide as the reading page shows it: blocks, sections to jump to, and sources."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.library.content import Guide, Shelf
from kiosk.viewmodels.guiderows import BlockRow, picture_name, rows
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SectionRow:
    """`place` is where its heading stands among the blocks."""

    title: str
    place: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    number: int
    reference: str
    locator: str


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class GuideViewModel(QObject):
    changed = Signal()

    def __init__(self, shelf: Shelf, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf, self._pictures, self._guide = shelf, pictures, Guide("", "", "", "", (), (), date.min)
        self._rows = list[BlockRow]()
        self._blocks, self._sections = Rows(BlockRow, self), Rows(SectionRow, self)
        self._sources = Rows(SourceRow, self)

    def show(self, name: str, language: str) -> None:
        """What a visitor has opened in it stays open, and it stays where it has expired meanwhile."""
        if (name, language) == (self._guide.name, self._guide.language):
            return
        guide = self._shelf.guide(name, language)
        if guide is None:
            return
        self._guide = guide
        self._rows = rows(guide, lambda other: self._shelf.guide(other, language) is not None)
        drawn = [block.picture for block in guide.blocks() if block.picture]
        self._pictures.hold({picture_name(guide, number): picture for number, picture in enumerate(drawn)})
        self._project()
        self._sections.show([SectionRow(row.plain, at) for at, row in enumerate(self._rows) if row.kind == "section"])
        numbered = enumerate(guide.sources, 1)
        self._sources.show([SourceRow(number, source.text, source.locator) for number, source in numbered])
        self.changed.emit()

    @Slot(int)
    def fold(self, row: int) -> None:
        """Opens a question, or a section's sources, in its place; or closes it."""
        folded = self._rows[row]
        if folded.folds:
            self._rows[row] = replace(folded, open=not folded.open)
            for at in range(row + 1, self._answered(row)):
                self._rows[at] = replace(self._rows[at], hidden=folded.open)
            self._project()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._guide.title

    @Property(bool, notify=changed, final=True)
    def cites(self) -> bool:
        return bool(self._guide.sources)

    @Property(str, notify=changed, final=True)
    def reviewedBy(self) -> str:
        """Empty where no review happened; then no review line is shown."""
        return self._guide.reviewed_by

    @Property(str, notify=changed, final=True)
    def reviewedOn(self) -> str:
        return self._day(self._guide.reviewed_on)

    @Property(str, notify=changed, final=True)
    def written(self) -> str:
        return self._day(self._guide.written)

    @Property(Rows, constant=True, final=True)
    def blocks(self) -> Rows:
        return self._blocks

    @Property(Rows, constant=True, final=True)
    def sections(self) -> Rows:
        return self._sections

    @Property(Rows, constant=True, final=True)
    def sources(self) -> Rows:
        return self._sources

    def _answered(self, row: int) -> int:
        """The row behind the answer of a question; behind the row itself where it is none."""
        if self._rows[row].kind != "question":
            return row + 1
        ends = ("question", "section", "sources", "contents")
        return next((at for at in range(row + 1, len(self._rows)) if self._rows[at].kind in ends), len(self._rows))

    def _project(self) -> None:
        self._blocks.show(list(self._rows))

    def _day(self, day: date | None) -> str:
        """In the language's own long form, without the day of the week."""
        if day is None:
            return ""
        locale = QLocale(self._guide.language)
        form = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,")
        return locale.toString(QDate(day.year, day.month, day.day), form)
