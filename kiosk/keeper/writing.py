"""Files of the keeper's own: whole or not at all, wherever it is stopped."""

import os
from contextlib import suppress


def replace(file: str, text: str, mode: int = 0o600, *, synced: bool = False) -> None:
    """Raises OSError, and then leaves what was there before. The folder is made where it is not there.

    `synced`: on the disk before it returns. Without it a power cut may leave the text before, or a damaged one.
    """
    fresh = f"{file}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with open(fd, "w", encoding="utf-8") as opened:
            os.chmod(fresh, mode)  # whatever the umask takes away
            opened.write(text)
            if synced:
                opened.flush()
                os.fsync(fd)
        os.replace(fresh, file)
    except OSError:
        with suppress(OSError):
            os.remove(fresh)
        raise
