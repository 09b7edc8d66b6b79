"""The cover over the page, for whoever is called in or has a curious neighbour."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.cover import TWICE, Cover
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class CoverViewModel(QObject):
    """Keeps nothing itself: `held` gives the visit's cover, `keep` takes the next one."""

    changed = Signal()

    def __init__(
        self,
        held: Callable[[], Cover | None],
        keep: Callable[[Cover | None], None],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._held, self._keep, self._clock = held, keep, clock
        self._forget = QTimer(self, interval=round(TWICE * 1000) + 50, singleShot=True)
        self._forget.timeout.connect(self.changed)

    def show(self) -> None:
        if self.awaits:
            self._forget.start()
        self.changed.emit()

    @Property(bool, notify=changed, final=True)
    def on(self) -> bool:
        return self._held() is not None

    @Property(bool, notify=changed, final=True)
    def awaits(self) -> bool:
        """There was a first touch, and a second one now lifts the cover."""
        cover = self._held()
        return cover is not None and cover.awaits(self._clock())

    @Slot()
    def cover(self) -> None:
        self._keep(self._held() or Cover())

    @Slot()
    def touch(self) -> None:
        """A touch on the cover, or its key."""
        cover = self._held()
        self._keep(cover.touched(self._clock()) if cover else Cover())
