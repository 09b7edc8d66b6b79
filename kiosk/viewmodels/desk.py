"""What the staff's pages know of the kiosk behind them: a desk that takes one word and answers, and facts."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Answer = dict[str, Any]
Then = Callable[[Answer], None]
translate = QCoreApplication.translate


class Desk(Protocol):
    def ask(self, word: str, then: Then, **more: object) -> None:
        """`then` hears the answer later, in the first thread."""


class Fact(Protocol):
    """One thing of the library or the machine, in words for a receptionist; `well` is None where nobody has looked."""

    @property
    def name(self) -> str: ...
    @property
    def well(self) -> bool | None: ...
    @property
    def said(self) -> str: ...
    @property
    def remedy(self) -> str: ...


Look = Callable[[], Sequence[Fact]]


class Counter:
    """A desk that counts what has not been answered: while the kiosk is at work nobody is sent away."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.waiting = desk, 0

    def ask(self, word: str, then: Then, **more: object) -> None:
        self.waiting += 1

        def answered(answer: Answer) -> None:
            self.waiting -= 1
            then(answer)

        self._desk.ask(word, answered, **more)


@QmlElement
@QmlUncreatable("a view model of the staff page makes it")
class ErrandViewModel(QObject):
    """One thing at a time that is asked of the desk, and what came of it in sentences."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._under_way, self._well, self._said = False, True, ""

    def run(self, word: str, then: Then | None = None, **more: object) -> None:
        """Nothing while another one is under way. `then` hears only an answer that can be used."""
        if self._under_way:
            return
        self._show(under_way=True)

        def answered(answer: Answer) -> None:
            well = bool(answer.get("ok", "error" not in answer))
            sentences = answer.get("said", [])
            self._show(well=well, said="\n".join(map(str, sentences)) if isinstance(sentences, list) else "")
            if not well and not self._said:
                self._show(well=False, said=translate("Staff", "That did not work. Nothing was changed."))
            if then:
                then(answer)

        self._desk.ask(word, answered, **more)

    def forget(self) -> None:
        """The page is left: what was said there is no longer true."""
        if not self._under_way:
            self._show()

    @Property(bool, notify=changed, final=True)
    def underWay(self) -> bool:
        return self._under_way

    @Property(bool, notify=changed, final=True)
    def well(self) -> bool:
        return self._well

    @Property(str, notify=changed, final=True)
    def said(self) -> str:
        return self._said

    def _show(self, *, under_way: bool = False, well: bool = True, said: str = "") -> None:
        self._under_way, self._well, self._said = under_way, well, said
        self.changed.emit()
