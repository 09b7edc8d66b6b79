"""Families of figures: one number, one of a few words, and how old the content is."""

import calendar
import time
from collections.abc import Iterable, Iterator
from typing import Any

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric


def aged(ages: dict[str, Any], today: str) -> Iterator[Metric]:
    """`ages`: see kiosk/wellness/ages.py, {} while nobody knows; `today`: such as 2026-12-31."""
    if not ages:
        return
    packs = GaugeMetricFamily("clearing_pack_info", "The clinic's own packs.", labels=["pack", "version"])
    for name, number in ages["packs"]:
        packs.add_metric([name, number], 1)
    ends: dict[str, int] = ages["ends"]
    coming = min((day for day in ends if day >= today), default=None)
    yield packs
    yield one("content_ended", "Guides and slides past their last day.", sum(ends[day] for day in ends if day < today))
    if coming:
        yield one("content_next_end_timestamp_seconds", "When the next guide or slide ends.", _midnight(coming, 1))
    yield one("guides_without_review", "Guides that no clinician has reviewed.", ages["without_review"])
    if checked := ages["lines_checked"]:
        yield one("support_lines_checked_timestamp_seconds", "The oldest day on which a line was checked.",
                   _midnight(checked))  # fmt: skip


def one(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(f"clearing_{name}", words, float(value))


def which(name: str, words: str, value: str, among: Iterable[str], label: str = "") -> Metric:
    family = GaugeMetricFamily(f"clearing_{name}", words, labels=[label or name])
    for word in among:
        family.add_metric([word], word == value)
    return family


def _midnight(day: str, later: int = 0) -> int:
    """The first second of a day (UTC), or of one `later`."""
    return calendar.timegm(time.strptime(day, "%Y-%m-%d")) + later * 86_400
