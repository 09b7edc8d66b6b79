"""`python main.py pin`: sets the staff's PIN or a badge; for the keeper, says whether what was typed is one of them."""

import sys
from argparse import Namespace
from contextlib import suppress
from getpass import getpass
from pathlib import Path

from kiosk import pinfile
from kiosk.itself import PROGRAM
from kiosk.keeper.library import state_folder
from kiosk.keeper.verify import BROKEN, RIGHT, UNSET, WRONG
from kiosk.pinfile import Hashes
from kiosk.problems import Refused
from kiosk.settings import load

LONGEST = 256  # signs of a line that is read
AGAIN = "They were not the same. Nothing has changed."


class Given(Exception):
    """What was given can't be used; the words say why, and never what it was."""


def main(options: Namespace) -> int:
    """0 where it was done, 2 where something was wrong; with --verify a code of kiosk/keeper/verify.py."""
    if options.verify:
        return _verify(options.file)
    try:
        file = pinfile.place(load(options.settings).staff.pin_file)
        print(_set(file, options))
    except (Refused, Given) as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{file}: it can't be written ({error.strerror}). Run it as the kiosk's user.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nNothing has changed.", file=sys.stderr)
        return 130
    return 0


def _set(file: Path, options: Namespace) -> str:
    """Writes what was asked for; says in a sentence what is true now. Raises Given, Refused, OSError."""
    if options.forget_badges:
        pinfile.write(file, Hashes(_known(file).pin))
        return f"No badge opens the staff page any more; the PIN does ({file})."
    if options.badge:
        known = _known(file)
        badge = pinfile.badge_of(_ask("Hold the badge to the reader (or type its number): ", options.stdin))
        if not pinfile.good_badge(badge):
            raise Given(pinfile.BADGE_FORM)
        pinfile.write(file, known.with_badge(badge))
        return f"The badge opens the staff page ({file})."
    pin = _ask("The new PIN: ", options.stdin)
    if not pinfile.good_pin(pin):
        raise Given(pinfile.PIN_FORM)
    if not options.stdin and _ask("Once more: ", False) != pin:
        raise Given(AGAIN)
    if options.hash:
        return pinfile.hash_of(pin)
    pinfile.write(file, _badges_of(file).with_pin(pin))
    with suppress(OSError):
        Path(state_folder(), "tries").unlink()  # whoever can write here need not wait
    return f"The PIN is set ({file}). It counts at once.{_elsewhere(file)}"


def _elsewhere(file: Path) -> str:
    """Who sets it as another user than the kiosk's has set it for nobody."""
    if file.parent != Path(state_folder()) or (file.parent / "library").exists():
        return ""
    return "\nNo kiosk has run with this folder yet: if it runs as another user, set the PIN as that user."


def _known(file: Path) -> Hashes:
    known = pinfile.read(file)
    if not known:
        raise Given(f"No PIN is set yet ({file} is not there). Set it first: {PROGRAM} pin")
    return known


def _badges_of(file: Path) -> Hashes:
    """The badges stay with a new PIN; of a damaged file nothing does."""
    with suppress(Refused):
        return pinfile.read(file) or Hashes("")
    return Hashes("")


def _ask(question: str, stdin: bool) -> str:
    """A line without its end, from standard input or, unseen, from the terminal."""
    if stdin:
        return sys.stdin.readline(LONGEST).strip("\r\n")
    if not sys.stdin.isatty():
        raise Given(f"There is no terminal to type at. For a script: {PROGRAM} pin --stdin < FILE")
    try:
        return getpass(question).strip()
    except EOFError:
        raise Given("Nothing has changed.") from None


def _verify(file: Path) -> int:
    """What was typed comes on standard input; no word about it ever goes out."""
    _leave_no_core()
    try:
        hashes = pinfile.read(file)
        if not hashes:
            return UNSET
        return RIGHT if hashes.match(sys.stdin.readline(LONGEST).strip("\r\n")) else WRONG
    except Refused:
        return BROKEN
    except Exception:  # nobody may read of a PIN in a traceback
        return BROKEN


def _leave_no_core() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
