"""Which instruments there are, shipped and the clinic's own; what is off and why; and the check-in's plan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.core.questionnaire import Questionnaire
from kiosk.library.fidelity import Provenance, check_fidelity, hashes, read_provenance
from kiosk.library.instruments import read_instrument
from kiosk.library.merging import with_words
from kiosk.library.stack import Stack
from kiosk.problems import Problem, Refused
from kiosk.settings import Settings

PRE_CHECK = "eligibility-precheck"


@dataclass(frozen=True)
class Instrument:
    """`off` says why it is not offered; `allowed` are tags that are offered although they are not verified."""

    file: Path
    questionnaire: Questionnaire
    off: str
    allowed: frozenset[str]

    def tag(self, language: str) -> str | None:
        """The tag in which it is asked for a visitor's language; None where a text is missing or not verified."""
        tag = self.questionnaire.tag(language, self.allowed)
        return tag if tag and not self.questionnaire.missing_texts(tag) else None


def read_instruments(settings: Settings, stack: Stack) -> dict[str, Instrument]:
    """By the file's name without .json. Raises Refused with every problem of every file."""
    problems, found = list[Problem](), dict[str, Instrument]()
    own = [Path(settings.check_in.folder)] if settings.check_in.folder else []
    packed, there = [pack.folder / "instruments" for pack in stack.packs], stack.files("instruments", ".json").values()
    for folder in (*packed, *own):
        try:
            provenance = read_provenance(folder)
        except Refused as refused:
            problems += refused.problems
            continue
        for file in sorted(file for file in folder.glob("*.json") if file in there or folder in own):
            try:
                found[file.stem] = _once(_read(file, provenance.get(file.stem), settings, folder == packed[0]), found)
            except Refused as refused:
                problems += refused.problems
        if folder in own and not folder.is_dir():
            problems.append(Problem(folder, 0, "there is no such folder.", "Mend check_in.folder in the settings."))
    if problems:
        raise Refused(problems)
    return _merged(found)


def _read(file: Path, known: Provenance | None, settings: Settings, shipped: bool) -> Instrument:
    """What has the hash that was checked was tried out then, and is not tried again."""
    questionnaire = read_instrument(file, lambda read: known is not None and hashes(read) == known.sha256)
    notes = check_fidelity(file, questionnaire, known, shipped=shipped)
    left_out = known.left_out if known else {}
    questionnaire = replace(questionnaire, notes=(*questionnaire.notes, *notes), left_out=left_out)
    allow = settings.check_in.allow
    offered = {f"{questionnaire.id}:{tag}" for tag in (known.offer if known else {})}
    off = known.off if known and not _switched_on({file.stem, questionnaire.id}, settings) else ""
    named = {f"{questionnaire.id}:{name.partition(':')[2]}" for name in allow if name.startswith(f"{file.stem}:")}
    return Instrument(file, questionnaire, off, frozenset({*allow, *offered, *named}))


def _switched_on(names: set[str], settings: Settings) -> bool:
    """The pre-check only by the prescriber's name, whatever is allowed."""
    return settings.pre_check is not None if PRE_CHECK in names else bool(names & set(settings.check_in.allow))


def _once(instrument: Instrument, found: dict[str, Instrument]) -> Instrument:
    for other in found.values():
        if other.questionnaire.id == instrument.questionnaire.id:
            reason = f'its id "{other.questionnaire.id}" is that of {other.file}.'
            raise Refused([Problem(instrument.file, 0, reason, "Give it an id of its own.")])
    return instrument


def _merged(found: dict[str, Instrument]) -> dict[str, Instrument]:
    """A file such as cbi.es-ES.json brings a language to cbi.json; where that is allowed, they become one."""
    languages = {name for name in found if name.partition(".")[0] in found.keys() - {name}}
    merged = {name: instrument for name, instrument in found.items() if name not in languages}
    for name in sorted(languages):
        base, _, tag = name.partition(".")
        whole, more = merged[base].questionnaire, found[name]
        if f"{base}:{tag}" in merged[base].allowed:
            whole = with_words(whole, more.questionnaire, more.file)
        else:
            note = f"{base} is not offered in {tag}: {more.off or 'nobody has verified it.'}"
            whole = replace(whole, notes=(*whole.notes, note))
        merged[base] = replace(merged[base], questionnaire=whole)
    return merged


def tags(found: dict[str, Instrument], languages: Iterable[str]) -> dict[str, dict[str, str]]:
    """By questionnaire id and visitor's language; a language in which it is not offered is not there."""
    return {
        each.questionnaire.id: {language: tag for language in languages if not each.off and (tag := each.tag(language))}
        for each in found.values()
    }


def notes(found: dict[str, Instrument], languages: Iterable[str]) -> Iterator[str]:
    """What staff should know: what is off and why, and which language an instrument lacks."""
    for instrument, questionnaire in ((each, each.questionnaire) for each in found.values()):
        yield from questionnaire.notes
        if instrument.off:
            yield f"{questionnaire.id} is off: {instrument.off}"
            continue
        for language in languages:
            tag = questionnaire.tag(language, instrument.allowed)
            if tag is None:
                yield f"{questionnaire.id} is not offered in {language}: no verified translation."
            elif missing := questionnaire.missing_texts(tag):
                yield f"{questionnaire.id} is not offered in {language}: no text for {', '.join(missing)}."
            elif left_out := questionnaire.left_out.get(tag):
                yield f"{questionnaire.id} is asked in {language} without {', '.join(left_out)}: no sure words."
