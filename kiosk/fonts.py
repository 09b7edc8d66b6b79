"""The fonts in resources/fonts: those of the offered languages are loaded, and stand in for one another's gaps."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.core import scripts
from kiosk.itself import RESOURCES

FOLDER = Path(RESOURCES, "fonts")
_loaded: list[str] = []


def files(family: str) -> list[Path]:
    """One for each weight."""
    return sorted(FOLDER.glob(f"{family.replace(' ', '')}_*.ttf"))


def load(languages: Iterable[str] = ()) -> None:
    """The font of the sources' language and those of these; what is loaded already is not loaded again."""
    wanted = dict.fromkeys((scripts.LATIN, *map(scripts.family, languages)))
    fresh = [family for family in wanted if family not in _loaded]
    for font in (font for family in fresh for font in files(family)):
        QFontDatabase.addApplicationFont(str(font))
    _loaded.extend(fresh)
    for family in _loaded if fresh else ():
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, [other for other in _loaded if other != family])
