"""PySide6's QML decorators, with the signatures that its stubs leave out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    T = TypeVar("T")

    def QmlUncreatable(reason: str) -> Callable[[type[T]], type[T]]: ...
else:
    from PySide6.QtQml import QmlUncreatable as QmlUncreatable
