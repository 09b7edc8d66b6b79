"""The take-home page: one file that asks for nothing, built out of the kiosk's own words in every language."""

import base64
import hashlib
import html
import json
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from kiosk.core.takehome import Sayings, sayings
from kiosk.library.helplines import all_filled, blanks
from kiosk.library.languages import is_off
from kiosk.library.pack import SHIPPED as SHIPPED
from kiosk.library.pack import Pack
from kiosk.library.stack import Stack
from kiosk.library.support import read_support, support_files
from kiosk.problems import Problem, Refused, read_text


def read_sayings(
    stack: Stack | None = None, own: str | None = None, unreviewed: Collection[str] = ()
) -> dict[str, Sayings]:
    """By language tag, from a stack's texts (else the shipped ones), with the numbers of its support lines.

    `own` is the support file that the settings name. A language that is off for patients is there only where they
    name it as `unreviewed`.

    Raises Refused with the file and the key that is absent.
    """
    stack = stack or Stack((Pack(SHIPPED, "shipped"),))
    support = support_files(stack, own)
    files = stack.files("texts", ".toml").items()
    return {tag: _sayings(file, support) for tag, file in files if tag in unreviewed or not is_off(file)}


def page(words: Mapping[str, Sayings], source: Path = SHIPPED / "take-home" / "source") -> str:
    """The whole page. Its policy allows this one style and this one script, by hash, and no request at all."""
    style = read_text(source / "page.css")
    script = read_text(source / "page.js").replace("@WORDS@", _as_script(words))
    pieces = {
        "STYLE_HASH": _hash(style),
        "SCRIPT_HASH": _hash(script),
        "WITHOUT_SCRIPT": "\n".join(f'<p lang="{tag}">{html.escape(said.help)}</p>' for tag, said in words.items()),
        "STYLE": style,
        "SCRIPT": script,
    }
    whole = read_text(source / "page.html")
    for name, piece in pieces.items():
        whole = whole.replace(f"@{name}@", piece)
    return whole


def _sayings(file: Path, support: Sequence[Path]) -> Sayings:
    try:
        texts = tomllib.loads(read_text(file))
    except tomllib.TOMLDecodeError as error:
        raise Refused([Problem(file, 0, f"this is not TOML: {error}.", "Compare it with the shipped file.")]) from None
    texts = all_filled(texts, blanks(read_support([file.stem], support), file.stem), file)
    try:
        return sayings(texts)
    except KeyError as key:
        raise Refused([Problem(file, 0, f"{key} is missing.", "Compare it with the shipped file.")]) from None


def _as_script(words: Mapping[str, Sayings]) -> str:
    """JSON that no end of a script element can stand in."""
    plain = {tag: asdict(said) for tag, said in words.items()}
    return json.dumps(plain, ensure_ascii=False, indent=1).replace("<", "\\u003c")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
