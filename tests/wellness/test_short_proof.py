"""The short proof really plays a visit and kills it; what is left of one is found, and no proof is no success."""

import os
from subprocess import PIPE, Popen

import pytest

from kiosk.keeper import library
from kiosk.prove import short as proof
from kiosk.prove.short import NotProven, short
from kiosk.wellness import morning


@pytest.fixture
def kept(whole_library, monkeypatch, tmp_path):
    """The shipped library as the keeper holds it, and a place to search."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    shelf = os.memfd_create("shelf")
    os.write(shelf, whole_library.shelf.as_bytes())
    yield library.share(whole_library.encode()), shelf, tmp_path
    os.close(shelf)


def test_of_a_visit_that_was_played_and_killed_nothing_is_left(kept):
    *given, place = kept
    found = short(*given, place, [place])
    assert found.clean and found.written == 0
    assert 0 < found.gone < proof.DYING
    assert not list(place.iterdir())


def leaves(place):
    def played(_library, _shelf, secret):
        (place / "left").write_bytes(b"..." + secret.patterns()["UTF-16"])
        return 0.01, 0

    return played


def test_what_is_left_in_a_file_is_found(kept, monkeypatch):
    *given, place = kept
    monkeypatch.setattr(proof, "_played", leaves(place))
    found = short(*given, place, [place])
    assert not found.clean
    assert found.files.found[0][1].startswith(str(place / "left"))
    compiled = library.Compiled(b"\n\n\n", given[1])
    monkeypatch.setattr(library, "last_good", lambda: compiled)
    monkeypatch.setattr(proof.files, "roots", lambda *_: (place,))
    fact = morning._prove(place)
    assert fact.well is False and "in SOME of the" in fact.said


def test_a_visit_that_cannot_be_played_proves_nothing(kept):
    _, shelf, place = kept
    with pytest.raises(NotProven, match="could not be played"):
        short(library.share(b"garbage"), shelf, place, [place])


def test_a_process_that_outlives_its_visit_is_told(kept, monkeypatch):
    def survived(_library, _shelf, held):
        told = f"echo 0; echo {proof.PLAYED.decode()}; exec sleep 2"
        return Popen(
            ["sh", "-c", f"setsid sh -c '{told}' & wait"],
            stdin=PIPE,
            stdout=PIPE,
            bufsize=0,
            pass_fds=(held,),
            start_new_session=True,
        )

    *given, place = kept
    monkeypatch.setattr(proof, "_start", survived)
    monkeypatch.setattr(proof, "DYING", 0.1)
    with pytest.raises(NotProven, match="still there"):
        short(*given, place, [place])


def test_a_search_that_is_blind_proves_nothing(kept, monkeypatch):
    *given, place = kept
    monkeypatch.setattr(proof.files, "search", lambda *_: proof.Searched())
    with pytest.raises(NotProven, match="on purpose"):
        short(*given, place, [place])


def test_without_a_library_it_is_not_tried(state):
    assert morning._prove(state).well is None
