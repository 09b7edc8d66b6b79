"""The preview of a pack: what is saved is on the screen, what is broken is told, and nothing good is lost."""

import shutil
from pathlib import Path

import pytest

from kiosk.library.pack import SHIPPED
from kiosk.preview.folder import saved_guide, stamps
from kiosk.preview.window import Preview
from kiosk.settings import Settings
from kiosk.viewmodels.pages import Page
from tests.visits.robot import _walk

GUIDE = "guides/{}/emotional-exhaustion.md"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """One guide of its own, in both languages: the shipped one with another title."""
    folder = tmp_path / "clinic"
    for language in ("en", "es"):
        (folder / "guides" / language).mkdir(parents=True)
        retitle(shutil.copy(SHIPPED / GUIDE.format(language), folder / GUIDE.format(language)), "Worn thin")
    (folder / "pack.toml").write_text('format = 1\nname = "clinic"\ntitle = "Clinic"\n')
    return folder


def retitle(file: Path, title: str) -> None:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    lines[1] = f"title: {title}\n"
    assert lines[0] == "---\n"
    file.write_text("".join(lines), encoding="utf-8")


@pytest.fixture
def preview(qapp, pack, monkeypatch):
    shown = Preview(Settings(), pack)
    yield shown
    shown.close()


def titles(preview) -> list[str]:
    return [card.title for card in preview.library.shelf.cards("en", count=50)]


def test_the_window_shows_the_pack_on_the_shipped_one(preview):
    assert "Worn thin" in titles(preview)
    assert "Burnout or depression?" in titles(preview)
    assert preview.problems == []


def test_a_saved_guide_is_opened_in_its_language(preview, pack, qtbot):
    retitle(pack / GUIDE.format("es"), "Sin fuerzas")
    preview.look()
    assert preview.reading
    qtbot.waitUntil(lambda: not preview.reading, timeout=20000)
    visit = preview.scene.kiosk.visit
    assert (visit.language, visit.page, visit.guide.title) == ("es", Page.Guide, "Sin fuerzas")


def test_the_bars_speak_the_language_of_the_guide_whatever_slide_was_on(preview, pack, qtbot):
    while preview.scene.kiosk.language != "es":
        preview.scene.kiosk.attract.turn()
    retitle(pack / GUIDE.format("en"), "Weary")
    preview.look()
    qtbot.waitUntil(lambda: not preview.reading, timeout=20000)
    spoken = {str(item.property("text")) for item in _walk(preview.scene.window.contentItem())}
    assert "Weary" in spoken and "Finish & clear" in spoken and "Terminar y borrar" not in spoken


def test_what_is_broken_is_told_and_the_page_stays(preview, pack, qtbot):
    preview.scene.kiosk.begin("en")
    preview.scene.kiosk.visit.openGuide("emotional-exhaustion")
    (pack / GUIDE.format("en")).write_text("no head\n")
    preview.look()
    qtbot.waitUntil(lambda: not preview.reading, timeout=20000)
    assert any("emotional-exhaustion.md" in problem for problem in preview.problems)
    assert preview.scene.kiosk.visit.guide.title == "Worn thin"
    retitle(shutil.copy(SHIPPED / GUIDE.format("en"), pack / GUIDE.format("en")), "Mended")
    preview.look()
    qtbot.waitUntil(lambda: not preview.reading, timeout=20000)
    assert (preview.problems, preview.scene.kiosk.visit.guide.title) == ([], "Mended")


def test_a_pack_that_is_broken_from_the_start_shows_the_shipped_one_and_says_why(qapp, pack):
    (pack / "pack.toml").write_text("format = 2\n")
    shown = Preview(Settings(), pack)
    assert "pack.toml" in shown.problems[0]
    assert shown.scene.window.isVisible()
    assert "Burnout or depression?" in titles(shown)
    shown.close()


def test_a_visit_that_is_over_makes_room_for_the_next(preview, qtbot):
    before = preview.scene
    before.kiosk.begin("en")
    before.kiosk.finish()
    qtbot.waitUntil(lambda: preview.scene is not before, timeout=5000)
    assert preview.scene.kiosk.visit is None


def test_what_an_editor_hides_is_not_looked_at(tmp_path):
    (tmp_path / ".git").mkdir()
    for name in (".git/index", ".guide.md.swp", "pack.toml"):
        (tmp_path / name).touch()
    assert list(stamps(tmp_path)) == [Path("pack.toml")]


def test_the_guide_that_was_saved_last_counts():
    before = {Path("guides/en/a.md"): (1, 1), Path("guides/en/b.md"): (1, 1)}
    after = {Path("guides/en/a.md"): (5, 1), Path("guides/es/b.md"): (6, 1), Path("pictures/x.svg"): (9, 1)}
    assert saved_guide(before, after) == ("es", "b")
    assert saved_guide(after, after) is None
