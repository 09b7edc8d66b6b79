"""What the print server keeps of a job: read from its configuration for `check`, and from its folder for `prove`."""

import re
from collections.abc import Iterator
from pathlib import Path

CONFIGURATION, SPOOL = Path("/etc/cups/cupsd.conf"), Path("/var/spool/cups")
KEPT_A_DAY = "86400"  # s: PreserveJobFiles where nothing is set, cupsd.conf(5) of CUPS 2.4
OFF = ("no", "off", "false", "0")  # CUPS scheduler/conf.c, cupsdReadConfiguration: get_boolean and seconds
REMEDY = "Write PreserveJobFiles No into it, and restart CUPS."


def preserved(configuration: Path = CONFIGURATION) -> Iterator[str]:
    """A sentence for `check` where the server keeps the sheets that it has printed, or where that can't be known."""
    try:
        text = configuration.read_text(errors="replace")
    except OSError as error:
        yield (f"{configuration}: it can't be read ({error.strerror}), so nobody knows whether the print server keeps "
               "the sheets of visits. Run check as root, on the machine that prints.")  # fmt: skip
        return
    files = _setting(text, "PreserveJobFiles", KEPT_A_DAY)
    if files not in OFF and _setting(text, "PreserveJobHistory", "yes") not in OFF:
        how = "for ever" if files in ("yes", "on", "true") else f"for {files} seconds"
        yield f"{configuration}: the print server keeps every sheet that it has printed, {how}. {REMEDY}"


def kept(spool: Path = SPOOL) -> tuple[Path, ...]:
    """The jobs' documents that lie in the spool now: sheets that wait, or that are kept. Needs root; OSError else.

    A job's other file (c00001: printer, title, user, times) holds nothing of the sheet.
    """
    return tuple(sorted(path for path in spool.iterdir() if re.fullmatch(r"d\d{5,}-\d{3,}", path.name)))


def _setting(text: str, name: str, default: str) -> str:
    found = re.findall(rf"^\s*{name}\s+(\S+)", text, re.M | re.I)
    return str(found[-1]).lower() if found else default
