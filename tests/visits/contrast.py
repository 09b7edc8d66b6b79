"""Measures the contrast of texts from pixels; the software renderer paints exactly, so the measure is exact."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

CONTRAST = 7.0  # WCAG 1.4.6

Seen = tuple[str, QQuickItem, QRectF, QRectF]  # name, text, where it is, what of it is in view


def contrast_faults(window: QQuickWindow, seen: list[Seen], picture: QImage) -> Iterator[tuple[str, str, str]]:
    """Compares a text's colour with the pixels that its letters hide: exact, over pictures too."""
    with_text = picture.convertToFormat(QImage.Format.Format_RGB32)
    for _, item, _, _ in seen:
        item.setOpacity(0)
    without = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    for _, item, _, _ in seen:
        item.setOpacity(1)
    for name, item, rect, view in seen:
        area = view.toAlignedRect().intersected(with_text.rect())
        hidden = _changed(with_text, without, area)
        if not hidden and view.contains(rect):
            yield "invisible", name, "nothing of it is painted"
        colour = item.property("color")
        worst = min((_ratio(colour, QColor.fromRgb(ground)) for ground in hidden), default=CONTRAST)
        if worst < CONTRAST - 0.01:
            yield "low contrast", name, f"{worst:.2f}, not {CONTRAST}"


def _changed(one: QImage, other: QImage, area: QRect) -> set[int]:
    """The colours that `other` has where `one` differs."""
    pair = [memoryview(image.constBits()).cast("I") for image in (one, other)]
    across, found = one.bytesPerLine() // 4, set[int]()
    for y in range(area.top(), area.bottom() + 1):
        start = y * across + area.left()
        first, second = (bits[start : start + area.width()].tolist() for bits in pair)
        if first != second:
            found.update(b for a, b in zip(first, second, strict=True) if a != b)
    return found


def _ratio(one: QColor, other: QColor) -> float:
    lights = sorted(_light(colour) for colour in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
