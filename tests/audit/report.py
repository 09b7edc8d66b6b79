"""One page for people to look at: what was looked at, the faults by kind, and the pages, worst first."""

import json
from collections import Counter
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

MOST_FAULTY, MOST_CROWDED = 150, 90  # pictures
STYLE = """
body { font: 16px/1.45 sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; color: #1b2a29 }
body { background: #fbf7f0 } table { border-collapse: collapse; margin: 1rem 0 }
td, th { padding: .25rem .8rem; text-align: left; border-bottom: 1px solid #d9d3c7 }
.all { display: grid; grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); gap: 1.5rem }
figure { margin: 0; background: #fff; padding: .8rem; border-radius: .5rem }
img { max-width: 100%; max-height: 34rem; border: 1px solid #7c8a87 }
ul { padding-left: 1.2rem; margin: .4rem 0 } h3 { margin: 0 0 .4rem; font-size: 1rem }
"""

Page = dict[str, Any]


def write(out: Path, files: Iterable[Path]) -> int:
    """Writes `index.html` beside the pictures; returns the number of faults, each counted once a page and tour."""
    tours = [json.loads(file.read_text()) for file in files]
    pages = [page | {"tour": tour} for tour in tours for page in tour["pages"]]
    for page in pages:
        page["told"] = Counter((kind, name, said, theme) for _, theme, kind, name, said in page["faults"])
    faulty = sorted((page for page in pages if page["told"]), key=lambda page: -len(page["told"]))
    crowded = sorted((page for page in pages if not page["told"]), key=lambda page: -page["places"])
    pictured = [page for page in crowded if (out / page["picture"]).exists()]
    body = [
        "<h1>The audit</h1>",
        _figures(tours, pages),
        _kinds(faulty),
        f"<h2>Pages with faults, worst first ({len(faulty)})</h2>",
        _gallery(faulty[:MOST_FAULTY]),
        "<h2>Pages without faults: those that need most turns, at the largest text</h2>",
        _gallery(_spread(pictured)),
    ]
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>The audit</title><style>{STYLE}</style>"
    (out / "index.html").write_text(head + "".join(body) + "</html>")
    return sum(len(page["told"]) for page in faulty)


def _figures(tours: list[Page], pages: list[Page]) -> str:
    places = sum(page["places"] for page in pages)
    seconds = sum(tour["seconds"] for tour in tours)
    said = (
        f"{len(tours)} tours (a screen, a language, a text size), each in four themes: {len(pages)} pages in "
        f"{places} places, so {len(pages) * 4} pages by {places * 4} looks; {seconds / 60:.0f} minutes of one core."
    )
    rows = []
    for key in ("screen", "language", "size"):
        for value in sorted({tour[key] for tour in tours}, key=str):
            of = [page for page in pages if page["tour"][key] == value]
            faults = sum(len(page["told"]) for page in of)
            rows.append((f"{key} {value}", len(of), sum(page["places"] for page in of), faults))
    return f"<p>{said}</p>" + _table(("", "pages", "places", "faults"), rows)


def _kinds(faulty: list[Page]) -> str:
    kinds = Counter(kind for page in faulty for kind, *_ in page["told"])
    on = Counter(kind for page in faulty for kind in {kind for kind, *_ in page["told"]})
    rows = [(kind, count, on[kind]) for kind, count in kinds.most_common()]
    return "<h2>Faults by kind</h2>" + (_table(("kind", "faults", "on pages"), rows) if rows else "<p>None.</p>")


def _table(head: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
    lines = ["".join(f"<td>{escape(str(cell))}</td>" for cell in row) for row in rows]
    titles = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    return f"<table><tr>{titles}</tr>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _gallery(pages: list[Page]) -> str:
    return '<div class="all">' + "".join(map(_figure, pages)) + "</div>"


def _figure(page: Page) -> str:
    tour = page["tour"]
    title = f"{page['page']}: {tour['screen']} inches, {tour['language']}, text {tour['size']}; {page['places']} places"
    told = "".join(
        f"<li>{escape(f'{kind}: {name} {said} ({theme})')}</li>" for kind, name, said, theme in list(page["told"])[:12]
    )
    more = f"<li>and {len(page['told']) - 12} more</li>" if len(page["told"]) > 12 else ""
    picture = f'<img loading="lazy" src="{escape(page["picture"])}" alt="">'
    return f"<figure><h3>{escape(title)}</h3>{picture}<ul>{told}{more}</ul></figure>"


def _spread(pages: list[Page]) -> list[Page]:
    """Of each page's kind the most crowded ones first, a few of each."""
    taken, kinds = [], Counter[str]()
    for page in pages:
        kind = page["page"].split("-")[0]
        if kinds[kind] < 6:
            kinds[kind] += 1
            taken.append(page)
    return taken[:MOST_CROWDED]
