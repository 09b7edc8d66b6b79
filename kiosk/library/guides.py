"""Guides: Markdown with YAML front matter, read into sections and blocks; every claim's source key is looked up."""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

from kiosk.library.alone import Around
from kiosk.library.blocks import Body
from kiosk.library.content import Guide, Section
from kiosk.library.frontmatter import FrontMatter, split
from kiosk.library.helplines import filled, unknown_blank
from kiosk.library.inline import Speaker
from kiosk.library.sources import Listed, Source, in_language
from kiosk.problems import Problem, Refused, line_of, read_text

MOST_CHARACTERS = 200_000  # a guide of three hours


def read_guide(
    file: Path,
    named: Mapping[str, str] | None = None,
    *,
    sources: Mapping[str, Listed] | None = None,
    guides: Collection[str] | None = None,
    picture: Callable[[str], Path | None] | None = None,
) -> Guide:
    """One guide, with `named` in its blanks, such as {crisis_number}, where given.

    `sources`: the packs' sources.toml; None where they can't be read: then a key stands for its text. `guides`: names
    it may lead to. `picture`: where "pictures/name.svg" is; else above guides/. Raises Refused with every problem.
    """
    text = _filled(file, named)
    front, body, offset, lines = split(file, text)
    speaker = Speaker(file, offset, list(front.sources))
    sections = Body(speaker, Around(guides, picture or (lambda path: file.parent.parent.parent / path))).sections(body)
    found = list[Source]()
    for key, own in front.sources.items():
        try:
            listed = own or (sources[key] if sources is not None else Listed(key))
            found.append(in_language(key, listed, front.language, named))
        except KeyError as absent:
            speaker.problems.append(_without(file, _line(text, key, lines), key, absent.args[0]))
    for key in (key for key in front.sources if key not in speaker.used):
        reason, remedy = f'no sentence uses the source "{key}".', "Cite it or take it out."
        speaker.problems.append(Problem(file, _line(text, key, lines), reason, remedy))
    if speaker.problems:
        raise Refused(speaker.problems)
    return _guide(file.stem, front, sections, found)


def _guide(name: str, front: FrontMatter, sections: tuple[Section, ...], sources: Iterable[Source]) -> Guide:
    return Guide(
        name=name,
        language=front.language,
        title=front.title,
        summary=front.summary,
        sections=sections,
        sources=tuple(sources),
        written=front.written,
        topics=front.topics,
        questions=front.questions,
        reviewed_by=front.reviewed_by,
        reviewed_on=front.reviewed_on,
        expires=front.expires,
        only_in_this_language=front.only_in_this_language,
    )


def _line(text: str, key: str, lines: Mapping[str, int]) -> int:
    return line_of(text, f"- {key}") or line_of(text, f"- key: {key}") or lines["sources"]


def _without(file: Path, line: int, key: str, absent: str) -> Problem:
    """A source that is in no list, or lacks a text in the guide's language, or names an unknown blank."""
    if absent == key:
        remedy = f'Write the table [{key}] with text = "..." into sources.toml, or its text here.'
        return Problem(file, line, f'the source "{key}" is not in sources.toml.', remedy)
    return Problem(file, line, f'the text of the source "{key}" lacks "{absent}".', "Mend it in sources.toml.")


def _filled(file: Path, named: Mapping[str, str] | None) -> str:
    """The file's text. Raises Refused."""
    written = read_text(file)
    if len(written) > MOST_CHARACTERS:
        reason = f"it has {len(written):,} characters; a guide may have {MOST_CHARACTERS:,}."
        raise Refused([Problem(file, 0, reason, "Make several guides of it.")])
    try:
        return written if named is None else filled(written, named)
    except KeyError as unknown:
        raise Refused([unknown_blank(file, unknown.args[0], named or {}, written)]) from None
