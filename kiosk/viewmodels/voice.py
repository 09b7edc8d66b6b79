"""What the view models know of a voice; kiosk.speaking has the real one, tests a list of what was said."""

from collections.abc import Callable
from typing import Protocol

from kiosk.core.speech import Utterance


class Voice(Protocol):
    @property
    def languages(self) -> frozenset[str]:
        """In which it can speak here; empty: no sound, and the button is not there."""

    @property
    def headphones(self) -> bool | None:
        """Whether they are plugged in; None where the system does not say."""

    def say(self, utterance: Utterance, then: Callable[[], None]) -> None:
        """Interrupts what is being said at once; `then` when it was said to its end, and only then."""

    def stop(self) -> None:
        """At once; its `then` is not called any more."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Calls `changed` whenever `languages` or `headphones` have become other ones."""


class NoVoice:
    """Where there is nothing to speak with."""

    languages: frozenset[str] = frozenset()
    headphones: bool | None = None

    def say(self, utterance: Utterance, then: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...

    def watch(self, changed: Callable[[], None]) -> None: ...
