"""Settings in the environment: over the file, held to the same types, refused by the variable's name, never shown."""

import pytest

from kiosk import itself, settings
from kiosk.given import Given, variable
from kiosk.keeper import process, sources, variables
from kiosk.problems import Refused
from kiosk.settings import load
from kiosk.tables import Mqtt

IDLE, SIZE = "CLEARING_IDLE__ASK_AFTER_SECONDS", "CLEARING_PAPER__SIZE"
TOKEN = "https://example.org/call?token=s3cret"


@pytest.fixture
def file(tmp_path):
    found = tmp_path / "settings.toml"
    found.write_text('[idle]\nask_after_seconds = 60\ncountdown_seconds = 20\n[paper]\nsize = "letter"\n')
    return found


def test_a_variable_stands_over_the_file_and_leaves_the_rest_as_it_is(file):
    found = load(file, {IDLE: "45", SIZE: "a4"})
    assert (found.idle.ask_after_seconds, found.idle.countdown_seconds, found.paper.size) == (45, 20, "a4")


def test_without_a_file_variables_stand_over_the_defaults(monkeypatch, tmp_path):
    monkeypatch.setattr(settings, "system_place", lambda: tmp_path / "nothing.toml")
    assert load(None, {IDLE: "45"}).idle.ask_after_seconds == 45


def test_the_file_may_be_named_by_a_variable_but_the_command_line_comes_first(file, tmp_path):
    assert load(None, {"CLEARING_SETTINGS": str(file)}).idle.ask_after_seconds == 60
    other = tmp_path / "other.toml"
    other.write_text("[idle]\nask_after_seconds = 70\n")
    assert load(other, {"CLEARING_SETTINGS": str(file)}).idle.ask_after_seconds == 70
    with pytest.raises(Refused, match=r"gone\.toml: it can't be read"):
        load(None, {"CLEARING_SETTINGS": str(tmp_path / "gone.toml")})


@pytest.mark.parametrize(
    ("key", "written", "read"),
    [
        ("staff.corner", "top-left", "top-left"),
        ("staff.corner", '"top-left"', "top-left"),
        ("staff.chord", "", ""),
        ("sound.on", "false", False),
        ("display.diagonal_inches", "10", 10.0),
        ("languages.offered", '["es", "en"]', ("es", "en")),
        ("content.packs", '["/srv/a", "/srv/b.zip"]', ("/srv/a", "/srv/b.zip")),
        ("keys.cover", "F9", "F9"),
        ("keys.cover", "5", "5"),
        ("keys.cover", '["F9", "5"]', ("F9", "5")),
        ("screen_reader.on", "true", True),
        ("check_in.plan", "/etc/a.toml", "/etc/a.toml"),
    ],
)
def test_a_value_is_written_as_in_the_file_and_words_need_no_quotes(file, key, written, read):
    table, name = key.split(".")
    assert getattr(getattr(load(file, {variable((table, name)): written}), table), name) == read


def test_tables_in_tables_can_be_made_of_variables_alone(file):
    words = {"KIOSK": "Room 2", "MQTT__HOST": "a.example", "MQTT__TOPIC": "calls", "MQTT__TLS": "true"}
    call = load(file, {f"CLEARING_STAFF_CALL__{name}": value for name, value in words.items()}).staff_call
    assert call and (call.kiosk, call.mqtt) == ("Room 2", Mqtt("a.example", "calls", tls=True))


BAD = {  # variable, value: words of the sentence
    "a wrong type": (IDLE, "soon", "a whole number from 30 to 300 (seconds)"),
    "a word in quotes for a number": (IDLE, '"45"', "a whole number from 30 to 300 (seconds)"),
    "out of range": (IDLE, "5", "a whole number from 30 to 300 (seconds)"),
    "nothing": (IDLE, "", "a whole number from 30 to 300 (seconds)"),
    "more than one line": (IDLE, "45\nx = 1", "a whole number from 30 to 300 (seconds)"),
    "no such word": (SIZE, "legal", '"letter" or "a4"'),
    "yes": ("CLEARING_SOUND__ON", "yes", "true or false"),
    "a list of one word": ("CLEARING_LANGUAGES__OFFERED", "en", "a list of language tags"),
    "an unknown key": ("CLEARING_IDLE__ASK", "45", "It may hold: ask_after_seconds"),
    "an unknown table": ("CLEARING_IDEL__ASK", "45", "It may hold: display, idle"),
    "a key of no table": ("CLEARING_IDLE__ASK_AFTER_SECONDS__X", "45", "a whole number from 30 to 300 (seconds)"),
    "a table that lacks something": ("CLEARING_STAFF_CALL__SOUND", "/a.wav", "Write kiosk ="),
    "a contradiction": ("CLEARING_IDLE__SUPPORT_SECONDS", "30", "a whole number from 120"),
    "one underscore": ("CLEARING_IDLE_ASK_AFTER_SECONDS", "45", f"Write {IDLE}, with two underscores"),
}


@pytest.mark.parametrize(("name", "value", "said"), BAD.values(), ids=BAD)
def test_a_bad_one_is_refused_by_its_name_with_what_to_write_instead(file, name, value, said):
    with pytest.raises(Refused) as refused:
        load(file, {name: value})
    sentence = str(refused.value)
    assert sentence.startswith(f"{name} (environment): ") and said in sentence and "\n" not in sentence


def test_a_contradiction_with_the_file_names_the_variable(file):
    file.write_text("[idle]\nsupport_seconds = 150\n")
    with pytest.raises(Refused) as refused:
        load(file, {IDLE: "200"})
    assert str(refused.value).startswith(f"{file}, line 2: idle.support_seconds is 150")
    with pytest.raises(Refused, match=r"^CLEARING_IDLE__SUPPORT_SECONDS \(environment\): idle.support_seconds is 150"):
        load(file, {IDLE: "200", "CLEARING_IDLE__SUPPORT_SECONDS": "150"})


def test_a_secret_is_in_no_sentence(file):
    names = {"CLEARING_STAFF_CALL__WEBHOOK": f"{TOKEN} x", "CLEARING_PAPER__PRINTER": TOKEN, "CLEARING_IDEL__X": TOKEN}
    with pytest.raises(Refused) as refused:
        load(file, names)
    assert len(refused.value.problems) == 4 and "s3cret" not in str(refused.value)


def test_other_variables_of_ours_are_let_alone(file):
    assert load(file, {"CLEARING_INSTANCE": "a", "CLEARING_VENV": "/x", "HOME__DIR": "y"}) == load(file, {})


def test_all_that_is_wrong_is_said_in_one_go(file):
    file.write_text('[idle]\nask_after = 9\n[paper]\nsize = "legal"\n')
    with pytest.raises(Refused) as refused:
        load(file, {"CLEARING_SOUND__VOLUME": "11"})
    assert [problem.line for problem in refused.value.problems] == [2, 4, 0]


def test_a_new_variable_makes_the_kept_library_old(file, monkeypatch, tmp_path):
    plan = tmp_path / "plan.toml"
    seen = [sources.fingerprints(file)[0]]
    monkeypatch.setenv(IDLE, "45")
    seen.append(sources.fingerprints(file)[0])
    monkeypatch.setenv("CLEARING_CHECK_IN__PLAN", str(plan))
    seen.append(sources.fingerprints(file)[0])
    plan.write_text("a file that only the variable names")
    seen.append(sources.fingerprints(file)[0])
    assert len(set(seen)) == 4


def test_the_file_of_the_variable_is_part_of_the_fingerprint(file, monkeypatch):
    monkeypatch.setenv("CLEARING_SETTINGS", str(file))
    before = sources.fingerprints(None)
    file.write_text(file.read_text() + "# another\n")
    assert sources.fingerprints(None) != before


@pytest.mark.parametrize(("kind", "told"), [("patient", ""), ("notice", ""), ("staff", TOKEN)])
def test_a_patient_s_surface_never_gets_them(kind, told, monkeypatch, tmp_path):
    script = tmp_path / "surface.py"
    script.write_text("import os; print(os.environ.get('CLEARING_STAFF_CALL__WEBHOOK', ''), end='')")
    monkeypatch.setattr(itself, "MAIN", str(script))
    monkeypatch.setenv("CLEARING_STAFF_CALL__WEBHOOK", TOKEN)
    surface = process.SurfaceProcess([f"--kind={kind}"], {}, debug=False)
    said, _ = surface._popen.communicate()
    surface._life.close()
    assert said.decode() == told


def test_what_is_kept_from_it_is_no_more_than_that():
    given = {"CLEARING_INSTANCE": "a", "CLEARING_SETTINGS": "/b", IDLE: "45", "DISPLAY": ":1"}
    assert variables.without(given) == {"CLEARING_INSTANCE": "a", "CLEARING_SETTINGS": "/b", "DISPLAY": ":1"}


@pytest.mark.parametrize("name", ["CLEARING_STAFF_CALL__KIOSK", "CLEARING_IDLE__ASK_AFTER_SECONDS"])
def test_a_variable_of_bytes_that_are_no_text_is_a_sentence(file, name):
    with pytest.raises(Refused, match=rf"{name} \(environment\): it is no text\. Write it in UTF-8"):
        load(file, {name: "token\udcff"})


@pytest.mark.parametrize("text, variables", [("a = " + "[" * 5000, {}), ("", {"CLEARING_CONTENT__PACKS": "[" * 5000})])
def test_brackets_in_brackets_without_end_are_a_sentence(file, text, variables):
    file.write_text(text)
    with pytest.raises(Refused, match=r"too many brackets|content\.packs has a value that can't be used"):
        load(file, variables)


def test_a_secret_is_in_no_traceback_that_shows_what_was_given(file):
    assert "s3cret" not in repr(Given(file, variables={("staff_call", "webhook"): TOKEN}))
