"""PySide6's QML decorators, with the signatures that its stubs leave out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    T = TypeVar("T")

    def QmlUncreatable(reason: str) -> Callable[[type[T]], type[T]]: ...

    def Property(
        kind: type | str, *, notify: Any = None, constant: bool = False, final: bool = False
    ) -> Callable[[Callable[[Any], T]], T]: ...
else:
    from PySide6.QtCore import Property as Property
    from PySide6.QtQml import QmlUncreatable as QmlUncreatable
