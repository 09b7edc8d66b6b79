"""The recorded voices of the packs: who speaks in which language, and whether nothing is left to be recorded."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.library.content import Voices
from kiosk.library.pack import Pack
from kiosk.library.stack import Stack
from kiosk.problems import Problem, Refused, read_text
from kiosk.settings import Settings

Line = Annotated[str, Meta(pattern=r"^[^\x00-\x1f\x7f]*\S[^\x00-\x1f\x7f]*\Z", max_length=200)]
WRITE = 'Write: speaker = "who has read the sentences, and under which licence", and whole = true or false.'


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """voices/<language>/voice.toml. `whole`: every sentence is recorded, so that no engine is needed."""

    speaker: Line
    whole: bool = False


def read_voices(settings: Settings, stack: Stack) -> Voices:
    """Where the recordings of the offered languages lie, the uppermost pack first. Raises Refused."""
    places, whole, problems = list[str](), set[str](), list[Problem]()
    named = (stack.packs[0].folder, *map(Path, settings.content.packs))  # a .zip is unpacked only for the compiler
    for pack, place in reversed(list(zip(stack.packs, named, strict=False))):
        for folder in _folders(pack, settings.languages.offered):
            try:
                whole |= {folder.name} if read_head(folder).whole else set()
            except Refused as refused:
                problems += refused.problems
            places += [] if str(place) in places else [str(place)]
    if problems:
        raise Refused(problems)
    return Voices(tuple(places), tuple(sorted(whole)))


def read_head(folder: Path) -> Head:
    """What voice.toml says beside the recordings of a language. Raises Refused."""
    file = folder / "voice.toml"
    try:
        return msgspec.toml.decode(read_text(file), type=Head)
    except msgspec.DecodeError as error:
        raise Refused([Problem(file, 0, f"{error}.", WRITE)]) from None


def _folders(pack: Pack, languages: tuple[str, ...]) -> list[Path]:
    return [folder for tag in languages if (folder := pack.folder / "voices" / tag).is_dir()]
