"""The sheet of paper: one page with every line, within the size that the keeper takes, made by a sealed process."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase

from kiosk.core.summary import Scale, Summary
from kiosk.core.takehome import told
from kiosk.keeper.printing import LIMIT
from kiosk.library.takehome import read_sayings
from kiosk.viewmodels.paper import SIZES, pdf

FONTS = sorted((Path(__file__).parent.parent.parent / "resources" / "fonts").glob("*.ttf"))
WORDS = read_sayings()
needs_pdftotext = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="NOT TESTED: nothing here reads a PDF. apt-get install poppler-utils"
)
SEALED = """
import os, sys
from kiosk.core.summary import Summary
from kiosk.library.takehome import read_sayings
from kiosk.viewmodels.paper import pdf
from kiosk.seal import seal, shut
words = read_sayings()["en"]
assert seal().whole
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
shut()
sheet = pdf(Summary("en", "few-signs"), words)
try: open("/tmp/clearing-sheet", "w")
except OSError: os.write(1, sheet)
"""


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp):
    for font in FONTS:
        QFontDatabase.addApplicationFont(str(font))


def read(sheet, tmp_path):
    (tmp_path / "sheet.pdf").write_bytes(sheet)
    text = subprocess.check_output(["pdftotext", "-raw", tmp_path / "sheet.pdf", "-"], text=True)
    about = subprocess.check_output(["pdfinfo", tmp_path / "sheet.pdf"], text=True)
    return "".join(text.split()), dict(line.split(":", 1) for line in about.splitlines() if ":" in line)


@needs_pdftotext
@pytest.mark.parametrize("size, points", [("letter", "612 x 792"), ("a4", "595")])
@pytest.mark.parametrize("tag", WORDS)
def test_every_pattern_stands_whole_on_one_page(tag, size, points, tmp_path):
    for code in WORDS[tag].patterns:
        summary = Summary(tag, code, (), (Scale("phq-9", "moderate", "14"),))
        sheet = pdf(summary, WORDS[tag], size)
        text, about = read(sheet, tmp_path)
        assert all("".join(line.text.split()) in text for line in told(summary, WORDS[tag])), code
        assert "".join(WORDS[tag].own["paper"].split()) in text
        assert about["Pages"].strip() == "1" and points in about["Page size"]
        assert sheet.startswith(b"%PDF-") and sheet.rstrip().endswith(b"%%EOF") and len(sheet) < LIMIT // 2


@needs_pdftotext
def test_the_file_names_nobody_and_nothing(tmp_path):
    _, about = read(pdf(Summary("en", "few-signs"), WORDS["en"]), tmp_path)
    assert (about["Title"].strip(), about["Creator"].strip()) == ("Clearing", "Clearing")
    assert not about.get("Author", "").strip()


def test_words_without_end_are_refused():
    from dataclasses import replace

    endless = replace(WORDS["en"], limits="word " * 5000)
    with pytest.raises(ValueError, match="more than one page"):
        pdf(Summary("en", "few-signs"), endless)


def test_there_is_a_sheet_for_each_size_of_the_settings():
    from kiosk.tables import Paper

    assert Paper().size in SIZES and set(SIZES) == {"letter", "a4"}


@pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
def test_a_sealed_process_makes_it_without_a_file():
    done = subprocess.run([sys.executable, "-c", SEALED], capture_output=True, env={**os.environ}, check=False)
    assert done.stdout.startswith(b"%PDF-"), done.stderr.decode()
    assert done.stdout.rstrip().endswith(b"%%EOF")
