"""A pack in one zip: the same as its folder, and every zip that is a trap, refused by the name of zip and member."""

import stat
import struct
import zipfile
import zlib
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from kiosk.library import unpack as unpacking
from kiosk.library.compiler import compile_library
from kiosk.library.stacking import stacked
from kiosk.library.unpack import unpack
from kiosk.problems import Refused
from kiosk.tables import Content, Settings
from tests.library.packs import above, guide, names, shown, written

HEAD = 'format = 1\nname = "clinic"\ntitle = "T"\nlanguages = ["en", "es"]\n'
GUIDES = {f"guides/{tag}/ours.md": guide("Ours", tag) for tag in ("en", "es")}


def zipped(file, members, method=ZIP_DEFLATED):
    """Members by name or ZipInfo, in this order."""
    with ZipFile(file, "w", method) as archive:
        for name, content in {"pack.toml": HEAD, **members}.items():
            archive.writestr(name, content)
    return file


def settings(*packs):
    return Settings(content=Content(tuple(map(str, packs))))


def member(name, *, mode=0, flags=0):
    info = ZipInfo(name)
    info.external_attr, info.compress_type, info.flag_bits = mode << 16, ZIP_DEFLATED, flags
    return info


@pytest.mark.parametrize("above_it", ["", "clinic/"])
def test_a_zip_is_the_same_as_its_folder(tmp_path, above_it):
    folder = written(tmp_path / "clinic", GUIDES)
    archive = tmp_path / "clinic.zip"
    with ZipFile(archive, "w") as zipping:
        for file in folder.rglob("*.*"):
            zipping.write(file, above_it + file.relative_to(folder).as_posix())
        zipping.writestr("__MACOSX/._pack.toml", "x")
        zipping.writestr(f"{above_it}.DS_Store", "x")
    from_zip, from_folder = compile_library(settings(archive)), compile_library(Settings(), above(folder))
    assert names(from_zip) == names(from_folder) and from_zip == from_folder
    assert shown(from_zip, "ours", "es") == shown(from_folder, "ours", "es") is not None


def test_nothing_of_it_is_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "room"))
    (tmp_path / "room").mkdir()
    with stacked(settings(zipped(tmp_path / "a.zip", GUIDES))) as stack:
        assert stack.packs[1].folder.is_dir() and stack.packs[1].folder.is_relative_to(tmp_path / "room")
    assert list((tmp_path / "room").iterdir()) == []


def test_what_is_wrong_in_a_zip_is_said_of_zip_and_member(tmp_path):
    archive = zipped(tmp_path / "a.zip", {"guides/en/ours.md": guide("T", "fr"), "guides/es/ours.md": "x"})
    with pytest.raises(Refused) as refused:
        compile_library(settings(archive))
    assert {str(problem.file) for problem in refused.value.problems} == {
        f"{archive}/guides/en/ours.md", f"{archive}/guides/es/ours.md"
    }  # fmt: skip
    alone = zipped(tmp_path / "b.zip", {"guides/en/ours.md": guide()})
    with pytest.raises(Refused) as refused:
        compile_library(settings(alone))
    assert f"the head of {alone}/guides/en/ours.md" in str(refused.value)


SMALL = b"x" * 1000
TRAPS = {  # members: the one that is named, the reason
    "a way up": ({"guides/../../x.md": "x"}, "guides/../../x.md", "leads out of the pack"),
    "a whole path": ({"/etc/x": "x"}, "etc/x", "leads out of the pack"),
    "a Windows path": ({"C:/x": "x"}, "C:/x", "leads out of the pack"),
    "a backslash": ({"..\\x": "x"}, "..\\x", "leads out of the pack"),
    "a name of nothing": ({"guides//x.md": "x"}, "guides/x.md", "leads out of the pack"),
    "a link": ({member("a.md", mode=stat.S_IFLNK | 0o777): "/etc/passwd"}, "a.md", "a link or a device"),
    "a pipe": ({member("a.md", mode=stat.S_IFIFO): ""}, "a.md", "a link or a device"),
    "a name in another encoding": ({"guides/en/niño.md": "x"}, "guides/en/ni?o.md", "not every machine reads alike"),
    "two names that are one": ({"guides/en/a.md": "x", "guides/en/A.md": "x"}, "guides/en/A.md", "there twice"),
    "a file and a folder": ({"guides/en": "x", "guides/en/a.md": "x"}, "guides/en", "a folder of that name"),
    "a zip in the zip": ({"more.zip": "x"}, "more.zip", "a packed file in a packed file"),
    "what shrinks too much": ({"a.md": b"\0" * 1_500_000}, "a.md", "more than 100 times as long"),
    "a long file": ({"a.md": b"\0" * 20_000_001}, "a.md", "20000000 are the most"),
}


@pytest.mark.parametrize("members, named, reason", TRAPS.values(), ids=TRAPS)
def test_a_trap_is_refused_and_nothing_is_unpacked(tmp_path, members, named, reason):
    archive, into = zipped(tmp_path / "a.zip", members), tmp_path / "into"
    into.mkdir()
    with pytest.raises(Refused) as refused:
        unpack(archive, into)
    (problem,) = refused.value.problems
    assert str(problem.file) == f"{archive}/{named}" and reason in problem.reason and problem.remedy, str(problem)
    assert list(into.iterdir()) == [] and {file.name for file in tmp_path.iterdir()} == {"a.zip", "into"}


def test_the_same_name_twice_is_refused(tmp_path):
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("pack.toml", HEAD)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("pack.toml", HEAD.replace("clinic", "other"))
    with pytest.raises(Refused, match="there twice"):
        unpack(tmp_path / "a.zip", tmp_path)


def test_a_password_and_another_packing_are_refused(tmp_path):
    raw = bytearray(zipped(tmp_path / "a.zip", {}).read_bytes())
    for place in (raw.find(b"PK\x03\x04") + 6, raw.find(b"PK\x01\x02") + 8):
        raw[place] |= 1
    (tmp_path / "a.zip").write_bytes(raw)
    with pytest.raises(Refused, match="locked with a password"):
        unpack(tmp_path / "a.zip", tmp_path)
    with pytest.raises(Refused, match="in a way that is not read here"):
        unpack(zipped(tmp_path / "b.zip", {}, ZIP_BZIP2), tmp_path)


def test_a_bomb_is_refused_by_what_it_says_and_by_what_comes_out(tmp_path, monkeypatch):
    monkeypatch.setattr(unpacking, "LARGEST", 3000)
    many = zipped(tmp_path / "a.zip", {f"texts/{n}.toml": SMALL for n in range(4)})
    with pytest.raises(Refused, match=r"unpacked it is 40\d\d bytes long, and 3000 are the most"):
        unpack(many, tmp_path)
    monkeypatch.setattr(unpacking, "MOST_MEMBERS", 4)
    with pytest.raises(Refused, match="it holds 5 files, and 4 are the most"):
        unpack(many, tmp_path)


def liar(file, *, says):
    """A zip whose one member unpacks to 5,000,000 bytes, but says that it is shorter."""
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packing.compress(b"\0" * 5_000_000) + packing.flush()
    crc, name = zlib.crc32(b"\0" * says), b"a.md"
    head = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x21, crc, len(packed), says, len(name), 0)
    local = b"PK\x03\x04" + head + name + packed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    file.write_bytes(local + central + end)
    return file


def test_a_zip_that_lies_about_its_length_writes_no_more_than_it_says(tmp_path):
    into = tmp_path / "into"
    into.mkdir()
    try:
        unpack(liar(tmp_path / "a.zip", says=1000), into)
    except Refused as refused:
        assert "damaged" in str(refused)
    assert sum(file.stat().st_size for file in into.iterdir()) <= 1000


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all" * 9])
def test_what_is_no_zip_is_said(tmp_path, content):
    (tmp_path / "a.zip").write_bytes(content)
    with pytest.raises(Refused, match=r"a\.zip: it is not a whole zip file\. Make it anew: .*pack build"):
        compile_library(settings(tmp_path / "a.zip"))


def test_a_zip_with_a_flipped_byte_anywhere_is_refused_or_the_same(tmp_path):
    whole = zipped(tmp_path / "a.zip", GUIDES).read_bytes()
    same = {name: content.encode() for name, content in {"pack.toml": HEAD, **GUIDES}.items()}
    refusals = 0
    for place in range(0, len(whole), 3):
        broken = bytearray(whole)
        broken[place] ^= 0xFF
        (tmp_path / "b.zip").write_bytes(broken)
        into = tmp_path / f"into{place}"
        into.mkdir()
        try:
            folder = unpack(tmp_path / "b.zip", into)
        except Refused as refused:
            refusals += all(problem.reason and problem.remedy for problem in refused.problems)
            continue
        found = {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        assert sorted(found.values()) == sorted(same.values())
    assert refusals > len(whole) / 9


def test_where_nothing_can_be_unpacked_the_way_out_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with pytest.raises(Refused, match=r"no place to unpack it .* Name an unpacked folder instead"):
        compile_library(settings(zipped(tmp_path / "a.zip", {})))
    assert zipfile.is_zipfile(Path(tmp_path / "a.zip"))
