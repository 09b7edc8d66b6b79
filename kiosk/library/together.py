"""What guides owe each other, and what they are made of beside their own files."""

import hashlib
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.itself import BUILT
from kiosk.library.content import Block, Guide
from kiosk.library.frontmatter import split
from kiosk.library.guides import read_guide
from kiosk.library.shelves import Content, Rows
from kiosk.library.sources import Listed as Source
from kiosk.library.stack import Stack
from kiosk.library.stocking import Stock, Wanted
from kiosk.library.topics import Listed as Topic
from kiosk.problems import Problem, Refused, line_of, read_text


def guide_files(stack: Stack, languages: Iterable[str]) -> dict[str, dict[str, str]]:
    """By language and name, in the order in which the guides are offered; a language may lack some."""
    names = stack.guides()
    found = {language: stack.places(f"guides/{language}", ".md") for language in languages}
    return {language: {name: files[name] for name in names if name in files} for language, files in found.items()}


def content(
    stack: Stack,
    files: Mapping[str, Mapping[str, str]],
    named: Mapping[str, Mapping[str, str]],
    sources: Mapping[str, Source],
    topics: Mapping[str, Topic],
    searching: Rows,
) -> Content:
    """What the shelf is to hold. A guide is read again where its file has changed, or what its key is made of."""

    hidden = {pack.folder: stack.hidden_above(pack, "guides") for pack in stack.packs}
    shipped = stack.packs[0].folder
    hidden[shipped] = hidden[shipped].union(*files.values())  # a language may lack some of the shipped guides
    known = {(language, above): above.union(there) for language, there in files.items() for above in hidden.values()}

    def read(one: Wanted, picture: Callable[[str], Path]) -> Guide:
        file = Path(one.file)
        above, lines = hidden[stack.owner(file).folder], named.get(one.language)
        guide = read_guide(file, lines, sources=sources, guides=known[one.language, above], picture=picture)
        if unknown := [topic for topic in guide.topics if topics and topic not in topics]:
            raise Refused([_topic(file, unknown[0], topics)])
        return without_cards(guide, above.difference(files[one.language]))

    keys = _keys(stack, files, named, sources, topics)
    wanted = {language: [Wanted(language, name, file, keys[language]) for name, file in there.items()]
              for language, there in files.items()}  # fmt: skip
    told = [(language, place, topic.key, topic.name[language]) for language in files
            for place, topic in enumerate(topics.values()) if language in topic.name]  # fmt: skip
    return Content(Stock(wanted, read, stack.file), {"topics": told, **searching})


def _keys(
    stack: Stack, files: Mapping[str, Mapping[str, str]], named: Mapping[str, object], sources: Mapping[str, Source],
    topics: Iterable[str],
) -> dict[str, str]:  # fmt: skip
    """By language: of all that its guides come from beside their own files."""
    hides, home, found = [pack.hide for pack in stack.packs], os.path.join(stack.packs[0].folder, ""), program()
    return {
        language: _key(found, named.get(language), sources, hides, sorted(topics),
                       [name for name, file in there.items() if file.startswith(home)])
        for language, there in files.items()
    }  # fmt: skip


def _topic(file: Path, unknown: str, topics: Iterable[str]) -> Problem:
    reason = f'"{unknown}" is no topic of this pack or a lower one.'
    remedy = f"Write one of {', '.join(topics)}; or add it to topics.toml."
    return Problem(file, line_of(read_text(file), "topics:"), reason, remedy)


def without_cards(guide: Guide, gone: Collection[str]) -> Guide:
    """Without the cards that lead to what an upper pack hides, and without a section that was nothing else."""

    def kept(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        there = (block for block in blocks if block.kind != "card" or block.target not in gone)
        return tuple(replace(block, answer=kept(block.answer)) if block.answer else block for block in there)

    if not any(block.kind == "card" and block.target in gone for block in guide.blocks()):
        return guide
    sections = (replace(section, blocks=kept(section.blocks)) for section in guide.sections)
    return replace(guide, sections=tuple(section for section in sections if section.blocks))


def program() -> bytes:
    """Of what turns files into guides: with another program they are read again."""
    told = hashlib.blake2b()
    for file in sorted(Path(__file__).parent.glob("*.py")) or [Path(BUILT)]:
        told.update(file.read_bytes())
    return told.digest()


def _key(*parts: object) -> str:
    return hashlib.blake2b(repr(parts).encode(), digest_size=8).hexdigest()


def apart(stack: Stack, files: Mapping[str, Mapping[str, str]], alone: Collection[str] | None) -> Iterator[Problem]:
    """A problem for each language of a clinic's pack in which a guide of it is missing.

    A guide may say that it is for speakers of one language `alone`; with None for these names they are looked up.
    """
    for name, there in _incomplete(files).items():
        first = Path(files[there[0]][name])
        pack = stack.owner(first)
        if pack is stack.packs[0] or (_alone(first) if alone is None else name in alone):
            continue
        for language in (language for language in pack.languages or files if language in files.keys() - {*there}):
            reason = f"it is missing: this guide is there in {', '.join(there)}, and {language} is offered too."
            remedy = (
                f"Write it; or say in pack.toml which languages the pack is written in, such as "
                f"languages = {json.dumps(there)}; or, where this guide is for speakers of one language alone, "
                f'add "only_in_this_language: true" to the head of {first}.'
            )
            yield Problem(pack.folder / "guides" / language / first.name, 0, reason, remedy)


def lacking(files: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """A sentence for each language that lacks guides which others have: its lists show those alone that are there."""
    gaps = {language: list[str]() for language in files}
    for name, there in _incomplete(files).items():
        if not _alone(Path(files[there[0]][name])):
            for language in files.keys() - {*there}:
                gaps[language].append(name)
    for language, names in gaps.items():
        if names:
            yield f"{language} has {len(files[language])} guides, and lacks: {', '.join(names)}."


def _incomplete(files: Mapping[str, Mapping[str, str]]) -> dict[str, list[str]]:
    """The languages of each guide that is not there in all."""
    everywhere = set[str]().union(*files.values()).intersection(*files.values())
    names = {name: None for there in files.values() for name in there if name not in everywhere}
    return {name: [language for language in files if name in files[language]] for name in names}


def _alone(file: Path) -> bool:
    try:
        return split(file, read_text(file))[0].only_in_this_language
    except Refused:
        return False
