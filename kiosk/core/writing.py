"""What staff type on the pad: letters small and capital, digits and marks, one key after the other."""

from dataclasses import dataclass, replace
from enum import IntEnum

from kiosk.core.letters import LATIN, letters

ACCENTS = {
    "es": "áéíóúü",
    "pt": "áâãàçéêíóôõú",
    "fr": "àâæçéèêëîïôœùûüÿ",
}  # that a search forgives and a reader does not
MARKS = "0123456789.,:;!?'\"()-–/&+@%°"
SPANISH_MARKS = "¿¡"
ENDS = (".", "!", "?", "¿", "¡")


class Keys(IntEnum):
    SMALL = 0
    CAPITAL = 1
    MARKS = 2


@dataclass(frozen=True, slots=True)
class Writing:
    """`most` letters at most. A sentence begins with a capital by itself."""

    language: str
    most: int
    text: str = ""
    keys: Keys = Keys.CAPITAL

    @property
    def pad(self) -> tuple[str, ...]:
        """The keys that are on it now."""
        if self.keys is Keys.MARKS:
            return tuple(MARKS + (SPANISH_MARKS if self.language == "es" else ""))
        small = tuple(letters(self.language) or LATIN)
        small = (*small, *(sign for sign in ACCENTS.get(self.language, "") if sign not in small))
        return tuple(sign.upper() for sign in small) if self.keys is Keys.CAPITAL else small

    def typed(self, signs: str) -> "Writing":
        """A key of the pad, or what a keyboard gives; what can't be shown, and a second space, is nothing."""
        if not signs.isprintable() or len(self.text) + len(signs) > self.most:
            return self
        if signs == " " and (not self.text or self.text.endswith(" ")):
            return self
        text = self.text + signs
        return replace(self, text=text, keys=_next(text, self.keys))

    def shortened(self) -> "Writing":
        text = self.text[:-1]
        return replace(self, text=text, keys=_next(text, self.keys))

    def emptied(self) -> "Writing":
        return replace(self, text="", keys=Keys.CAPITAL)

    def shown(self, keys: Keys) -> "Writing":
        """With other keys on the pad."""
        return replace(self, keys=keys)


def _next(text: str, keys: Keys) -> Keys:
    """Marks stay until a space follows; a capital is one letter."""
    if keys is Keys.MARKS and not text.endswith(" "):
        return keys
    return Keys.CAPITAL if not text.strip() or text.rstrip().endswith(ENDS) else Keys.SMALL
