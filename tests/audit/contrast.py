"""Measures the contrast of texts from pixels; the software renderer paints exactly, so the measure is exact."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Protocol

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

LEAST = 7.0  # WCAG 1.4.6
BODY = 10.0  # ../shared/design/look.md, for body in the light theme
HIGHEST = 20.0  # VVSG 2.0 7.1-D, for the two themes of high contrast


class Seen(Protocol):
    """A text: what of it is in view, and the control that it belongs to."""

    @property
    def item(self) -> QQuickItem: ...
    @property
    def name(self) -> str: ...
    @property
    def rect(self) -> QRectF: ...
    @property
    def view(self) -> QRectF: ...
    @property
    def control(self) -> QQuickItem | None: ...


def contrast_faults(window: QQuickWindow, texts: Sequence[Seen], theme: int = 0) -> Iterator[tuple[str, Seen, str]]:
    """Compares a text's colour with the pixels that its letters hide: exact, over pictures too.

    `theme` is Theme.Scheme. In the light one, what is no part of a control is body.
    """
    with_text = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    shown = [text.item.opacity() for text in texts]
    for text in texts:
        text.item.setOpacity(0)
    without = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    for text, opacity in zip(texts, shown, strict=True):
        text.item.setOpacity(opacity)
    for text in texts:
        hidden = _hidden(with_text, without, text.view.toAlignedRect().intersected(with_text.rect()))
        if not hidden and text.view.contains(text.rect):
            yield "invisible", text, "nothing of it is painted"
        needed = HIGHEST if theme >= 2 else BODY if theme == 0 and not text.control else LEAST
        worst = min((_painted(text.item, ground) for ground in hidden), default=needed)
        if worst < needed - 0.01:
            yield "low contrast", text, f"{worst:.2f}, not {needed:.0f}"


def _hidden(one: QImage, other: QImage, area: QRect) -> set[int]:
    """The colours that `other` has where `one` differs."""
    first, second = one.copy(area), other.copy(area)
    if first == second:
        return set()
    plain = bytes(second.constBits())
    if plain == plain[:4] * (len(plain) // 4):
        return {second.pixel(0, 0)}
    pair = [memoryview(image.constBits()).cast("I") for image in (first, second)]
    return {b for a, b in zip(*pair, strict=True) if a != b}


def _painted(item: QQuickItem, ground: int) -> float:
    """The contrast of a text with a ground; what stands in something half transparent is half the ground."""
    colours = [item.property("color")]
    if "<a " in item.property("text"):
        colours.append(item.property("linkColor"))
    share, up = 1.0, item
    while up:
        share *= up.opacity()
        up = up.parentItem()
    return min(ratio(QColor(colour).rgb(), ground, share) for colour in colours)


@cache
def ratio(one: int, other: int, share: float = 1.0) -> float:
    """Of two colours, 0xRRGGBB; of the first only this share is painted over the second."""
    parts = [[(colour >> shift) & 255 for shift in (16, 8, 0)] for colour in (one, other)]
    mixed = [share * a + (1 - share) * b for a, b in zip(*parts, strict=True)]
    lights = sorted(_light(part) for part in (mixed, parts[1]))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(parts: Sequence[float]) -> float:
    linear = [c / 3294.6 if c <= 10.31475 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
