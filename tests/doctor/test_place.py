"""Clock, state folder, PIN, fonts, settings: well and ill."""

from datetime import UTC, datetime

import pytest

from kiosk import pinfile
from kiosk.doctor import place

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "kept", "zone", "well", "said"),
    [
        (NOW, True, "America/New_York", True, "It is 2026-11-22 14:05 in America/New_York. A time server"),
        (NOW, False, "America/New_York", False, "set-ntp true"),
        (NOW, True, "Etc/UTC", None, "set-timezone"),
        (NOW, None, "EST", None, "w32tm"),
        (NOW.replace(year=1970), True, "America/New_York", False, "That can't be."),
        (NOW.replace(year=2106), False, "UTC", False, "That can't be."),
    ],
)
def test_clock(now, kept, zone, well, said):
    fact = place.clock(now, kept, zone)
    assert fact.well is well and said in f"{fact.said} {fact.remedy}"


def test_the_zone_is_the_environment_s_else_the_system_s_else_utc(tmp_path):
    local = tmp_path / "localtime"
    assert place.zone({}, local) == "UTC"
    local.symlink_to("/usr/share/zoneinfo/America/New_York")
    assert place.zone({}, local) == "America/New_York"
    assert place.zone({"TZ": ":Europe/Madrid"}, local) == "Europe/Madrid"


def test_the_state_folder_is_the_installed_kiosk_s_unless_another_is_named(tmp_path):
    installed = tmp_path / "clearing"
    assert str(place.state_folder({}, "/own", installed)) == "/own"
    installed.mkdir()
    assert place.state_folder({}, "/own", installed) == installed
    assert str(place.state_folder({"STATE_DIRECTORY": "/own"}, "/own", installed)) == "/own"


def test_storage_is_looked_at_and_not_written_to(tmp_path, monkeypatch):
    fact = place.storage(tmp_path / "state" / "clearing")
    assert fact.well and "GB are free" in fact.said and not list(tmp_path.iterdir())
    monkeypatch.setattr(place, "LITTLE", 1 << 62)
    assert place.storage(tmp_path).well is False
    monkeypatch.setattr(place.os, "access", lambda *_: False)
    monkeypatch.setattr(place, "LITTLE", 0)
    assert place.storage(tmp_path).well is None


def test_a_disk_that_may_only_be_read(tmp_path, monkeypatch):
    class Facts:
        f_flag, f_bavail, f_blocks, f_bfree, f_frsize = place.os.ST_RDONLY, 1, 1, 1, 1

    monkeypatch.setattr(place.os, "statvfs", lambda _: Facts)
    assert "remount" in place.storage(tmp_path).remedy


HASHED = "$argon2id$v=19$m=65536,t=3,p=4$" + "A" * 22 + "$" + "A" * 43


@pytest.fixture
def pin(tmp_path):
    file = tmp_path / "pin"
    pinfile.write(file, pinfile.Hashes(HASHED))
    return file


def test_a_pin_that_is_set_and_readable_by_its_owner_alone(pin):
    owner = pin.stat().st_uid
    assert place.pin(pin, owner).well and place.pin(pin, None).well
    stranger = place.pin(pin, owner + 1)
    assert stranger.well is False and stranger.remedy == f"sudo chown {owner + 1} {pin}"


def test_a_pin_that_is_not_set_open_to_others_or_broken(pin):
    pin.chmod(0o644)
    fact = place.pin(pin, None)
    assert fact.well is False and "others than the kiosk's user may read it" in fact.said
    assert fact.remedy == f"Type: chmod 600 {pin}"
    pin.write_text("1234")
    assert "Set the PIN anew" in place.pin(pin, None).remedy
    pin.unlink()
    unset = place.pin(pin, None)
    assert unset.well is False and "staff can't open their page" in unset.said and "main.py pin" in unset.remedy


def test_a_pin_that_this_user_may_not_look_at(pin, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(pin), "open", refuse)
    fact = place.pin(pin, None)
    assert fact.well is None and "as root" in fact.remedy


@pytest.mark.parametrize(
    ("mine", "owner", "well"), [(0, 0, True), (990, 990, True), (1000, None, True), (0, 990, None), (1000, 990, None)]
)
def test_whose_eyes_these_are(mine, owner, well):
    fact = place.user(mine, owner)
    assert fact.well is well and (well or "sudo -u '#990'" in fact.remedy)


def test_fonts():
    assert place.fonts(True).well and not place.fonts(False).well


def test_settings(tmp_path):
    file = tmp_path / "settings.toml"
    assert (
        place.settings(file, (), (), True).said == f"There is no {file}: the defaults hold. Nothing is wrong with them."
    )
    file.touch(0o644)
    fact = place.settings(file, (), ("CLEARING_A__B",), False)
    assert fact.well and "over it stand CLEARING_A__B." in fact.said
    assert place.settings(file, None, (), False).well is None
    assert place.settings(file, ("line 3: no.",), (), False).said == "line 3: no."
    secret = place.settings(file, (), (), True)
    assert secret.well is False and f"chmod 640 {file}" in secret.remedy
    file.chmod(0o640)
    assert place.settings(file, (), (), True).well
