"""A shelf in memory, for tests that say themselves what is on it."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Card:
    name: str
    title: str
    summary: str


@dataclass(frozen=True)
class Topic:
    key: str
    name: str
    guides: int


@dataclass(frozen=True)
class Question:
    text: str
    guide: str


def plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


class Shelf:
    """`guides` by language: name, title, summary, topic, and the questions that lead there.

    What they say is on the shelf `behind`.
    """

    def __init__(self, guides, behind=None):
        self.guides, self.behind = guides, behind

    def guide(self, name, language):
        return self.behind.guide(name, language)

    def _of(self, language, topic):
        return [Card(*guide[:3]) for guide in self.guides[language] if topic in ("", plain(guide[3]))]

    def cards(self, language, topic="", start=0, count=12):
        return tuple(self._of(language, topic)[start : start + count])

    def count(self, language, topic=""):
        return len(self._of(language, topic))

    def topics(self, language):
        names = dict.fromkeys(guide[3] for guide in self.guides[language] if guide[3])
        return tuple(Topic(plain(name), name, self.count(language, plain(name))) for name in names)

    def questions(self, language, start=0, count=500):
        questions = [Question(text, guide[0]) for guide in self.guides[language] for text in guide[4]]
        return tuple(questions[start : start + count])

    def find(self, text, language, count=12):
        words = plain(text).split()
        hits = [c for c in self._of(language, "") if all(word in plain(c.title + " " + c.summary) for word in words)]
        return tuple(hits[:count])
