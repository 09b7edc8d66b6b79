"""The sheet of paper: the same lines as on the take-home page, large and calm, as one PDF page made in memory."""

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
)

from kiosk.core.summary import Summary
from kiosk.core.takehome import Kind, Line, Sayings, told

TITLE = "Clearing"  # a print queue may show it
FAMILY = "Atkinson Hyperlegible Next"
SIZES = {"letter": QPageSize.PageSizeId.Letter, "a4": QPageSize.PageSizeId.A4}
MARGIN = 18.0  # mm
RESOLUTION = 300  # dots per inch
LARGEST, SMALLEST = 16.0, 8.0  # pt: the largest that leaves it on one page
RELATIVE = {Kind.TITLE: 1.6, Kind.HEADING: 1.15, Kind.SMALL: 0.8}
BOLD = (Kind.TITLE, Kind.HEADING, Kind.HELP)
ABOVE = {Kind.TITLE: 1.0, Kind.HEADING: 1.0, Kind.ITEM: 0.25, Kind.SMALL: 1.0}  # of the letters' size


def pdf(summary: Summary, words: Sayings, size: str = "letter") -> bytes:
    """`size` is a key of SIZES. Raises ValueError where the words fill more than a page even in small print."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(TITLE)
    writer.setCreator(TITLE)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(SIZES[size]))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    lines = (*told(summary, words), Line(Kind.SMALL, words.own["paper"]))
    _paint(_fitting(lines, writer), writer)
    buffer.close()
    return bytes(buffer.data().data())


def _fitting(lines: Iterable[Line], writer: QPdfWriter) -> QTextDocument:
    lines = tuple(lines)
    points = LARGEST
    while points >= SMALLEST:
        document = _document(lines, points, writer)
        if document.size().height() <= writer.height():
            return document
        points -= 0.5
    raise ValueError("the words fill more than one page")


def _document(lines: Iterable[Line], points: float, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(writer.width(), -1))  # as wide as the sheet, as long as it gets
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    # QTextDocument takes lengths in dots of the screen, and makes them dots of the sheet by itself.
    cursor, em = QTextCursor(document), points * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
    first, *others = lines
    box = QTextFrameFormat()
    box.setBorder(em / 8)
    box.setBorderBrush(QPalette().text())
    box.setPadding(em * 0.6)
    box.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cursor.insertFrame(box)
    cursor.insertText(first.text, _letters(first.kind, points))
    cursor.setPosition(document.rootFrame().lastPosition())
    for line in others:
        _add(cursor, line, points, em)
    return document


def _add(cursor: QTextCursor, line: Line, points: float, em: float) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(ABOVE.get(line.kind, 0.4) * em)
    block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    text = line.text
    if line.kind is Kind.ITEM:
        dots = points * RESOLUTION / 72  # unlike the others, these two lengths are taken in dots of the sheet
        block.setLeftMargin(0.95 * dots)
        block.setTextIndent(-0.8 * dots)
        text = f"•  {text}"
    cursor.insertBlock(block)
    cursor.insertText(text, _letters(line.kind, points))


def _letters(kind: Kind, points: float) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFontPointSize(points * RELATIVE.get(kind, 1.0))
    letters.setFontWeight(QFont.Weight.Bold if kind in BOLD else QFont.Weight.Normal)
    return letters


def _paint(document: QTextDocument, writer: QPdfWriter) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, "black")  # whatever the desktop's theme
    context.palette = palette
    painter = QPainter(writer)
    document.documentLayout().draw(painter, context)
    painter.end()
