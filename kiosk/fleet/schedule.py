"""When a kiosk looks for new content: spread over the clock, sooner after a failure, later after many."""

FIRST_RETRY = 300.0  # s; it doubles with each failure, until it is as long as the usual time between two looks
SETTLED, SPREAD = 60.0, 600.0  # s after a start: not at once, and not all of a house that has its power back together


def next_look(now: float, every: float, offset: float, failures: int = 0) -> float:
    """Seconds from `now` to the next look, more than 0 and at most `every`.

    `now`: seconds of the epoch; `every`: seconds between looks; `offset`: the kiosk's own place in them, 0 to 1, the
    same for as long as it lives; `failures`: how many looks have failed in a row.
    """
    if failures:
        pause: float = FIRST_RETRY * 2 ** min(failures - 1, 20) * (0.5 + offset)
        if pause < every:
            return pause
    return every - (now - offset * every) % every


def first_look(now: float, every: float, offset: float, last: float | None) -> float:
    """Seconds from a start to the first look; `last`: when it looked before, in seconds of the epoch.

    One that is switched off at night may have missed its place on the clock.
    """
    if last is None or not 0 <= now - last < every:
        return SETTLED + offset * min(every, SPREAD)
    return next_look(now, every, offset)
