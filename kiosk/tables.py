"""The tables of the settings file: what may stand in them, and what stands there if nothing does."""

from typing import Annotated

import msgspec
from msgspec import Meta

Seconds = Annotated[int, Meta(ge=30, le=300, description="a whole number from 30 to 300 (seconds)")]
Countdown = Annotated[int, Meta(ge=20, le=120, description="a whole number from 20 to 120 (seconds)")]
SlideSeconds = Annotated[int, Meta(ge=5, le=120, description="a whole number from 5 to 120 (seconds)")]
Inches = Annotated[float, Meta(ge=5, le=100, description="a number from 5 to 100 (inches), or leave it out")]
Tag = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z]{2,4})?$", description='a language tag such as "en" or "es"')]
Tags = Annotated[tuple[Tag, ...], Meta(min_length=1, description='a list of language tags such as ["en", "es"]')]
Name = Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]{1,60}\Z", description='1 to 60 signs such as "Waiting room 2"')]
File = Annotated[str, Meta(pattern=r"^/[^\x00]+\Z", description='a whole path such as "/etc/clearing/bell.wav"')]
Word = Annotated[str, Meta(pattern=r"^[^\x00]+\Z", description="words that are not empty")]
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
Topic = Annotated[
    str, Meta(pattern=r"^[^\x00-\x1f+#]{1,200}\Z", description='a topic such as "clinic/calls", without + and #')
]
Switch = Annotated[bool, Meta(description="true or false")]

Allowed = Annotated[
    tuple[Annotated[str, Meta(pattern="^[\\w.-]+(:[A-Za-z-]+)?$")], ...],
    Meta(description='a list such as ["who-5", "cbi:es-ES"]'),
]


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of the file; a key that is not listed is an error."""


class Display(Table, frozen=True):
    diagonal_inches: Inches | None = None


class Idle(Table, frozen=True):
    ask_after_seconds: Seconds = 120
    countdown_seconds: Countdown = 45


class Languages(Table, frozen=True):
    offered: Tags = ("en", "es")


class Attract(Table, frozen=True):
    slide_seconds: SlideSeconds = 12


class CheckIn(Table, frozen=True):
    """`allow` names what is off or not verified: an instrument ("who-5") or a language of one ("cbi:es-ES")."""

    plan: File | None = None
    folder: File | None = None
    allow: Allowed = ()


class Mqtt(Table, frozen=True):
    """Without a port: 1883, and 8883 with `tls`. The password is the first line of its file."""

    host: Host
    topic: Topic
    port: Port | None = None
    tls: Switch = False
    user: Word | None = None
    password_file: File | None = None


class StaffCall(Table, frozen=True):
    """How "Ask staff to come" reaches staff: every way named here is tried. Left out, it is not offered."""

    kiosk: Name
    sound: File | None = None
    command: Command | None = None
    webhook: Url | None = None
    mqtt: Mqtt | None = None


class Settings(Table, frozen=True):
    display: Display = Display()
    idle: Idle = Idle()
    languages: Languages = Languages()
    attract: Attract = Attract()
    check_in: CheckIn = CheckIn()
    staff_call: StaffCall | None = None

    def keepers_line(self) -> bytes:
        """What only the keeper may know, as one line of JSON; no surface gets it."""
        return msgspec.json.encode(self.staff_call) + b"\n"

    def for_surface(self) -> "Settings":
        return msgspec.structs.replace(self, staff_call=None)
