"""Whether headphones are plugged in, out of what amixer or pactl says; None where they don't say."""

import re
from collections.abc import Iterable
from glob import glob

from kiosk.voice.engine import server, which


def questions() -> list[list[str]]:
    """The commands to ask: the sound server by its ports, else each card by its jacks."""
    if server() and (found := which("pactl")):
        return [[found, "list", "sinks"]]
    found = which("amixer")
    cards = [name.removeprefix("/dev/snd/controlC") for name in sorted(glob("/dev/snd/controlC*"))]
    return [[found, "-c", card, "contents"] for card in cards] if found else []


def plugged(told: Iterable[str]) -> bool | None:
    """Out of the answers to all questions."""
    said = [state for text in told for state in (*_jacks(text), *_ports(text))]
    return any(said) if said else None


def deaf(told: Iterable[str]) -> bool:
    """Whether the sound server has no card, and plays into nothing instead."""
    sinks = [name for text in told for name in re.findall(r"^\s*Name: (\S+)$", text, re.MULTILINE)]
    return bool(sinks) and set(sinks) == {"auto_null"}


def _jacks(contents: str) -> Iterable[bool]:
    """ALSA's: a control of the card such as 'Headphone Jack', with values=on; a "Phantom" one can't tell."""
    pattern = r"iface=CARD,name='([^']*(?:Headphone|Headset)[^']* Jack)'[^:]*?\n\s*;.*\n\s*: values=(on|off)"
    return [state == "on" for name, state in re.findall(pattern, contents) if "Phantom" not in name]


def _ports(sinks: str) -> Iterable[bool]:
    """PulseAudio's and PipeWire's: ... (type: Headphones, priority: 9900, available)."""
    states = re.findall(r"\(type: Head(?:phones|set),.*?(not available|available|availability unknown)\)", sinks)
    return [state == "available" for state in states if state != "availability unknown"]
