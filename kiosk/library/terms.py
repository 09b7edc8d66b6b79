"""Words as the search knows them: small letters without accents, and those that a slip of the finger may have meant."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670]")  # with Arabic's vowels, hamza, and long line
ALIKE = str.maketrans("ىةٱ", "يها")  # written one for the other
APOSTROPHES = re.compile("['’ʼ`´]")
ELIDED = re.compile(r"\b([cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’ʼ](?=[^\W\d_])", re.IGNORECASE)  # French l'aide, qu'on
TERM = re.compile(r"[^\W_]+")
LONGEST = 32  # letters of a term; the rest of a longer one tells nothing more


def terms(text: str) -> list[str]:
    """The terms of a text in order: "¿No puedo dormir?" gives no, puedo, dormir; "can't" cant; "l'aide" l, aide."""
    text = APOSTROPHES.sub("", ELIDED.sub(r"\1 ", text))
    if not text.isascii():
        text = MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(ALIKE)
    return [term[:LONGEST] for term in TERM.findall(text.casefold())]


def meant(term: str, known: Sequence[str], *, whole: bool, most: int = 8) -> list[str]:
    """Known terms that `term` may be a slip for, nearest first; with `whole` off it may be the beginning of one.

    A slip is a letter too many, too few, wrong, or swapped with its neighbour: none below three letters, one up to
    five, two beyond.
    """
    slips = (len(term) > 2) + (len(term) > 5)
    if not slips:
        return []
    from rapidfuzz.distance import OSA  # 15 ms: only where somebody slips
    from rapidfuzz.process import extract

    def near(choices: Iterable[str]) -> Iterable[tuple[float, int]]:
        found = extract(term, choices, scorer=OSA.distance, score_cutoff=slips, limit=most)  # type: ignore[arg-type]
        return ((distance, place) for _, distance, place in found)

    # The first letter is the one least often wrong; with it right, half of a vocabulary need not be offered.
    ranked = {place: distance for distance, place in near(known)}
    if not whole:
        begun = [other[: len(term)] for other in known]
        for distance, place in near(begun):
            ranked[place] = min(distance, ranked.get(place, distance))
    best = sorted(ranked, key=lambda place: (ranked[place], known[place][:1] != term[0], place))
    return [known[place] for place in best[:most]]
