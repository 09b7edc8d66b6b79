"""A visit as a patient's, played where nobody sees it: sealed, with its voice, and letters from outside as an answer.

`part drill LIBRARY SHELF LIFE`: three descriptors. The letters come on standard input; on standard
output it says how much had been written before the visit, and then in which places the letters have been met.
"""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.scene import PatientScene
    from kiosk.speaking import Speaking


def main(library: int, shelf: int, life: str) -> int:
    """In the order of kiosk.surface: the voice is split off, then the seal, then Qt's threads."""
    from kiosk.environment import hear_or_not, prepare_environment
    from kiosk.library.content import decode
    from kiosk.library.opening import handed_over
    from kiosk.voice.start import start

    prepare_environment()
    content = decode(os.pread(library, os.fstat(library).st_size, 0), handed_over(shelf))
    voice = start(content.voices, life) if content.settings.sound.on else None
    from kiosk.scene import PatientScene, application
    from kiosk.seal import seal
    from kiosk.speaking import Speaking
    from kiosk.surface import seconds

    hear_or_not(False)
    seal()
    app = application()
    speaking = Speaking(voice) if voice else None
    scene = PatientScene(content, seconds, lambda _: None, voice=speaking)
    if not (scene.loaded and scene.furnish()):
        return 1
    _show(scene, speaking)
    return app.exec()


def _show(scene: "PatientScene", speaking: "Speaking | None") -> None:
    import resource

    from PySide6.QtCore import QTimer

    from kiosk.prove.marker import Marker
    from kiosk.seal import shut

    scene.marker = Marker(scene, speaking)
    shut()
    if speaking:
        speaking.begin()
    scene.show(windowed=False, cleared=False)
    os.write(1, b"%d\n" % resource.getrusage(resource.RUSAGE_SELF).ru_oublock)
    scene.window.windowTitleChanged.connect(lambda title: os.write(1, title.encode() + b"\n"))
    QTimer.singleShot(0, scene.window, lambda: _answer(scene))


def _answer(scene: "PatientScene") -> None:
    """Types what stands on standard input: the marker waits for that."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    scene.kiosk.begin(scene.kiosk.language)
    for letter in sys.stdin.readline().strip():
        pressed = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(scene.window, pressed)
