"""Keys that change, and kiosks that slept through it; a source that goes, a stick that comes."""

import shutil

import pytest

from kiosk.fleet import kept
from kiosk.fleet.founding import renew
from kiosk.fleet.kept import Installed, Last, Waiting, read
from kiosk.problems import Refused
from tests.fleet.clinic import GOES_ON, Kiosk, web


class NoPassphrase:
    def new(self):
        return b""


def replace(clinic, *names, signers=None):
    """A new root with new keys for these names; the old ones lie there still, as with a thief."""
    stolen = dict(clinic.signers)
    repository = clinic.open()
    renew(repository, list(names), clinic.keys, clinic.signers if signers is None else signers, NoPassphrase(), 730)
    clinic.signers = clinic.all_keys()
    return stolen


def test_each_kind_of_key_is_replaced_and_a_stolen_one_counts_no_more(clinic, kiosk):
    stolen = replace(clinic, "targets-1", "online", "root-3")
    clinic.put("2")
    clinic.publish()
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "new"
        kiosk.use()
        clinic.put("3", stolen)  # the thief has the targets key, and even the web server
        clinic.publish()
        ending = kiosk.look(url)
    said = f"The list targets.json from {url} is not signed by enough of the keys that this kiosk trusts.{GOES_ON}"
    assert (ending.ended, ending.said, kiosk.shows) == ("forged", (said,), "2")


def test_a_kiosk_that_slept_through_three_roots_and_a_new_one_both_come_along(clinic, kiosk, tmp_path):
    first = (clinic.folder / "root.json").read_bytes()
    for names in (["root-1"], ["root-2"], ["root-3"]):
        replace(clinic, *names)
    clinic.release("2")
    (tmp_path / "root-of-then.json").write_bytes(first)
    new = Kiosk(tmp_path / "new", tmp_path / "root-of-then.json")
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == new.look(url).ended == "new"
    assert (
        kiosk.wanted.root != new.wanted.root and (tmp_path / "new/updates/metadata/root_history/4.root.json").is_file()
    )


def test_a_root_that_one_key_alone_has_signed_is_refused_on_both_sides(clinic, kiosk):
    one = {
        keyid: signer for keyid, signer in clinic.signers.items() if clinic.open().keys("root")["root-1"].keyid == keyid
    }
    with pytest.raises(Refused, match="a new root needs 2 of the keys root-1, root-2, root-3; at hand: root-1"):
        replace(clinic, "online", signers=one)
    repository = clinic.open()
    repository.root.signed.version = 2
    repository.root.signatures.clear()
    repository.root.sign(next(iter(one.values())))
    (clinic.web / "metadata" / "2.root.json").write_bytes(repository.root.to_bytes())
    with web(clinic.web) as (url, _):
        ending = kiosk.look(url)
    said = f"The list root.json from {url} is not signed by enough of the keys that this kiosk trusts.{GOES_ON}"
    assert (ending.ended, ending.said, kiosk.shows) == ("forged", (said,), "1")


def test_the_same_lists_come_by_web_and_by_stick_and_neither_rolls_the_other_back(clinic, kiosk, tmp_path):
    shutil.copytree(clinic.web, tmp_path / "stick")
    clinic.release("2")
    assert kiosk.look(clinic.web.as_uri()).ended == "new"
    kiosk.use()
    old = (tmp_path / "stick").as_uri()
    ending = kiosk.look(old)
    said = f"The list timestamp.json from {old} is older than what this kiosk has seen before.{GOES_ON}"
    assert (ending.ended, ending.said, kiosk.shows) == ("forged", (said,), "2")


def test_a_pack_that_is_withdrawn_goes_and_the_one_before_comes_back(clinic, kiosk):
    from kiosk.fleet.listing import withdraw

    clinic.release("2")
    url = clinic.web.as_uri()
    assert kiosk.look(url).ended == "new"
    kiosk.use()
    for gone, waits in (("2", "1"), ("1", None)):
        repository = clinic.open()
        targets = repository.next_targets()
        assert withdraw(repository, targets.signed, "clinic")[0].meant.version == gone
        repository.wait(targets, clinic.signers, 365)
        clinic.publish()
        assert kiosk.look(url).ended == "new"
        waiting = read(Waiting, kiosk.state)
        if waits:
            kiosk.use()
            assert kiosk.shows == waits
        else:
            assert waiting.gone == ("clinic",) and not waiting.packs


def test_what_staff_took_from_a_stick_stays_until_something_newer_is_signed(clinic, kiosk):
    (kiosk.state / "packs" / "clinic.zip").write_bytes(b"by hand")
    url = clinic.web.as_uri()
    assert kiosk.look(url).ended == "same"
    clinic.release("2")
    assert kiosk.look(url).ended == "new"
    (kiosk.state / "packs" / "clinic.zip").unlink()
    kept.keep(Installed({"clinic": read(Waiting, kiosk.state).packs["clinic"]}), kiosk.state)
    assert kiosk.look(url).ended == "new"  # it is there no more: fetched again


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b"\xff", b'{"at": "x"}'])
def test_damaged_records_are_as_if_not_there(clinic, kiosk, damage):
    for name in ("last", "installed", "waiting", "refused"):
        (kiosk.state / "updates" / f"{name}.json").write_bytes(damage)
    (kiosk.state / "updates" / "metadata" / "timestamp.json").write_bytes(damage)
    assert kiosk.look(clinic.web.as_uri()).ended in ("new", "same")
    assert read(Last, kiosk.state) is None


@pytest.mark.parametrize(
    "root, why", [(None, "it can't be read (No such file or directory)."), (b"{}", "it is no root of trust.")]
)
def test_without_a_root_nothing_is_believed(clinic, kiosk, tmp_path, root, why):
    place = tmp_path / "other-root.json"
    if root is not None:
        place.write_bytes(root)
    kiosk.wanted = type(kiosk.wanted)(root=str(place))
    ending = kiosk.look(clinic.web.as_uri())
    said = f"{place}: {why} This kiosk believes no signed content. Put root.json of your repository there.{GOES_ON}"
    assert (ending.ended, ending.said) == ("no-trust", (said,))


def test_no_room_is_seen_before_anything_is_fetched(clinic, kiosk, monkeypatch):
    from types import SimpleNamespace

    from kiosk.fleet import client

    clinic.release("2")
    monkeypatch.setattr(client.shutil, "disk_usage", lambda _: SimpleNamespace(free=50_000_001))
    ending = kiosk.look(clinic.web.as_uri())
    assert ending.ended == "no-room" and ending.said[0].startswith("There is no room for ")
    assert not list((kiosk.state / "updates" / "downloads").iterdir())
