"""The file with the staff's PIN and badges, hashed by argon2id: read, compared, written whole or not at all."""

import base64
import hmac
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from kiosk.itself import PROGRAM
from kiosk.keeper.library import state_folder
from kiosk.problems import Problem, Refused
from kiosk.windows import registered

HEAD = "clearing pin 1"
PIN, BADGE = re.compile(r"[0-9]{4,12}"), re.compile(r"[0-9A-Z]{6,64}")
HASH = re.compile(r"\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$[A-Za-z0-9+/]{43}")
ROWS = ({0}, {1}, {9})  # from digit to digit: the same, up, down
PIN_FORM = "A PIN has 4 to 12 digits, not one digit repeated (0000) and not a row (1234, 9876)."
BADGE_FORM = "A badge's number has 6 to 64 letters and digits, not one sign repeated."
ANEW = f"Set the PIN anew: {PROGRAM} pin"
MEMORY, TIMES, LANES = 64 * 1024, 3, 4  # KiB, passes, lanes: RFC 9106, section 4, the second recommended option
MOST_MEMORY = 256 * 1024  # KiB that a file may ask for


@dataclass(frozen=True, slots=True, repr=False)
class Hashes:
    """All badges have one salt, so that one computation compares them all."""

    pin: str
    badges: tuple[str, ...] = ()

    def match(self, secret: str) -> bool:
        """Whether it is the PIN or a badge's number; takes two computations at most."""
        badge = badge_of(secret)
        return bool(
            (PIN.fullmatch(secret) and _among(secret, (self.pin,)))
            or (self.badges and BADGE.fullmatch(badge) and _among(badge, self.badges))
        )

    def with_pin(self, pin: str) -> "Hashes":
        return replace(self, pin=hash_of(pin))

    def with_badge(self, badge: str) -> "Hashes":
        hashed = _hash(badge, _salt(self.badges[0]) if self.badges else os.urandom(16))
        return replace(self, badges=(*(one for one in self.badges if one != hashed), hashed))


def good_pin(pin: str) -> bool:
    """4 to 12 digits, and none of those that everybody tries first."""
    return bool(PIN.fullmatch(pin)) and {(int(later) - int(sooner)) % 10 for sooner, later in pairwise(pin)} not in ROWS


def good_badge(badge: str) -> bool:
    return bool(BADGE.fullmatch(badge)) and len(set(badge)) > 1


def badge_of(typed: str) -> str:
    """As the reader meant it, whatever the shift key and the keyboard's layout made of its letters' case."""
    return typed.strip().upper()


def place(named: str | None) -> Path:
    """Where the settings' [staff] pin_file says, else in the state folder."""
    return Path(named) if named else Path(state_folder(), "pin")


def read(file: Path, installed: Callable[[], str] = lambda: registered("PinHash")) -> Hashes | None:
    """None where no PIN is set. Raises Refused where the file can't be read or is no such file.

    Without a file it is what Windows' installer was given (PINHASH=...): a PIN set on the kiosk stands over that.
    """
    try:
        text = file.read_text(encoding="ascii")
    except FileNotFoundError:
        if not (hashed := installed()):
            return None
        text = f"{HEAD}\npin {hashed}\n"
    except UnicodeDecodeError:
        text = ""
    except OSError as error:
        remedy = "Let the kiosk's user read it, or set the PIN anew as that user."
        raise Refused([Problem(file, 0, f"it can't be read ({error.strerror}).", remedy)]) from None
    head, *lines = text.splitlines() or [""]
    kinds, hashes = [line.partition(" ")[0] for line in lines], [line.partition(" ")[2] for line in lines]
    if head != HEAD or kinds != ["pin", *(["badge"] * (len(lines) - 1))] or not all(map(_sound, hashes)):
        raise Refused([Problem(file, 0, "it is damaged.", ANEW)])
    return Hashes(hashes[0], tuple(hashes[1:]))


def write(file: Path, hashes: Hashes) -> None:
    """For its owner alone; made by root, it belongs to whom the file before, or else the folder, belongs. OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as opened:
            opened.write("\n".join([HEAD, f"pin {hashes.pin}", *(f"badge {badge}" for badge in hashes.badges), ""]))
            opened.flush()
            os.fsync(opened.fileno())
        if sys.platform != "win32" and os.geteuid() == 0:
            owner = (file if file.exists() else file.parent).stat()
            os.chown(fresh, owner.st_uid, owner.st_gid)
        os.replace(fresh, file)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        raise


def remarks(file: Path) -> tuple[list[str], list[str]]:
    """What is wrong, and what is worth knowing, for `check`."""
    try:
        hashes = read(file)
    except Refused as refused:
        return [str(problem) for problem in refused.problems], []
    if not hashes:
        return [], [f"No PIN is set ({file} is not there), so staff can't open their page. "
                    f"Set it as the kiosk's user: {PROGRAM} pin"]  # fmt: skip
    return list(_open_to_others(file)), []


def _open_to_others(file: Path) -> Iterator[str]:
    if sys.platform != "win32" and file.exists() and file.stat().st_mode & 0o077:
        yield str(Problem(file, 0, "others than the kiosk's user may read it.", f"Type: chmod 600 {file}"))


def _sound(hashed: str) -> bool:
    found = HASH.fullmatch(hashed)
    return bool(found and 8 <= int(found[1]) <= MOST_MEMORY and int(found[2]) and int(found[3]))


def _salt(hashed: str) -> bytes:
    return base64.b64decode(hashed.split("$")[4] + "==")


def _among(secret: str, hashes: Iterable[str]) -> bool:
    """The first one's salt and costs are those of all."""
    first, *others = hashes
    found = HASH.fullmatch(first)
    assert found
    mine = _hash(secret, _salt(first), *map(int, found.groups()[:3]))
    return any(hmac.compare_digest(mine, one) for one in (first, *others))


def hash_of(pin: str) -> str:
    """The line that an installer takes. The PIN is a good one."""
    return _hash(pin, os.urandom(16))


def _hash(secret: str, salt: bytes, memory: int = MEMORY, times: int = TIMES, lanes: int = LANES) -> str:
    from argon2.low_level import Type, hash_secret

    return hash_secret(secret.encode(), salt, times, memory, lanes, 32, Type.ID).decode()
