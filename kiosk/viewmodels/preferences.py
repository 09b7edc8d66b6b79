"""The settings of the visit, projected, and the taps that change them; they show at once."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.preferences import THEMES, Preferences
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("VisitViewModel makes it")
class PreferencesViewModel(QObject):
    """Keeps nothing itself: `held` gives the visit's settings, `keep` takes the next ones."""

    changed = Signal()
    openChanged = Signal()

    @QEnum
    class Part(IntEnum):
        """Where the panel opens."""

        Closed = 0
        Top = 1
        Languages = 2
        Pressing = 3

    def __init__(
        self, held: Callable[[], Preferences], keep: Callable[[Preferences], None], parent: QObject | None,
        speaks: Callable[[], bool] = lambda: False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._held, self._keep, self._usual, self._speaks = held, keep, held(), speaks
        self._open = self.Part.Closed

    @Property(int, notify=openChanged, final=True)
    def part(self) -> int:
        return self._open

    @Slot(int)
    def open(self, part: int) -> None:
        if part != self._open:
            self._open = self.Part(part)
            self.openChanged.emit()

    @Slot()
    def close(self) -> None:
        self.open(self.Part.Closed)

    @Property(bool, notify=changed, final=True)
    def canSpeak(self) -> bool:
        """Whether there is a voice in the visit's language; without one nothing of it is offered."""
        return self._speaks()

    @Property(float, notify=changed, final=True)
    def textSize(self) -> float:
        return self._held().text_size

    @Property(int, notify=changed, final=True)
    def scheme(self) -> int:
        """The theme's place in Theme.Scheme."""
        return THEMES.index(self._held().theme)

    @Property(bool, notify=changed, final=True)
    def bigger(self) -> bool:
        return self._held().bigger

    @Property(bool, notify=changed, final=True)
    def contrasting(self) -> bool:
        return self._held().contrasting

    @Property(bool, notify=changed, final=True)
    def motion(self) -> bool:
        return self._held().motion

    @Property(bool, notify=changed, final=True)
    def listening(self) -> bool:
        return self._held().listening

    @Property(int, notify=changed, final=True)
    def volume(self) -> int:
        """0 to 10."""
        return self._held().volume

    @Property(int, notify=changed, final=True)
    def speed(self) -> int:
        """Percent."""
        return self._held().speed

    @Property(bool, notify=changed, final=True)
    def loudspeaker(self) -> bool:
        """Answers too may be spoken into it."""
        return self._held().loudspeaker

    @Property(int, notify=changed, final=True)
    def switches(self) -> int:
        """0: touch and keys; 1: one switch that scans; 2: two that move and select."""
        return self._held().switches

    @Property(float, notify=changed, final=True)
    def scanSeconds(self) -> float:
        return self._held().scan_seconds

    @Slot(float)
    def setTextSize(self, size: float) -> None:
        self._choose("text_size", size)

    @Slot()
    def switchBigger(self) -> None:
        self._take(self._held().switch_bigger())

    @Slot(int)
    def setScheme(self, scheme: int) -> None:
        self._choose("theme", dict(enumerate(THEMES)).get(scheme))

    @Slot()
    def switchContrast(self) -> None:
        self._take(self._held().switch_contrast())

    @Slot(bool)
    def setMotion(self, motion: bool) -> None:
        self._choose("motion", motion)

    @Slot(bool)
    def setListening(self, listening: bool) -> None:
        self._choose("listening", listening)

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        self._choose("volume", volume)

    @Slot(int)
    def stepVolume(self, steps: int) -> None:
        self._take(self._held().step("volume", steps))

    @Slot(int)
    def setSpeed(self, speed: int) -> None:
        self._choose("speed", speed)

    @Slot(int)
    def stepSpeed(self, steps: int) -> None:
        self._take(self._held().step("speed", steps))

    @Slot(bool)
    def setLoudspeaker(self, loudspeaker: bool) -> None:
        self._choose("loudspeaker", loudspeaker)

    @Slot(int)
    def setSwitches(self, switches: int) -> None:
        self._choose("switches", switches)

    @Slot(float)
    def setScanSeconds(self, seconds: float) -> None:
        self._choose("scan_seconds", seconds)

    @Slot(int)
    def stepScanning(self, steps: int) -> None:
        self._take(self._held().step("scan_seconds", steps))

    @Property(bool, notify=changed, final=True)
    def usual(self) -> bool:
        """Everything is as it was when the visit began."""
        return self._held() == self._usual

    @Slot()
    def backToUsual(self) -> None:
        self._take(self._usual)

    def _choose(self, name: str, value: object) -> None:
        self._take(self._held().choose(name, value))

    def _take(self, preferences: Preferences) -> None:
        if preferences != self._held():
            self._keep(preferences)
            self.changed.emit()
