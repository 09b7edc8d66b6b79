"""For whom a pack is meant: groups, per cent, and what stays on the list to go back to."""

from kiosk.fleet.rollout import Meant, Offer, chosen, draw, outdated

NUMBERS = [f"{number:032x}" for number in range(10_000)]


def offer(order, name="clinic", **groups):
    return Offer(f"packs/{name}/{order}.zip", f"{order:064}", 10, Meant(name, order, groups))


def reached(offers, group="all"):
    return [number for number in NUMBERS if chosen(offers, group, number)["clinic"].meant.order == 2]


def test_so_many_in_a_hundred_and_those_who_had_it_keep_it_when_it_is_meant_for_more():
    before = set[str]()
    for percent, few, many in ((0, 0, 0), (1, 70, 130), (10, 900, 1100), (50, 4800, 5200), (100, 10_000, 10_000)):
        now = set(reached([offer(1, all=100), offer(2, all=percent)]))
        assert few <= len(now) <= many and before <= now
        before = now


def test_the_next_pack_begins_with_others():
    first, second = ({number for number in NUMBERS if draw(number, path) < 10} for path in ("a", "b"))
    assert len(first & second) < 200


def test_a_group_has_it_before_the_others_and_each_is_of_all():
    offers = [offer(1, all=100), offer(2, pilot=100)]
    assert len(reached(offers, "pilot")) == 10_000 and not reached(offers)
    assert len(reached([offer(1, all=100), offer(2, all=100)], "pilot")) == 10_000


def test_a_kiosk_for_which_nothing_is_meant_has_nothing():
    assert chosen([offer(1, pilot=100)], "all", NUMBERS[0]) == {}


def test_one_stays_on_the_list_to_go_back_to():
    offers = [offer(1, all=100), offer(2, all=100), offer(3, pilot=100), offer(4, all=100), offer(5, pilot=100)]
    assert [gone.meant.order for gone in outdated([*offers, offer(9, name="other", all=100)], "clinic")] == [1]
