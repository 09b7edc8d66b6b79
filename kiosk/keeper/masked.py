"""Counts of a day as they may be shown: none below five, and none that follows from the others."""

SMALL = 5
BEGAN, FINISHED, VISITOR, STAFF, FAULT = "began", "finished", "visitor", "staff", "fault"
NAMES = (BEGAN, FINISHED, VISITOR, STAFF, FAULT)


def masked(counts: dict[str, int]) -> dict[str, str]:
    """Such as {"began": "17", "finished": "9", "visitor": "12", "staff": "<5", "fault": "<5"}, for one day.

    A number below 5 is "<5". Where it, or a sum below 5, would follow from the others, these become "5+".
    """
    began = counts.get(BEGAN, 0)
    ends = {name: counts.get(name, 0) for name in (VISITOR, STAFF, FAULT)}
    ends[FAULT] += max(0, began - sum(ends.values()))  # the keeper itself was killed
    began = max(began, sum(ends.values()))
    finished = min(counts.get(FINISHED, 0), began)
    by_end, by_check_in = _hidden(began, ends), _hidden(began, {FINISHED: finished, "not finished": began - finished})
    if by_end is None or by_check_in is None:
        return {name: _rough(count) for name, count in {BEGAN: began, FINISHED: finished, **ends}.items()}
    return {BEGAN: _exact(began), FINISHED: by_check_in[FINISHED], **by_end}


def _rough(count: int) -> str:
    return f"<{SMALL}" if count < SMALL else f"{SMALL}+"


def _exact(count: int) -> str:
    return f"<{SMALL}" if count < SMALL else str(count)


def _hidden(whole: int, parts: dict[str, int]) -> dict[str, str] | None:
    """The parts of a whole that is shown; None where even all of them hidden would tell one."""
    small = [name for name, count in parts.items() if count < SMALL]
    exact = sorted(set(parts) - set(small), key=lambda name: -parts[name])
    large: list[str] = []
    while small and whole >= SMALL:
        rest = whole - sum(parts[name] for name in exact)
        least = 0 if large else max(0, rest - (SMALL - 1) * (len(small) - 1))
        most = min(SMALL - 1, rest - SMALL * len(large))
        if least < most and rest >= SMALL:
            break
        if not exact:
            return None
        large.append(exact.pop())
    return {name: _rough(count) if name in large else _exact(count) for name, count in parts.items()}
