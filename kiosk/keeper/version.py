"""Which version of the program this is."""

import os
import re
from contextlib import suppress
from functools import cache

from kiosk.itself import TOP

PLACES = (("built.txt", r"\s*([\w.+-]+)"), ("pyproject.toml", r'^version = "([^"]+)"'))  # of a bundle; of the source


@cache
def version() -> str:
    for name, form in PLACES:
        with suppress(OSError), open(os.path.join(TOP, name), encoding="utf-8") as file:
            if found := re.search(form, file.read(), re.MULTILINE):
                return found[1]
    return "unknown"
