"""The whole way: a real keeper on a screen, a real server; a visit goes on as it was, and the next one sees the new."""

from datetime import UTC, datetime

import pytest

from kiosk import overlay
from kiosk.fleet import publishing
from kiosk.keeper import control
from kiosk.library.compiler import compile_library
from kiosk.library.packing import write_zip
from tests.fleet import clinic as module
from tests.fleet.clinic import web
from tests.library.packs import written
from tests.visits.robot import Twin, kiosk, status, until
from tests.visits.test_kiosk import gone

PLAYLIST = """written = 2026-11-22
[[slides]]
title = {{en = "Words of release {0}", es = "Palabras de la entrega {0}"}}
text = {{en = "They came signed.", es = "Llegaron firmadas."}}
"""


@pytest.fixture
def real(tmp_path, monkeypatch):
    """The clinic's packs: each release has its own slide, and no other."""

    def pack(file, version, **_):
        files = {"playlists/waiting-room.toml": PLAYLIST.format(version)}
        write_zip(written(tmp_path / f"pack-{version}", files, head=f'version = "{version}"\n'), file)
        return file

    monkeypatch.setattr(module, "pack", pack)


def looked(ended):
    """The kiosk is told to look, and has; what it says first. On a busy machine that is no matter of seconds."""
    control.ask("update", 60)
    assert until(lambda: status()["updates"].get("ended") == ended, 150), status()["updates"]
    return status()["updates"]["said"][0]


def twin_of(settings, state):
    return Twin(compile_library(overlay.loaded(settings, state, print)))


def test_a_signed_pack_comes_between_visits_and_a_forged_one_does_not(tmp_path, qapp, clinic, real):
    settings, state = tmp_path / "settings.toml", tmp_path / "clearing"
    clinic.release("1")
    with web(clinic.web) as (url, _):
        settings.write_text(f'[updates]\nsource = "{url}"\nroot = "{clinic.folder}/root.json"\n')
        with kiosk(tmp_path, "--settings", str(settings)) as (hand, program):
            before = status()["shown"]
            hand.touch(640, 300)
            assert until(lambda: status()["visit"])
            until(lambda: False, 1)  # the first page has settled
            page = hand.see()

            assert looked("new") == '"T 1" is in use from the next visit on.'
            now = status()
            assert now["visit"] and now["shown"] == before and hand.see() == page
            assert now["source"] == url and now["updates"]["ended"] == "new"
            assert now["updates"]["until"] > datetime.now(UTC).timestamp()

            assert until(lambda: status()["standby"] is not None)
            control.ask("clear")
            assert until(lambda: gone(before))
            new = twin_of(settings, state)
            assert until(lambda: new.looks_like(hand.see()), 20)

            offer = clinic.release("2")
            file = clinic.web / "targets" / publishing.place_of(offer.path, offer.sha256)
            file.write_bytes(file.read_bytes().replace(b"came signed", b"were forged"))
            said = f"The pack from {url} is not what was signed: it is damaged, or somebody has changed it."
            assert looked("forged") == said + module.GOES_ON
            assert new.looks_like(hand.see()) and status()["content"] == "fresh"
            new.close()
            program.terminate()
            program.wait(10)
            log = program.stderr.read()
    assert "updated ended=new" in log and "not-updated ended=forged" in log and "Traceback" not in log
