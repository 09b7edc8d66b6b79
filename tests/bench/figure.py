"""A measured figure, its bar, and how both are told."""

from dataclasses import dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """`beside` is the same of the bare window; `by` says what the bar is for: median, max, or the ratio of medians."""

    name: str
    unit: str
    values: tuple[float, ...]
    beside: tuple[float, ...] = ()
    bar: float | None = None
    by: str = "median"
    note: str = ""

    @property
    def ratio(self) -> float | None:
        return median(self.values) / median(self.beside) if self.beside and median(self.beside) else None

    @property
    def met(self) -> bool | None:
        """None where there is no bar."""
        judged = {"median": median(self.values), "max": max(self.values), "ratio": self.ratio}[self.by]
        return None if self.bar is None or judged is None else judged <= self.bar

    def for_json(self) -> dict[str, Any]:
        told = {name: getattr(self, name) for name in ("name", "unit", "values", "beside", "bar", "by", "note")}
        return told | {"ratio": self.ratio, "met": self.met, "median": median(self.values)}


HEADINGS = ("", "unit", "min", "median", "max", "bare", "ratio", "bar", "met")


def table(figures: list[Figure]) -> str:
    """Lines of equal columns, with the notes below them."""
    rows = [HEADINGS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    ]
    notes = [f"{figure.name}: {figure.note}" for figure in figures if figure.note]
    return "\n".join([*lines, "", *notes])


def _row(figure: Figure) -> tuple[str, ...]:
    values, ratio = figure.values, figure.ratio
    bar = "" if figure.bar is None else f"{figure.bar:g}" + (" x" if figure.by == "ratio" else "")
    met = {None: "", True: "yes", False: "NO"}[figure.met]
    bare = _short(median(figure.beside)) if figure.beside else ""
    three = (_short(min(values)), _short(median(values)), _short(max(values)))
    return (figure.name, figure.unit, *three, bare, f"{ratio:.2f}" if ratio else "", bar, met)


def _short(number: float) -> str:
    whole = number >= 100 or number == int(number)
    return f"{number:.{0 if whole else 2 if abs(number) < 1 else 1}f}"
