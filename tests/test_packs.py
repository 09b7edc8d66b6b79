"""`pack new`, `check` and `build`: from nothing to one file, and every broken pack refused before that."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.app import main
from kiosk.library.compiler import compile_library
from kiosk.library.content import decode
from kiosk.library.layout import misplaced
from kiosk.library.pack import SHIPPED, read_pack
from kiosk.tables import Content, Settings
from tests.library.packs import guide, names, shown, written
from tests.library.test_pictures import png

ROOT = Path(__file__).parent.parent


@pytest.fixture
def pack(tmp_path, capsys):
    """Fresh from `pack new`."""
    assert main(["pack", "new", str(tmp_path / "River Side")]) == 0
    capsys.readouterr()
    return tmp_path / "River Side"


def said(capsys, *arguments):
    status = main(["pack", *map(str, arguments)])
    return status, capsys.readouterr().out.splitlines()


def test_new_makes_a_pack_that_is_good_and_shows_every_kind_of_block(pack, capsys):
    assert said(capsys, "check", pack)[0] == 0
    assert read_pack(pack).name == "river-side" and (pack / "README.md").is_file()
    library = compile_library(Settings(content=Content((str(pack),))))
    kinds = {"paragraph", "heading", "bullet", "step", "callout", "header", "row", "question", "figure", "link", "card"}
    for language in ("en", "es"):
        first = shown(library, names(library, language)[0], language)
        assert first.name == "our-clinic" and kinds <= {block.kind for block in first.blocks()}
        assert {len(block.cells) for block in first.blocks() if block.kind == "row"} == {2, 3}
    assert decode(library.encode()) == library


def test_new_makes_guides_in_the_offered_languages_alone(tmp_path, capsys):
    (tmp_path / "settings.toml").write_text('[languages]\noffered = ["en", "fr"]\n')
    status, lines = said(capsys, "new", tmp_path / "a", "--settings", tmp_path / "settings.toml")
    assert status == 0 and [path.name for path in (tmp_path / "a" / "guides").iterdir()] == ["en"]
    assert "This kiosk also speaks fr;" in lines[-2] and "guides/fr/our-clinic.md" in lines[-1]


def test_new_touches_no_folder_in_which_something_is(tmp_path, capsys):
    (tmp_path / "notes.txt").write_text("mine")
    assert main(["pack", "new", str(tmp_path)]) == 2
    assert "is not empty" in capsys.readouterr().err and [file.name for file in tmp_path.iterdir()] == ["notes.txt"]
    assert main(["pack", "new", str(tmp_path / "notes.txt" / "x")]) == 2
    assert "was not made" in capsys.readouterr().err


def test_the_example_keeps_to_the_places_of_a_pack():
    assert list(misplaced(read_pack(SHIPPED / "example"))) == []


def test_check_says_every_problem_at_once_with_file_line_and_remedy(pack, capsys):
    file = pack / "guides" / "en" / "our-clinic.md"
    file.write_text(file.read_text().replace("guide:emotional", "guide:emotinal") + "\n<b>x</b>\n")
    (pack / "pictures" / "big.png").write_bytes(png(10_000, 5_000))
    (pack / "guide").mkdir()
    (pack / "guides" / "es" / "our-clinic.md").unlink()
    written(pack, {"topics.toml": b"\xff\xfe", "pack.toml": (pack / "pack.toml").read_text() + 'hide = ["guides/x"]\n'})
    status, lines = said(capsys, "check", pack)
    text = "\n".join(lines)
    assert status == 2 and lines[-1].endswith("to mend.")
    line = file.read_text().splitlines().index("<b>x</b>") + 1
    for words in (f"{file}, line {line}: ", 'no guide "emotinal-exhaustion"', "10000 x 5000", 'Did you mean "guides"',
                  f"{pack}/guides/es/our-clinic.md: it is missing", "guides/x"):  # fmt: skip
        assert words in text, words


def test_check_looks_into_a_zip_and_on_other_packs(tmp_path, capsys):
    low = written(tmp_path / "low", {f"guides/{tag}/low.md": guide("Low", tag) for tag in ("en", "es")}, name="low")
    high = written(tmp_path / "high", {}, name="high", head='hide = ["guides/low"]\n')
    assert said(capsys, "check", high)[0] == 2
    assert said(capsys, "check", high, "--on", low) == (0, [f"Nothing is wrong with {high}."])
    assert said(capsys, "build", low, "--out", tmp_path / "low.zip")[0] == 0
    assert said(capsys, "check", high, "--on", tmp_path / "low.zip")[0] == 0
    assert said(capsys, "check", tmp_path / "gone.zip")[0] == 2


def test_check_says_what_is_good_to_know(tmp_path, capsys):
    shipped = read_pack(SHIPPED).guides[0]
    files = {
        f"guides/en/{shipped}.md": guide("Ours", front="expires: 2026-01-01\n"),
        **{f"guides/{tag}/long.md": guide("Long", tag) + f"\n{'very ' * 30}long.\n" for tag in ("en", "es")},
        "guides/de/ours.md": guide("Ours", "de"),
        "pictures/unused.png": png(),
    }
    status, lines = said(capsys, "check", written(tmp_path, files))
    text = "\n".join(lines)
    for words in ("it expired on 2026-01-01", "nobody is named who has reviewed it", "de is not offered",
                  f"guides/es, pt, fr, ru/{shipped}.md is still the", "pictures/unused.png is shown nowhere",
                  "a sentence of 31 words"):  # fmt: skip
        assert words in text, words
    assert all(line.startswith("Good to know: ") for line in lines[:-1]) and len(lines) > 5
    assert status == 0 and "who-5" not in text


def test_build_gives_the_same_bytes_for_the_same_files(pack, tmp_path):
    other = tmp_path / "other"
    for file in sorted(pack.rglob("*"), reverse=True):
        if file.is_file():
            copied = other / file.relative_to(pack)
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copied)
            os.utime(copied, (1, 1))
            copied.chmod(0o400)
    (other / "guides" / "en" / ".our-clinic.md.swp").write_text("x")
    run = [sys.executable, ROOT / "main.py", "pack", "build"]
    for folder, mask in ((pack, 0o077), (other, 0o002)):
        subprocess.run([*run, folder, "--out", f"{folder}.zip"], umask=mask, check=True, cwd=tmp_path)
    assert Path(f"{pack}.zip").read_bytes() == Path(f"{other}.zip").read_bytes()
    (other / "pack.toml").chmod(0o600)
    (other / "pack.toml").write_text((other / "pack.toml").read_text() + "\n")
    subprocess.run([*run, other, "--out", f"{other}.zip"], check=True)
    assert Path(f"{pack}.zip").read_bytes() != Path(f"{other}.zip").read_bytes()


def test_build_leaves_out_what_editors_leave_and_says_so(pack, tmp_path, capsys):
    for place in (".git/config", "guides/en/our-clinic.md~", "pictures/.DS_Store"):
        written(pack, {place: "x", "pack.toml": (pack / "pack.toml").read_text()})
    status, lines = said(capsys, "build", pack, "--out", tmp_path / "a.zip")
    assert status == 0
    assert lines[:3] == ["Left out: .git/", "Left out: guides/en/our-clinic.md~", "Left out: pictures/.DS_Store"]
    with ZipFile(tmp_path / "a.zip") as archive:
        names = archive.namelist()
    assert names == sorted(names) and "pack.toml" in names and not any(".git" in n or "~" in n for n in names)
    assert compile_library(Settings(content=Content((str(tmp_path / "a.zip"),)))).shelf.guide("our-clinic", "en")


def test_a_broken_pack_is_not_built_and_the_last_zip_stays(pack, tmp_path, capsys):
    out = tmp_path / "a.zip"
    out.write_text("the last good one")
    (pack / "guides" / "en" / "our-clinic.md").write_bytes(b"---\n\xff")
    status, lines = said(capsys, "build", pack, "--out", out)
    assert status == 2 and "our-clinic.md" in lines[0] and "nothing was built" in lines[-1]
    assert out.read_text() == "the last good one"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["River Side", "a.zip"]


def test_build_does_not_write_into_the_pack_nor_where_it_can_not(pack, tmp_path, capsys):
    assert said(capsys, "build", pack, "--out", pack / "a.zip")[0] == 2
    assert said(capsys, "build", tmp_path / "gone")[0] == 2
    assert not (pack / "a.zip").exists()
    status, lines = said(capsys, "build", pack, "--out", tmp_path / "gone" / "a.zip")
    assert status == 2 and "can't be written" in lines[0]


def test_a_pack_for_english_alone_is_good_where_english_alone_is_offered(tmp_path, capsys):
    pack = written(tmp_path / "p", {"guides/en/ours.md": guide()})
    (tmp_path / "settings.toml").write_text('[languages]\noffered = ["en"]\n')
    assert said(capsys, "check", pack)[0] == 2
    assert said(capsys, "check", pack, "--settings", tmp_path / "settings.toml")[0] == 0
