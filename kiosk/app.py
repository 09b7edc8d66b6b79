"""The command line: what `python3 main.py ...` can do."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import nullcontext
from pathlib import Path

ROOT = Path(__file__).parent.parent
VIRTUAL = """The kiosk runs on the virtual screen {0}. Ctrl-C ends it.
To look at it:  DISPLAY={0} import -window root screen.png   (ImageMagick), or x11vnc -display {0}
To touch it:    DISPLAY={0} xdotool mousemove 600 300 click 1"""


def main(arguments: list[str]) -> int:
    """Runs one command; 0 for well done, 2 where something was wrong with what it was given."""
    if arguments[:1] == ["test"]:
        return _test(arguments[1:])
    if arguments[:1] == ["bench"]:
        return _bench(arguments[1:])
    options = _parser().parse_args(arguments)
    try:
        return int(COMMANDS[options.command or "run"](options))
    except ConnectionError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> ArgumentParser:
    parser = ArgumentParser("main.py", description="Clearing, a quiet place in a waiting room.")
    _add_settings(parser)
    parser.add_argument("--virtual", action="store_true", help="start a virtual screen and run on it")
    parser.add_argument("--size", default="1280x800", help="of the virtual screen (1280x800)")
    parser.add_argument("--windowed", action="store_true", help="in a window, for trying out")
    parser.add_argument("--debug", action="store_true", help="let the surfaces' messages through (never with patients)")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser("setup", help="only set up what is missing").add_argument("--test", action="store_true")
    commands.add_parser("test", help="run the tests")
    commands.add_parser("bench", help="measure it against a bare window")
    commands.add_parser("clear", help="end the visit on the running kiosk")
    commands.add_parser("status", help="what the running kiosk's keeper knows")
    _add_settings(commands.add_parser("check", help="look for problems in settings, content and machine"))
    prove = commands.add_parser("prove", help="prove on this machine that nothing of a visit is left")
    prove.add_argument("--virtual", action="store_true", help="on a virtual screen, whatever screen is here")
    screens = commands.add_parser("screens", help="every page as a picture")
    _add_settings(screens)
    screens.add_argument("--out", type=Path, required=True)
    screens.add_argument("--language", default="en")
    screens.add_argument("--text-size", type=float, default=1.0, choices=[1.0, 1.25, 1.6, 2.0])
    screens.add_argument(
        "--theme", default="light", choices=["light", "dark", "high-contrast-dark", "high-contrast-light"]
    )
    screens.add_argument("--size", default="1280x800")
    screens.add_argument("--diagonal", type=float, default=10.1, help="of the imagined screen, in inches")
    compiler = commands.add_parser("compile", help="settings and content as one file, on standard output")
    _add_settings(compiler)
    compiler.add_argument("--defaults", action="store_true")
    return parser


def _add_settings(parser: ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, help="a settings file (else the system's, else the defaults)")


def _run(options: Namespace) -> int:
    from kiosk import display
    from kiosk.keeper.run import run

    with display.virtual(options.size) if options.virtual else nullcontext() as screen:
        if screen:
            print(VIRTUAL.format(screen), file=sys.stderr)
        if not display.present():
            print(display.NO_SCREEN, file=sys.stderr)
            return 2
        return run(options.settings, windowed=options.windowed, debug=options.debug)


def _compile(options: Namespace) -> int:
    from kiosk.library.compiler import compile_library
    from kiosk.problems import Refused
    from kiosk.settings import Settings, load

    try:
        library = compile_library(Settings() if options.defaults else load(options.settings))
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    sys.stdout.buffer.write(library.encode())
    return 0


def _clear(_: Namespace) -> int:
    from kiosk.keeper import control

    swap = control.ask("clear")["last_swap"]
    print(f"Cleared: the fresh screen stood after {swap['took'] * 1000:.0f} ms; "
          f"process {swap['old']} is gone (exit {swap['exit_code']}).")  # fmt: skip
    return 0


def _status(_: Namespace) -> int:
    import json

    from kiosk.keeper import control

    print(json.dumps(control.ask("status"), indent=2))
    return 0


def _screens(options: Namespace) -> int:
    from kiosk.screens import make

    return make(options)


def _check(options: Namespace) -> int:
    from kiosk.check import check

    return check(options.settings)


def _prove(options: Namespace) -> int:
    from kiosk.prove.proof import prove

    return prove(virtual=options.virtual)


def _test(arguments: list[str]) -> int:
    import pytest

    return int(pytest.main(["tests", *arguments] if not any("tests" in word for word in arguments) else arguments))


def _bench(arguments: list[str]) -> int:
    import runpy

    sys.argv = ["bench", *arguments]
    sys.path.insert(0, str(ROOT))
    runpy.run_module("tests.bench.bench", run_name="__main__")
    return 0


COMMANDS = {
    "run": _run,
    "setup": lambda _: 0,
    "clear": _clear,
    "status": _status,
    "check": _check,
    "compile": _compile,
    "screens": _screens,
    "prove": _prove,
}
