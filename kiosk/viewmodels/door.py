"""How staff come in: a corner of the screen that is held, or a chord of keys. Nothing of it can be seen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Way(Protocol):
    """As the settings have it: "top-right" for so many seconds, or "Ctrl+Alt+S"; no chord where it is empty."""

    @property
    def corner(self) -> str: ...
    @property
    def hold_seconds(self) -> int: ...
    @property
    def chord(self) -> str: ...


@QmlElement
@QmlUncreatable("KioskViewModel makes it")
class DoorViewModel(QObject):
    """`come_in` is called as soon as the corner has been held long enough; it may be called again."""

    def __init__(self, way: Way, clock: Callable[[], float], come_in: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._way, self._clock, self._come_in = way, clock, come_in
        self._since: float | None = None
        self._watch = QTimer(self, interval=100)
        self._watch.timeout.connect(self.tick)

    @Property(bool, constant=True, final=True)
    def atRight(self) -> bool:
        return self._way.corner.endswith("right")

    @Property(bool, constant=True, final=True)
    def atBottom(self) -> bool:
        return self._way.corner.startswith("bottom")

    @Property("QVariantList", constant=True, final=True)
    def chord(self) -> list[str]:
        return [self._way.chord] if self._way.chord else []

    @Slot()
    def hold(self) -> None:
        self._since = self._clock()
        self._watch.start()

    @Slot()
    def letGo(self) -> None:
        self._since = None
        self._watch.stop()

    @Slot()
    def comeIn(self) -> None:
        self.letGo()
        self._come_in()

    def tick(self) -> None:
        if self._since is not None and self._clock() - self._since >= self._way.hold_seconds:
            self.comeIn()
