"""Which of the offered languages patients are shown: none with holes in its interface, or where help is named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

import msgspec

from kiosk.itself import PROGRAM
from kiosk.library.pack import SHIPPED
from kiosk.library.stack import Stack
from kiosk.library.support import read_support, support_files
from kiosk.problems import Problem, Refused, line_of, read_text
from kiosk.tables import Settings

SOURCE = "en"  # the language that the interface is written in
UNREVIEWED = "unreviewed"  # in a translatorcomment of a .ts: written by a machine, read by no native speaker


@dataclass(frozen=True, slots=True)
class Chosen:
    """The languages to show; what the others lack, by language; and what is refused."""

    shown: tuple[str, ...]
    lacking: Mapping[str, Sequence[Problem]] = field(default_factory=dict)
    problems: Sequence[Problem] = ()

    def notes(self) -> Iterator[str]:
        for tag, problems in self.lacking.items():
            more = f" ({len(problems) - 1} more: {PROGRAM} check)" if len(problems) > 1 else ""
            yield f"{tag} is offered in the settings, but not shown to patients: it is not whole. {problems[0]}{more}"


class _Head(msgspec.Struct, frozen=True):
    """What is read of texts/<language>.toml here."""

    name: str = ""
    off: str = ""
    reviewed_by: str = ""


def chosen(settings: Settings, stack: Stack) -> Chosen:
    """Of the offered languages those that are whole; an unfinished one is left out as long as another is whole.

    One that is `off` is refused, unless the settings name it under languages.unreviewed.
    """
    lines = support_files(stack, settings.support.file)
    offered, lacking, problems = settings.languages.offered, dict[str, list[Problem]](), list[Problem]()
    for tag in offered:
        if found := list(_lacking(tag, stack, lines)):
            lacking[tag] = found
        elif tag not in settings.languages.unreviewed and (off := _head(stack, tag).off):
            remedy = f'Take "{tag}" out of languages.offered; or, to try it, write unreviewed = ["{tag}"] below it.'
            file = stack.file(f"texts/{tag}.toml")
            reason = f'"{tag}" is offered in the settings, but is switched off for patients: {off}'
            problems.append(Problem(file, line_of(read_text(file), "off"), reason, remedy))
    shown = tuple(tag for tag in offered if tag not in lacking)
    if not shown:
        return Chosen(offered, {}, [problem for found in lacking.values() for problem in found])
    return Chosen(shown, lacking, problems)


def unreviewed(tag: str, stack: Stack, guides: Mapping[str, str]) -> str:
    """What no native speaker has read of a language, in a line; "" where all is read. `guides`: who reviewed each."""
    if tag == SOURCE:
        return ""
    messages = list(_messages(interface(tag)))
    raw = [one for one in messages if UNREVIEWED in one.findtext("translatorcomment", "")]
    told = [f"{len(raw)} of {len(messages)} interface texts"] if raw else []
    told += [f"{kind}/{tag}.toml" for kind in ("texts", "treatments")
             if stack.layers(f"{kind}/{tag}.toml") and not _head(stack, tag, kind).reviewed_by]  # fmt: skip
    if unread := [name for name, reviewer in guides.items() if not reviewer]:
        told.append(f"{len(unread)} of {len(guides)} guides")
    return f"{tag}: not reviewed by a native speaker: {', '.join(told)}." if told else ""


def interface(tag: str) -> Path:
    """The file of the interface's words in a language."""
    return SHIPPED / "translations" / f"clearing_{tag}.ts"


def is_off(texts: Path) -> bool:
    """Whether a file of texts says that its language is switched off for patients."""
    return bool(_read_head(texts).off)


def _lacking(tag: str, stack: Stack, files: Sequence[Path]) -> Iterator[Problem]:
    if not stack.layers(f"texts/{tag}.toml"):
        yield Problem(stack.file(f"texts/{tag}.toml"), 0, "it is missing.", "Write it after texts/en.toml.")
    yield from _unsaid(tag, files)
    if tag != SOURCE:
        yield from _untranslated(interface(tag))


def _unsaid(tag: str, files: Sequence[Path]) -> Iterator[Problem]:
    """Lines to call that have no words in a language; what else is wrong with them is said where they are wanted."""
    try:
        lines = read_support((), files)
    except Refused:
        return
    for name in (name for name, line in lines.items() if tag not in line.words):
        places = {file: line_of(read_text(file), f"[{name}]") for file in files}
        file = next((file for file in reversed(files) if places[file]), files[-1])
        reason = f"[{name}] has no words in {tag}, which this kiosk offers."
        yield Problem(file, places[file], reason, f"Add [{name}.words.{tag}] with title, hours and text.")


def _untranslated(source: Path) -> Iterator[Problem]:
    if not (source.is_file() and source.with_suffix(".qm").is_file()):
        yield Problem(source.with_suffix(".qm"), 0, "it is missing.", "Make it: make translations.")
        return
    text = read_text(source)
    if 'type="unfinished"' not in text and "<translation></translation>" not in text:
        return  # 1 ms, where to read it all is 20
    for message in ElementTree.fromstring(text).iter("message"):
        translation, original = message.find("translation"), message.findtext("source", "")
        if translation is None or not translation.text or translation.get("type"):
            line = line_of(text, f"<source>{original}")
            yield Problem(source, line, f'"{original}" is not translated.', "Translate it in Qt Linguist.")


def _messages(source: Path) -> Iterator[ElementTree.Element]:
    if source.is_file():
        yield from ElementTree.parse(source).getroot().iter("message")


def _head(stack: Stack, tag: str, kind: str = "texts") -> _Head:
    return _read_head(stack.file(f"{kind}/{tag}.toml"))


def _read_head(file: Path) -> _Head:
    try:
        return msgspec.toml.decode(read_text(file), type=_Head)
    except (Refused, msgspec.DecodeError):  # which is said where it is read as a whole
        return _Head()
