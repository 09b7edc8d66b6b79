"""One tour of the matrix: every page, turned to its end, in four themes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickWindow

from kiosk.core.preferences import THEMES
from kiosk.scene import PatientScene
from tests.audit.focus import order_faults, ring_faults
from tests.audit.matrix import Cell, capital
from tests.audit.sights import in_view, sights
from tests.audit.stops import scene_on, show_theme, stops
from tests.audit.turning import Reach, settle, to_top, turned
from tests.audit.walker import Fault, Rules, layout_faults, pale, rules

EVERY_THEME = range(len(THEMES))
SHOWN = 640  # px of a picture's longer side


@dataclass(slots=True)
class Look:
    """One page of one tour: its faults by place and theme, and a picture of its first place, or of the worst."""

    page: str
    places: int = 0
    faults: list[tuple[int, str, Fault]] = field(default_factory=list)  # place, theme, fault
    picture: QImage | None = None

    def told(self) -> list[str]:
        return sorted({f"{fault} ({theme})" for _, theme, fault in self.faults})


def looks(
    cell: Cell,
    themes: Sequence[int] = EVERY_THEME,
    every: bool = False,
    brief: Callable[[str], bool] = lambda page: False,
) -> Iterator[Look]:
    """Looks at each page of a tour while it stands; at the `brief` ones only at the first place."""
    known: list[set[object]] = [set() for _ in EVERY_THEME]
    with scene_on(cell.screen, cell.language) as (scene, clock):
        for page in stops(scene, clock, cell.language, cell.size, every):
            look = Look(page)
            kept = rules(scene.window, capital(cell.screen, cell.size, page))
            _turn(scene, look, kept, themes, brief(page))
            _follow(scene, look, kept, themes, known)
            yield look


def _turn(scene: PatientScene, look: Look, kept: Rules, themes: Sequence[int], briefly: bool) -> None:
    reach, window = Reach(), scene.window
    window.grabWindow()
    to_top(window)
    for place, _ in enumerate(turned(window)):
        look.places, worst = place + 1, len(look.faults)
        picture = window.grabWindow()  # also brings every layout to rest
        if not place:
            settle()
            picture = window.grabWindow()
        everything = sights(window)
        seen = in_view(everything)
        look.faults += [(place, "every", fault) for fault in layout_faults(window, seen, kept)]
        reach.look(everything)
        for theme in themes:
            show_theme(scene, theme)
            look.faults += [(place, THEMES[theme], fault) for fault in pale(window, in_view(sights(window)), theme)]
            if not place and theme and _rects(window) != [sight.rect for sight in everything] and _moves(scene, theme):
                look.faults.append((place, THEMES[theme], Fault("moved", look.page, "by its theme", seen[0].rect)))
        _keep(look, picture, worst)
        if len(themes) > 1:  # with one theme alone the page stays in it: to show another takes longer than to look
            show_theme(scene, 0)
        if briefly:
            break
    else:
        look.faults += [(0, "every", fault) for fault in reach.faults()]
    show_theme(scene, 0)


def _rects(window: QQuickWindow) -> list[QRectF]:
    return [sight.rect for sight in sights(window)]


def _moves(scene: PatientScene, theme: int) -> bool:
    """Looks again: a page may have come to rest only now."""
    show_theme(scene, 0)
    scene.window.grabWindow()
    before = _rects(scene.window)
    show_theme(scene, theme)
    scene.window.grabWindow()
    return _rects(scene.window) != before


def _follow(scene: PatientScene, look: Look, kept: Rules, themes: Sequence[int], known: list[set[object]]) -> None:
    window = scene.window
    to_top(window)
    window.grabWindow()
    look.faults += [(0, "every", fault) for fault in order_faults(window, scene.kiosk.mirrored)]
    for theme in themes:
        show_theme(scene, theme)
        look.faults += [(0, THEMES[theme], f) for f in ring_faults(window, kept.px_per_mm, known[theme])]
    show_theme(scene, 0)


def _keep(look: Look, picture: QImage, before: int) -> None:
    """Outlines this place's faults; the picture of the first place with faults stays."""
    found = look.faults[before:]
    if look.picture and (before or not found):
        return
    painter = QPainter(picture)
    for _, _, fault in found:
        painter.setPen(QPen(QColor("#D0006F"), 5))
        painter.drawRect(fault.rect.toAlignedRect().intersected(QRect(0, 0, picture.width(), picture.height())))
    painter.end()
    shape, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    look.picture = picture.scaled(SHOWN, SHOWN, shape, smooth)
