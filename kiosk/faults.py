"""What goes wrong in a surface ends it, and says no more than of which kind: half a page is worse than a fresh one."""

import os
import re
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk.keeper.wire import EXCEPTION, NO_MEMORY, QML_ERROR

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlEngine, QQmlError

THROWN = re.compile(
    r"(Uncaught exception: )?\w*Error\b"
)  # JavaScript's; a binding loop and the like are only warned of
DATA_MB = 512  # of a surface that has no settings; measured: 90 with the software renderer


def end_at_exceptions() -> None:
    """Python goes on after an exception in a slot; a visit that has lost half a step must not."""
    sys.excepthook = _end
    threading.excepthook = lambda thrown: _end(thrown.exc_type, thrown.exc_value or thrown.exc_type(), None)


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    try:
        sys.__excepthook__(kind, error or kind(), trace)  # to stderr, which leads nowhere but under --debug
    finally:
        os._exit(NO_MEMORY if issubclass(kind, MemoryError) else EXCEPTION)


def end_at_qml_errors(engine: "QQmlEngine") -> None:
    def warned(errors: "list[QQmlError]") -> None:
        if any(THROWN.match(error.description()) for error in errors):
            os._exit(QML_ERROR)

    engine.warnings.connect(warned)


def limit_memory(megabytes: int) -> None:
    """Of its own data (RLIMIT_DATA; on Windows a job's): whoever asks for more gets none, and ends."""
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = megabytes << 20 if most == resource.RLIM_INFINITY else min(megabytes << 20, most)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, wanted))
    elif sys.platform == "win32":
        from kiosk import job

        job.surfaces(megabytes)
