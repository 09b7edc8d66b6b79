"""What people touch, hear and take along: touch panel, sound, printer."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.keeper import spool
from kiosk.wellness.fact import Fact

# Bits of linux/input-event-codes.h
POINTER = 0  # INPUT_PROP_POINTER: a touch pad, and not a screen
KEY_Q, KEY_P, BTN_LEFT, BTN_TOUCH, ABS_MT_POSITION_X = 16, 25, 0x110, 0x14A, 53
WORD = 64  # bits
NO_TOUCH = "Plug in the panel's USB cable; then look into: sudo dmesg | grep -i -e touch -e hid"


@dataclass(frozen=True, slots=True)
class Device:
    name: str
    touch: bool
    keys: bool
    mouse: bool


def inputs(listed: str) -> Iterator[Device]:
    """`listed`: /proc/bus/input/devices."""
    for block in listed.split("\n\n"):
        name = re.search(r'^N: Name="(.*)"$', block, re.M)
        if name:
            has = dict(re.findall(r"^B: (\w+)=([0-9a-f ]+)$", block, re.M))
            key, absolute = _bits(has.get("KEY", "")), _bits(has.get("ABS", ""))
            touch = BTN_TOUCH in key or ABS_MT_POSITION_X in absolute
            letters = all(code in key for code in range(KEY_Q, KEY_P + 1))
            screen = touch and POINTER not in _bits(has.get("PROP", ""))
            yield Device(name[1], screen, letters, BTN_LEFT in key and not screen)


def touching(devices: Sequence[Device]) -> Fact:
    panels = [device.name for device in devices if device.touch]
    others = [device.name for device in devices if (device.keys or device.mouse) and not device.touch]
    if panels:
        return Fact("touch", True, f"{_counted(len(panels), 'touch screen')}: {', '.join(panels)}.")
    if others:
        said = f"There is no touch screen. Keys or a mouse are there: {', '.join(others)}."
        return Fact("touch", None, said, f"If it should have one: {NO_TOUCH}")
    return Fact("touch", False, "There is no touch screen, no keys and no mouse.", NO_TOUCH)


def sound(wanted: bool, lacking: Iterable[str], voices: Iterable[str]) -> Fact:
    """`lacking`: what voice.engine.missing() says; `voices`: the languages that the engine speaks."""
    if not wanted:
        return Fact("sound", True, "Reading aloud is switched off in the settings.")
    if said := next(iter(lacking), ""):
        what, _, remedy = said.partition(". ")
        return Fact("sound", False, f"{what}.", remedy)
    return Fact("sound", True, f"Pages can be read aloud, in: {', '.join(voices)}.")


def paper(printer: str) -> Iterator[str]:
    """Where a printer is named: whether it is there, and whether its server keeps what it has printed."""
    if not printer:
        return
    if sys.platform == "win32":
        yield "paper.printer is set, but on Windows nothing can be printed: leave it out, or use a Linux kiosk."
        return
    if not all(map(shutil.which, ("lp", "lpstat", "cancel"))):
        yield "paper.printer is set, but lp, lpstat or cancel is missing: sudo apt install cups-client."
        return
    found = subprocess.run(["lpstat", "-p", printer], capture_output=True, timeout=20, check=False)
    if found.returncode:
        yield f'paper.printer is "{printer}", but there is no such print queue. See: lpstat -e'
    yield from spool.preserved()


def printing(printer: str, wrong: Sequence[str]) -> Fact:
    """`wrong`: what paper() says."""
    if not printer:
        return Fact("printer", True, "No printer is set up, so nothing is printed.")
    remedy = "Mend that, or take paper.printer out of the settings."
    return Fact("printer", False, " ".join(wrong), remedy) if wrong else Fact("printer", True, f"{printer} is there.")


def _bits(words: str) -> set[int]:
    bits = sum(int(word, 16) << (WORD * place) for place, word in enumerate(reversed(words.split())))
    return {bit for bit in range(bits.bit_length()) if bits >> bit & 1}


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
