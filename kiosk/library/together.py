"""What guides owe each other: a guide stands in every offered language."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kiosk.library.content import Guide
from kiosk.library.pack import Stack
from kiosk.problems import Problem


def guide_files(stack: Stack, languages: Iterable[str]) -> dict[str, dict[str, Path]]:
    """By language and name, in the order in which the guides are offered; a language may lack some."""
    names = stack.guides()
    found = {language: stack.files(f"guides/{language}", ".md") for language in languages}
    return {language: {name: files[name] for name in names if name in files} for language, files in found.items()}


def apart(stack: Stack, files: dict[str, dict[str, Path]], guides: Sequence[Guide]) -> Iterator[Problem]:
    """A problem for each language in which a guide is missing; a clinic's own may say that it is for one alone."""
    alone = {guide.name for guide in guides if guide.only_in_this_language}
    for name in {name: None for there in files.values() for name in there}:
        there = [language for language in files if name in files[language]]
        first = files[there[0]][name]
        shipped = stack.owner(first) is stack.packs[0]
        if name in alone and not shipped:
            continue
        for language in (language for language in files if language not in there):
            reason = f"it is missing: this guide is there in {', '.join(there)}, and {language} is offered too."
            remedy = "Put it there." if shipped else (
                f'Write it; or, where this guide is for speakers of one language alone, '
                f'add "only_in_this_language: true" to the head of {first}.'
            )  # fmt: skip
            yield Problem(stack.owner(first).folder / "guides" / language / first.name, 0, reason, remedy)
