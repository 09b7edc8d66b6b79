"""How languages are written: in which font, in which direction, and what must be kept in order within it."""

LATIN = "Atkinson Hyperlegible Next"
NOTO = "Clearing Noto"  # Noto Sans, with what resources/fonts holds of it
ARABIC = "Clearing Noto Arabic"
CHINESE = "Clearing Noto SC"
FAMILIES = {
    **dict.fromkeys(["be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk", "vi"], NOTO),
    **dict.fromkeys(["ar", "ckb", "fa", "ps", "sd", "ug", "ur"], ARABIC),
    "zh": CHINESE,
}
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
ISOLATE, END = "\u2066", "\u2069"  # Unicode 15.1, UAX 9: what stands between runs from the left


def family(language: str) -> str:
    """The font of a language's texts."""
    return FAMILIES.get(language.partition("-")[0], LATIN)


def from_the_right(language: str) -> bool:
    return language.partition("-")[0] in RIGHT_TO_LEFT


def number_in(language: str, number: str) -> str:
    """A telephone number as a text of the language holds it: its groups stay in their order there."""
    return f"{ISOLATE}{number}{END}" if from_the_right(language) and not number.isdigit() else number
