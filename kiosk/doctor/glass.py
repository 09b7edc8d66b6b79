"""The screens: what is plugged in, how large it is by its own word (EDID), what draws on it and what shows it."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import display
from kiosk.itself import PROGRAM
from kiosk.wellness.fact import Fact

DRM, DRI = Path("/sys/class/drm"), Path("/dev/dri")
EDID_HEAD = bytes((0, *[255] * 6, 0))
RATIOS = ((16, 9), (16, 10), (160, 90), (160, 100))  # mm: an aspect ratio where a size belongs
COMPOSITORS = ("cage", "labwc", "sway", "weston", "Xorg", "Xwayland", "gnome-shell", "kwin_wayland", "mutter")
DIAGONAL = "Measure the diagonal of the picture, and write it into the settings: [display] diagonal_inches = 10.1"
HOW = f"Install clearing-station; or: sudo apt install cage seatd. To try it without a screen: {PROGRAM} --virtual"


@dataclass(frozen=True, slots=True)
class Screen:
    """`mm` by its own word; zeros for unknown."""

    name: str
    width: int
    height: int
    mm: tuple[float, float]


def screens(drm: Path = DRM) -> Iterator[Screen]:
    """What is plugged into the machine's own sockets."""
    for socket in sorted(drm.glob("card*-*")):
        if _read(socket / "status").strip() == b"connected":
            edid, modes = _read(socket / "edid"), _read(socket / "modes").decode().split()
            width, _, height = (modes[0] if modes else "0x0").rstrip("i").partition("x")
            yield Screen(socket.name.partition("-")[2], int(width), int(height), millimetres(edid))


def millimetres(edid: bytes) -> tuple[float, float]:
    """Width and height of the glass: of the first timing in mm, else of the head in cm (VESA E-EDID 1.4, 3.6, 3.10)."""
    if len(edid) < 128 or edid[:8] != EDID_HEAD:
        return 0.0, 0.0
    timing = edid[54:72]
    if timing[:2] != b"\0\0":
        mm = timing[12] | (timing[14] & 0xF0) << 4, timing[13] | (timing[14] & 0x0F) << 8
        if all(mm) and mm not in RATIOS:
            return float(mm[0]), float(mm[1])
    cm = edid[21], edid[22]
    return (cm[0] * 10.0, cm[1] * 10.0) if all(cm) and cm not in RATIOS else (0.0, 0.0)


def size(found: Sequence[Screen], diagonal: float | None, cards: bool = True) -> Fact:
    """`diagonal`: as the settings have it, in inches; `cards`: whether there is anything to plug a screen into."""
    if not found and not cards:
        return Fact("display", None, "This machine has no graphics card; its pages may be shown by X or elsewhere.")
    if not found:
        said, remedy = "No screen is plugged in.", "Plug one in and switch it on; then look again."
        return Fact("display", False, said, remedy)
    told = [_measured(screen, diagonal) for screen in found]
    remedies = dict.fromkeys(remedy for _, remedy in told if remedy)
    also = "" if len(found) == 1 else " The kiosk fills one: unplug the others."
    return Fact("display", not remedies, " ".join(said for said, _ in told) + also, " ".join(remedies))


def _measured(screen: Screen, diagonal: float | None) -> tuple[str, str]:
    """What it is, and what to do about it."""
    said = f"{screen.name}: {screen.width} x {screen.height} pixels"
    if not display.fits(screen.width, screen.height):
        return f"{said}.", display.too_small(screen.width, screen.height)
    inches, density, known = display.believed(screen.width, screen.height, screen.mm, diagonal)
    if not known:
        word = f"says that it is {screen.mm[0]:.0f} x {screen.mm[1]:.0f} mm" if any(screen.mm) else "tells no size"
        return f"{said}. It {word}, so it is taken for {inches:.1f} inches.", DIAGONAL
    by = "the settings" if diagonal else "its own word"
    return f"{said}, {inches:.1f} inches by {by}, {density:.1f} pixels a millimetre.", ""


def drawing(backend: str | None, nodes: Mapping[str, bool], drivers: Iterable[str]) -> Fact:
    """`backend`: QT_QUICK_BACKEND; `nodes`: of /dev/dri, whether this user may use each; `drivers`: of the cards."""
    cards = ", ".join(sorted(set(drivers))) or "none"
    if backend in (None, "software"):
        return Fact("drawing", True, f"Pages are drawn by the processor, as is the default. Graphics cards: {cards}.")
    said = f'QT_QUICK_BACKEND is "{backend}": pages are drawn by the graphics card. Cards: {cards}.'
    usable = [name for name, may in nodes.items() if name.startswith("renderD") and may]
    if usable:
        return Fact("drawing", True, said)
    there = any(name.startswith("renderD") for name in nodes)
    let_in = "sudo adduser clearing render; then restart."
    remedy = let_in if there else "Take QT_QUICK_BACKEND away, or install the card's driver."
    return Fact("drawing", False, f"{said} But none can be used by this user.", remedy)


def compositor(environment: Mapping[str, str], present: bool, running: Iterable[str]) -> Fact:
    """`present`: whether the display of this environment answers; `running`: names of the machine's processes."""
    named = [f"{name}={environment[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if environment.get(name)]
    found = sorted(set(running) & set(COMPOSITORS))
    runs = f" Running here: {', '.join(found)}." if found else ""
    if named and present:
        return Fact("compositor", True, f"The display answers ({', '.join(named)}).{runs}")
    if named:
        remedy = "Start it, or name the right one: an X server's number, or a compositor's socket in XDG_RUNTIME_DIR."
        return Fact("compositor", False, f"Nothing answers at {', '.join(named)}.{runs}", remedy)
    if found:
        return Fact("compositor", True, f"This shell is outside of any display.{runs}")
    return Fact("compositor", False, "Nothing shows windows here: neither DISPLAY nor WAYLAND_DISPLAY is set.", HOW)


def nodes(dri: Path = DRI) -> dict[str, bool]:
    found = sorted(dri.iterdir()) if dri.is_dir() else []
    return {node.name: os.access(node, os.R_OK | os.W_OK) for node in found if not node.is_dir()}


def drivers(drm: Path = DRM) -> Iterator[str]:
    for card in sorted(drm.glob("card[0-9]*")):
        driver = card / "device" / "driver"
        if "-" not in card.name and driver.exists():
            yield driver.resolve().name


def processes(proc: Path = Path("/proc")) -> Iterator[str]:
    for process in proc.glob("[0-9]*"):
        yield _read(process / "comm").decode(errors="replace").strip()


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
