"""What somebody between the clinic and its kiosks may try: the old pack stays, and it is said what was wrong."""

import json
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
import tuf.ngclient._internal.trusted_metadata_set as trusted

from kiosk.fleet import keys, publishing
from kiosk.fleet.fetching import Limits
from kiosk.fleet.kept import Waiting, read
from tests.fleet.clinic import GOES_ON, NOW, PATIENT, QUICK, Clinic, Kiosk, pack, web

CHANGED = "is not what was signed: it is damaged, or somebody has changed it."
UNSIGNED = "is not signed by enough of the keys that this kiosk trusts."
ENDED = "What {{url}} offers is no longer valid since {0:%Y-%m-%d} ({1}.json)"


def newest(folder, role):
    found = folder.glob(f"metadata/*.{role}.json")
    return max(found, key=lambda file: int(file.name.split(".")[0]))


def refused(kiosk, url, ended, said, **more):
    """Looks, and sees that nothing has changed."""
    began, ending = time.monotonic(), kiosk.look(url, **more)
    assert (ending.ended, ending.said) == (ended, (said.format(url=url) + GOES_ON,))
    assert kiosk.shows == "1" and read(Waiting, kiosk.state) is None
    return time.monotonic() - began


def flip(file, place):
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


def test_a_pack_with_one_bit_changed(clinic, kiosk):
    offer = clinic.release("2")
    flip(clinic.web / "targets" / publishing.place_of(offer.path, offer.sha256), 100)
    with web(clinic.web) as (url, _):
        refused(kiosk, url, "forged", f"The pack from {{url}} {CHANGED}")


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
def test_a_list_that_was_edited(clinic, kiosk, role):
    clinic.release("2")
    file = clinic.web / "metadata" / "timestamp.json" if role == "timestamp" else newest(clinic.web, role)
    metadata = json.loads(file.read_text())
    metadata["signed"]["expires"] = "2099-01-01T00:00:00Z"
    file.write_text(json.dumps(metadata))
    why = UNSIGNED if role == "timestamp" else CHANGED
    with web(clinic.web) as (url, _):
        refused(kiosk, url, "forged", f"The list {role}.json from {{url}} {why}")


def test_a_list_that_is_no_list(clinic, kiosk):
    (clinic.web / "metadata" / "timestamp.json").write_text("<html>Please log in to the guest network</html>")
    with web(clinic.web) as (url, _):
        refused(kiosk, url, "forged", "The list timestamp.json from {url} can't be read as a signed list.")


def test_a_whole_older_repository(clinic, kiosk, tmp_path):
    shutil.copytree(clinic.web, tmp_path / "old")
    clinic.publish()
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "same"
    with web(tmp_path / "old") as (url, _):
        refused(
            kiosk, url, "forged", "The list timestamp.json from {url} is older than what this kiosk has seen before."
        )


def test_an_older_list_behind_a_newer_timestamp(clinic, kiosk):
    """Whoever has stolen the online key alone can roll back neither snapshot nor targets."""
    clinic.put("2")
    repository = clinic.publish()
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "new"
        kiosk.use()
        assert kiosk.shows == "2"
    old = clinic.folder / "metadata" / f"{repository.published.signed.version - 1}.targets.json"
    repository.published = repository.published.from_bytes(old.read_bytes())
    repository.publish(clinic.signers, 30)
    publishing.put(repository, clinic.web)
    with web(clinic.web) as (url, _):
        ending = kiosk.look(url)
    said = f"The list snapshot.json from {url} is older than what this kiosk has seen before.{GOES_ON}"
    assert (ending.ended, ending.said, kiosk.shows) == ("forged", (said,), "2")


def test_mix_and_match(clinic, kiosk):
    """The old list of packs under the new one's name."""
    old = newest(clinic.web, "targets").read_bytes()
    clinic.release("2")
    newest(clinic.web, "targets").write_bytes(old)
    with web(clinic.web) as (url, _):
        refused(kiosk, url, "forged", f"The list targets.json from {{url}} {CHANGED}")


def test_another_clinic_s_keys(clinic, kiosk, tmp_path):
    (tmp_path / "other").mkdir()
    other = Clinic(tmp_path / "other")
    for version in ("7", "8", "9"):
        other.release(version)
    with web(other.web) as (url, _):
        refused(kiosk, url, "forged", f"The list timestamp.json from {{url}} {UNSIGNED}")


def test_a_list_that_one_of_two_has_not_signed(tmp_path):
    clinic = Clinic(tmp_path, signers=2)
    kiosk = Kiosk(tmp_path / "state", clinic.folder / "root.json")
    clinic.release("1")
    one = keys.at_hand([clinic.keys], ["targets-1", "online"], lambda _: b"")
    with web(clinic.web) as (url, _):
        kiosk.look(url)
        kiosk.use()
        clinic.put("2", one)
        clinic.publish(signers=one)  # the commands refuse to
        refused(kiosk, url, "forged", f"The list targets.json from {{url}} {UNSIGNED}")
        repository = clinic.open()
        repository.wait(repository.next_targets(), clinic.signers, 365)
        clinic.publish()
        assert kiosk.look(url).ended == "new"


@pytest.mark.parametrize("role", ["timestamp", "targets"])
def test_what_is_no_longer_valid(clinic, kiosk, role):
    days = {"timestamp": 30, "targets": 365, role: -2}
    clinic.put("2", days=days["targets"])
    clinic.publish(days=days["timestamp"])
    now, ended = datetime.now(UTC), NOW - timedelta(days=2)
    with web(clinic.web) as (url, _):
        clock = f"this machine's clock says {now:%Y-%m-%d %H:%M}; if it is right, IT must run fleet publish."
        refused(kiosk, url, "expired", f"{ENDED.format(ended, role)}: {clock}", now=now)


class At(datetime):
    """A machine's clock that is wrong."""

    moment = NOW

    @classmethod
    def now(cls, tz=None):
        return cls.moment


def clock_at(monkeypatch, moment):
    wrong = type("At", (At,), {"moment": moment})
    monkeypatch.setattr(trusted, "datetime", SimpleNamespace(datetime=wrong, timezone=trusted.datetime.timezone))
    return moment


def test_frozen(clinic, kiosk, monkeypatch):
    """A server that goes on showing the old list: unseen until that ends, and then it is seen."""
    with web(clinic.web) as (url, _):
        assert kiosk.look(url).ended == "same"
        later = clock_at(monkeypatch, NOW + timedelta(days=31))
        clocks = f"{later:%Y-%m-%d %H:%M}, but the server's says {datetime.now(UTC):%Y-%m-%d %H:%M}"
        said = f"{ENDED.format(NOW + timedelta(days=30), 'timestamp')}: this machine's clock says {clocks}"
        said += ": set this machine's clock."
        refused(kiosk, url, "expired", said, now=later)


def test_a_clock_that_is_behind_is_said_and_content_still_comes(clinic, kiosk, monkeypatch):
    clinic.release("2")
    early = clock_at(monkeypatch, datetime(2020, 1, 1, tzinfo=UTC))
    with web(clinic.web) as (url, _):
        ending = kiosk.look(url, now=early)
    assert ending.ended == "new" and ending.clock == (
        f"This machine's clock says 2020-01-01 00:00, but the list was signed on {NOW:%Y-%m-%d}. Set the clock: until "
        "then, an old list can be passed off as new."
    )


def halved(handler):
    content = Path(handler.translate_path(handler.path)).read_bytes()
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content[: len(content) // 2])


def stalled(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"x")
    handler.wfile.flush()
    time.sleep(1)


def dripping(handler):
    """A byte now and then, sooner than any silence would be noticed."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.02)


class Endless:
    """10 GB, of which it counts what is taken."""

    def __init__(self, said=True):
        self.sent, self.said = 0, said

    def __call__(self, handler):
        handler.send_response(200)
        if self.said:
            handler.send_header("Content-Length", str(10**10))
        else:
            handler.send_header("Connection", "close")
        handler.end_headers()
        piece = b"x" * 100_000
        while self.sent < 10**10:
            handler.wfile.write(piece)
            self.sent += len(piece)


SLOW = "{{url}} is too slow: {0} did not come in time."
BROKEN = "{{url}} can't be reached (the connection broke off; {0})."
MUCH = "{{url}} sent more of {0} than it may have, and was broken off."
TRICKS = {
    "halved": (halved, "unreachable", BROKEN),
    "stalled": (stalled, "slow", SLOW),
    "dripping": (dripping, "slow", SLOW),
}
FILES = {"timestamp.json": "the list timestamp.json", ".snapshot.json": "the list snapshot.json", ".zip": "the pack"}


@pytest.mark.parametrize("ending, what", FILES.items())
@pytest.mark.parametrize("way, ended, said", TRICKS.values(), ids=TRICKS)
def test_a_server_that_breaks_off_stalls_or_drips(clinic, kiosk, way, ended, said, ending, what):
    clinic.release("2")
    with web(clinic.web, {ending: way}) as (url, _):
        assert refused(kiosk, url, ended, said.format(what), limits=QUICK if ended == "slow" else PATIENT) < 20


@pytest.mark.parametrize("said", [True, False], ids=["length told", "length not told"])
@pytest.mark.parametrize("ending, what", {**FILES, "2.root.json": "the list root.json"}.items())
def test_ten_gigabytes(clinic, kiosk, ending, what, said):
    clinic.release("2")
    endless = Endless(said)
    with web(clinic.web, {ending: endless}) as (url, _):
        refused(kiosk, url, "too-large", MUCH.format(what), limits=Limits(5, 60, 8000))
    assert endless.sent < 20_000_000  # what the system's own buffers hold, and one step


def test_nothing_there_and_nobody_there(clinic, kiosk, tmp_path):
    with web(tmp_path / "empty") as (url, _):
        refused(kiosk, url, "unreachable", "{url} can't be reached (it answers with 404; the list timestamp.json).")
    refused(kiosk, url, "unreachable", "{url} can't be reached (nothing answers there; the list root.json).")


def test_a_server_in_trouble_is_not_the_end_of_the_roots(clinic, kiosk):
    with web(clinic.web, {"root.json": lambda handler: handler.send_error(503)}) as (url, _):
        refused(kiosk, url, "unreachable", "{url} can't be reached (it answers with 503; the list root.json).")


def test_a_pack_that_is_called_otherwise_inside(clinic, kiosk):
    """Else one pack could take another's place."""
    repository = clinic.open()
    targets = repository.next_targets()
    offer, _ = clinic_listing(repository, targets, pack(clinic.scratch / "evil.zip", "2", name="shipped-one"))
    repository.wait(targets, clinic.signers, 365)
    clinic.publish()
    assert offer.meant.pack == "clinic"
    with web(clinic.web) as (url, _):
        refused(kiosk, url, "forged", 'What is signed as the pack "clinic" is called otherwise in its pack.toml.')


def clinic_listing(repository, targets, file):
    from kiosk.fleet import listing
    from kiosk.fleet.rollout import Meant

    offer, gone = listing.add(repository, targets.signed, file, {"all": 100})
    meant = Meant("clinic", offer.meant.order, offer.meant.groups)
    listing.put(targets.signed, offer.path, offer.sha256, offer.length, meant)
    return type(offer)(offer.path, offer.sha256, offer.length, meant), gone


def test_what_is_asked_for_tells_nothing_of_the_kiosk(clinic, kiosk):
    clinic.release("2", pilot=100)
    seen = []
    for number, group in (("0" * 32, "pilot"), ("f" * 32, "pilot")):
        kiosk.wanted = type(kiosk.wanted)(root=kiosk.wanted.root, group=group)
        with web(clinic.web) as (url, asked):
            assert kiosk.look(url, number=number).ended == "new"
            port = url.rpartition(":")[2]
            seen.append([request.replace(port, "PORT") for request in asked])
        for file in (kiosk.state / "updates" / "downloads").iterdir():
            file.unlink()
        shutil.rmtree(kiosk.state / "updates" / "metadata")
    assert seen[0] == seen[1] and seen[0]
    assert all(line.partition(":")[0] in ("Host", "Accept-Encoding", "User-Agent", "")
               for request in seen[0] for line in request.splitlines()[1:])  # fmt: skip
    assert all("User-Agent: Clearing" in request for request in seen[0])


def test_the_limits_of_a_real_kiosk_leave_a_slow_line_its_time():
    assert Limits().grace + 20_000_000 / Limits().slowest > 20 * 60 > QUICK.grace
