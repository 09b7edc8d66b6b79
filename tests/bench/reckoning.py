"""What the check-in's own work takes, in a process of its own without a screen; prints JSON."""

import json
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figure import Figure

TOP = Path(__file__).parent.parent.parent
SCORING_BAR, LOADING_BAR = 20, 60  # ms
RUNS = 20


def reckoning(*_: object) -> list[Figure]:
    """Scoring 21 items, and what all instruments add to the making of a surface."""
    asked = subprocess.run([sys.executable, "-m", "tests.bench.reckoning"], cwd=TOP, capture_output=True, check=True)
    found = json.loads(asked.stdout)
    note = "the whole library decoded, so an upper bound; expressions are parsed after the show"
    return [
        Figure("scoring 21 answers (CBI)", "ms", tuple(found["scoring"]), bar=SCORING_BAR),
        Figure("all instruments at a surface's start", "ms", tuple(found["loading"]), bar=LOADING_BAR, note=note),
        Figure("parsing all their expressions, once", "ms", tuple(found["parsing"])),
    ]


def main() -> None:
    from kiosk.core.response import Response
    from kiosk.core.scoring import scores
    from kiosk.library.compiler import compile_library
    from kiosk.library.content import decode
    from kiosk.tables import Settings

    whole = compile_library(Settings())
    cbi = next(part.questionnaire for part in whole.plan if part.id == "cbi")
    first = {q.item.link_id: True if q.item.type == "boolean" else q.item.options[0] for q in cbi.questions()}
    assert len(first) == 21
    parsing = _took(lambda: [scores(Response(questionnaire)) for questionnaire in whole.questionnaires])
    encoded = whole.encode()
    loading = [_took(lambda: decode(encoded)) for _ in range(RUNS)]
    scoring = [_took(lambda: scores(Response(cbi, first))) for _ in range(RUNS)]
    json.dump({"scoring": scoring, "loading": loading, "parsing": [parsing]}, sys.stdout)


def _took(work) -> float:  # type: ignore[no-untyped-def]
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    main()
