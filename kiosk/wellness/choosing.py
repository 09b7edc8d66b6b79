"""What staff choose on the staff page: sound, brightness, and when to be reminded to clean."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec

from kiosk import choices
from kiosk.choices import Choices
from kiosk.problems import Refused
from kiosk.wellness.light import BACKLIGHTS, lighten


def choose(given: Mapping[str, Any], state: Path, lights: Path = BACKLIGHTS) -> tuple[bool, list[str], dict[str, Any]]:
    """Whether anything could be kept, sentences, and all that is chosen now; nothing given only tells that.

    None takes a choice back: then it is as IT has set it. Raises OSError where it can't be kept.
    """
    try:
        before = choices.read(state)
    except Refused:
        before = Choices()  # they are being chosen anew
    for key, value in given.items():
        if said := _fault(key, value):
            return False, [said], msgspec.to_builtins(before)
    wanted, said = dict(given), ""
    if wanted.get("brightness") is not None and (said := lighten(wanted["brightness"], lights)):
        del wanted["brightness"]
    after = msgspec.structs.replace(before, **wanted)
    if wanted:
        choices.keep(after, state)
    return not said or bool(wanted), [said] if said else [], msgspec.to_builtins(after)


def _fault(key: str, value: object) -> str:
    if key not in Choices.__struct_fields__:
        return f'"{key}" can\'t be chosen. There are: {", ".join(Choices.__struct_fields__)}.'
    hint = get_type_hints(Choices, include_extras=True)[key]
    try:
        msgspec.convert(value, hint)
    except msgspec.ValidationError:
        notes = (note for part in (hint, *get_args(hint)) for note in getattr(part, "__metadata__", ()))
        return f"{key} can't be {value!r}. Choose {next(notes).description}."
    return ""
