"""The keys of the visit that runs, and the clock of a single switch."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.keys import Keys, in_force
from kiosk.core.preferences import Preferences
from kiosk.core.scan import Scan
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("KioskViewModel makes it")
class KeysViewModel(QObject):
    """`ticked`: the ring goes on by one, where one switch scans."""

    changed = Signal()
    restingChanged = Signal()
    ticked = Signal()

    def __init__(self, named: Keys, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._named, self._scan = named, Scan()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tick)
        self.speaking: Callable[[], bool] = lambda: False
        self.show(preferences)

    def show(self, preferences: Preferences) -> None:
        """As the visitor wants to use the keys from now on."""
        self._switches = preferences.switches
        self._force = in_force(self._named, preferences.switches)
        self._clock.setInterval(round(preferences.scan_seconds * 1000))
        if self.scans != self._clock.isActive():
            self._scan = Scan()
            self._clock.start() if self.scans else self._clock.stop()
        self.changed.emit()

    @Property("QVariantList", notify=changed, final=True)
    def next(self) -> list[str]:
        return [*self._force["next"]]

    @Property("QVariantList", notify=changed, final=True)
    def previous(self) -> list[str]:
        return [*self._force["previous"]]

    @Property("QVariantList", notify=changed, final=True)
    def right(self) -> list[str]:
        return [*self._force["right"]]

    @Property("QVariantList", notify=changed, final=True)
    def left(self) -> list[str]:
        return [*self._force["left"]]

    @Property("QVariantList", notify=changed, final=True)
    def step(self) -> list[str]:
        return [*self._force["step"]]

    @Property("QVariantList", notify=changed, final=True)
    def stepBack(self) -> list[str]:
        return [*self._force["step_back"]]

    @Property("QVariantList", notify=changed, final=True)
    def select(self) -> list[str]:
        return [*self._force["select"]]

    @Property("QVariantList", notify=changed, final=True)
    def back(self) -> list[str]:
        return [*self._force["back"]]

    @Property("QVariantList", notify=changed, final=True)
    def home(self) -> list[str]:
        return [*self._force["home"]]

    @Property("QVariantList", notify=changed, final=True)
    def help(self) -> list[str]:
        return [*self._force["help"]]

    @Property("QVariantList", notify=changed, final=True)
    def listen(self) -> list[str]:
        return [*self._force["listen"]]

    @Property("QVariantList", notify=changed, final=True)
    def cover(self) -> list[str]:
        return [*self._force["cover"]]

    @Property(bool, notify=changed, final=True)
    def scans(self) -> bool:
        """One switch is used: the ring goes round by itself."""
        return self._switches == 1

    @Property(bool, notify=restingChanged, final=True)
    def resting(self) -> bool:
        """The scan waits for the switch."""
        return self._scan.resting

    @Slot()
    def cameRound(self) -> None:
        self._keep(self._scan.came_round())

    @Slot()
    def begin(self) -> None:
        """A page has opened."""
        self._keep(Scan())

    @Slot(result=bool)
    def press(self) -> bool:
        """Whether the switch presses what has the ring; where the scan rested it only goes on."""
        resting = self._scan.resting
        self._keep(self._scan.pressed())
        return not resting

    @Slot()
    def turned(self) -> None:
        """What was pressed has turned the page: it is read first."""
        self._keep(self._scan.pressed(turned=True))

    def _tick(self) -> None:
        """What has the ring, or the page, is said first."""
        if not self.speaking():
            self.ticked.emit()

    def _keep(self, scan: Scan) -> None:
        self._scan = scan
        if self.scans:
            self._clock.stop() if scan.resting else self._clock.start()  # a whole interval for what has the ring now
        self.restingChanged.emit()
