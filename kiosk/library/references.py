"""What a drawing shows again by reference: all of it there, and never so nested that it multiplies."""

from dataclasses import dataclass, field

MOST_DRAWN = 20_000  # elements; what is shown again counts each time
COLOURS = ("linearGradient", "radialGradient")  # these take over from each other, and draw nothing


@dataclass(slots=True)
class _Element:
    kind: str
    name: str | None
    size: int = 1


@dataclass(slots=True)
class References:
    """Fed with each element as it begins and ends."""

    elements: int = 0
    twice: str = ""
    _open: list[_Element] = field(default_factory=list)
    _named: dict[str, _Element] = field(default_factory=dict)
    _shown: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)  # by target: the named elements around each
    _styled: set[str] = field(default_factory=set)  # targets of a style sheet, which any element may show

    def enter(self, kind: str, name: str | None) -> None:
        element = _Element(kind, name)
        self.elements += 1
        if name is not None:
            self.twice = self.twice or (name if name in self._named else "")
            self._named[name] = element
        self._open.append(element)

    def add(self, target: str) -> None:
        """A reference from the element that was entered last."""
        around = tuple(element.name for element in self._open if element.name is not None)
        self._shown.setdefault(target, []).append(around)
        if self._open[-1].kind == "style":
            self._styled.add(target)

    def leave(self) -> None:
        element = self._open.pop()
        if self._open:
            self._open[-1].size += element.size

    def fault(self) -> str:
        """What is wrong already; empty where nothing is."""
        if self.twice:
            return f'two elements have the id "{self.twice}".'
        return f"it has more than {MOST_DRAWN} elements." if self.elements > MOST_DRAWN else ""

    def unsound(self) -> str:
        """What is wrong at the end: a target that is absent, one that shows others, or too much in all."""
        if absent := next((target for target in self._shown if target not in self._named), ""):
            return f"#{absent} is not in it, but something points there."
        again = {target: around for target, around in self._shown.items() if self._named[target].kind not in COLOURS}
        showing = {name for places in again.values() for around in places for name in around}
        if target := next((target for target in again if target in showing or target in self._styled), ""):
            return f"#{target} is shown again, and shows something else again: that can multiply."
        drawn = self.elements + sum(self._named[target].size * len(places) for target, places in again.items())
        return f"it draws more than {MOST_DRAWN} elements." if drawn > MOST_DRAWN else ""
