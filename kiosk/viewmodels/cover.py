"""The cover over the page, for whoever is called in or has a curious neighbour."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.cover import Cover
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

    @Property(bool, notify=changed, final=True)
    def on(self) -> bool:
        return self._held() is not None

    @Slot()
    def cover(self) -> None:
        self._keep(self._held() or Cover(self._clock()))

    @Slot()
    def lift(self) -> None:
        """A press on "Show again"."""
        cover = self._held()
        self._keep(cover and cover.pressed(self._clock()))

    @Slot()
    def press(self) -> None:
        """The cover's own key: it covers, and shows again."""
        if self._held():
            self.lift()
        else:
            self.cover()
