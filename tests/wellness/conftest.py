"""A stick with packs, and a kiosk's state folder."""

import pytest

from kiosk.library.packing import write_zip
from tests.library.packs import guide, written

OURS = {f"guides/{tag}/ours.md": guide("Ours", tag) for tag in ("en", "es")}


@pytest.fixture
def state(tmp_path, monkeypatch):
    folder = tmp_path / "state"
    monkeypatch.setenv("STATE_DIRECTORY", str(folder))
    return folder


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "media" / "CLINIC STICK"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def packed(tmp_path):
    """A pack as one .zip: its place, its files, its name and more lines of its head."""

    def pack(place, files=OURS, *, name="clinic", head=""):
        folder = tmp_path / f"folder-{name}"
        write_zip(written(folder, files, name=name, head=head), place)
        return place

    return pack
