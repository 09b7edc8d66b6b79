"""A list for a Repeater: one dataclass a row, its fields are the roles, and delegates stay while the count does."""

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml import QmlUncreatable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Row = DataclassInstance
else:
    Row = Any

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLE = 0x0100  # Qt.ItemDataRole.UserRole; the namespace Qt itself is 20 ms of each start


@QmlElement
@QmlUncreatable("a view model makes it")
class Rows(QAbstractListModel):
    def __init__(self, kind: type[Row], parent: QObject) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        if len(rows) == len(self._rows):
            changed = [at for at, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + i: QByteArray(name.encode()) for i, name in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> Any:
        return getattr(self._rows[index.row()], self._names[role - FIRST_ROLE]) if role >= FIRST_ROLE else None
