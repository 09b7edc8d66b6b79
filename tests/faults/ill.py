"""main.py as a keeper under test starts it: a surface that falls ill when F9 is pressed, or at its birth.

The keeper of the test names this file as its surfaces' program; the real one has no way to it. CLEARING_TEST_ILL is
"what" (at F9) or "what@n": the n-th surface that is born (from 0) has it from its beginning.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from kiosk import surface  # noqa: E402

if TYPE_CHECKING:
    from kiosk.scene import Scene
    from kiosk.wire import Wire

BALLOON = 32 << 20  # bytes a turn of the event loop
NO_QML_NAME = b"import QtQml\nTimer { running: true; interval: 1; onTriggered: nothing.isHere() }"


def segfault(wire: "Wire", scene: "Scene") -> None:
    ctypes.string_at(0)


def loop(wire: "Wire", scene: "Scene") -> None:
    while True:
        pass


def exception(wire: "Wire", scene: "Scene") -> None:
    raise RuntimeError("on purpose")


def qml(wire: "Wire", scene: "Scene") -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtQml import QQmlComponent

    component = QQmlComponent(scene.engine)
    component.setData(NO_QML_NAME, QUrl())
    scene.app.ill = component, component.create()


def balloon(wire: "Wire", scene: "Scene") -> None:
    from PySide6.QtCore import QTimer

    held = []
    scene.app.ill = timer = QTimer()
    timer.timeout.connect(lambda: held.append(b"x" * BALLOON))
    timer.start(0)


def balloon_in_c(wire: "Wire", scene: "Scene") -> None:
    from PySide6.QtCore import QByteArray

    scene.app.ill = [QByteArray(BALLOON, b"x") for _ in range(128)]


def nonsense(wire: "Wire", scene: "Scene") -> None:
    os.write(wire._out, b"Z")


def flood(wire: "Wire", scene: "Scene") -> None:
    while True:
        os.write(wire._out, b"a" * 4096)


def mute(wire: "Wire", scene: "Scene") -> None:
    wire.say = lambda word: None


def no_frame(wire: "Wire", scene: "Scene") -> None:
    scene.show = lambda **_: None


ILLS = {ill.__name__: ill for ill in (segfault, loop, exception, qml, balloon, balloon_in_c, nonsense, flood, mute,
                                      no_frame)}  # fmt: skip


def births(folder: str) -> int:
    """How many were born before: each makes a folder."""
    number = 0
    while True:
        try:
            os.mkdir(os.path.join(folder, f"birth-{number}"))
        except FileExistsError:
            number += 1
        else:
            return number


def plant(what: str, *, at_birth: bool) -> None:
    live = surface._live

    def ill_live(wire: "Wire", scene: "Scene", options: dict[str, str], *steps: object) -> int:
        from PySide6.QtCore import QTimer

        at_key(scene, lambda: QTimer.singleShot(0, lambda: ILLS[what](wire, scene)))
        if at_birth:
            ILLS[what](wire, scene)
        return live(wire, scene, options, *steps)

    surface._live = ill_live


def at_key(scene: "Scene", then: Callable[[], None]) -> None:
    from PySide6.QtCore import QEvent, QObject, Qt

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F9:
                then()
                return True
            return False

    scene.ear = Ear(scene.window)
    scene.window.installEventFilter(scene.ear)


def sleep_with(file: str) -> None:
    """A visit's clock that has slept for as many seconds as `file` says."""
    awake = surface.seconds
    surface.seconds = lambda: awake() + float(Path(file).read_text())


if __name__ == "__main__":
    if sys.argv[1] != "surface":
        os.execv(sys.executable, [sys.executable, str(ROOT / "main.py"), *sys.argv[1:]])
    what, _, at = os.environ.get("CLEARING_TEST_ILL", "").partition("@")
    number = births(os.environ["CLEARING_TEST_FOLDER"])
    if what and "--kind=patient" in sys.argv and (not at or at in (str(number), "all")):
        plant(what, at_birth=bool(at))
    if slept := os.environ.get("CLEARING_TEST_SLEPT"):
        sleep_with(slept)
    sys.exit(surface.main(sys.argv[2:]))
