"""Keeps a window where it is: full screen, in front, with the keys; whoever asks it to go."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

# ms; longer than an old surface may stay behind a new one (LEAVE_LIMIT in keeper.py), which it must not cover
SETTLED_AFTER = 500
MOST_TRIES = 20  # in a row, where whoever rules the windows does not let it


class Staying(QObject):
    """It does not look by itself: only what happens to the window makes it look."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window, self._tries = window, 0
        self._soon = QTimer(self, interval=SETTLED_AFTER, singleShot=True)
        self._soon.timeout.connect(self.look)
        for changed in (
            window.visibilityChanged, window.activeChanged, window.xChanged, window.yChanged, window.widthChanged,
            window.heightChanged, window.screenChanged, window.screen().geometryChanged,
        ):  # fmt: skip
            changed.connect(self._heed)

    @Slot()
    def _heed(self) -> None:
        self._soon.start()

    @Slot()
    def look(self) -> None:
        if self._stays():
            self._tries = 0
        elif self._tries < MOST_TRIES:
            self._tries += 1
            self.show()
            self._soon.start()

    def show(self) -> None:
        self._window.setGeometry(self._window.screen().geometry())  # no window manager, no full screen without it
        self._window.showFullScreen()
        self._window.raise_()
        self._window.requestActivate()

    def _stays(self) -> bool:
        window = self._window
        full = window.visibility() == QQuickWindow.Visibility.FullScreen
        return full and window.isActive() and window.geometry() == window.screen().geometry()
