"""The settings of the visit, projected, and the taps that change them; they show at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
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

    def __init__(
        self, held: Callable[[], Preferences], keep: Callable[[Preferences], None], parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._held, self._keep = held, keep

    @Property(float, notify=changed, final=True)
    def textSize(self) -> float:
        return self._held().text_size

    @Property(int, notify=changed, final=True)
    def scheme(self) -> int:
        """The theme's place in Theme.Scheme."""
        return THEMES.index(self._held().theme)

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

    @Slot(int)
    def setScheme(self, scheme: int) -> None:
        self._choose("theme", dict(enumerate(THEMES)).get(scheme))

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
    def setSpeed(self, speed: int) -> None:
        self._choose("speed", speed)

    @Slot(bool)
    def setLoudspeaker(self, loudspeaker: bool) -> None:
        self._choose("loudspeaker", loudspeaker)

    @Slot(int)
    def setSwitches(self, switches: int) -> None:
        self._choose("switches", switches)

    @Slot(float)
    def setScanSeconds(self, seconds: float) -> None:
        self._choose("scan_seconds", seconds)

    def _choose(self, name: str, value: object) -> None:
        held = self._held()
        chosen = held.choose(name, value)
        if chosen != held:
            self._keep(chosen)
            self.changed.emit()
