"""A page at a time: every row on exactly one page, no page too long, and no leftover."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.paging import by_turns, page_at


def pages(total, most):
    page = page_at(0, total, most)
    yield page
    while page.later is not None:
        following = page_at(page.later, total, most)
        assert following.earlier == page.start
        page = following
        yield page


@given(st.integers(0, 300), st.integers(1, 13))
def test_the_pages_hold_every_row_once_and_are_about_as_long(total, most):
    found = list(pages(total, most))
    assert [row for page in found for row in range(page.start, page.start + page.count)] == list(range(total))
    assert all(page.count <= most for page in found)
    assert len(found) == max(1, -(-total // most))


def test_fourteen_guides_are_two_pages_of_seven():
    assert [(page.start, page.count) for page in pages(14, 12)] == [(0, 7), (7, 7)]


@given(st.integers(0, 300), st.integers(0, 400))
def test_any_row_lies_on_its_page_and_beyond_the_end_is_the_last(row, total):
    page = page_at(row, total, 12)
    assert page.start <= min(row, max(0, total - 1)) < page.start + max(1, page.count)


@given(st.lists(st.sampled_from("abc")))
def test_each_owner_has_its_turn_before_one_comes_again(owners):
    items = list(enumerate(owners))
    ordered = by_turns(items, lambda item: item[1])
    assert sorted(ordered) == items
    places = {owner: [place for place, item in enumerate(ordered) if item[1] == owner] for owner in set(owners)}
    for owner, there in places.items():
        assert [item for item in ordered if item[1] == owner] == [item for item in items if item[1] == owner]
        for turn, place in enumerate(there):
            for others in places.values():
                assert all(other < place for other in others[:turn])
                assert all(other > place for other in others[turn + 1 :])
