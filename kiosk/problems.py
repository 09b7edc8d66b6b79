"""What is wrong with a file, in words that say which file, where, and what to write instead."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LONGEST = 6_000_000  # bytes of a text; the longest that is shipped has 200,000


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` counts from 1; 0 where the whole file is meant."""

    file: Path
    line: int
    reason: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else str(self.file)
        return f"{where}: {self.reason} {self.remedy}"


class Refused(Exception):
    """Something on disk can't be used. It carries every problem found, and never a stack of causes."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def line_of(text: str, needle: str, table: str = "") -> int:
    """The line (from 1) on which `needle` starts, below the TOML header [table] where one is given; else 0."""
    lines = text.splitlines()
    header = next((i for i, line in enumerate(lines) if table and line.strip() == f"[{table}]"), 0)
    return next((i + 1 for i, line in enumerate(lines) if i >= header and _begins(line.strip(), needle)), 0)


def _begins(line: str, needle: str) -> bool:
    rest = line.removeprefix(needle)
    return rest != line and not (needle[-1].isalnum() and rest[:1] and (rest[0].isalnum() or rest[0] in "_-"))


def read_text(file: Path) -> str:
    """The file's text. Raises Refused where it can't be read or is not UTF-8."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LONGEST + 1)
        if len(content) > LONGEST:
            raise Refused([Problem(file, 0, f"it is longer than {LONGEST:,} bytes.", "Make several of it.")])
        if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content:
            raise Refused([Problem(file, 1, "it is not UTF-8 text, but UTF-16 or no text.", "Save the file as UTF-8.")])
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        reason = f"byte {error.start} ({error.object[error.start]:#04x}) is not UTF-8."
        raise Refused([Problem(file, line, reason, "Save the file as UTF-8.")]) from None
    except OSError as error:
        raise Refused([Problem(file, 0, f"it can't be read ({error.strerror}).", "Put it there, readable.")]) from None
