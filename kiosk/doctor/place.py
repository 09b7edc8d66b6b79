"""The kiosk's own things on this machine: clock, state folder, PIN, fonts, settings."""

import ctypes
import os
import shutil
import stat
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kiosk import pinfile
from kiosk.wellness.fact import Fact

LITTLE = 200_000_000  # bytes; a pack may have 400 MB, a library with its shelf some 10
UNSYNCHRONIZED = 5  # TIME_ERROR: adjtimex(2)
TIMESYNCD = Path("/run/systemd/timesync/synchronized")  # where the kernel may not be asked: ProtectClock=
PLAUSIBLE = range(2026, 2100)
INSTALLED = Path("/var/lib/clearing")  # the package's state folder: its unit's StateDirectory
NO_TIME_SERVER = "sudo apt install systemd-timesyncd && sudo timedatectl set-ntp true"


def synchronized() -> bool:
    """What the kernel knows of it, whichever program sets the clock. A struct timex of zeros only asks."""
    try:
        state: int = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(512))
    except (AttributeError, OSError, TypeError):  # not Linux
        return False
    return TIMESYNCD.exists() if state < 0 else state < UNSYNCHRONIZED


def clock(now: datetime, kept: bool | None, zone: str) -> Fact:
    """`now` with its zone; `kept`: by a time server, None where nobody can tell; `zone`: such as "America/New_York"."""
    said = f"It is {now:%Y-%m-%d %H:%M} in {zone}."
    if now.year not in PLAUSIBLE:
        remedy = f'sudo date -s "2026-11-22 14:05" (with today\'s); a battery for the clock; {NO_TIME_SERVER}'
        return Fact("clock", False, f"{said} That can't be.", remedy)
    if kept is None:
        return Fact("clock", None, f"{said} Whether a time server keeps it right is not seen.", "w32tm /query /status")
    if not kept:
        return Fact("clock", False, f"{said} No time server keeps it right.", NO_TIME_SERVER)
    if zone in ("UTC", "Etc/UTC"):
        remedy = "If it is elsewhere: sudo timedatectl set-timezone America/New_York (timedatectl list-timezones)"
        return Fact("clock", None, f"{said} Hours of rest and opening go by that.", remedy)
    return Fact("clock", True, f"{said} A time server keeps it right.")


def zone(environment: Mapping[str, str] = os.environ, localtime: Path = Path("/etc/localtime")) -> str:
    """Its name; UTC where none is set."""
    named = environment.get("TZ", "").lstrip(":")
    return named or localtime.resolve().as_posix().partition("zoneinfo/")[2] or "UTC"


def state_folder(environment: Mapping[str, str], own: str, installed: Path = INSTALLED) -> Path:
    """The running kiosk's: named in the environment, else the package's where that is installed, else one's own."""
    named = environment.get("STATE_DIRECTORY") or environment.get("XDG_STATE_HOME")
    return Path(own) if named or not installed.is_dir() else installed


def user(mine: int, owner: int | None) -> Fact:
    """`owner`: of the state folder. What may be read and used is asked for whoever runs this."""
    if owner in (None, mine):
        return Fact(
            "user", True, "Looked at as the kiosk's own user." if owner == mine else "The kiosk has not run yet."
        )
    said = "Looked at as another user than the kiosk's: what sound, screen and files it may use is not seen."
    return Fact("user", None, said, f"For that: sudo -u '#{owner}' and the same command. The rest is as root sees it.")


def storage(state: Path) -> Fact:
    """Only looked at: a doctor writes nothing."""
    there = next(place for place in (state, *state.parents) if place.is_dir())
    free = shutil.disk_usage(there).free
    said = f"{state}: {free / 1e9:.1f} GB are free."
    if hasattr(os, "statvfs") and os.statvfs(there).f_flag & os.ST_RDONLY:
        return Fact("storage", False, f"{state} is on a read-only file system.", "sudo mount -o remount,rw; see dmesg")
    if free < LITTLE:
        return Fact(
            "storage", False, said, f"Free {LITTLE // 1_000_000} MB at least: sudo journalctl --vacuum-size=50M"
        )
    if not os.access(there, os.W_OK):
        return Fact("storage", None, f"{said} This user may not write there.", "Run doctor as root, or as the kiosk's.")
    return Fact("storage", True, said)


def pin(file: Path, owner: int | None) -> Fact:
    """`owner`: the kiosk's user, where it is known: the file must be theirs."""
    facts = None
    try:
        facts = file.stat()
        file.open("rb").close()
    except FileNotFoundError:
        pass
    except OSError as error:
        return Fact("pin", None, f"{file} can't be looked at ({error.strerror}).", "Run doctor as root.")
    wrong, unset = pinfile.remarks(file)
    if wrong or unset:
        return Fact("pin", False, *_cut(" ".join((*wrong, *unset))))
    if facts and owner is not None and facts.st_uid not in (owner, 0):
        remedy = f"sudo chown {owner} {file}"
        return Fact("pin", False, f"A PIN is set, but {file} belongs to another user than the kiosk's.", remedy)
    if facts and owner and facts.st_uid == 0:
        return Fact(
            "pin", False, f"A PIN is set, but the kiosk's user can't read {file}.", f"sudo chown {owner} {file}"
        )
    return Fact("pin", True, f"A PIN is set; only its owner may read {file}.")


def fonts(there: bool) -> Fact:
    if there:
        return Fact("fonts", True, "The program's own are there.")
    return Fact("fonts", False, "The program's own are gone; the system's stand in.", "Install the program anew.")


def settings(file: Path, problems: Sequence[str] | None, variables: Sequence[str], secret: bool) -> Fact:
    """`problems`: theirs, None where they can't be read yet; `variables`: names of those that stand over the file;
    `secret`: whether it names a way to staff."""
    if problems is None:
        return Fact("settings", None, "They can't be looked at before the packages are there.")
    said = f"{file}" if file.exists() else f"There is no {file}: the defaults hold"
    said += f"; over it stand {', '.join(variables)}." if variables else "."
    if problems:
        return Fact("settings", False, " ".join(problems), "The kiosk goes on with the last good ones till then.")
    if secret and file.exists() and stat.S_IMODE(file.stat().st_mode) & stat.S_IROTH:
        remedy = f"sudo chgrp clearing {file} && sudo chmod 640 {file}"
        return Fact(
            "settings", False, f"Everybody on this machine may read {file}, which names a way to staff.", remedy
        )
    return Fact("settings", True, f"{said} Nothing is wrong with them.")


def _cut(said: str) -> tuple[str, str]:
    """Into what is so and what to do: of the last two sentences."""
    what, stop, remedy = said.rpartition(". ")
    return (f"{what}.", remedy) if stop else (said, "")
