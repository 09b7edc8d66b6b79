"""One surface: sealed before its first thread, loaded and painted off screen, shown once, and then killed."""

import ctypes
import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.environment import hear_or_not, join, prepare_environment
from kiosk.faults import DATA_MB, end_at_exceptions, end_at_qml_errors, limit_memory
from kiosk.handed import content, descriptor
from kiosk.keeper.wire import NO_LIBRARY, NO_QML, TOO_SMALL, FromSurface, ToSurface
from kiosk.wire import Wire

if TYPE_CHECKING:
    from kiosk.scene import Scene

HEARTBEAT = 1000  # ms
PR_SET_PDEATHSIG = 1
Step = Callable[[], None]


def main(arguments: list[str]) -> int:
    """Its options, by the keeper: kind, library-fd, shelf-fd, paper-fd, life-fd, at-once, windowed, proof, plain."""
    options = dict(word.removeprefix("--").partition("=")[::2] for word in arguments)
    if sys.platform == "win32":  # there what is handed over are handles
        options |= {name: str(descriptor(number)) for name, number in options.items() if name.endswith("-fd")}
    if sys.platform == "linux":  # the keeper's death is this process's death, even while it hangs
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    wire = Wire()
    gc.disable()  # a collection frees nothing while modules are imported; it is switched on with the first frame
    prepare_environment(plain="plain" in options or options["kind"] == "notice")
    if options["kind"] == "notice":
        from kiosk import noticesurface

        limit_memory(DATA_MB)
        return _live(wire, noticesurface.put_together(wire, options), options, [noticesurface.shut])
    end_at_exceptions()
    if "library-fd" not in options:
        return NO_LIBRARY
    if options["kind"] == "staff":
        from kiosk.staffsurface import put_together

        return _live(wire, put_together(read(int(options["library-fd"])), options), options, [])
    return _patient(wire, read(int(options["library-fd"])), options)


def read(fd: int) -> bytes:
    found = content(fd)
    os.close(fd)
    return found


def _patient(wire: Wire, compiled: bytes, options: Mapping[str, str]) -> int:
    from kiosk.library.content import decode
    from kiosk.library.opening import handed_over
    from kiosk.voice.start import start

    library = decode(compiled, handed_over(int(options["shelf-fd"])) if "shelf-fd" in options else None)
    limit_memory(library.settings.surface.memory_mb)
    # Before Qt is imported, while there is little to copy, and before the seal forbids it.
    voice = start(library.voices, options.get("life-fd")) if library.settings.sound.on else None
    from kiosk.scene import PatientScene, application
    from kiosk.seal import seal, shut
    from kiosk.sheet import printer
    from kiosk.speaking import Speaking
    from kiosk.viewmodels.kiosk import Said

    words = {said: FromSurface[said.name] for said in Said}
    hear_or_not(library.settings.screen_reader.on)
    paper = printer(wire.say, int(options["paper-fd"])) if "paper-fd" in options else None
    if not seal().whole:
        wire.say(FromSurface.UNSEALED)
    application()
    speaking = Speaking(voice) if voice else None
    scene = PatientScene(library, seconds, lambda said: wire.say(words[said]), paper, voice=speaking)
    if "proof" in options:
        from kiosk.prove.marker import Marker

        scene.marker = Marker(scene, speaking)

    steps = ([shut, speaking.begin], [speaking.attend]) if speaking else ([shut], [])
    return _live(wire, scene, options, *steps)


def seconds() -> float:
    """Monotonic, and going on while the machine sleeps: a visit must not outlive a closed lid."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


def _live(
    wire: Wire, scene: "Scene", options: Mapping[str, str], last: Sequence[Step], seen: Sequence[Step] = ()
) -> int:
    """Ready, shown when told so, alive once a second; the process ends when the keeper ends it.

    A standby is ready when it is complete. Where somebody looks at an empty screen (`--at-once`) the rest comes,
    and `last`, right after the first frame; and then `seen`.
    """
    if not (scene.loaded and scene.fits()):
        return TOO_SMALL if scene.loaded else NO_QML
    if options["kind"] != "notice":  # nothing would come in its place
        end_at_qml_errors(scene.engine)
    scene.follow_screen(lambda: os._exit(TOO_SMALL))

    def complete() -> None:
        if not scene.furnish():
            os._exit(NO_QML)
        join(scene.app.processEvents)
        for step in last:
            step()

    if "at-once" not in options:
        scene.warm_up()
        complete()
    wire.say(FromSurface.READY)
    _keep_in_touch(wire, scene, _show(wire, scene, options, ([complete] if "at-once" in options else []) + [*seen]))
    return int(scene.app.exec())


def _show(wire: Wire, scene: "Scene", options: Mapping[str, str], then: Sequence[Step]) -> Callable[[bytes], None]:
    """Shows the scene at the keeper's word; `then` follows its first frame."""
    from PySide6.QtCore import QTimer

    def painted() -> None:
        wire.say(FromSurface.SHOWN)
        gc.enable()
        for step in then:
            QTimer.singleShot(0, scene.app, step)

    def show(word: bytes) -> None:
        scene.painted(painted)
        scene.show(windowed="windowed" in options, cleared=word == ToSurface.CLEARED)

    return show


def _keep_in_touch(wire: Wire, scene: "Scene", show: Callable[[bytes], None]) -> None:
    """Says that the event loop goes round; hears the keeper in a thread, and shows in the first one."""
    from PySide6.QtCore import QObject, QTimer, Signal, Slot

    class Keeper(QObject):
        spoke = Signal(bytes)

        @Slot(bytes)
        def hear(self, word: bytes) -> None:
            show(word) if word in (ToSurface.SHOW, ToSurface.CLEARED) else _tell(scene, ToSurface(word))

    keeper = Keeper(scene.app)
    beat = QTimer(keeper, interval=HEARTBEAT)
    beat.timeout.connect(lambda: wire.say(FromSurface.ALIVE))
    beat.start()

    keeper.spoke.connect(keeper.hear)  # a slot of an object of the first thread: there it is called

    def listen() -> None:
        while True:
            keeper.spoke.emit(wire.hear().value)

    threading.Thread(target=listen, daemon=True).start()


def _tell(scene: "Scene", word: ToSurface) -> None:
    """Tells the visit how what it has asked the keeper for has ended."""
    from kiosk.outcomes import tell
    from kiosk.scene import PatientScene

    if isinstance(scene, PatientScene) and scene.kiosk.visit:
        tell(scene.kiosk.visit, word)
