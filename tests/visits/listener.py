"""A voice that only writes down what it is given, and somebody who hears every word of it."""

from collections.abc import Callable

from kiosk.core.speech import Utterance

ENOUGH = 3000  # sentences


class LogVoice:
    """Says nothing until it is told to go on."""

    def __init__(
        self, languages: frozenset[str] = frozenset({"en", "es", "ru"}), headphones: bool | None = True
    ) -> None:
        self.languages, self.headphones = languages, headphones
        self.log = list[Utterance]()
        self._then: Callable[[], None] | None = None
        self._changed: Callable[[], None] = lambda: None

    @property
    def said(self) -> list[str]:
        return [utterance.text for utterance in self.log]

    @property
    def speaks(self) -> bool:
        return self._then is not None

    def say(self, utterance: Utterance, then: Callable[[], None]) -> None:
        self.log.append(utterance)
        self._then = then

    def stop(self) -> None:
        self._then = None

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def become(self, headphones: bool | None, languages: frozenset[str] | None = None) -> None:
        self.headphones = headphones
        self.languages = self.languages if languages is None else languages
        self._changed()

    def go_on(self) -> None:
        """To the end of the sentence."""
        then, self._then = self._then, None
        if then:
            then()

    def finish(self) -> list[str]:
        """To the end of all that it has to say; gives it."""
        before = len(self.log) - self.speaks
        for _ in range(ENOUGH):
            if not self.speaks:
                return self.said[before:]
            self.go_on()
        raise AssertionError("it never ends")
