"""Whether an instrument still says what was checked: a hash of its words in each language, and one of its rules."""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kiosk.core.questionnaire import Item, Questionnaire, Texts
from kiosk.library.instruments import read_instrument
from kiosk.problems import Problem, Refused, line_of, read_text

FILE = "provenance.toml"
RULES = "rules"


class Provenance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of one instrument. `off` says why it is not offered; `offer`, why a language is, though unverified.

    `left_out` names by language the items that are not asked in it, because nobody knows their words; no score may need
    them.

    `sha256` has one entry for each language that the file has, and one for its "rules": weights and expressions.
    """

    licence: str
    source: str
    sha256: dict[str, str]
    translations: dict[str, str]
    off: str = ""
    offer: dict[str, str] = {}
    left_out: dict[str, tuple[str, ...]] = {}


def read_provenance(folder: Path) -> dict[str, Provenance]:
    """By the file's name without .json; nothing where a pack has no provenance.toml. Raises Refused."""
    file = folder / FILE
    if not file.is_file():
        return {}
    try:
        return msgspec.toml.decode(read_text(file), type=dict[str, Provenance])
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", "Compare it with the shipped file.")]) from None


def check_fidelity(
    file: Path, questionnaire: Questionnaire, provenance: Provenance | None, *, shipped: bool
) -> tuple[str, ...]:
    """Notes for staff. Raises Refused where a hash is wrong, or missing though the instrument was shipped."""
    if provenance is None and not shipped:
        return (f"{questionnaire.id}: nobody has written down a hash of its words, so a change of them can't be seen.",)
    known = provenance.sha256 if provenance else {}
    found = hashes(questionnaire)
    wrong = [_problem(file, part, known.get(part)) for part in found if known.get(part) != found[part]]
    wrong += [_gone(file, part) for part in known if part not in found]
    if wrong:
        raise Refused(wrong)
    return ()


def _problem(file: Path, part: str, known: str | None) -> Problem:
    what = "rules (weights, conditions, expressions)" if part == RULES else f"words in {part}"
    line = line_of(read_text(file.parent / FILE), f'["{file.stem}"') if (file.parent / FILE).is_file() else 0
    reason = f"the {what} of {file.name} are not those that were checked." if known else (
        f"there is no hash of the {what} of {file.name}."
    )  # fmt: skip
    remedy = (
        "Put the original back. If the change is meant: have a clinician read it, run "
        f"python -m kiosk.library.fidelity {file}, and write what it prints into {FILE}."
    )
    return Problem(file.parent / FILE, line, reason, remedy)


def _gone(file: Path, part: str) -> Problem:
    return Problem(file, 0, f"its words in {part} are gone.", "Put the original back.")


def hashes(questionnaire: Questionnaire) -> dict[str, str]:
    """SHA-256 by language tag over every stem, item, option, prefix and unit, and over the "rules" without words."""
    items = list(questionnaire.walk())
    tags = sorted({tag for item in items for texts in _texts(item) for tag in texts})
    rules = _hash([questionnaire.id, [_rules(item) for item in items]])
    return {RULES: rules} | {tag: _hash([[item.link_id, _words(item, tag)] for item in items]) for tag in tags}


def _hash(canonical: Any) -> str:
    return hashlib.sha256(json.dumps(canonical, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _texts(item: Item) -> Iterator[Texts]:
    yield from (item.text, item.prefix, *(option.display for option in item.options))
    if item.numbers:
        yield item.numbers.unit


def _words(item: Item, tag: str) -> list[str | None]:
    return [texts.get(tag) for texts in _texts(item)]


def _rules(item: Item) -> dict[str, Any]:
    """All that is no wording. Numbers as floats, so that 3 and 3.0 are the same weight."""
    rules: dict[str, Any] = msgspec.to_builtins(item)
    for key in ("text", "prefix", "items", "codes"):  # a code can only add Support to what is checked
        rules.pop(key)
    for option in rules["options"]:
        option.pop("display")
        option["weight"] = None if option["weight"] is None else float(option["weight"])
    if rules["numbers"]:
        rules["numbers"] = {key: _float(part) for key, part in rules["numbers"].items() if key != "unit"}
    rules["initial"] = [{**initial, "valueCoding": None} if "valueCoding" in initial else initial
                        for initial in rules["initial"]]  # fmt: skip
    return {**rules, "below": [child.link_id for child in item.items]}


def _float(part: Any) -> Any:
    return float(part) if isinstance(part, int | float) else part


def fresh(file: Path) -> str:
    """The lines to write into provenance.toml for an instrument as it is now."""
    found = hashes(read_instrument(file))
    lines = [f'"{part}" = "{digest}"' for part, digest in found.items()]
    return "\n".join([f'["{file.stem}".sha256]', *lines])


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(fresh(Path(name)), end="\n\n")
