"""A clinic's pack under a real keeper and compiler: a broken one never takes the last good one's place."""

import os
import shutil

import pytest

from kiosk.keeper import library
from kiosk.library.content import decode
from kiosk.library.opening import opened
from tests.keeper.house import Lines
from tests.library.packs import HEAD, guide, names, written

FILES = {f"guides/{tag}/ours.md": guide("Ours", tag) for tag in ("en", "es")}
FAULTS = {
    "a guide": ({"guides/en/ours.md": "no head"}, "guides/en/ours.md, line 1: it has no front matter"),
    "half a guide": ({"guides/es/ours.md": None}, "guides/es/ours.md: it is missing"),
    "a wrong folder": ({"guide/en/ours.md": "x"}, 'Did you mean "guides"?'),
    "a guide beside the languages": ({"guides/ours.md": guide()}, "such as guides/en"),
    "a picture": ({"pictures/a.svg": "<svg onload='x'/>"}, "pictures/a.svg"),
    "the head": ({"pack.toml": "format = 2"}, "pack.toml"),
}


@pytest.fixture(autouse=True)
def state(monkeypatch, tmp_path):
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))


@pytest.fixture(params=[False, True], ids=["folder", "zip"])
def place(request, tmp_path):
    """A way to put files there as the clinic's pack, and what the settings name."""
    named = tmp_path / ("clinic.zip" if request.param else "clinic")

    def put(files):
        shutil.rmtree(tmp_path / "clinic", ignore_errors=True)
        written(tmp_path / "clinic", {"pack.toml": HEAD, **files})
        if request.param:
            shutil.make_archive(str(tmp_path / "clinic"), "zip", tmp_path / "clinic")

    return put, named


def shelf_of(compiled, tmp_path):
    copy = tmp_path / "shelf-copy"
    os.lseek(compiled.shelf, 0, os.SEEK_SET)
    with os.fdopen(os.dup(compiled.shelf), "rb") as held:
        copy.write_bytes(held.read())
    return decode(library.parts(compiled.content).surfaces, opened(copy))


@pytest.mark.parametrize("broken, words", FAULTS.values(), ids=FAULTS)
def test_a_broken_pack_leads_to_the_last_good_one_and_the_reason_is_said(tmp_path, place, broken, words):
    (put, named), settings, log = place, tmp_path / "settings.toml", Lines()
    settings.write_text(f'[content]\npacks = ["{named}"]\n')
    put(FILES)
    good = library.prepare(settings, log)
    assert names(shelf_of(good, tmp_path), "es")[0] == "ours" and log == []
    put({name: content for name, content in {**FILES, **broken}.items() if content is not None})
    kept = library.prepare(settings, log)
    assert kept.content == good.content and names(shelf_of(kept, tmp_path), "es")[0] == "ours"
    words = words.replace('"', r"\"")  # as in logfmt
    assert any(words in line and str(named) in line for line in log), log
    assert "Traceback" not in "".join(log) and log[-1].startswith("last-good ")
    put({f"guides/{tag}/new.md": guide("New", tag) for tag in ("en", "es")})
    assert names(shelf_of(library.prepare(settings, log), tmp_path))[0] == "new"
