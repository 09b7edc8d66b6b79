"""What a setting may hold: types that say it to msgspec, and in words to who has written something else."""

import re
import sys
from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from kiosk.core.keys import NAMED


def whole_path(windows: bool) -> Meta:
    """One that says where a file is whatever the current folder may be."""
    if windows:
        said = "a whole path, in single quotes, such as 'C:\\ProgramData\\Clearing\\bell.wav'"
        return Meta(pattern=r"^([A-Za-z]:[\\/]|\\\\)[^\x00]+\Z", description=said)
    return Meta(pattern=r"^/[^\x00]+\Z", description='a whole path such as "/etc/clearing/bell.wav"')


Seconds = Annotated[int, Meta(ge=30, le=300, description="a whole number from 30 to 300 (seconds)")]
Countdown = Annotated[int, Meta(ge=20, le=120, description="a whole number from 20 to 120 (seconds)")]
SupportSeconds = Annotated[int, Meta(ge=120, le=600, description="a whole number from 120 to 600 (seconds)")]
SlideSeconds = Annotated[int, Meta(ge=5, le=120, description="a whole number from 5 to 120 (seconds)")]
Inches = Annotated[float, Meta(ge=5, le=100, description="a number from 5 to 100 (inches), or leave it out")]
Tag = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z]{2,4})?$", description='a language tag such as "en" or "es"')]
Tags = Annotated[tuple[Tag, ...], Meta(min_length=1, description='a list of language tags such as ["en", "es"]')]
AnyTags = Annotated[tuple[Tag, ...], Meta(description='a list of language tags such as ["ar"], or leave it out')]
Name = Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]{1,60}\Z", description='1 to 60 signs such as "Waiting room 2"')]
File = Annotated[str, whole_path(sys.platform == "win32")]
Packs = Annotated[
    tuple[File, ...], Meta(description='a list of whole paths such as ["/srv/clinic", "/srv/clinic.zip"]')
]
Word = Annotated[str, Meta(pattern=r"^[^\x00]+\Z", description="words that are not empty")]
ByLanguage = Annotated[dict[Tag, Word], Meta(description='words by language tag, such as { en = "..." }')]
Command = Annotated[
    tuple[Word, ...],
    Meta(min_length=1, description='a list such as ["/usr/local/bin/page-staff", "{kiosk}"] ({kiosk} is its name)'),
]
PORT = r"([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])"
Url = Annotated[
    str,
    Meta(
        pattern=rf"^https?://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:{PORT})?([/?][!-\"$-~]*)?\Z",
        description='an address such as "https://example.org/call", without a user name, spaces or #',
    ),
]
Host = Annotated[str, Meta(pattern=r"^[A-Za-z0-9._:-]{1,253}\Z", description='a host such as "broker.example.org"')]
Port = Annotated[int, Meta(ge=1, le=65535, description="a whole number from 1 to 65535, or leave it out")]
MetricsFile = Annotated[
    str,
    Meta(
        pattern=r"^(/|[A-Za-z]:[\\/])[^\x00]+\.prom\Z",
        description="a whole path that ends in .prom, in node-exporter's folder, such as "
        '"/var/lib/prometheus/node-exporter/clearing.prom"; or leave it out',
    ),
]
MetricsPort = Annotated[
    int, Meta(ge=1024, le=65535, description="a whole number from 1024 to 65535, such as 9464; or leave it out")
]
Topic = Annotated[
    str, Meta(pattern=r"^[^\x00-\x1f+#]{1,200}\Z", description='a topic such as "clinic/calls", without + and #')
]
Switch = Annotated[bool, Meta(description="true or false")]
TimeOfDay = Annotated[
    str,
    Meta(
        pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z",
        description='a time from "00:00" to "23:59", in quotes and with four digits, such as "06:30"; or leave it out',
    ),
]
Source = Annotated[
    str,
    Meta(
        pattern=rf"^(|https://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:{PORT})?(/[A-Za-z0-9._~/-]*)?"
        rf"|http://(127\.0\.0\.1|localhost)(:{PORT})?(/[A-Za-z0-9._~/-]*)?|file:///[^\x00]+)\Z",
        max_length=300,
        description='an address such as "https://content.clinic.example/kiosks" (https; http only of this machine), '
        'a folder such as "file:///srv/kiosks", or "" where only sticks bring content',
    ),
]
Group = Annotated[
    str,
    Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=40, description='a group such as "pilot", or leave it out'),
]
Minutes = Annotated[int, Meta(ge=15, le=10080, description="a whole number from 15 to 10080 (minutes; 1440 is a day)")]
Sticks = Annotated[Literal["signed", "any"], Meta(description='"signed", or "any" to take unsigned packs, too')]
Percent = Annotated[int, Meta(ge=5, le=90, description="a whole number from 5 to 90 (percent of its light)")]
Megabytes = Annotated[int, Meta(ge=256, le=8192, description="a whole number from 256 to 8192 (megabytes)")]
Volume = Annotated[int, Meta(ge=0, le=10, description="a whole number from 0 (silent) to 10")]

Page = Annotated[
    str,
    Meta(
        pattern=r"^(|https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?)\Z",
        max_length=64,
        description="an address such as https://clinic.example/take-home.html: https, 64 letters at most, "
        'without "?", "#" or "@"; or leave it out',
    ),
]
Printer = Annotated[
    str,
    Meta(
        pattern=r"^(|[A-Za-z0-9_][A-Za-z0-9_.+-]{0,126})\Z",
        description="the name of a CUPS queue, as lpstat -e tells it; or leave it out",
    ),
]
Sheet = Annotated[Literal["letter", "a4"], Meta(description='"letter" or "a4"')]
_KEYS = "|".join(map(re.escape, NAMED))
Key = Annotated[str, Meta(pattern=rf"^([A-Z0-9]|F([1-9]|[12]\d|3[0-5])|{_KEYS})\Z")]
KEY = 'a key such as "F9", "Down" or "5", or a list such as ["F13", "5"]; python3 main.py keys says how each is called'
Keys = Annotated[Key | tuple[Key, ...], Meta(description=KEY)]
Switches = Annotated[Literal[0, 1, 2], Meta(description="0, or 1 or 2 where a visit begins with so many switches")]
ScanSeconds = Annotated[Literal[1, 2, 3, 4], Meta(description="1, 2, 3 or 4 (seconds)")]
Allow = Annotated[
    tuple[Annotated[str, Meta(pattern=r"^[\w.-]+(:[A-Za-z-]+)?\Z")], ...],
    Meta(description='a list such as ["who-5", "cbi:es-ES"]'),
]
Corner = Annotated[
    Literal["top-right", "top-left", "bottom-right", "bottom-left"],
    Meta(description='"top-right", "top-left", "bottom-right" or "bottom-left"'),
]
HoldSeconds = Annotated[int, Meta(ge=2, le=10, description="a whole number from 2 to 10 (seconds)")]
Chord = Annotated[
    str,
    Meta(
        pattern=r"^(|(Ctrl\+Alt|Ctrl\+Shift|Alt\+Shift|Ctrl\+Alt\+Shift)\+([A-Z0-9]|F[1-9]|F1[0-2]))\Z",
        description='two or three of Ctrl, Alt and Shift and a key, such as "Ctrl+Alt+S"; or "" for none',
    ),
]
StaffLanguage = Annotated[Literal["en", "es"], Meta(description='"en" or "es"')]
Day = Annotated[date, Meta(description="a date such as 2026-12-31")]
States = Annotated[
    tuple[Annotated[str, Meta(pattern=r"^[A-Z]{2}\Z")], ...],
    Meta(min_length=1, description='a list of states such as ["FL", "NJ"]'),
]
