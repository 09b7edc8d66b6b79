"""What staff are told of content that grows old, ends, or was never reviewed."""

from datetime import date, timedelta

import pytest

from kiosk.core.freshness import About, Dates, Ending, Note, freshness

TODAY = date(2026, 11, 22)


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    "changed, told",
    [
        ((119,), []),
        ((120,), [120]),
        ((400, 121), [121]),
        ((400, 3), []),
        ((130, -5), [130]),  # what will be new is not new yet
        ((-5,), []),
        ((), []),
    ],
)
def test_staff_are_told_of_content_that_has_not_changed_for_120_days(changed, told):
    notes = freshness(Dates(tuple(map(ago, changed))), TODAY)
    assert [note.days for note in notes if note.about is About.STALE] == told


@pytest.mark.parametrize(
    "last, note",
    [
        (-15, None),
        (-14, Note(About.ENDING, "S", 14)),
        (0, Note(About.ENDING, "S", 0)),
        (1, Note(About.ENDED, "S", 1)),
        (90, Note(About.ENDED, "S", 90)),
    ],
)
def test_staff_are_told_14_days_before_something_ends_and_from_then_on(last, note):
    assert freshness(Dates(endings=(Ending("S", ago(last)),)), TODAY) == (() if note is None else (note,))


def test_what_ended_first_comes_first_and_all_before_the_rest():
    endings = Ending("soon", ago(-3)), Ending("past", ago(2))
    notes = freshness(Dates((ago(200),), endings, ("sleep",), 1), TODAY)
    assert [(note.about, note.what) for note in notes] == [
        (About.ENDED, "past"), (About.ENDING, "soon"), (About.STALE, str(ago(200))), (About.UNREVIEWED, "sleep")
    ]  # fmt: skip


def test_many_guides_without_a_review_are_one_note():
    (note,) = freshness(Dates(unreviewed=tuple("abcde"), without_review=7), TODAY)
    assert note == Note(About.UNREVIEWED, "a, b, c, d, e and 2 more", 7)


SENTENCES = {
    Note(About.STALE, "2026-07-01", 144): "has not changed for 144 days (since 2026-07-01)",
    Note(About.ENDING, "kinds.toml, slide 2", 0): "kinds.toml, slide 2 is shown for the last time today.",
    Note(About.ENDING, "A", 1): "for the last time tomorrow.",
    Note(About.ENDING, "A", 14): "for the last time in 14 days.",
    Note(About.ENDED, "A", 1): "A ended yesterday.",
    Note(About.ENDED, "A", 30): "A ended 30 days ago.",
    Note(About.UNREVIEWED, "sleep", 1): "Not yet reviewed by your clinic: sleep.",
}


@pytest.mark.parametrize("note", SENTENCES)
def test_a_note_is_a_sentence_for_staff(note):
    assert SENTENCES[note] in str(note)
