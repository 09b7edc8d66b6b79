"""Asking staff for each function's key in turn, as the pad sends it."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from kiosk.core.keys import FUNCTIONS

ASKED = tuple(FUNCTIONS)
SAYING = {
    "next": "Press the key that goes on to the next thing.",
    "previous": "Press the key that goes back to the thing before.",
    "select": "Press the key that presses what has the ring.",
    "back": "Press the key for the page before.",
    "home": "Press the key for the first page.",
    "help": "Press the key for the page with help.",
    "listen": "Press the key that reads the page aloud.",
    "cover": "Press the key that covers the page.",
    "first_switch": "Press the first of two switches, or the only one.",
    "second_switch": "Press the second of two switches.",
}


@dataclass(frozen=True, slots=True)
class KeySetup:
    """`got`: (function, key) in the order asked; `said`: what became of the last key."""

    got: tuple[tuple[str, str], ...] = ()
    at: int = 0
    said: str = field(default="", compare=False)

    @property
    def done(self) -> bool:
        return self.at >= len(ASKED)

    @property
    def asks(self) -> str:
        return SAYING[ASKED[self.at]] if not self.done else "That was all."

    def pressed(self, key: str, usable: Collection[str]) -> "KeySetup":
        """With the key, if it is one of those usable and has no other function; else asked again."""
        if self.done:
            return self
        if key not in usable:
            return replace(self, said="This key can't be used here: the system gives it no name of its own.")
        taken = next((function for function, other in self.got if other == key), None)
        if taken:
            return replace(self, said=f'"{key}" is already the key for {taken}. Press another one, or skip.')
        function = ASKED[self.at]
        return KeySetup((*self.got, (function, key)), self.at + 1, f'Got "{key}" for {function}.')

    def skip(self) -> "KeySetup":
        return self if self.done else KeySetup(self.got, self.at + 1, f"Skipped {ASKED[self.at]}.")

    def again(self) -> "KeySetup":
        """One question back, without its key."""
        at = max(0, self.at - 1)
        return KeySetup(tuple(pair for pair in self.got if pair[0] != ASKED[at]), at)

    def table(self) -> str:
        """The [keys] of a settings file; Tab, arrows, Return, Enter and Space go on working beside them."""
        return "\n".join(["[keys]", *(f'{function} = "{key}"' for function, key in self.got)]) + "\n"
