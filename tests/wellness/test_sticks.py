"""Packs on sticks: found where removable media are mounted, and nothing else is opened."""

import os
import zipfile

import pytest

from kiosk import sticks


@pytest.fixture
def mounts(tmp_path):
    def written(*places):
        file = tmp_path / "mounts"
        file.write_text(
            "".join(f"/dev/sdb1 {str(place).replace(' ', chr(92) + '040')} vfat ro 0 0\n" for place in places)
        )
        return file

    return written


def test_sticks_are_what_is_mounted_in_the_places_for_them(mounts):
    there = ("/media/USB", "/media/kiosk/CLINIC STICK", "/run/media/kiosk/A", "/mnt/b", "/mnt")
    others = ("/", "/home", "/media/a/b/c", "/mnt/b/c", "/run/media/kiosk", "/var/mnt/x")
    assert [str(place) for place in sticks.sticks(mounts(*there, *others))] == list(there)
    assert sticks.sticks(mounts()) == sticks.sticks(mounts("/proc") / "none") == ()


def test_a_pack_is_told_by_its_head_at_the_top_and_one_folder_down(stick, packed):
    packed(stick / "a.zip", head='version = "2026-11"')
    (stick / "folder" / "deeper").mkdir(parents=True)
    packed(stick / "folder" / "b.ZIP", name="other")
    packed(stick / "folder" / "deeper" / "c.zip", name="third")
    found = list(sticks.packs((stick,)))
    assert [(one.file.name, one.name, one.title, one.version) for one in found] == [
        ("a.zip", "clinic", "T", "2026-11"),
        ("b.ZIP", "other", "T", ""),
    ]
    assert {one.stick for one in found} == {"CLINIC STICK"}


def test_what_is_no_pack_of_its_own_is_passed_over(stick, packed, tmp_path):
    outside = packed(tmp_path / "outside.zip")
    (stick / "link.zip").symlink_to(outside)
    (stick / "linked").symlink_to(tmp_path)
    os.mkfifo(stick / "pipe.zip")
    (stick / "nothing.zip").write_bytes(b"")
    (stick / "garbage.zip").write_bytes(b"PK\x03\x04" + b"x" * 500)
    packed(stick / "._copy.zip")
    (stick / "folder.zip").mkdir()
    with zipfile.ZipFile(stick / "photos.zip", "w") as photos:
        photos.writestr("one.jpg", b"x")
    with zipfile.ZipFile(stick / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("pack.toml", b"#" * 30_000_000)
    with (stick / "huge.zip").open("wb") as huge:
        huge.truncate(sticks.LARGEST + 1)
    assert list(sticks.packs((stick,))) == []
    packed(stick / "good.zip")
    assert [one.file.name for one in sticks.packs((stick,))] == ["good.zip"]


def test_a_stick_below_another_mount_is_told_once(stick, packed):
    packed(stick / "a.zip")
    assert [one.stick for one in sticks.packs((stick.parent, stick))] == ["CLINIC STICK"]


def test_a_stick_that_is_pulled_holds_nothing(tmp_path):
    assert list(sticks.packs((tmp_path / "gone",))) == []
