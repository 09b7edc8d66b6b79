"""Paper against a real CUPS and a real IPP printer: printed, or truthfully not, and nothing half, large or foreign."""

import asyncio
import os
import signal
import subprocess
import time

import pytest

from kiosk.check import paper
from kiosk.itself import command
from kiosk.keeper import library, printing, process, spool
from kiosk.keeper import run as house_at_work
from kiosk.keeper.outlet import Outlet
from kiosk.keeper.printing import ABORTED, LIMIT, NO_PDF, NO_QUEUE, NO_SHEET, PRINTED, STUCK, TOO_LARGE
from kiosk.keeper.process import SurfaceProcess
from kiosk.keeper.spool import kept, preserved
from kiosk.keeper.surface import Kind
from kiosk.keeper.wire import FromSurface, ToSurface
from kiosk.library.compiler import compile_library
from kiosk.tables import Paper, Settings
from tests.keeper.house import Lines, instead
from tests.printer import needs_cups, print_server, until

CONTENT = b"BT /F1 18 Tf 72 700 Td (A word that only this sheet holds) Tj ET"
MARK = b"A word that only this sheet holds"


def pdf(padding=0):
    """A PDF of one page, with so many bytes more in a comment."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(CONTENT), CONTENT),
    ]
    body, places = b"%PDF-1.4\n%" + b" " * padding + b"\n", []
    for number, what in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, what)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        table, len(body),
    )  # fmt: skip


SHEET = pdf()


@pytest.fixture(scope="module")
def server():
    with print_server() as running:
        yield running


@pytest.fixture
def printed(server):
    for sheet in server.printed.iterdir():
        sheet.unlink()
    return server.sheets


def run(sheet, printer="Desk", seconds=20):
    """The printing program on its own, as the keeper starts it; its exit code."""
    program = command("part", "printing", printer, str(seconds))
    return subprocess.run(program, input=sheet, capture_output=True, timeout=90, check=False).returncode


@needs_cups
def test_a_sheet_is_printed_and_the_spool_keeps_nothing_of_it(server, printed):
    assert run(SHEET) == PRINTED
    assert [sheet.strip() for sheet in printed()] == [MARK.decode()]
    assert not kept(server.spool)
    assert not any(MARK in file.read_bytes() for file in server.spool.rglob("*") if file.is_file())


@needs_cups
def test_the_job_is_called_by_a_neutral_name(server, printed):
    assert run(SHEET) == PRINTED
    control = max(server.spool.glob("c*")).read_bytes()
    assert b"job-name\x00\x08Clearing" in control and MARK not in control


@needs_cups
def test_a_sheet_of_the_largest_size_is_printed_and_one_byte_more_is_not(printed):
    largest = 200_000 + LIMIT - len(pdf(200_000))
    assert len(pdf(largest)) == LIMIT and run(pdf(largest)) == PRINTED and len(printed()) == 1
    assert run(pdf(largest + 1)) == TOO_LARGE and len(printed()) == 1


BAD = {
    "nothing": (b"", NO_SHEET),
    "noise": (os.urandom(3000), NO_PDF),
    "text": (b"hello\n%%EOF\n", NO_PDF),
    "PostScript": (b"%!PS-Adobe-3.0\nshowpage\n%%EOF\n", NO_PDF),
    "half a PDF": (SHEET[: len(SHEET) // 2], NO_PDF),
    "a PDF without its last line": (SHEET.removesuffix(b"%%EOF\n"), NO_PDF),
}


@needs_cups
@pytest.mark.parametrize("sheet, outcome", BAD.values(), ids=BAD)
def test_what_is_no_whole_pdf_never_reaches_the_queue(server, sheet, outcome):
    before = server.jobs()
    assert run(sheet) == outcome
    assert server.jobs() == before


@needs_cups
def test_an_unknown_queue_is_told(server):
    assert run(SHEET, "Nowhere") == NO_QUEUE


def test_a_print_server_that_is_not_there_is_told(monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nothing"))
    assert run(SHEET) == NO_QUEUE
    monkeypatch.setenv("PATH", str(tmp_path))  # nor lp
    assert run(SHEET) == NO_QUEUE


@needs_cups
def test_a_slow_printer_is_waited_for(server, printed):
    server.switch_off()
    server.switch_on(pause=3)
    assert run(SHEET) == PRINTED and len(printed()) == 1
    server.switch_off()
    server.switch_on()


@needs_cups
def test_a_printer_that_is_off_keeps_no_sheet_for_later(server, printed):
    server.switch_off()
    assert run(SHEET, seconds=2) == STUCK
    until(lambda: not kept(server.spool), "an empty spool")
    server.switch_on()
    time.sleep(3)
    assert not printed() and not server.jobs("not-completed")


@needs_cups
def test_a_job_that_somebody_takes_out_of_the_queue_is_not_called_printed(server):
    server.switch_off()
    with subprocess.Popen(command("part", "printing", "Desk", "20"), stdin=subprocess.PIPE) as program:
        program.stdin.write(SHEET)
        program.stdin.close()
        until(lambda: server.jobs("not-completed"), "the job")
        subprocess.run(["cancel", "-a", "Desk"], check=True)
        assert program.wait(20) == ABORTED
    server.switch_on()


@needs_cups
def test_a_server_that_preserves_is_seen_to_keep_the_sheet():
    with print_server(settings="PreserveJobFiles Yes") as server:
        assert run(SHEET) == PRINTED
        (sheet,) = kept(server.spool)
        assert MARK in sheet.read_bytes()
        assert "keeps every sheet" in "".join(preserved(server.folder / "cupsd.conf"))


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "for 86400 seconds"),
        ("PreserveJobFiles Yes\n", "for ever"),
        ("  preservejobfiles 3600", "for 3600 seconds"),
        ("# PreserveJobFiles No\n", "for 86400 seconds"),
        ("PreserveJobFiles No\nPreserveJobFiles On\n", "for ever"),
        ("PreserveJobFiles No\n", ""),
        ("PreserveJobHistory No\n", ""),
    ],
)
def test_check_says_when_the_server_keeps_sheets(tmp_path, text, said):
    (tmp_path / "cupsd.conf").write_text(text)
    sentences = list(preserved(tmp_path / "cupsd.conf"))
    assert len(sentences) == bool(said) and said in "".join(sentences)


def test_check_says_when_it_cannot_know(tmp_path):
    (sentence,) = preserved(tmp_path / "cupsd.conf")
    assert "nobody knows" in sentence and str(tmp_path / "cupsd.conf") in sentence


@needs_cups
def test_check_tries_the_queue_and_says_nothing_where_paper_is_off(server, monkeypatch):
    monkeypatch.setattr(spool, "preserved", lambda: iter(()))
    assert list(paper("")) == [] and list(paper("Desk")) == []
    assert list(paper("Nowhere")) == ['paper.printer is "Nowhere", but there is no such print queue. See: lpstat -e']


def test_check_says_when_there_is_nothing_to_print_with(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    (sentence,) = paper("Desk")
    assert "apt install cups-client" in sentence


def test_the_printer_is_named_to_the_keeper_and_to_no_surface():
    settings = Settings(paper=Paper("Front_desk", "a4"))
    parts = library.parts(settings.keepers_lines() + compile_library(settings).encode())
    printer, surfaces = parts.printer, parts.surfaces
    assert printer == "Front_desk" and b"Front_desk" not in surfaces and b"a4" in surfaces


@pytest.mark.parametrize("kind, printer, there", [("patient", "Desk", 1), ("patient", "", 0), ("notice", "Desk", 0)])
def test_only_a_patients_surface_gets_a_way_to_paper_and_only_to_a_named_printer(monkeypatch, kind, printer, there):
    made = []
    monkeypatch.setattr(house_at_work, "SurfaceProcess", lambda *_, outlet, **__: made.append(outlet))
    house = house_at_work.House(None, [], debug=False)
    house.content.given, house.content.printer = {"library": 0}, printer
    house._start(Kind(kind))
    assert [outlet is not None for outlet in made] == [bool(there)]
    for outlet in filter(None, made):
        with outlet.entrance():
            outlet.close()


# From the surface to the paper: SurfaceProcess, Outlet and the program together.

SURFACE = """
import os, sys, time
fd = next(int(word.partition("=")[2]) for word in sys.argv if word.startswith("--paper-fd="))
sheet = open({sheet!r}, "rb").read()
os.write(1, b"p")
sheet = sheet[os.write(fd, sheet[:{first}]):]
{then}
while sheet:
    sheet = sheet[os.write(fd, sheet):]
os.close(fd)
os.write(1, {{b"Y": b"s", b"N": b"b"}}[os.read(0, 1)])
os.read(0, 1)
"""


class Kiosk:
    """A surface's process on a script of ours, with an outlet to the queue Desk."""

    def __init__(self, script, tmp_path, monkeypatch, seconds=20):
        (tmp_path / "main.py").write_text(script)
        monkeypatch.setattr(process, "command", instead(tmp_path / "main.py"))
        self.words, self.log, self.deaths, self.opened = [], Lines(), [], []
        self.outlet = Outlet("Desk", self.log, seconds)
        self.surface = SurfaceProcess([], {}, debug=True, outlet=self.outlet)

    def until(self, happened, after=lambda: True, seconds=25):
        """Runs until `happened()`; then the surface is killed, and it goes on until `after()`."""

        async def loop():
            def heard(word):
                self.words.append(word)
                if word == FromSurface.PRINT:
                    self.opened.append(self.surface.print_sheet())

            self.surface.listen(asyncio.get_running_loop(), heard, self.deaths.append)
            async with asyncio.timeout(seconds):
                while not happened():
                    await asyncio.sleep(0.01)
                self.surface.kill()
                while not (self.deaths and after()):
                    await asyncio.sleep(0.01)

        asyncio.run(loop())


def script(tmp_path, sheet=SHEET, first=1 << 20, then=""):
    (tmp_path / "sheet").write_bytes(sheet)
    return SURFACE.format(sheet=str(tmp_path / "sheet"), first=first, then=then)


@needs_cups
def test_a_surface_prints_one_sheet_and_hears_that_it_was_printed(tmp_path, monkeypatch, printed):
    kiosk = Kiosk(script(tmp_path, pdf(200_000)), tmp_path, monkeypatch)  # more than a pipe holds
    kiosk.until(lambda: len(kiosk.words) == 2)
    assert kiosk.words == [b"p", b"s"] and kiosk.opened == [True] and len(printed()) == 1
    assert kiosk.log == []


def test_a_surface_hears_that_it_was_not_printed_and_the_log_says_why(tmp_path, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nothing"))
    kiosk = Kiosk(script(tmp_path), tmp_path, monkeypatch)
    kiosk.until(lambda: len(kiosk.words) == 2)
    assert kiosk.words == [b"p", b"b"] and kiosk.log == [f"not-printed ended=no-queue exit={NO_QUEUE}"]


def test_a_second_word_opens_nothing(tmp_path, monkeypatch):
    kiosk = Kiosk(script(tmp_path, b"no sheet", then='os.write(1, b"p")'), tmp_path, monkeypatch)
    kiosk.until(lambda: b"b" in kiosk.words)
    assert kiosk.opened == [True, False]


@needs_cups
def test_a_surface_killed_midway_leaves_no_half_sheet(tmp_path, monkeypatch, server, printed):
    before = server.jobs()
    midway = 'os.write(1, b"p"); time.sleep(60)'  # the second word: the first half is on its way
    kiosk = Kiosk(script(tmp_path, pdf(100_000), 80_000, midway), tmp_path, monkeypatch)
    kiosk.until(lambda: len(kiosk.words) == 2, after=lambda: kiosk.log)
    assert kiosk.log == [f"not-printed ended=no-pdf exit={NO_PDF}"]
    assert server.jobs() == before and not printed()


def test_without_the_word_nothing_ever_reads_the_pipe(tmp_path, monkeypatch):
    silent = script(tmp_path).replace('os.write(1, b"p")', 'os.write(1, b"a")').replace("os.close(fd)", "pass")
    kiosk = Kiosk(silent, tmp_path, monkeypatch)
    end = kiosk.outlet._end
    kiosk.until(lambda: kiosk.words)
    assert kiosk.opened == [] and kiosk.log == []
    with pytest.raises(OSError):
        os.fstat(end)  # gone with the surface, unread


def test_without_a_printer_there_is_no_pipe(tmp_path, monkeypatch):
    (tmp_path / "main.py").write_text("import os, sys\nos.write(1, b'x' if 'paper' in ' '.join(sys.argv) else b'a')")
    monkeypatch.setattr(process, "command", instead(tmp_path / "main.py"))
    surface, words, deaths = SurfaceProcess([], {}, debug=True), [], []

    async def loop():
        surface.listen(asyncio.get_running_loop(), words.append, deaths.append)
        assert surface.print_sheet() is False
        while not deaths:
            await asyncio.sleep(0.01)

    asyncio.run(loop())
    assert words == [b"a"]


def test_the_word_reaches_the_outlet_only_from_the_surface_on_screen(house):
    house.up(began=True)
    house.started[0].sheets = 1
    house.say(house.shown, FromSurface.PRINT)
    assert house.shown.process.sheets == 0 and not house.happened
    house.say(house.standby, FromSurface.PRINT)
    assert ("kill", 101) in house.happened
    house.say(house.shown, FromSurface.PRINT)  # a second sheet
    assert any(line.startswith("failed reason=nonsense pid=100") for line in house.log)


def test_the_words_for_paper_are_single_bytes_of_their_own():
    words = [*FromSurface], [*ToSurface]
    assert all(len({word.value for word in side}) == len(side) for side in words)
    assert FromSurface.PRINT in words[0] and {ToSurface.PRINTED, ToSurface.NOT_PRINTED} < set(words[1])


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="POSIX only")
def test_a_sheet_that_never_ends_is_given_up(monkeypatch):
    monkeypatch.setattr(printing, "DELIVERY", 0.3)
    read, write = os.pipe()
    saved = os.dup(0)
    os.dup2(read, 0)
    try:
        os.write(write, SHEET)  # whole, but never closed
        assert printing.main("Desk", 1) == NO_SHEET
    finally:
        os.dup2(saved, 0)
        for fd in (read, write, saved):
            os.close(fd)
