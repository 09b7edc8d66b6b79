"""What a pack says of the search in a language: search/<language>.toml, words that tell nothing and words alike."""

from collections.abc import Iterable, Iterator

import msgspec

from kiosk.library.stack import Stack
from kiosk.library.terms import terms
from kiosk.problems import Problem, Refused, line_of, read_text

REMEDY = 'Write ignored = ["the", ...] and alike = [["tired", "exhausted"], ...], as in resources/search/en.toml.'


class Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    ignored: tuple[str, ...] = ()
    alike: tuple[tuple[str, ...], ...] = ()


def read_searching(stack: Stack, languages: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    """Rows of the shelf's tables; nothing for a language without a file. Raises Refused."""
    ignored, alike = list[tuple[str, ...]](), list[tuple[str, ...]]()
    for language in languages:
        for file in stack.layers(f"search/{language}.toml")[-1:]:
            text = read_text(file)
            try:
                listed = msgspec.toml.decode(text, type=Listed)
            except (msgspec.DecodeError, RecursionError) as error:
                line = line_of(text, "alike" if "alike" in str(error) else "ignored")
                raise Refused([Problem(file, line, f"it can't be used: {error}.".replace("`", ""), REMEDY)]) from None
            ignored += dict.fromkeys((language, term) for word in listed.ignored for term in terms(word))
            alike += dict.fromkeys((language, *pair) for group in listed.alike for pair in _pairs(group))
    return {"ignored": ignored, "alike": alike}


def _pairs(group: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    said = [term for word in group for term in terms(word)]
    yield from ((one, other) for one in said for other in said if one != other)
