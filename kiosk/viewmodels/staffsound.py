"""Sound and screen: how loud, whether at all, a sentence to try it; and how bright, where that can be set."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.core.speech import Utterance
from kiosk.viewmodels.desk import Answer, Desk, ErrandViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.voice import Voice

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOUDEST = 10
DIMMEST, STEP = 10, 10  # percent
translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class SoundScreenViewModel(QObject):
    """`settings`: whether there is sound, and how loud, where staff have chosen nothing."""

    changed = Signal()

    def __init__(self, desk: Desk, settings: tuple[bool, int], voice: Voice, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._voice, self._language = desk, voice, language
        (self._sound, self._volume), self._brightness = settings, 100
        self._errand = ErrandViewModel(desk, self)
        voice.watch(self.changed.emit)

    def ask(self) -> None:
        """What is chosen."""
        self._desk.ask("choose", self._heard)

    @Property(ErrandViewModel, constant=True, final=True)
    def errand(self) -> ErrandViewModel:
        return self._errand

    @Property(bool, notify=changed, final=True)
    def sound(self) -> bool:
        return self._sound

    @Property(int, notify=changed, final=True)
    def volume(self) -> int:
        """0 to 10."""
        return self._volume

    @Property(int, notify=changed, final=True)
    def brightness(self) -> int:
        """Percent, as it was last set here."""
        return self._brightness

    @Property(bool, notify=changed, final=True)
    def speaks(self) -> bool:
        """Whether there is something to try it with."""
        return self._language in self._voice.languages

    @Slot(bool)
    def setSound(self, on: bool) -> None:
        self._errand.run("choose", self._heard, sound=on)

    @Slot(int)
    def stepVolume(self, steps: int) -> None:
        volume = max(0, min(self._volume + steps, LOUDEST))
        if volume != self._volume:
            self._errand.run("choose", self._heard, volume=volume)

    @Slot(int)
    def stepBrightness(self, steps: int) -> None:
        self._errand.run("choose", self._heard, brightness=max(DIMMEST, min(self._brightness + steps * STEP, 100)))

    @Slot()
    def tryIt(self) -> None:
        text = translate("Staff", "This is how loud a page is read.")
        self._voice.say(Utterance(text, self._language, volume=self._volume), lambda: None)

    def quiet(self) -> None:
        self._voice.stop()

    def _heard(self, answer: Answer) -> None:
        chosen = answer.get("choices") or {}
        self._sound = self._sound if chosen.get("sound") is None else bool(chosen["sound"])
        self._volume = self._volume if chosen.get("volume") is None else int(chosen["volume"])
        self._brightness = self._brightness if chosen.get("brightness") is None else int(chosen["brightness"])
        self.changed.emit()
