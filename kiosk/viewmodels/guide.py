"""A guide as the reading page shows it: one flat list of blocks, and the sections to jump to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.library.content import Block, Guide
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BlockRow:
    """`text` is StyledText, `plain` is for the ear; a table's row has a label and two sides with their titles."""

    kind: str
    text: str
    plain: str
    first: str = ""
    second: str = ""
    firstTitle: str = ""
    secondTitle: str = ""


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

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._title = self._reviewed = ""
        self._blocks, self._sections = Rows(BlockRow, self), Rows(SectionRow, self)
        self._sources = Rows(SourceRow, self)

    def show(self, guide: Guide) -> None:
        blocks, sections = list[BlockRow](), list[SectionRow]()
        for section in guide.sections:
            rows = _rows(section.blocks) if sections else [_summary(section.blocks)]
            sections.append(SectionRow(section.title, len(blocks)))
            blocks += [BlockRow("section", section.title, section.title), *rows]
        self._title, self._reviewed = guide.title, guide.reviewed_by
        self._blocks.show(blocks)
        self._sections.show(sections)
        self._sources.show(
            [SourceRow(number, source.text, source.locator) for number, source in enumerate(guide.sources, 1)]
        )
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed, final=True)
    def reviewedBy(self) -> str:
        """Empty where no review happened; then no review line is shown."""
        return self._reviewed

    @Property(Rows, constant=True, final=True)
    def blocks(self) -> Rows:
        return self._blocks

    @Property(Rows, constant=True, final=True)
    def sections(self) -> Rows:
        return self._sections

    @Property(Rows, constant=True, final=True)
    def sources(self) -> Rows:
        return self._sources


def _rows(blocks: tuple[Block, ...]) -> list[BlockRow]:
    rows, titles = list[BlockRow](), ("", "")
    for block in blocks:
        if block.kind == "header":
            titles = (block.cells[1], block.cells[2])
        elif block.kind == "row":
            label, first, second = block.cells
            rows.append(BlockRow("row", label, label, first, second, *titles))
        else:
            rows.append(BlockRow(block.kind, block.text, block.plain))
    return rows


def _summary(blocks: tuple[Block, ...]) -> BlockRow:
    """A guide's first section stands in a panel of its own, a line a paragraph."""
    return BlockRow("summary", "\n".join(block.text for block in blocks), "\n".join(block.plain for block in blocks))
