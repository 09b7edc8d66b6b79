"""How bright the screen is while nobody is in front of it."""

import math
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.nights import Light, Nights, span
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Hours(Protocol):
    """As the settings' [screen] has them."""

    @property
    def dim_from(self) -> str | None: ...
    @property
    def dim_until(self) -> str | None: ...
    @property
    def dim_percent(self) -> int: ...
    @property
    def off_from(self) -> str | None: ...
    @property
    def off_until(self) -> str | None: ...


@QmlElement
@QmlUncreatable("AttractViewModel makes it")
class NightViewModel(QObject):
    """Where no hours are set it is always bright, and no timer runs."""

    changed = Signal()

    def __init__(
        self, hours: Hours, now: Callable[[], datetime], clock: Callable[[], float], parent: QObject
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._now, self._clock = now, clock
        self._nights = Nights(span(hours.dim_from, hours.dim_until), span(hours.off_from, hours.off_until))
        self._black = 1 - hours.dim_percent / 100
        self._light, self._touched_at, self._on = Light.BRIGHT, -math.inf, False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.look)

    def start(self, *, woken: bool) -> None:
        """On screen from now on; `woken`: somebody has just been here."""
        self._on = True
        if woken:
            self._touched_at = self._clock()
        self.look()

    def stop(self) -> None:
        """Bright, and it stays so: a visit has begun."""
        self._on = False
        self._soon.stop()
        self._show(Light.BRIGHT)

    @Slot()
    def wake(self) -> None:
        self._touched_at = self._clock()
        self.look()

    @Slot()
    def look(self) -> None:
        if self._on and self._nights.any:
            now, rested = self._now(), self._clock() - self._touched_at
            self._soon.start(math.ceil(self._nights.wait(now, rested) * 1000))
            self._show(self._nights.light(now, rested))

    @Property(bool, notify=changed, final=True)
    def resting(self) -> bool:
        """Dim or dark: the next touch wakes it, and presses nothing."""
        return self._light is not Light.BRIGHT

    @Property(bool, notify=changed, final=True)
    def dark(self) -> bool:
        return self._light is Light.OFF

    @Property(float, notify=changed, final=True)
    def shade(self) -> float:
        """How opaque the black above the page is."""
        return {Light.BRIGHT: 0.0, Light.DIM: self._black, Light.OFF: 1.0}[self._light]

    def _show(self, light: Light) -> None:
        if light is not self._light:
            self._light = light
            self.changed.emit()
