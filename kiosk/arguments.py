"""The words and options that `python3 main.py` takes."""

import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, _SubParsersAction
from pathlib import Path

from kiosk.fleet.arguments import add as add_fleet
from kiosk.handed import descriptor
from kiosk.itself import PROGRAM

SETTINGS = "a settings file (else that of CLEARING_SETTINGS, else the system's, else the defaults)"
ENDS = "Exit status: 0 nothing is wrong, 1 there was no file to look at, 2 something is to mend."


def parser() -> ArgumentParser:
    whole = ArgumentParser(PROGRAM, description="Clearing, a quiet place in a waiting room.")
    whole.add_argument("--settings", type=Path, help=SETTINGS)
    whole.add_argument("--virtual", action="store_true", help="start a virtual screen and run on it")
    whole.add_argument("--size", type=_size, default="1280x800", help="of the virtual screen (1280x800)")
    whole.add_argument("--windowed", action="store_true", help="in a window, for trying out")
    whole.add_argument("--debug", action="store_true", help="let the surfaces' messages through (never with patients)")
    _add_commands(whole.add_subparsers(dest="command", metavar="COMMAND"))
    return whole


def _add_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    commands.add_parser("setup", help="only set up what is missing").add_argument("--test", action="store_true")
    commands.add_parser("test", help="run the tests")
    commands.add_parser("bench", help="measure it against a bare window")
    _add_pin(commands.add_parser("pin", help="set the staff's PIN, or a badge, for the staff page"))
    _add_words_to_a_running_one(commands)
    _add_check(commands.add_parser("check", help="look for problems in settings, content and machine", epilog=ENDS))
    told = commands.add_parser("settings", help="all that can be set: a file to edit, a JSON Schema, a page")
    told.add_argument("word", choices=["example", "schema", "table"])
    _add_doctor(commands.add_parser("doctor", help="what is wrong with this machine, and what to do about it"))
    commands.add_parser("try", help="run it unseen, with the defaults, until its first picture stands")
    call = commands.add_parser("call-staff", help="call staff as a patient would, and say how each way ended")
    _with_settings(call)
    call.add_argument("--for-keeper", action="store_true", help=SUPPRESS)
    keys = commands.add_parser("keys", help="asks for each key of a pad, and gives the settings' [keys]")
    keys.add_argument("--out", type=Path, help="a new file for it; left out, it is printed")
    _add_prove(commands.add_parser("prove", help="prove on this machine that nothing of a visit is left"))
    _add_screens(commands.add_parser("screens", help="every page as a picture"))
    take_home = commands.add_parser("take-home", help="the page that a clinic puts on its site for summaries")
    take_home.add_argument("--out", type=Path, required=True)
    _add_pack(commands.add_parser("pack", help="your own content: make, preview, check and build it").add_subparsers(
        dest="word", metavar="WORD", required=True))  # fmt: skip
    fleet = commands.add_parser("fleet", help="signed content for many kiosks: the publishing side")
    add_fleet(fleet.add_subparsers(dest="word", metavar="WORD", required=True))
    commands.add_parser("fetch-updates", help=SUPPRESS)
    _add_recordings(commands.add_parser("recordings", help="the sentences to record for reading aloud"))
    _add_morning(commands.add_parser("morning", help="what the last morning check has found"))
    _add_order(commands.add_parser("staff-order", help=SUPPRESS))
    _add_compiler(commands.add_parser("compile", help="settings and content as one file, on standard output"))


def _add_order(order: ArgumentParser) -> None:
    order.add_argument("word")
    _with_settings(order)


def _add_prove(prove: ArgumentParser) -> None:
    _with_settings(prove)
    prove.add_argument("--virtual", action="store_true", help="on a virtual screen, whatever screen is here")


def _add_check(check: ArgumentParser) -> None:
    _with_settings(check)
    check.add_argument(
        "places", type=Path, nargs="*", metavar="PATH", help="settings by themselves: a file, or a folder of *.toml"
    )
    check.add_argument("--content", action="store_true", help="of those, also compile what they name")


def _add_doctor(doctor: ArgumentParser) -> None:
    _with_settings(doctor)
    doctor.add_argument("--json", action="store_true", help="for programs: name, well, said, remedy of each")


def _add_pin(pin: ArgumentParser) -> None:
    _with_settings(pin)
    pin.add_argument("--stdin", action="store_true", help="read it from standard input, not from the terminal")
    what = pin.add_mutually_exclusive_group()
    what.add_argument("--badge", action="store_true", help="add a badge, by the number that its reader types")
    what.add_argument("--forget-badges", action="store_true", help="let no badge in any more")
    what.add_argument("--hash", action="store_true", help="set nothing, but print the line that installers take")
    what.add_argument("--verify", action="store_true", help=SUPPRESS)
    pin.add_argument("--file", type=Path, help=SUPPRESS)


def _add_morning(morning: ArgumentParser) -> None:
    _with_settings(morning)
    morning.add_argument("--json", action="store_true", help="as it is kept, for programs")
    morning.add_argument("--run", action="store_true", help="go through it now, but for what only a person can tell")


def _add_words_to_a_running_one(commands: "_SubParsersAction[ArgumentParser]") -> None:
    commands.add_parser("clear", help="end the visit on the running kiosk")
    status = commands.add_parser("status", help="how the running kiosk is")
    status.add_argument("--json", action="store_true", help="all that its keeper knows")
    pause = commands.add_parser("pause", help="out of order: patients see a notice until you resume")
    pause.add_argument(
        "reason", nargs="?", help="a sentence for patients; left out, it says that the screen is resting"
    )
    pause.add_argument("--language", default="en", help="of the reason (en)")
    commands.add_parser("resume", help="open to patients again")
    clean = commands.add_parser("clean", help="lock touch while the glass is wiped")
    clean.add_argument("--seconds", type=float, default=60, help="5 to 600 (60)")
    commands.add_parser("reload", help="read settings and content anew; a visit goes on with what it began with")
    commands.add_parser("restart", help="start the whole kiosk again")
    commands.add_parser("update", help="look for new content now, where the settings name a source")
    commands.add_parser("logs", help="the last 200 lines of the running kiosk's log")


def _add_pack(words: "_SubParsersAction[ArgumentParser]") -> None:
    new = words.add_parser("new", help="a working example to edit, in a new folder")
    new.add_argument("folder", type=Path)
    check = words.add_parser("check", help="all that is wrong with a pack, with file, line and what to write instead")
    check.add_argument("pack", type=Path, help="its folder, or its .zip")
    build = words.add_parser("build", help="one file of it: the same input gives the same bytes")
    build.add_argument("folder", type=Path)
    build.add_argument("--out", type=Path, help="left out: the folder's name with .zip, here")
    preview = words.add_parser("preview", help="a window on it, which reads again what is saved")
    preview.add_argument("folder", type=Path)
    for word in (new, check, build, preview):
        _with_settings(word)
    for word in (check, build, preview):
        word.add_argument("--on", type=Path, action="append", default=[], help="another pack below it, lowest first")


def _add_recordings(recordings: ArgumentParser) -> None:
    words = recordings.add_subparsers(dest="word", metavar="WORD", required=True)
    listing = words.add_parser("list", help="language, hash, text and file name of each, as CSV on standard output")
    listing.add_argument("--language", action="append", help="only this one; may be given again")
    check = words.add_parser("check", help="what is wrong with recordings: hash, length, level, clipping, rate")
    check.add_argument("folder", type=Path, help="a pack, or its folder voices")
    for word in (listing, check):
        _with_settings(word)


def _add_compiler(compiler: ArgumentParser) -> None:
    _with_settings(compiler)
    compiler.add_argument("--defaults", action="store_true")
    for name, kind in (("state", Path), ("before", str), ("shelf-fd", descriptor), ("progress-fd", descriptor)):
        compiler.add_argument(f"--{name}", type=kind, help=SUPPRESS)
    compiler.add_argument("--gently", action="store_true", help=SUPPRESS)
    compiler.add_argument("--core-kept", action="store_true", help=SUPPRESS)


def _add_screens(screens: ArgumentParser) -> None:
    _with_settings(screens)
    screens.add_argument("--out", type=Path, required=True)
    screens.add_argument("--language", default="en")
    screens.add_argument("--text-size", type=float, default=1.0, choices=[1.0, 1.25, 1.6, 2.0])
    screens.add_argument(
        "--theme", default="light", choices=["light", "dark", "high-contrast-dark", "high-contrast-light"]
    )
    screens.add_argument("--size", type=_size, default="1280x800")
    screens.add_argument("--diagonal", type=float, default=10.1, help="of the imagined screen, in inches")


def _with_settings(command: ArgumentParser) -> None:
    """The option may stand before or after the command."""
    command.add_argument("--settings", type=Path, default=SUPPRESS, help=SETTINGS)


def _size(text: str) -> str:
    if not re.fullmatch(r"[1-9]\d{2,4}x[1-9]\d{2,4}", text):
        raise ArgumentTypeError(f"{text} is no size; write pixels such as 1280x800")
    return text
