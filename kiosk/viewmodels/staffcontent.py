"""Update content: from a stick, or by reading anew what lies on the kiosk."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.desk import Answer, Desk, ErrandViewModel
from kiosk.viewmodels.qml import Property, QmlUncreatable
from kiosk.viewmodels.rows import Rows

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PackRow:
    name: str
    version: str
    stick: str


@QmlElement
@QmlUncreatable("StaffViewModel makes it")
class ContentViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._packs = Rows(PackRow, self)
        self._files: list[str] = []
        self._looked, self._nothing = False, ""
        self._errand = ErrandViewModel(desk, self)

    def look(self) -> None:
        """Which packs there are on sticks."""
        self._looked = False
        self._list([])
        self._desk.ask("sticks", self._found)

    @Property(Rows, constant=True, final=True)
    def packs(self) -> Rows:
        return self._packs

    @Property(ErrandViewModel, constant=True, final=True)
    def errand(self) -> ErrandViewModel:
        return self._errand

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return len(self._files)

    @Property(bool, notify=changed, final=True)
    def looked(self) -> bool:
        """Whether it is known what lies on the sticks."""
        return self._looked

    @Slot()
    def lookAgain(self) -> None:
        self._errand.forget()
        self.look()

    @Slot(int)
    def take(self, index: int) -> None:
        self._errand.run("take", file=self._files[index])

    @Slot()
    def lookForUpdates(self) -> None:
        """At the source that the settings name; what comes is signed."""
        self._errand.run("update")

    @Slot()
    def readAnew(self) -> None:
        self._errand.run("reload")

    def _found(self, answer: Answer) -> None:
        self._looked = True
        self._list([pack for pack in answer.get("packs", []) if isinstance(pack, dict) and pack.get("file")])

    def _list(self, packs: list[dict[str, str]]) -> None:
        self._files = [pack["file"] for pack in packs]
        self._packs.show(
            [PackRow(_name(pack), *(str(pack.get(key, "")) for key in ("version", "stick"))) for pack in packs]
        )
        self.changed.emit()


def _name(pack: dict[str, str]) -> str:
    return translate("Staff", "the signed content") if pack.get("signed") else str(pack.get("name", ""))
