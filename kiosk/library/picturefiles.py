"""A slide's picture as it goes into the library: an SVG or PNG whose head says that a surface can hold it."""

import re
import struct
from pathlib import Path

from kiosk.problems import Problem, Refused

MOST_BYTES = 2_000_000
MOST_PIXELS = 8_000_000  # 32 MB while it is shown
PNG = b"\x89PNG\r\n\x1a\n"
REFUSED = re.compile(rb"<\s*script|\son\w+\s*=|href\s*=\s*[\"'](?!#|data:image/png)|<!ENTITY|<!DOCTYPE", re.IGNORECASE)


def picture(file: Path) -> bytes:
    """Its bytes. Raises Refused."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise _refused(
            file, f"{file} can't be read ({error.strerror}).", "Put it there, or name another one."
        ) from None
    if len(content) > MOST_BYTES:
        reason = f"it has more than {MOST_BYTES // 1_000_000} MB."
        raise _refused(file, reason, "Save it smaller: 1280 pixels across are enough.")
    if content.startswith(PNG) and len(content) > 24:
        across, down = struct.unpack(">II", content[16:24])
        if across * down > MOST_PIXELS:
            reason = f"it has {across} x {down} pixels."
            raise _refused(file, reason, "Save it smaller: 1280 pixels across are enough.")
    elif file.suffix != ".svg" or b"<svg" not in content[:2000]:
        raise _refused(file, "it is neither a PNG nor an SVG.", "Save it as one of them.")
    elif found := REFUSED.search(content):
        reason = f"the SVG holds {found[0].decode(errors='replace').strip()!r}: scripts and links have no place here."
        raise _refused(file, reason, "Save it as a plain SVG.")
    return content


def _refused(file: Path, reason: str, remedy: str) -> Refused:
    return Refused([Problem(file, 0, reason, remedy)])
