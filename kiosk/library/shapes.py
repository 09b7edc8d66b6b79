"""How much a drawing draws: what it shows again by reference is there, and counts each time."""

from dataclasses import dataclass, field

MOST_SHAPES = 20_000
COLOURS = ("linearGradient", "radialGradient")


@dataclass(slots=True, eq=False)
class _Shape:
    kind: str
    within: "list[_Shape]" = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    drawn: int = 0


@dataclass(slots=True)
class Shapes:
    """Fed with each element as it begins and ends."""

    _open: list[_Shape] = field(default_factory=lambda: [_Shape("")])
    _named: dict[str, _Shape] = field(default_factory=dict)
    _painted: set[str] = field(default_factory=set)
    _twice: str = ""

    def enter(self, kind: str, name: str | None) -> None:
        shape = _Shape(kind)
        if name is not None and kind:
            self._twice = self._twice or (name if name in self._named else "")
            self._named[name] = shape
        self._open[-1].within.append(shape)
        self._open.append(shape)

    def leave(self) -> None:
        self._open.pop()

    def point(self, target: str) -> None:
        """The element that was entered last shows another one, or takes over its colours."""
        self._open[-1].targets.append(target)

    def paint(self, target: str) -> None:
        self._painted.add(target)

    def fault(self) -> str:
        """What is wrong, at the end; empty where nothing is."""
        if self._twice:
            return f'two of its parts have the id "{self._twice}".'
        if absent := self._absent():
            return f'it shows "#{absent}", which is not in it.'
        try:
            drawn = self._drawn(self._open[0])
        except RecursionError:
            return "its parts lie too deep in each other."
        return f"it draws more than {MOST_SHAPES:,} shapes, or itself." if drawn > MOST_SHAPES else ""

    def _absent(self) -> str:
        """A target that nothing is called, or a colour that is none."""
        shown = [target for shape in self._every(self._open[0]) for target in shape.targets]
        colours = {name for name, shape in self._named.items() if shape.kind in COLOURS}
        return next((target for target in shown if target not in self._named), "") or next(
            iter(sorted(self._painted - colours)), ""
        )

    def _every(self, shape: _Shape) -> "list[_Shape]":
        return [shape, *(below for part in shape.within for below in self._every(part))]

    def _drawn(self, shape: _Shape) -> int:
        if not shape.drawn:
            shape.drawn = MOST_SHAPES + 1  # while it is being counted: it draws itself
            parts = [*shape.within, *(self._named[target] for target in shape.targets)]
            shape.drawn = min(1 + sum(map(self._drawn, parts)), MOST_SHAPES + 1)
        return shape.drawn
