"""A text cut into sentences, for a voice that says one at a time; in doubt two stay together rather than one is cut."""

import html
import re

# Of Chinese every full stop ends one; French has a narrow gap before what closes.
END = re.compile(r"(?P<mark>[.!?…؟]+)(?:[\"'”’»)\]]|[\u00a0\u202f]»)*(?=\s|$)|[。！？]+[”’」』）》]*|\n")
WORD = re.compile(r"\S*$")
NEXT = re.compile(r"[\s\"'“‘«(\[¿¡]*(\S?)")
OPENING = "\"'“‘«([¿¡"
# What stands before something: its full stop never ends a sentence.
TITLES = frozenset({
    "dr", "dra", "mr", "mrs", "ms", "prof", "profa", "st", "sr", "sra", "srta", "srs", "sres", "lic", "ing", "fr", "vs",
    "approx", "fig",
})  # fmt: skip
BEFORE = {
    "en": frozenset({"e.g", "i.e", "cf"}),
    "ar": frozenset({"د", "أ", "م", "ص", "ت"}),
    "es": frozenset({"p", "ej", "p.ej", "aprox", "núm", "pág", "ud", "uds", "vd", "ee", "d", "da"}),
    "fr": frozenset({"p", "ex", "p.ex", "env", "cf", "c.-à-d", "mme", "mlle", "mm", "pr", "me", "av", "bd"}),
    "pt": frozenset({"p", "ex", "p.ex", "aprox", "pág", "págs", "av", "exmo", "exma"}),
    "ru": frozenset(
        {
            "т.е",
            "т.к",
            "т.н",
            "напр",
            "см",
            "ср",
            "г",
            "гг",
            "ул",
            "стр",
            "рис",
            "им",
            "тыс",
            "млн",
            "руб",
            "проф",
            "д-р",
            "доц",
            "мин",
            "час",
            "сек",
        }
    ),
}
NUMBERED = {"en": frozenset({"no", "nos", "vol"}), "es": frozenset({"n", "nº", "no", "art", "tel"}),
            "fr": frozenset({"n", "nº", "n°", "art", "tél", "vol"}), "pt": frozenset({"n", "nº", "núm", "art", "tel"}),
            "ru": frozenset({"п", "ст", "тел", "д", "кв", "т"})}  # fmt: skip
LAST = frozenset({"a.m", "p.m", "m", "etc", "т.д", "т.п", "др", "пр"})  # may end one: the next word tells


def sentences(text: str, language: str) -> tuple[str, ...]:
    """Without the space between them; a new line always ends one."""
    return tuple(text[start:end] for start, end in spans(text, language))


def spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where each of them begins and ends, in characters."""
    found, start = list[tuple[int, int]](), 0
    for mark in END.finditer(text):
        if _ends(text, mark, language):
            found.append((start, mark.end()))
            start = mark.end()
    found.append((start, len(text)))
    trimmed = ((end - len(text[start:end].lstrip()), start + len(text[start:end].rstrip())) for start, end in found)
    return tuple((start, end) for start, end in trimmed if start < end)


def _ends(text: str, mark: re.Match[str], language: str) -> bool:
    if not mark["mark"] or mark.end() == len(text):
        return True
    following = NEXT.match(text, mark.end())
    first = following[1] if following else ""
    if first.islower():
        return False
    if mark["mark"] != ".":
        return True
    found = WORD.search(text[: mark.start()])
    word = (found[0] if found else "").lstrip(OPENING)
    lower = word.lower()
    if lower in NUMBERED.get(language, ()):
        return not first.isdigit()
    initial = len(word) == 1 and word.isalpha() and word.isupper()  # J. Smith
    if lower in LAST and not initial:
        return True
    dotted = re.fullmatch(r"[^\W\d_](\.[^\W\d_])+", word) is not None  # U.S. Food ...
    return not (initial or dotted or lower in TITLES or lower in BEFORE.get(language, ()))


TAGS = r"(&nbsp;<font[^>]*>[^<]*</font>|<[^>]*>)"


def plain(styled: str) -> str:
    """What StyledText says to the ear: without its tags, and without the small numbers of sources."""
    without = re.sub(TAGS, lambda tag: "\n" if tag[0].startswith("<br") else "", styled)
    return html.unescape(without.replace("&nbsp;", " "))


def marked(styled: str, start: int, end: int) -> str:
    """StyledText with one sentence of its plain text underlined: the characters from start to end.

    Every run between two tags is marked for itself, so that the tags stay well nested; small numbers of sources, which
    are not in the plain text, are passed over.
    """
    shown, at = list[str](), 0
    for part in re.split(TAGS, styled):
        if part.startswith(("<", "&nbsp;<")):
            shown.append(part)
            at += part.startswith("<br")
            continue
        letters = re.findall(r"&\w+;|.", part, re.DOTALL)
        low, high = (max(0, min(place - at, len(letters))) for place in (start, end))
        run = "".join(letters[low:high])
        shown += ["".join(letters[:low]), f"<u>{run}</u>" if run else "", "".join(letters[high:])]
        at += len(letters)
    return "".join(shown)


def marked_on_screen(shown: str, said: str, start: int, end: int) -> str:
    """StyledText of what is `shown`, plain or styled, with that run of what is `said` underlined.

    Where the two don't have the same letters, all of it is.
    """
    is_styled = shown != said and plain(shown) == said
    styled = shown if is_styled else html.escape(shown, quote=False).replace("\n", "<br>")
    whole = plain(styled) != said or start < 0
    return marked(styled, 0, len(plain(styled))) if whole else marked(styled, start, end)
