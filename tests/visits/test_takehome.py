"""Take it with you: the code read off the screen by another program, and a sheet from the touch to the printer."""

import shutil
import subprocess
from contextlib import ExitStack
from dataclasses import replace

import pytest
from msgspec.structs import replace as with_
from PySide6.QtCore import QRectF

from kiosk.core import summary
from kiosk.core.facts import facts
from kiosk.core.reading import reading
from kiosk.core.summary import from_fragment
from kiosk.keeper.spool import kept
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tables import TakeHome
from kiosk.tour import Clock
from kiosk.viewmodels.pages import Page
from kiosk.viewmodels.takehome import TakeHomeViewModel
from tests.audit.matrix import CAPITALS, SCREENS
from tests.audit.turning import items, settle, to_top, turned, walked
from tests.conftest import PHQ_9_ONLY
from tests.core.test_summary_of_reading import WORST, made
from tests.printer import needs_cups, print_server
from tests.visits.robot import Twin, kiosk, status, until
from tests.visits.test_kiosk import Visitor

PAGE = "https://clinic.example/take-home.html"
Paper = TakeHomeViewModel.Paper
needs_reader = pytest.mark.skipif(
    not shutil.which("zbarimg"), reason="NOT TESTED: no reader of codes. apt-get install zbar-tools"
)
SETTINGS = f'[check_in]\nplan = "{PHQ_9_ONLY}"\n[take_home]\npage = "{PAGE}"\n[paper]\nprinter = "Desk"\n'


def with_page(library):
    return replace(library, settings=with_(library.settings, take_home=TakeHome(PAGE)))


def answer(visit, clock, option):
    visit.checkIn.open()
    visit.questions.goOn()
    while visit.page != Page.Review:
        clock.now += 1
        asking = visit.questions.asking
        visit.questions.goOn() if visit.page == Page.Support else asking.choose(
            min(option, asking.options.rowCount() - 1)
        )
    visit.questions.finish()


@pytest.fixture
def take_home(qapp, library):
    """The page on a screen, in a language, at a text size, with what the clinic has set up."""
    scenes = []

    def open_page(screen, language="en", text_size=1.0, *, page=True, paper=True):
        clock = Clock()
        sets = with_page(library) if page else library
        scene = PatientScene(sets, clock, lambda said: None, (lambda sheet: None) if paper else None)
        scenes.append(scene)
        prepare(scene, *SCREENS[screen])
        scene.kiosk.begin(language)
        visit = scene.kiosk.visit
        visit.preferences.setTextSize(text_size)
        answer(visit, clock, 2)
        visit.openTakeHome()
        settle()
        return scene

    yield open_page
    for scene in scenes:
        scene.close()
        scene.window.hide()


def read_in(scene, tmp_path):
    """What another program reads on the page, turned from top to end, wherever a code stands whole in view."""
    found = set()
    to_top(scene.window)
    for _ in turned(scene.window):
        picture = scene.window.grabWindow()
        for code in codes_in(scene.window):
            spot = code.mapRectToScene(QRectF(0, 0, code.width(), code.height())).toAlignedRect()
            picture.copy(spot.adjusted(1, 1, -1, -1)).save(str(tmp_path / "code.png"))
            read = subprocess.run(["zbarimg", "-q", "--raw", tmp_path / "code.png"], capture_output=True, text=True)
            found.add(read.stdout.strip())
    return found - {""}


def codes_in(window):
    pictures = [item for item in items(window.contentItem()) if item.property("quiet") == 4 and item.property("count")]
    for code in pictures:
        view, item = QRectF(0, 0, window.width(), window.height()), code
        while item:
            if item.clip():
                view &= item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            item = item.parentItem()
        if view.contains(code.mapRectToScene(QRectF(0, 0, code.width(), code.height()))):
            yield code


@needs_reader
@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_code_on_the_screen_decodes_to_this_very_reading(take_home, tmp_path, screen, text_size):
    scene = take_home(screen, text_size=text_size)
    visit = scene.kiosk.visit
    found = reading(facts(visit.checkIn.held().responses))
    for wanted in (False, True):
        visit.checkIn.takeHome.setNumbers(wanted)
        read = read_in(scene, tmp_path)
        (address,) = read - {"tel:988", "sms:988"}
        page, _, fragment = address.partition("#")
        assert page == PAGE and {"tel:988", "sms:988"} < read
        assert from_fragment(fragment) == summary.of(found, "en", numbers=wanted)


@needs_reader
@pytest.mark.parametrize("screen", SCREENS)
def test_the_longest_result_is_read_too(take_home, tmp_path, library, screen):
    scene = take_home(screen)
    longest = made(("over",) * 7, harm="declined", rows=WORST)
    scene.kiosk.visit.checkIn.takeHome.show(longest, "en", library.words["en"])
    assert from_fragment(next(iter(read_in(scene, tmp_path) - {"tel:988", "sms:988"})).partition("#")[2]) == summary.of(
        longest, "en"
    )


@needs_reader
def test_by_default_only_the_numbers_that_help_are_there(take_home, tmp_path):
    scene = take_home("1280x800 at 10.1", page=False, paper=False)
    assert read_in(scene, tmp_path) == {"tel:988", "sms:988"}
    names = {item.property("text") for item in items(scene.window.contentItem()) if item.property("text")}
    assert not names & {"Print one sheet", "Add the numbers", "On paper", "On your phone"}
    scene.kiosk.visit.openSupport()
    assert read_in(scene, tmp_path) == {"tel:988", "sms:988"}


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_page_is_whole_whatever_is_set_up_and_says_what_is_true(take_home, library, screen, language, text_size):
    scene = take_home(screen, language, text_size)
    shown = scene.kiosk.visit.checkIn.takeHome
    words = {}
    for state in Paper:
        shown.ended(state)
        settle()
        assert faults(scene, text_size) == []
        words[state] = {item.property("text") for item in items(scene.window.contentItem()) if item.property("text")}
    for one in Paper:
        assert all(words[one] - words[other] or one is Paper.Off for other in Paper if other is not one)
    print_it = {"en": "Print one sheet", "es": "Imprimir una hoja"}[language]
    assert [state for state in Paper if print_it in words[state]] == [Paper.Offered]
    shown.setNumbers(True)
    shown.show(made(("over",) * 7, harm="declined", rows=WORST), language, library.words[language])
    assert faults(scene, text_size) == []
    assert faults(take_home(screen, language, text_size, page=False, paper=False), text_size) == []


def faults(scene, text_size):
    to_top(scene.window)
    return walked(scene.window, CAPITALS[text_size])


LP = """#!/bin/sh
cat > {folder}/sheet.part && mv {folder}/sheet.part {folder}/sheet.pdf
while ! [ -e {folder}/seen ]; do sleep 0.05; done
{end}
"""  # "on its way" stands until it was seen
ENDS = {"taken": "echo 'request id is Desk-1 (0 file(s))'", "refused": "exit 1"}


def to_the_sheet(visitor, language="en"):
    """By touch: a check-in, its result, and the press on Print."""
    twin = visitor.twin
    visitor.touch("English", lambda: twin.scene.kiosk.begin(language))
    visit = twin.scene.kiosk.visit
    until(lambda: False, 0.6)  # the guard after the waking touch
    visitor.touch("Check in with yourself", visit.checkIn.open)
    visitor.touch("Start", visit.questions.goOn)
    for _ in range(8):
        until(lambda: False, 0.55)  # slower than a shaky double press
        visitor.touch("More than half the days", lambda: visit.questions.asking.choose(2))
    until(lambda: False, 0.55)
    visitor.touch("Not at all", lambda: visit.questions.asking.choose(0))
    until(lambda: False, 0.55)
    visitor.touch("Somewhat difficult", lambda: visit.questions.asking.choose(1))
    visitor.touch("See my result", visit.questions.finish)
    turn_to(visitor, "Take it with you")
    visitor.touch("Take it with you", visit.openTakeHome)
    turn_to(visitor, "Print one sheet")
    visitor.touch("Print one sheet", visit.checkIn.takeHome.printSheet)
    return visit


def turn_to(visitor, name):
    while visitor.twin.below_the_fold(name):
        visitor.touch("More ›", visitor.twin.button("More ›").click)


@pytest.fixture
def printing(tmp_path, qapp, library):
    """A kiosk with a page and a printer, and its twin."""
    with ExitStack() as stack:

        def start():
            (tmp_path / "settings.toml").write_text(SETTINGS)
            twin = Twin(with_page(library))
            stack.callback(twin.close)
            twin.scene.kiosk._hand_over = lambda sheet: None
            hand, program = stack.enter_context(kiosk(tmp_path, "--settings", str(tmp_path / "settings.toml")))
            return Visitor(hand, twin), program

        yield start


@pytest.mark.parametrize("end, outcome", [("taken", Paper.Sent), ("refused", Paper.Failed)])
def test_a_press_on_print_reaches_the_queue_and_its_answer_the_patient(tmp_path, monkeypatch, printing, end, outcome):
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, text in (("lp", LP.format(folder=tmp_path, end=ENDS[end])), ("lpstat", "#!/bin/sh\n")):
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    visitor, program = printing()
    surface = status()["shown"]
    visit = to_the_sheet(visitor)
    (tmp_path / "seen").touch()
    visit.checkIn.takeHome.ended(outcome)
    assert visitor.sees_the_page()
    assert status()["shown"] == surface  # alive: it did nothing that the seal forbids
    program.terminate()
    program.wait(10)
    log = program.stderr.read()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert ("not-printed ended=no-queue" in log) == (end == "refused") and "unsealed" not in log


@needs_cups
def test_a_press_on_print_comes_out_of_a_real_queue_that_keeps_nothing(monkeypatch, printing):
    with print_server() as server:
        visitor, _ = printing()
        visit = to_the_sheet(visitor)
        visit.checkIn.takeHome.ended(Paper.Sent)
        assert visitor.sees_the_page()
        (sheet,) = server.sheets()
        title = visit.checkIn.result.title
        assert "".join(title.split()) in "".join(sheet.split()) and not kept(server.spool)
