"""How far down a page is, so that coming back to it leads to what was read there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.visit import Visit
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class PlaceViewModel(QObject):
    """`visit` gives the visit, `keep` takes the next one, which changes nothing on screen."""

    opened = Signal()  # another page, or the same one anew

    def __init__(self, visit: Callable[[], Visit], keep: Callable[[Visit], None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit, self._keep = visit, keep
        self._at, self._shown = 0.0, visit()

    @Property(float, notify=opened, final=True)
    def opensAt(self) -> float:
        """A share of the page, which then stands above the screen: 0 is its top."""
        return self._at

    @Slot(float)
    def scroll(self, share: float) -> None:
        self._keep(self._visit().scrolled(share))

    def show(self, visit: Visit, *, anew: bool) -> None:
        """`anew`: another page than before is on screen."""
        returned, self._shown = visit.returns_from(self._shown), visit
        self._at = visit.place.share if returned else 0.0
        if anew and not returned:
            self.scroll(0.0)
        if anew or returned:
            self.opened.emit()
