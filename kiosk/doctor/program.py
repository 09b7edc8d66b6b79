"""Whether the program can run at all: Python, the system's libraries, the packages, Qt."""

import ctypes
import importlib
import sys
from collections.abc import Callable, Mapping

from kiosk.itself import FROZEN, PROGRAM
from kiosk.needs import LIBRARIES, OLDEST
from kiosk.wellness.fact import Fact

PACKAGES = ("PySide6", "msgspec", "fhirpathpy", "fhir.resources", "paho.mqtt", "segno", "markdown_it", "defusedxml",
            "yaml", "rapidfuzz", "pyseccomp", "argon2")  # fmt: skip
SET_UP = "sudo apt install --reinstall clearing" if FROZEN else f"Run once, with a network: {PROGRAM} setup"
FOR_X11 = ("libxcb-", "libxkbcommon-x11", "libX11-xcb")
QT = ("PySide6.QtGui", "PySide6.QtQml", "PySide6.QtQuick")


def python(version: tuple[int, ...], frozen: bool = FROZEN) -> Fact:
    whose = ", which the program brings with it" if frozen else ""
    said = f"Python {'.'.join(map(str, version[:3]))}{whose}."
    if version[:2] < OLDEST:
        needed = ".".join(map(str, OLDEST))
        return Fact("python", False, said, f"It needs {needed} or newer: Debian 12, Ubuntu 24.04, or the .deb.")
    return Fact("python", True, said)


def libraries(
    load: Callable[[str], object] = ctypes.CDLL, wanted: Mapping[str, str] = LIBRARIES, *,
    platform: str = sys.platform, x11: bool = True,
) -> Fact:  # fmt: skip
    """Those of Debian that Qt and the seal need: each is really loaded. `x11`: also those that only X needs."""
    if platform != "linux":
        return Fact("libraries", True, "Nothing of the system's is needed here.")
    lacking = {name: package for name, package in wanted.items() if not _works(load, name)}
    needed = {name: package for name, package in lacking.items() if x11 or not name.startswith(FOR_X11)}
    if needed:
        packages = " ".join(dict.fromkeys(needed.values()))
        return Fact("libraries", False, f"Not here: {', '.join(needed)}.", f"sudo apt install {packages}")
    if lacking:
        said = f"All that Wayland needs are here. For X there would lack: {', '.join(lacking)}."
        return Fact("libraries", True, said)
    return Fact("libraries", True, f"All {len(wanted)} of the system's are here.")


def packages(load: Callable[[str], object] = importlib.import_module, platform: str = sys.platform) -> Fact:
    """Those of Python; pyseccomp is for Linux alone."""
    wanted = [name for name in PACKAGES if name != "pyseccomp" or platform == "linux"]
    lacking = [name for name in wanted if not _works(load, name)]
    if lacking:
        return Fact("packages", False, f"Can't be imported: {', '.join(lacking)}.", SET_UP)
    return Fact("packages", True, f"All {len(wanted)} can be imported.")


def qt(load: Callable[[str], object] = importlib.import_module) -> Fact:
    """Really imported; no window is made, so it needs no display."""
    try:
        for name in QT:
            load(name)
        return Fact("qt", True, f"Qt {load('PySide6.QtCore').qVersion()} can be imported.")  # type: ignore[attr-defined]
    except (ImportError, OSError) as error:
        remedy = "See libraries." if ".so" in str(error) else SET_UP
        return Fact("qt", False, f"Qt can't be imported: {error}.", remedy)


def _works(load: Callable[[str], object], name: str) -> bool:
    try:
        load(name)
    except Exception:  # pyseccomp raises RuntimeError where there is no libseccomp
        return False
    return True
