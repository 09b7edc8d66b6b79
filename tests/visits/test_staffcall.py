"""Ask staff to come, through the real program: a touch, two processes, a real server, and a truthful page."""

from dataclasses import replace

import pytest

from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tour import Clock
from kiosk.viewmodels.staffcall import StaffCallViewModel
from tests.audit.matrix import CAPITALS, SCREENS
from tests.audit.sights import is_control, is_text, sights
from tests.audit.turning import settle, to_top, walked
from tests.staffcall.servers import Web, status
from tests.visits.robot import Twin, kiosk, until

State = StaffCallViewModel.State
WORDS = {
    State.Idle: ("This screen has told nobody", "Esta pantalla no ha avisado a nadie"),
    State.Calling: ("Calling our staff", "Llamando al personal"),
    State.Received: ("Our staff have been called to this screen.", "Se ha llamado al personal a esta pantalla."),
    State.Sounded: ("A sound was played to call our staff.", "Sonó un aviso para llamar al personal."),
    State.Failed: ("The call may not have gone through.", "Puede que la llamada no haya llegado."),
}


@pytest.mark.parametrize("code, state", [(200, State.Received), (500, State.Failed)])
def test_a_touch_reaches_the_clinic_s_server_and_its_answer_the_patient(tmp_path, qapp, library, code, state):
    twin = Twin(replace(library, calls_staff=True))
    settings = tmp_path / "settings.toml"
    with Web(status(code)) as server:
        settings.write_text(
            f'[staff_call]\nkiosk = "Waiting room 2"\nwebhook = "http://127.0.0.1:{server.port}/?token=SECRET"\n'
        )
        with kiosk(tmp_path, "--settings", str(settings)) as (hand, program):
            twin.scene.kiosk.begin("en")
            hand.touch(640, 300)
            assert until(lambda: twin.looks_like(hand.see()), 8)
            until(lambda: False, 0.6)  # the guard after the waking touch
            hand.touch(*twin.place("Get help"))
            twin.scene.kiosk.visit.openSupport()
            assert until(lambda: twin.looks_like(hand.see()), 8)
            hand.touch(*twin.place("Ask staff to come"))
            twin.scene.kiosk.visit.staffCall.ended(state)
            assert until(lambda: twin.looks_like(hand.see()), 15)
            program.terminate()
            program.wait(10)
            log = program.stderr.read()
    twin.close()
    assert [heard.partition(b"\r\n\r\n")[2] for heard in server.heard] == [b'{"kiosk": "Waiting room 2"}']
    assert f"staff-called ended={'received' if code == 200 else 'failed'}" in log and "SECRET" not in log


@pytest.fixture
def support(qapp, library):
    """The Support page with the call set up, on a screen, in a language, at a text size."""
    scenes = []

    def open_page(screen, language, text_size):
        scene = PatientScene(replace(library, calls_staff=True), Clock(), lambda said: None)
        scenes.append(scene)
        prepare(scene, *SCREENS[screen])
        scene.kiosk.begin(language)
        scene.kiosk.visit.preferences.setTextSize(text_size)
        scene.kiosk.visit.openSupport()
        settle()
        return scene

    yield open_page
    for scene in scenes:
        scene.close()
        scene.window.hide()


@pytest.mark.parametrize("text_size", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("screen", SCREENS)
def test_the_page_is_whole_in_every_state_and_says_what_is_true(support, screen, language, text_size):
    scene = support(screen, language, text_size)
    for state in WORDS:
        scene.kiosk.visit.staffCall.ended(state)
        to_top(scene.window)
        scene.window.grabWindow()
        texts = [str(sight.item.property("text")) for sight in sights(scene.window) if is_text(sight.item)]
        spoken = {each: any(text.startswith(w[language == "es"]) for text in texts) for each, w in WORDS.items()}
        assert [each for each, said in spoken.items() if said] == [state]
        assert walked(scene.window, CAPITALS[text_size]) == []


def test_without_a_set_up_there_is_no_button(support):
    scene = support("1280x800 at 10.1", "en", 1.0)
    names = [buttons(scene)]
    scene.kiosk.visit.staffCall.ended(State.Off)
    settle()
    names.append(buttons(scene))
    assert ["Ask staff to come" in each for each in names] == [True, False]


def buttons(scene):
    return [sight.item.property("text") for sight in sights(scene.window) if is_control(sight.item)]
