"""`fleet init, sign, publish, root, status` as IT types them, from nothing to a folder for a web server."""

import errno
import io
import os
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app import main
from kiosk.fleet import commands, publishing
from kiosk.fleet.opening import opened
from kiosk.library.packing import write_zip
from tests.fleet.clinic import NOW, Kiosk
from tests.library.packs import guide, written

FILES = {f"guides/{tag}/ours.md": guide("Ours", tag) for tag in ("en", "es")}


@pytest.fixture
def fleet(tmp_path, capsys, monkeypatch):
    """What a command answers, and how it ended."""
    monkeypatch.chdir(tmp_path)

    def run(*words):
        status = main(["fleet", *words])
        out, err = capsys.readouterr()
        return status, err or out if status else out

    return run


@pytest.fixture
def pack(tmp_path):
    def build(version, files=FILES):
        folder = written(tmp_path / "pack", files, head=f'version = "{version}"\n')
        write_zip(folder, tmp_path / "our.zip")
        return "our.zip"

    return build


def moved(*names):
    """Keys put where they belong, as the manual says."""
    for name in names:
        os.makedirs(f"stick-{name}", exist_ok=True)
        os.replace(f"content/keys/{name}.pem", f"stick-{name}/{name}.pem")


def test_from_nothing_to_kiosks_by_two_signers_with_passphrases(fleet, pack, tmp_path):
    (tmp_path / "words").write_text("correct horse battery\n")
    secret, here = ("--passphrase-file", "words"), ("--repository", "content")
    status, said = fleet("init", "content", *secret)
    assert status == 0 and "root-1, root-2, root-3   each on a stick of its own" in said
    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "content/keys").iterdir()} == {0o600}
    assert b"ENCRYPTED" in (tmp_path / "content/keys/targets-1.pem").read_bytes()
    assert b"ENCRYPTED" not in (tmp_path / "content/keys/online.pem").read_bytes()
    moved("root-1", "root-2", "root-3", "targets-1", "targets-2")
    assert fleet("status", *here)[0] == 2
    status, said = fleet("publish", *here, "--to", "web")
    size = sum(file.stat().st_size for file in (tmp_path / "web").rglob("*.json"))
    day = datetime.now(UTC) + timedelta(days=30)
    kept = f"Kiosks take it until {day:%Y-%m-%d}. Before that day, best each week: python3 main.py fleet publish"
    assert said.splitlines() == [f"web: 4 new files, {size:,} bytes.", "No pack is published.", kept]

    status, said = fleet("sign", pack("1"), *here, *secret, "--keys", "stick-targets-1", "--group", "pilot")
    assert status == 0 and said.splitlines() == [
        '"T 1" is meant for all of the group pilot.',
        "The list waits: 1 more of targets-2 must sign it. There: python3 main.py fleet sign --keys FOLDER",
    ]
    status, said = fleet("publish", *here, "--to", "web")
    assert status == 2 and "Nothing was published." in said
    status, said = fleet("sign", *here, *secret, "--keys", "stick-targets-2/targets-2.pem")
    assert (status, said) == (0, f"{commands.SIGNED}\n")
    status, said = fleet("publish", *here, "--to", "web")
    assert status == 0 and "bytes): all of the group pilot." in said
    assert Kiosk(tmp_path / "a", tmp_path / "content/root.json").look((tmp_path / "web").as_uri()).ended == "same"
    pilot = Kiosk(tmp_path / "b", tmp_path / "content/root.json", "pilot")
    assert pilot.look((tmp_path / "web").as_uri()).ended == "new"

    both = ("--keys", "stick-targets-1", "--keys", "stick-targets-2")
    status, said = fleet("sign", "our.zip", *here, *secret, *both, "--percent", "25")
    assert said.startswith('"T 1" is meant for all of the group pilot and 25 % of all kiosks.')
    status, said = fleet("root", *here, *secret, "--keys", "stick-root-1", "--replace", "targets-1")
    assert status == 2 and "a new root needs 2 of the keys root-1, root-2, root-3; at hand: root-1." in said
    roots = ("--keys", "stick-root-1", "--keys", "stick-root-3")
    status, said = fleet("root", *here, *secret, *roots, "--replace", "targets-1")
    assert status == 0 and "A new key: content/keys/targets-1-v2.pem." in said
    status, said = fleet("publish", *here, "--to", "web")
    assert status == 2 and said.startswith("The list waits: 1 more of targets-1-v2 must sign it.")
    assert fleet("sign", *here, *secret, "--keys", "content/keys")[0] == 0
    assert fleet("publish", *here, "--to", "web")[0] == 0
    assert pilot.look((tmp_path / "web").as_uri()).ended == "new"
    status, said = fleet("status", *here)
    assert status == 0 and said.endswith("Nothing has to be done now.\n"), said
    assert "targets   is valid until" in said and "Keys: targets-1-v2, targets-2." in said
    assert fleet("root", *here, *secret, *roots, "--replace", "targets-1-v2", "--replace", "online")[0] == 0
    anew = (
        "The list must be signed anew, for its keys have changed (1 more of targets-1-v3): python3 main.py fleet sign"
    )
    assert fleet("publish", *here)[1].startswith(anew) and f"To do: {anew}" in fleet("status", *here)[1]


def test_a_pack_that_kiosks_could_not_use_is_not_signed(fleet, pack):
    fleet("init", "content", "--no-passphrase", "--signers", "1")
    broken = pack("2", {**FILES, "guides/en/more.md": "no head"})
    status, said = fleet("sign", broken, "--repository", "content")
    assert status == 2 and "more.md, line 1: it has no front matter" in said and "nothing was signed." in said


REFUSED = {
    "no repository": (("status", "--repository", "nowhere"), "there is no repository of signed content."),
    "a folder that is not empty": (("init", "."), "it is there, and is not empty."),
    "no terminal": (("init", "new"), "Name a file: --passphrase-file FILE"),
    "no such key": (
        ("sign", "--renew", "--repository", "content", "--keys", "x.pem"),
        "there is no such place for keys.",
    ),
    "no key": (
        ("sign", "--renew", "--repository", "content", "--keys", "notes.txt"),
        "it is no key, or the passphrase",
    ),
    "nothing waits": (("sign", "--repository", "other"), "Nothing waits for a signature."),
    "no such pack": (("sign", "--withdraw", "clinic", "--repository", "content"), 'no pack "clinic" is signed.'),
    "no key of this name": (("root", "--replace", "x", "--repository", "content"), 'no key is called "x".'),
    "no online key": (("publish", "--repository", "content", "--keys", "empty"), 'the key "online" is not at hand.'),
}


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    folder = tmp_path_factory.mktemp("fleet")
    for name in ("content", "other"):
        assert main(["fleet", "init", str(folder / name), "--no-passphrase", "--signers", "1"]) == 0
    assert main(["fleet", "publish", "--repository", str(folder / "other")]) == 0
    (folder / "empty").mkdir()
    (folder / "notes.txt").write_text("mine")
    return folder


@pytest.mark.parametrize("words, said", REFUSED.values(), ids=REFUSED)
def test_what_can_t_be_done_is_said_in_a_sentence(published, monkeypatch, capsys, words, said):
    monkeypatch.chdir(published)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    capsys.readouterr()
    assert main(["fleet", *words]) == 2
    assert said in capsys.readouterr().err
    assert sorted(os.listdir()) == ["content", "empty", "notes.txt", "other"]


def test_status_says_what_has_to_be_done_before_it_is_too_late(published, monkeypatch, capsys):
    monkeypatch.chdir(published)
    monkeypatch.setattr(commands, "_now", lambda: datetime.now().astimezone() + timedelta(days=26))
    assert main(["fleet", "status", "--repository", "other"]) == 2
    assert "To do: timestamp ends in 4 days: python3 main.py fleet publish" in capsys.readouterr().out
    monkeypatch.setattr(commands, "_now", lambda: datetime.now().astimezone() + timedelta(days=800))
    main(["fleet", "status", "--repository", "other"])
    said = capsys.readouterr().out
    assert "To do: root is no longer valid, and kiosks take nothing new: python3 main.py fleet root" in said


@pytest.fixture
def begun(fleet, pack):
    """Published twice, in `web`, and signed once more."""
    here = ("--repository", "content")
    fleet("init", "content", "--no-passphrase", "--signers", "1")
    for version in ("1", "2"):
        assert fleet("sign", pack(version), *here)[0] == fleet("publish", *here, "--to", "web")[0] == 0
    return here


@pytest.mark.parametrize("name", ["timestamp.json", "2.snapshot.json", "2.targets.json", "2.root.json"])
def test_a_folder_that_was_copied_by_half_publishes_nothing_old(fleet, begun, tmp_path, name):
    """With numbers that begin anew, kiosks would take all that comes for an old copy."""
    assert fleet("root", *begun)[0] == 0
    (tmp_path / "content/metadata" / name).unlink()
    for word in ("publish", "status"):
        status, said = fleet(word, *begun)
        assert status == 2 and f"metadata/{name}: it is missing, and kiosks have seen it" in said


def test_an_old_copy_of_the_folder_publishes_nothing(fleet, begun, tmp_path):
    shutil.copytree(tmp_path / "content", tmp_path / "old")
    assert fleet("publish", *begun, "--to", "web")[0] == 0
    before = (tmp_path / "web/metadata/timestamp.json").read_bytes()
    status, said = fleet("publish", "--repository", "old", "--to", "web")
    assert status == 2 and "web/metadata/timestamp.json: it has the number 3, and old is at 2." in said
    assert (tmp_path / "web/metadata/timestamp.json").read_bytes() == before


def test_a_pack_that_was_damaged_in_the_folder_is_not_published_over_the_good_one(fleet, begun, tmp_path):
    packs = sorted((tmp_path / "web/targets").rglob("*.zip"))
    assert len(packs) == 2
    good = {file.name: file.read_bytes() for file in packs}
    for file in (tmp_path / "content/targets").rglob("*.zip"):
        file.write_bytes(file.read_bytes()[:-1])
    status, said = fleet("publish", *begun, "--to", "web")
    assert status == 2 and "it is missing, or not what was signed: it is damaged." in said
    assert {file.name: file.read_bytes() for file in packs} == good
    assert fleet("sign", "our.zip", *begun)[0] == 0  # its newest bytes are whole again, those of the one before not
    assert (
        len([file for file in (tmp_path / "content/targets").rglob("*.zip") if file.read_bytes() in good.values()]) == 1
    )


def test_a_list_of_another_kind_is_a_sentence(fleet, begun, tmp_path):
    lists = tmp_path / "content/metadata"
    (lists / "2.targets.json").write_bytes((lists / "1.root.json").read_bytes())
    status, said = fleet("status", *begun)
    assert status == 2 and "2.targets.json: it is a list of another kind (root)." in said


def test_without_the_online_key_nothing_is_published_by_half(fleet, begun, pack, tmp_path):
    assert fleet("sign", pack("3"), *begun)[0] == 0
    (tmp_path / "empty").mkdir()
    assert fleet("publish", *begun, "--keys", "empty")[0] == 2
    assert not (tmp_path / "content/metadata/3.targets.json").exists()
    assert '"T 3"' not in fleet("status", *begun)[1].partition("To do")[0]


def test_a_full_stick_keeps_no_half_file(fleet, begun, tmp_path, monkeypatch):
    def full(_, fresh):
        fresh.write_bytes(b"half")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), fresh)

    monkeypatch.setattr(shutil, "copyfile", full)
    status, said = fleet("publish", *begun, "--to", "stick")
    assert status == 2 and said.endswith("No space left on device.\n")
    assert not [file for file in (tmp_path / "stick").rglob("*") if file.is_file()]


def test_a_key_that_is_named_twice_is_replaced_once(fleet, begun):
    status, said = fleet("root", *begun, "--replace", "online", "--replace", "online")
    assert status == 0 and said.count("A new key:") == 1


def test_a_list_comes_after_what_it_speaks_of_and_a_web_server_may_read_it(fleet, begun, tmp_path):
    kinds = [name.rpartition("/")[2].split(".", 1)[-1] for name in publishing.needed(opened(tmp_path / "content", NOW))]
    places = [kinds.index(kind) for kind in ("root.json", "targets.json", "snapshot.json")]
    assert places == sorted(places) and all(kind.endswith(".zip") for kind in kinds[: places[0]])
    assert kinds[-1] == "json" and places[0] == 2  # timestamp.json last, both packs first
    before = os.umask(0o077)
    fleet("publish", *begun, "--to", "anew")
    os.umask(before)
    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "anew").rglob("*.*") if file.is_file()} == {0o644}


def test_a_short_passphrase_makes_nothing(fleet, tmp_path):
    (tmp_path / "words").write_text("seven77\n")
    status, said = fleet("init", "content", "--passphrase-file", "words")
    assert status == 2 and said.startswith("A passphrase has 8 signs or more.") and not (tmp_path / "content").exists()
