"""What the proof says of paper: off, on and clean, or what is kept."""

import os
from contextlib import nullcontext

import pytest

from kiosk.prove import paper, proof


@pytest.fixture
def server(tmp_path):
    """A print server's configuration and spool."""
    (tmp_path / "cupsd.conf").write_text("PreserveJobFiles No\n")
    (tmp_path / "spool").mkdir()
    (tmp_path / "spool" / "c00001").write_text("a job's other file")
    return tmp_path / "cupsd.conf", tmp_path / "spool"


def test_without_a_printer_there_is_nothing_to_look_for(tmp_path):
    assert paper.told("", tmp_path / "no", tmp_path / "no") == (True, [paper.OFF])


def test_with_a_printer_it_says_so_and_that_the_spool_is_empty(server):
    clean, (on, empty) = paper.told("Desk", *server)
    assert clean and "the queue Desk" in on and "nothing is proven of that sheet" in on and "no document" in empty


def test_a_document_in_the_spool_is_shown(server):
    (server[1] / "d00001-001").write_bytes(b"%PDF-1.4")
    clean, (_, shown) = paper.told("Desk", *server)
    assert not clean and str(server[1] / "d00001-001") in shown and "8 bytes" in shown


def test_a_server_that_preserves_is_no_clean_one(server):
    server[0].write_text("")
    clean, (_, sentence) = paper.told("Desk", *server)
    assert not clean and "keeps every sheet" in sentence


def test_a_spool_that_cannot_be_read_is_no_clean_one(server, tmp_path):
    clean, (_, sentence) = paper.told("Desk", server[0], tmp_path / "no")
    assert not clean and "nobody knows" in sentence


@pytest.mark.skipif(os.getuid() != 0, reason="prove needs root")
@pytest.mark.parametrize("spooled, code, last", [(True, 0, "Nothing was left."), (False, 1, "THE PRINT SERVER KEEPS")])
def test_the_spool_s_finding_counts_in_the_end(monkeypatch, capsys, spooled, code, last):
    monkeypatch.setattr(paper, "told", lambda printer: (spooled, [f"about {printer}"]))
    monkeypatch.setattr(proof, "stage", lambda **_: nullcontext())
    monkeypatch.setattr(proof, "_prove_all", lambda *_, **__: True)
    monkeypatch.setattr(proof.signal, "signal", lambda *_: None)
    assert proof.prove(virtual=True, printer="Desk") == code
    said = capsys.readouterr().out
    assert "about Desk" in said and last in said
