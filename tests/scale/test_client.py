"""The light client of the simulation asks for what the kiosk's own asks for, and takes no pack that isn't whole."""

import asyncio
from urllib.parse import urlsplit

from tests.fleet.clinic import NUMBER, Clinic, Kiosk, web
from tests.scale.client import Known, look
from tests.scale.site import newest


def looks(url, known, listings):
    return asyncio.run(look(urlsplit(url).port, NUMBER, known, listings))


def paths(asked):
    return [request.split(" ")[1] for request in asked]


def test_it_asks_for_the_same_files_in_the_same_order(tmp_path):
    clinic = Clinic(tmp_path)
    real, light = Kiosk(tmp_path / "state", clinic.folder / "root.json"), None
    for release in ("1", "", "2"):
        if release:
            clinic.release(release)
        with web(clinic.web) as (url, asked):
            real.look(url)
            wanted = paths(asked)
            real.use() if release else None
            asked.clear()
            if light:
                assert looks(url, light, {}).good
                assert paths(asked) == wanted
                assert len(wanted) == (5 if release else 2)
        light = light or Known(*newest(clinic.web))
    assert light.pack


def test_a_pack_that_is_not_whole_or_not_the_signed_one_is_not_taken(tmp_path):
    clinic = Clinic(tmp_path)
    clinic.release("1")
    known, listings = Known(*newest(clinic.web)), {}
    clinic.release("2")
    pack = next(file for file in (clinic.web / "targets").rglob("*.zip"))
    for change in (lambda data: data[:-1], lambda data: data[:-1] + b"!"):
        before = {file: file.read_bytes() for file in pack.parent.glob("*.zip")}
        for file, data in before.items():
            file.write_bytes(change(data))
        with web(clinic.web) as (url, _):
            assert not looks(url, known, listings).good
        for file, data in before.items():
            file.write_bytes(data)
    with web(clinic.web) as (url, _):
        assert looks(url, known, listings).good and known.pack
