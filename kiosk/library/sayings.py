"""What the result page says: findings, sentences for the clinician and the picture for the ear, in the pack's words."""

from collections.abc import Collection, Iterable, Iterator

from kiosk.core.facts import SCALES, Facts
from kiosk.core.findings import SOURCES, Finding
from kiosk.core.picture import EXHAUSTION, LOW_MOOD, Side
from kiosk.core.reading import Reading
from kiosk.library.content import Words

FIELDS = ("both", "low-mood", "exhaustion", "neither")
PLACES = {"number": "1", "highest": "2", "names": "3"}  # to try a template out


def line(finding: Finding, words: Words) -> str:
    said = words.findings[finding.name].line
    return f"{said} {words.open_note}" if finding.at_least else said


def sayings(reading: Reading, words: Words, *, numbers: bool) -> tuple[str, str, str]:
    """Three sentences to say to the clinician: two from the first findings, and one question."""
    told = [said for finding in reading.findings if (said := _say(finding, words, numbers=numbers))][:2]
    first, second = (*words.say_to_clinician[: 2 - len(told)], *told)
    return first, second, words.readings[reading.said].ask


def eases(reading: Reading, words: Words) -> tuple[str, ...]:
    """What eases this, with a line of its own for what drains the person most; not beside thoughts of self-harm."""
    strain = "" if reading.help_now else words.strains.get(reading.strain or "", "")
    return words.readings[reading.said].eases + ((strain,) if strain else ())


def left_out(reading: Reading, words: Words, offered: Collection[str] = ()) -> tuple[str, ...]:
    """A sentence each for what was not asked, what the person would rather not say, and what has too few answers.

    What is still `offered` on the same page is not told as left out.
    """
    not_asked = tuple(name for name in reading.not_asked if name not in offered)
    told = ((words.not_asked, not_asked), (words.declined, reading.declined), (words.too_few, reading.too_few))
    return tuple(text.format(names=_names(names, words)) for text, names in told if names)


def picture_text(facts: Facts, words: Words) -> str:
    """The picture for the ear: low mood first, then exhaustion."""
    return f"{words.picture.low_mood[LOW_MOOD.side(facts)]} {words.picture.exhaustion[EXHAUSTION.side(facts)]}"


def faults(words: Words) -> Iterator[str]:
    """What is missing in the result's words, or wrong in a template: one sentence each."""
    scales = (*(scale.name for scale in SCALES), "scope-questions", "difficulty")
    yield from _missing("findings", SOURCES, words.findings)
    yield from _missing("sources", SOURCES.values(), words.sources)
    yield from _missing("scales", scales, words.scales)
    yield from _missing("picture.fields", FIELDS, words.picture.fields)
    yield from _missing("picture.low_mood", Side, words.picture.low_mood)
    yield from _missing("picture.exhaustion", Side, words.picture.exhaustion)
    if len(words.say_to_clinician) < 2:
        yield "say_to_clinician has fewer than two sentences."
    templates = {name: getattr(words, name) for name in ("at_least", "not_asked", "declined", "too_few")}
    templates |= {f"findings.{name}.say_numbers": found.say_numbers for name, found in words.findings.items()}
    odd = (name for name, template in templates.items() if _odd(template))
    yield from (f"{name} may hold {{number}} and {{highest}}, or {{names}}, and no other braces." for name in odd)


def _missing(table: str, wanted: Iterable[str], there: Iterable[str]) -> Iterator[str]:
    return (f"{table}.{name} is missing." for name in dict.fromkeys(wanted) if name not in set(there))


def _odd(template: str) -> bool:
    try:
        template.format_map(PLACES)
    except (KeyError, ValueError, IndexError, AttributeError):
        return True
    return False


def _say(finding: Finding, words: Words, *, numbers: bool) -> str:
    said = words.findings[finding.name]
    if not numbers or not said.say_numbers or finding.number is None:
        return said.say
    number = str(int(finding.number))  # rounded down: 49.8 is not yet 50
    number = words.at_least.format(number=number) if finding.at_least else number
    return said.say_numbers.format(number=number, highest=finding.highest)


def _names(names: tuple[str, ...], words: Words) -> str:
    return "; ".join(words.scales[name].label.lower() for name in names)
