"""The tables of the settings file, and what stands in them if nobody writes it."""

from typing import Annotated, Any

import msgspec

from kiosk import allowed
from kiosk.core.keys import FUNCTIONS


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One table of the file; a key that is not listed is an error."""


class Display(Table, frozen=True):
    diagonal_inches: allowed.Inches | None = None


class Idle(Table, frozen=True):
    ask_after_seconds: allowed.Seconds = 120
    countdown_seconds: allowed.Countdown = 45
    support_seconds: allowed.SupportSeconds = 300


class Languages(Table, frozen=True):
    """`unreviewed` names offered languages that are switched off for patients, and are shown all the same."""

    offered: allowed.Tags = ("en", "es", "pt", "fr", "ru")
    unreviewed: allowed.AnyTags = ()


class Attract(Table, frozen=True):
    slide_seconds: allowed.SlideSeconds = 12


class Screen(Table, frozen=True):
    """By the clock on the wall, over midnight too; left out, never. `dim_percent`: how much of its light is left."""

    dim_from: allowed.TimeOfDay | None = None
    dim_until: allowed.TimeOfDay | None = None
    dim_percent: allowed.Percent = 30
    off_from: allowed.TimeOfDay | None = None
    off_until: allowed.TimeOfDay | None = None


class Surface(Table, frozen=True):
    """`memory_mb`: of the data of one; a surface that wants more ends, and so does its visit."""

    memory_mb: allowed.Megabytes = 512


class CheckIn(Table, frozen=True):
    """`allow` names what is off or not verified: an instrument ("who-5") or a language of one ("cbi:es-ES")."""

    plan: allowed.File | None = None
    folder: allowed.File | None = None
    allow: allowed.Allow = ()


class Content(Table, frozen=True):
    """`packs`: the clinic's own, each a folder or one .zip; they lie on the shipped one in this order."""

    packs: allowed.Packs = ()


class Updates(Table, frozen=True):
    """Signed content: from where, for which group of kiosks, how often it is looked for. `root`: whom it believes.

    `sticks`: whether packs from a stick must be signed, too. Left out, content comes by hand alone.
    """

    source: allowed.Source = ""
    group: allowed.Group = "all"
    every_minutes: allowed.Minutes = 60
    root: allowed.File = "/etc/clearing/root.json"
    sticks: allowed.Sticks = "signed"


class TakeHome(Table, frozen=True):
    """`page`: where the clinic has put resources/take-home/index.html; without it no result is offered as a code."""

    page: allowed.Page = ""


class Paper(Table, frozen=True):
    """Off without a printer: then no pipe to print through is made at all."""

    printer: allowed.Printer = ""
    size: allowed.Sheet = "letter"


class Mqtt(Table, frozen=True):
    """Without a port: 1883, and 8883 with `tls`. The password is the first line of its file."""

    host: allowed.Host
    topic: allowed.Topic
    port: allowed.Port | None = None
    tls: allowed.Switch = False
    user: allowed.Word | None = None
    password_file: allowed.File | None = None


class StaffCall(Table, frozen=True):
    """How "Ask staff to come" reaches staff: every way named here is tried. Left out, it is not offered."""

    kiosk: allowed.Name
    sound: allowed.File | None = None
    command: allowed.Command | None = None
    webhook: allowed.Url | None = None
    mqtt: Mqtt | None = None


class Staff(Table, frozen=True):
    """How staff come in: `corner` held for `hold_seconds`, or the `chord`; and the language of their pages.

    `pin_file`: where the hashed PIN lies; left out, in the kiosk's state folder.
    """

    corner: allowed.Corner = "top-right"
    hold_seconds: allowed.HoldSeconds = 3
    chord: allowed.Chord = "Ctrl+Alt+S"
    language: allowed.StaffLanguage = "en"
    pin_file: allowed.File | None = None


class Support(Table, frozen=True):
    """`file`: the clinic's own lines, in the form of resources/support/us.toml."""

    file: allowed.File | None = None


class Sound(Table, frozen=True):
    on: allowed.Switch = True  # reading aloud
    volume: allowed.Volume = 5  # with which a visit begins


class Counts(Table, frozen=True):
    on: allowed.Switch = True  # how many visits a day, and how they ended


class Log(Table, frozen=True):
    """Left out, the log goes to standard error, under systemd to the journal."""

    file: allowed.File | None = None


class Metrics(Table, frozen=True):
    """What IT may watch, never a visit: a file for node-exporter, a port of 127.0.0.1; left out, nothing."""

    file: allowed.MetricsFile | None = None
    port: allowed.MetricsPort | None = None

    def wanted(self) -> dict[str, Any]:
        """Those that are set."""
        return {name: value for name, value in (("file", self.file), ("port", self.port)) if value}


class Keys(Table, frozen=True):
    """The keys of each function of kiosk/core/keys.py; with how many `switches` a visit begins."""

    next: allowed.Keys = ()
    previous: allowed.Keys = ()
    select: allowed.Keys = ()
    back: allowed.Keys = ()
    home: allowed.Keys = ()
    help: allowed.Keys = ()
    listen: allowed.Keys = ()
    cover: allowed.Keys = ()
    first_switch: allowed.Keys = ("Space",)
    second_switch: allowed.Keys = ("Return", "Enter")
    switches: allowed.Switches = 0
    scan_seconds: allowed.ScanSeconds = 2

    def named(self) -> dict[str, tuple[str, ...]]:
        """The keys of each function."""
        given = {function: getattr(self, function) for function in FUNCTIONS}
        return {function: (keys,) if isinstance(keys, str) else keys for function, keys in given.items()}


class ScreenReader(Table, frozen=True):
    """`on`: the surfaces join the accessibility bus, where Orca and the like read them; off, they join no bus."""

    on: allowed.Switch = False


class LegalLine(Table, frozen=True):
    """A sentence by language tag, shown through the day `until`, and not after it."""

    text: allowed.ByLanguage
    until: allowed.Day
    source: allowed.Word = ""


class PreCheck(Table, frozen=True):
    """Who approved "Is this treatment worth asking about?", and where the site offers it. Left out, it is off."""

    prescriber: allowed.Name
    approved_on: allowed.Day
    states: allowed.States
    lines: Annotated[
        tuple[LegalLine, ...],
        msgspec.Meta(description='tables [[pre_check.lines]], each with text = {en = "..."} and until = 2026-12-31'),
    ] = ()


class Settings(Table, frozen=True):
    display: Display = Display()
    idle: Idle = Idle()
    languages: Languages = Languages()
    attract: Attract = Attract()
    screen: Screen = Screen()
    surface: Surface = Surface()
    content: Content = Content()
    updates: Updates | None = None
    check_in: CheckIn = CheckIn()
    take_home: TakeHome = TakeHome()
    paper: Paper = Paper()
    support: Support = Support()
    keys: Keys = Keys()
    sound: Sound = Sound()
    screen_reader: ScreenReader = ScreenReader()
    staff: Staff = Staff()
    staff_call: StaffCall | None = None
    pre_check: PreCheck | None = None
    counts: Counts = Counts()
    log: Log = Log()
    metrics: Metrics = Metrics()

    def keepers_lines(self) -> bytes:
        """Three lines: how to call staff, as JSON; the printer's name; what else the keeper needs, as JSON."""
        own = {"pin_file": self.staff.pin_file, "counts": self.counts.on, "log": self.log.file,
               "updates": msgspec.to_builtins(self.updates), "metrics": self.metrics.wanted()}  # fmt: skip
        return b"%b\n%b\n%b\n" % (
            msgspec.json.encode(self.staff_call),
            self.paper.printer.encode(),
            msgspec.json.encode(own),
        )

    def for_surface(self) -> "Settings":
        """Without what a surface has no use for."""
        paper = Paper(size=self.paper.size)
        staff = msgspec.structs.replace(self.staff, pin_file=None)
        return msgspec.structs.replace(
            self, staff_call=None, paper=paper, content=Content(), updates=None, staff=staff, counts=Counts(),
            log=Log(), metrics=Metrics(),
        )  # fmt: skip
