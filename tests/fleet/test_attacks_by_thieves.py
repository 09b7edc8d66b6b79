"""A thief of the online key, a server that plays with HTTP itself, and power that failed at a bad moment."""

import shutil
from datetime import UTC, datetime

import pytest
from tuf.api.exceptions import DownloadError

from kiosk.fleet import kept, publishing
from kiosk.fleet.fetching import Limits
from kiosk.fleet.opening import opened
from kiosk.fleet.web import _elsewhere
from tests.fleet.clinic import GOES_ON, NOW, PATIENT, web
from tests.fleet.test_attacks import Endless
from tests.fleet.test_renewal import replace


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_a_list_that_a_stolen_online_key_says_is_long(clinic, kiosk, role):
    """What is signed by that key alone does not say how much a kiosk takes."""
    repository = clinic.open()
    repository.snapshot.signed.version += 1
    repository.timestamp.signed.version += 1
    repository.timestamp.signed.snapshot_meta.version = repository.snapshot.signed.version
    repository.timestamp.signed.snapshot_meta.hashes = None
    lengthy = repository.timestamp.signed.snapshot_meta if role == "snapshot" else None
    if role == "targets":
        repository.timestamp.signed.snapshot_meta.length = None
        lengthy = repository.snapshot.signed.meta["targets.json"]
        lengthy.version, lengthy.hashes = lengthy.version + 1, None
    lengthy.length = 10**12
    for metadata, name in ((repository.snapshot, "snapshot"), (repository.timestamp, "timestamp")):
        metadata.signatures.clear()
        repository._sign(metadata, name, clinic.signers)
        repository._write(metadata, name)
    for file in (clinic.folder / "metadata").iterdir():
        shutil.copy(file, clinic.web / "metadata")
    endless = Endless()
    with web(clinic.web, {f".{role}.json": endless}) as (url, _):
        ending = kiosk.look(url, limits=PATIENT)
    assert ending.ended == "too-large" and endless.sent < 20_000_000


def test_versions_that_a_stolen_online_key_has_moved_far_ahead(clinic, kiosk, tmp_path):
    """They count no more once the key is replaced; else no list would ever be newer."""
    shutil.copytree(clinic.folder, tmp_path / "thief")
    thief = opened(tmp_path / "thief", NOW)
    thief.snapshot.signed.version = thief.timestamp.signed.version = 2**60
    thief.publish(clinic.signers, 30)
    publishing.put(thief, clinic.web)
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "same"
    replace(clinic, "online")
    clinic.put("2")
    publishing.look(clinic.open(), clinic.open().waiting, clinic.web)
    clinic.publish()
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "new"


def test_a_redirect_with_an_endless_body(clinic, kiosk):
    endless = Endless()

    def way(handler):
        send = handler.send_response
        handler.send_response = lambda code: (send(302), handler.send_header("Location", "/elsewhere"))
        endless(handler)

    with web(clinic.web, {"timestamp.json": way}) as (url, _):
        ending = kiosk.look(url, limits=Limits(1, 3, 1e9))
    assert ending.ended == "unreachable" and endless.sent < 20_000_000


@pytest.mark.parametrize(
    "there", ["file:///etc/hostname", "ftp://127.0.0.1/x", "http://[", "{url}/metadata/timestamp.json"]
)
def test_a_redirect_to_no_web_server_or_in_a_circle(clinic, kiosk, there):
    def way(handler):
        handler.send_response(302)
        handler.send_header("Location", there)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    with web(clinic.web, {"timestamp.json": way}) as (url, _):
        ending = kiosk.look(url)
    said = f"{url} can't be reached (it sends from one address to the next; the list timestamp.json).{GOES_ON}"
    assert (ending.ended, ending.said) == ("unreachable", (said,))


def test_no_redirect_leads_from_https_to_what_everybody_on_the_way_can_see():
    for there in ("http://clinic.example/x", "file:///etc/hostname", "//["):
        with pytest.raises(DownloadError, match="from one address to the next"):
            _elsewhere("https://clinic.example/kiosks/metadata/timestamp.json", there)
    assert _elsewhere("https://clinic.example/a/b", "//cdn.example/c") == "https://cdn.example/c"


def test_a_redirect_to_another_place_is_followed(clinic, kiosk):
    clinic.release("2")

    def way(handler):
        handler.send_response(302)
        handler.send_header("Location", handler.path.replace(".zip", ".moved"))
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    for file in list(clinic.web.rglob("*.zip")):
        shutil.copy(file, file.with_suffix(".moved"))
    with web(clinic.web, {".zip": way}) as (url, _):
        assert kiosk.look(url).ended == "new"


@pytest.mark.parametrize("date", ["Mon, 23 Nov 2026 10:00:00 -0000", "Mon, 01 Jan 0001 00:00:00 GMT",
                                  "Mon, 23 Nov 99999999999999999999 10:00:00 GMT", "soon"])  # fmt: skip
def test_a_server_s_date_that_is_none(clinic, kiosk, date):
    clinic.publish(days=-2)

    def way(handler):
        content = (clinic.web / "metadata" / "timestamp.json").read_bytes()
        handler.send_response_only(200)
        handler.send_header("Date", date)
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    with web(clinic.web, {"timestamp.json": way}) as (url, _):
        assert kiosk.look(url, now=datetime.now(UTC)).ended == "expired"


def test_what_a_look_has_left_whose_power_failed_stops_none_after_it(clinic, kiosk):
    """tuf's and zipfile's temporary files lie there, and folders."""
    (kept.folder(kiosk.state) / "downloads" / "clearing-head-x").mkdir()
    (kept.folder(kiosk.state) / "downloads" / "clearing-head-x" / "pack.toml").write_text("")
    (kept.folder(kiosk.state) / "metadata" / "tmpabc").write_text("half")
    clinic.release("2")
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "new"
    assert [file.suffix for file in (kept.folder(kiosk.state) / "downloads").iterdir()] == [".zip"]


def test_a_disk_that_is_full_is_not_said_of_the_root(clinic, kiosk, monkeypatch):
    from tuf.ngclient import Updater

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Updater, "_persist_file", full)
    with web(clinic.web) as (url, _), pytest.raises(OSError, match="No space left"):
        kiosk.look(url)


@pytest.mark.parametrize("custom", [5, "clearing", {"clearing": 5}, {"clearing": {"pack": "clinic"}}], ids=str)
def test_a_signed_list_in_words_of_a_later_program(clinic, kiosk, custom):
    repository = clinic.open()
    targets = repository.next_targets()
    next(iter(targets.signed.targets.values())).unrecognized_fields["custom"] = custom
    repository.wait(targets, clinic.signers, 365)
    clinic.publish()
    with web(clinic.web) as (url, _):
        ending = kiosk.look(url)
    assert ending.ended == "forged" and "in a way unknown here" in ending.said[0]
