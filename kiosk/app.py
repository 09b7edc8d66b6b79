"""The command line: what `python3 main.py ...` can do."""

import os
import sys
from typing import TYPE_CHECKING

from kiosk.itself import FROZEN

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

VIRTUAL = """The kiosk runs on the virtual screen {0}. Ctrl-C ends it.
To look at it:  DISPLAY={0} import -window root screen.png   (ImageMagick), or x11vnc -display {0}
To touch it:    DISPLAY={0} xdotool mousemove 600 300 click 1"""


def main(arguments: list[str]) -> int:
    """Runs one command; 0 for well done, 2 where something was wrong with what it was given."""
    if not arguments:
        return _kiosk(None, windowed=False, debug=False)  # a patient waits: nothing is imported for the command line
    if arguments[0] in ("test", "bench"):
        if FROZEN:
            print("The tests are with the sources; what can be shown here: check, prove.", file=sys.stderr)
            return 2
        from kiosk import developing

        return {"test": developing.test, "bench": developing.bench}[arguments[0]](arguments[1:])
    from kiosk.arguments import parser

    options = parser().parse_args(arguments)
    try:
        return int(COMMANDS[options.command or "run"](options))
    except ConnectionError as error:
        print(error, file=sys.stderr)
        return 2


def _run(options: "Namespace") -> int:
    if not options.virtual:
        return _kiosk(options.settings, windowed=options.windowed, debug=options.debug)
    from kiosk.keeper import control
    from kiosk.virtual import virtual_screen

    if running := control.holder():
        print(control.RUNNING.format(running), file=sys.stderr)
        return 2
    try:
        with virtual_screen(options.size) as screen:
            print(VIRTUAL.format(screen), file=sys.stderr)
            return _kiosk(options.settings, windowed=options.windowed, debug=options.debug)
    except OSError as error:
        print(f"The virtual screen could not be started: {error}", file=sys.stderr)
        return 2


def _kiosk(settings: "Path | None", *, windowed: bool, debug: bool) -> int:
    from kiosk import display
    from kiosk.keeper.run import run

    if not (display.present() or os.environ.get("NOTIFY_SOCKET")):  # under systemd the screen may come later
        print(display.NO_SCREEN, file=sys.stderr)
        return 2
    return run(settings, windowed=windowed, debug=debug)


def _compile(options: "Namespace") -> int:
    from kiosk.compiling import compiling
    from kiosk.gently import gently

    if options.gently:
        gently()
    return compiling(options)


def _ask(options: "Namespace") -> int:
    """Of the running kiosk: kiosk/asking.py has a function for each word."""
    from kiosk import asking

    return int(getattr(asking, options.command)(options))


def _try(_: "Namespace") -> int:
    from kiosk.trial import main

    return main()


def _screens(options: "Namespace") -> int:
    from kiosk.screens import make

    return make(options)


def _check(options: "Namespace") -> int:
    places = [*options.places, *([options.settings] if options.settings and options.settings.is_dir() else [])]
    if places:
        from kiosk.fleetcheck import check_files

        return check_files(places, content=options.content)
    from kiosk.check import check

    return check(options.settings)


def _settings(options: "Namespace") -> int:
    from kiosk import described, schema

    print({"example": described.example, "schema": schema.schema, "table": described.table}[options.word](), end="")
    return 0


def _doctor(options: "Namespace") -> int:
    from kiosk.doctor.doctor import doctor

    return doctor(options.settings, as_json=options.json)


def _take_home(options: "Namespace") -> int:
    from kiosk.takehome import write

    return write(options)


def _pack(options: "Namespace") -> int:
    from kiosk.packs import main

    return main(options)


def _recordings(options: "Namespace") -> int:
    from kiosk.recordings import main

    return main(options)


def _keys(options: "Namespace") -> int:
    from kiosk.keysetup import ask

    return ask(options)


def _call_staff(options: "Namespace") -> int:
    from kiosk.staffcall.call import by_hand, for_keeper

    return for_keeper() if options.for_keeper else by_hand(options.settings)


def _morning(options: "Namespace") -> int:
    from kiosk.wellness.orders import morning

    return morning(options)


def _pin(options: "Namespace") -> int:
    from kiosk.pin import main

    return main(options)


def _staff_order(options: "Namespace") -> int:
    from kiosk.wellness.orders import staff_order

    return staff_order(options)


def _fleet(options: "Namespace") -> int:
    from kiosk.fleet.commands import main

    return main(options)


def _fetch_updates(_: "Namespace") -> int:
    from kiosk.fleet.fetch import main

    return main()


def _prove(options: "Namespace") -> int:
    if sys.platform != "linux":
        print(
            "prove reads the memory of processes as Linux shows it; on this system it proves nothing.", file=sys.stderr
        )
        return 2
    from kiosk.problems import Refused
    from kiosk.prove.proof import prove
    from kiosk.settings import load

    try:
        return prove(virtual=options.virtual, printer=load(options.settings).paper.printer)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2


COMMANDS = {
    "run": _run,
    "setup": lambda _: 0,
    **dict.fromkeys(("clear", "status", "pause", "resume", "clean", "reload", "restart", "update", "logs"), _ask),
    "pin": _pin,
    "check": _check,
    "settings": _settings,
    "doctor": _doctor,
    "try": _try,
    "compile": _compile,
    "call-staff": _call_staff,
    "keys": _keys,
    "screens": _screens,
    "take-home": _take_home,
    "pack": _pack,
    "recordings": _recordings,
    "prove": _prove,
    "fleet": _fleet,
    "fetch-updates": _fetch_updates,
    "morning": _morning,
    "staff-order": _staff_order,
}
