"""Settings: defaults without a file, and for each bad file a sentence that says where and what to write instead."""

from datetime import date
from pathlib import Path

import pytest

from kiosk import settings
from kiosk.problems import Refused
from kiosk.settings import load
from kiosk.tables import (
    Attract,
    Display,
    Idle,
    Languages,
    LegalLine,
    Mqtt,
    PreCheck,
    Screen,
    Settings,
    StaffCall,
    Updates,
)

GOOD = """# Front desk
[display]
diagonal_inches = 15.6

[idle]
ask_after_seconds = 90
countdown_seconds = 20

[languages]
offered = ["es", "pt-BR"]

[attract]
slide_seconds = 5
"""
SECONDS, COUNTDOWN = "a whole number from 30 to 300 (seconds)", "a whole number from 20 to 120 (seconds)"
TAGS = 'a list of language tags such as ["en", "es"]'


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


def test_without_a_file_the_defaults_hold(monkeypatch, tmp_path):
    monkeypatch.setattr(settings, "system_place", lambda: tmp_path / "nothing.toml")
    found = load(None)
    assert found == Settings()
    assert (found.idle.ask_after_seconds, found.idle.countdown_seconds) == (120, 45)
    assert (found.languages.offered, found.display.diagonal_inches) == (("en", "es", "pt", "fr", "ru"), None)


def test_the_systems_file_is_read_when_no_other_is_named(monkeypatch, file):
    monkeypatch.setattr(settings, "system_place", lambda: file)
    file.write_text("[idle]\nask_after_seconds = 60\n")
    assert load(None).idle.ask_after_seconds == 60


def test_the_systems_place_is_an_absolute_toml_file():
    assert settings.system_place().is_absolute() and settings.system_place().name == "settings.toml"


def test_a_good_file_is_read_whole(file):
    file.write_text(GOOD)
    assert load(file) == Settings(Display(15.6), Idle(90, 20), Languages(("es", "pt-BR")), Attract(5))


@pytest.mark.parametrize(
    "key, value", [("ask_after_seconds", 30), ("ask_after_seconds", 300), ("countdown_seconds", 20)]
)
def test_a_value_on_its_limit_is_allowed(file, key, value):
    file.write_text(f"[idle]\n{key} = {value}\n")
    assert getattr(load(file).idle, key) == value


def idle(line):
    return f"[idle]\n\n{line}\n"


def call(line):
    return f"[staff_call]\n{line}\n"


def screen(line):
    return f"[screen]\n{line}\n"


def named(line):
    return call(f'kiosk = "A"\n{line}')


def broker(lines=""):
    return named(f'[staff_call.mqtt]\nhost = "broker.example.org"\n{lines}')


CALL = named("""sound = "/etc/clearing/bell.wav"
command = ["/usr/local/bin/page", "{kiosk}"]
webhook = "https://[::1]:8443/call?token=a%20b"

[staff_call.mqtt]
host = "broker.example.org"
topic = "clinic/calls"
port = 8883
tls = true
user = "kiosk"
password_file = "/etc/clearing/password"
""")


def test_the_hours_of_rest_are_read_and_left_out_there_are_none(file):
    assert Settings().screen == Screen(None, None, 30, None, None)
    file.write_text(screen('dim_from = "21:00"\ndim_until = "06:30"\noff_from = "00:00"\noff_until = "23:59"'))
    assert load(file).screen == Screen("21:00", "06:30", 30, "00:00", "23:59")


GOOD_SOURCES = ["", "https://content.clinic.example/kiosks/", "https://[::1]:8443/x", "http://127.0.0.1:8000/a",
                "http://localhost/", "file:///srv/kiosks"]  # fmt: skip
BAD_SOURCES = ["http://content.clinic.example", "https://user:word@content.example", "https://content.example/?a=b",
               "ftp://x", "/srv/kiosks", "file://server/x", "https://content.example/#a",
               "http://127.0.0.1.example.org/"]  # fmt: skip


@pytest.mark.parametrize("source", GOOD_SOURCES)
def test_a_source_of_updates_is_https_or_a_folder(file, source):
    file.write_text(f'[updates]\nsource = "{source}"\n')
    settings = load(file)
    assert settings.updates == Updates(source) and settings.for_surface().updates is None
    assert b'"updates":{"source":"' in settings.keepers_lines() and Settings().updates is None


@pytest.mark.parametrize("source", BAD_SOURCES)
def test_any_other_source_is_refused(file, source):
    file.write_text(f'[updates]\nsource = "{source}"\n')
    with pytest.raises(Refused, match=r"line 2: updates\.source has a value that can't be used\. Write an address"):
        load(file)


def test_every_way_to_call_staff_is_read(file):
    file.write_text(CALL)
    mqtt = Mqtt("broker.example.org", "clinic/calls", 8883, True, "kiosk", "/etc/clearing/password")
    page, hook = ("/usr/local/bin/page", "{kiosk}"), "https://[::1]:8443/call?token=a%20b"
    assert load(file).staff_call == StaffCall("A", "/etc/clearing/bell.wav", page, hook, mqtt)
    assert Settings().staff_call is None


APPROVED = """[pre_check]
prescriber = "Dr. Ana Rivera"
approved_on = 2026-10-01
states = ["FL", "NJ"]
"""
LINE = """
[[pre_check.lines]]
until = 2026-12-31
text = {en = "Until {until}.", es = "Hasta el {until}."}
"""


def approved(old, new):
    assert old in APPROVED
    return APPROVED.replace(old, new)


def test_the_pre_check_is_off_until_the_prescriber_is_named(file):
    assert Settings().pre_check is None
    file.write_text(APPROVED + LINE)
    line = LegalLine({"en": "Until {until}.", "es": "Hasta el {until}."}, date(2026, 12, 31))
    assert load(file).pre_check == PreCheck("Dr. Ana Rivera", date(2026, 10, 1), ("FL", "NJ"), (line,))


TIME = 'a time from "00:00" to "23:59"'
BAD = {  # text: line (0: none), words about what is wrong, words about what is allowed
    "not TOML": ("[idle]\nwait a minute\n", 2, "not TOML", "A line is: key = value"),
    "a header left open": ("[idle\nask_after_seconds = 90\n", 1, "not TOML", "a header such as [idle]"),
    "a key twice": (idle("ask_after_seconds = 90\nask_after_seconds = 91"), 4, "not TOML", "key = value"),
    "an unknown key": (idle("ask_after = 90"), 3, '"ask_after" is not a key of [idle]', "ask_after_seconds"),
    "a key in the wrong table": ("[display]\nask_after_seconds = 90\n", 2, "[display]", "one of [idle]"),
    "a table that is still a comment": (
        "#[screen]\ndim_from = 9\n",
        2,
        "not a key of the file",
        "one of [screen]: write",
    ),
    "another's key": ("[display]\nsource = 9\n", 2, "not a key of [display]", "one of [updates]: write"),
    "an unknown table": ("\n[idel]\n", 2, '"idel" is not a key of the file', "display, idle, languages, attract"),
    "a key outside any table": ("ask_after_seconds = 90\n", 1, "not a key of the file", "one of [idle]"),
    "a word for a number": (idle('ask_after_seconds = "90"'), 3, "idle.ask_after_seconds", SECONDS),
    "never": (idle("ask_after_seconds = 0"), 3, "idle.ask_after_seconds", SECONDS),
    "29 seconds": (idle("ask_after_seconds = 29"), 3, "idle.ask_after_seconds", SECONDS),
    "301 seconds": (idle("ask_after_seconds = 301"), 3, "idle.ask_after_seconds", SECONDS),
    "half a second": (idle("ask_after_seconds = 90.5"), 3, "idle.ask_after_seconds", SECONDS),
    "a countdown of 19": (idle("countdown_seconds = 19"), 3, "idle.countdown_seconds", COUNTDOWN),
    "less patience on Support": (
        idle("ask_after_seconds = 200\nsupport_seconds = 150"),
        4,
        "less than ask_after_seconds",
        "from 200 to 600",
    ),
    "an hour of one digit": (screen('dim_from = "9:00"'), 2, "screen.dim_from", TIME),
    "an hour that no clock has": (screen('off_until = "24:00"'), 2, "screen.off_until", TIME),
    "an hour in American": (screen('dim_from = "9:00 PM"'), 2, "screen.dim_from", TIME),
    "an hour without quotes": (screen("dim_from = 21:00:00"), 2, "screen.dim_from", "in quotes"),
    "a number for an hour": (screen("off_from = 21"), 2, "screen.off_from", TIME),
    "an evening without a morning": (screen('dim_from = "21:00"'), 2, "without dim_until", 'dim_until = "06:30"'),
    "a morning without an evening": (screen('off_until = "06:00"'), 2, "without off_from", "leave both out"),
    "a night of no length": (screen('off_from = "06:00"\noff_until = "06:00"'), 2, 'both "06:00"', "two different"),
    "dimmed to nothing": (screen("dim_percent = 0"), 2, "screen.dim_percent", "from 5 to 90 (percent of its light)"),
    "dimmed by half a percent": (screen("dim_percent = 5.5"), 2, "screen.dim_percent", "a whole number from 5 to 90"),
    "119 seconds on Support": (idle("support_seconds = 119"), 3, "idle.support_seconds", "from 120 to 600 (seconds)"),
    "601 seconds on Support": (idle("support_seconds = 601"), 3, "idle.support_seconds", "from 120 to 600 (seconds)"),
    "two keys at once": ('[keys]\ncover = "Ctrl+C"\n', 2, "keys.cover", 'a key such as "F9"'),
    "a key for two things": (
        '[keys]\nhelp = ["F7", "5"]\ncover = "5"\n',
        3,
        'the key "5"',
        "Leave it at one of the two.",
    ),
    "three switches": ("[keys]\nswitches = 3\n", 2, "keys.switches", "0, or 1 or 2"),
    "a key that is not there": ('[keys]\ncover = "F36"\n', 2, "keys.cover", 'a key such as "F9"'),
    "a list with no key": ('[keys]\nnext = ["F13", "?!"]\n', 2, "keys.next", "a list such as"),
    "support lines in no place": ('[support]\nfile = "lines.toml"\n', 2, "support.file", "a whole path"),
    "a number for a table": ("idle = 3\n", 1, "idle has a value", "a table, [idle]"),
    "a bad language tag": ('[languages]\noffered = ["english"]\n', 2, "languages.offered", TAGS),
    "one bad tag of two": ('[languages]\noffered = ["en", "E"]\n', 2, "languages.offered", TAGS),
    "no language": ("[languages]\noffered = []\n", 2, "languages.offered", TAGS),
    "a word for a list": ('[languages]\noffered = "en"\n', 2, "languages.offered", TAGS),
    "a screen of 3 inches": (
        "[display]\ndiagonal_inches = 3\n",
        2,
        "diagonal_inches",
        "a number from 5 to 100 (inches)",
    ),
    "4 seconds a slide": ("[attract]\nslide_seconds = 4\n", 2, "attract.slide_seconds", "from 5 to 120 (seconds)"),
    "a table in one line": ("idle = {ask_after_seconds = 3}\n", 0, "idle.ask_after_seconds", SECONDS),
    "the second table": ("[attract]\nslide_seconds = 9\n[idle]\nask_after_seconds = 3\n", 4, "idle.ask_after", SECONDS),
    "a page without TLS": ('[take_home]\npage = "http://a.b/"\n', 2, "take_home.page", "https, 64 letters"),
    "a page with a query": ('[take_home]\npage = "https://a.b/?key=1"\n', 2, "take_home.page", "https, 64 letters"),
    "a page with a fragment": ('[take_home]\npage = "https://a.b/#x"\n', 2, "take_home.page", "https, 64 letters"),
    "a page with a password": ('[take_home]\npage = "https://u:p@a.b/"\n', 2, "take_home.page", "https, 64 letters"),
    "a page that fits no code": (
        f'[take_home]\npage = "https://a.b/{"x" * 53}"\n',
        2,
        "take_home.page",
        "https, 64 letters",
    ),
    "a printer that is an option": ('[paper]\nprinter = "-o"\n', 2, "paper.printer", "a CUPS queue"),
    "a printer with a blank": ('[paper]\nprinter = "front desk"\n', 2, "paper.printer", "a CUPS queue"),
    "a sheet of its own": ('[paper]\nsize = "legal"\n', 2, "paper.size", '"letter" or "a4"'),
    "a corner that is none": ('[staff]\ncorner = "top"\n', 2, "staff.corner", '"top-right", "top-left"'),
    "a corner held too short": ("[staff]\nhold_seconds = 1\n", 2, "staff.hold_seconds", "from 2 to 10 (seconds)"),
    "a chord that is a letter": ('[staff]\nchord = "S"\n', 2, "staff.chord", 'such as "Ctrl+Alt+S"'),
    "a call without a name": (call('command = ["page"]'), 1, "[staff_call] has no kiosk", "1 to 60 signs"),
    "a call without a way": ('\n[staff_call]\nkiosk = "A"\n', 2, "no way to staff", "Add sound, command, webhook"),
    "a call by fax": (named('fax = "555"'), 3, '"fax" is not a key of [staff_call]', "sound, command, webhook, mqtt"),
    "a name of two lines": (call(r'kiosk = "A\nB"'), 2, "staff_call.kiosk", "1 to 60 signs"),
    "a name and a line's end": (call(r'kiosk = "A\n"'), 2, "staff_call.kiosk", "1 to 60 signs"),
    "a sound without a place": (named('sound = "bell.wav"'), 3, "staff_call.sound", "a whole path"),
    "a command in one word": (named('command = "page"'), 3, "staff_call.command", "a list such as"),
    "an empty command": (named("command = []"), 3, "staff_call.command", "a list such as"),
    "a webhook by ftp": (named('webhook = "ftp://a/"'), 3, "staff_call.webhook", "an address such as"),
    "a password in a webhook": (named('webhook = "https://a:b@c/"'), 3, "staff_call.webhook", "without a user name"),
    "a port of 70000": (named('webhook = "https://a:70000/"'), 3, "staff_call.webhook", "an address such as"),
    "a webhook with a space": (named('webhook = "https://a/b c"'), 3, "staff_call.webhook", "an address such as"),
    "a broker without a topic": (broker(), 3, "[staff_call.mqtt] has no topic", 'a topic such as "clinic/calls"'),
    "a broker in a word": (named('mqtt = "a"'), 3, "staff_call.mqtt has a value", "a table, [staff_call.mqtt]"),
    "a topic for all": (broker('topic = "clinic/#"'), 5, "staff_call.mqtt.topic", "without + and #"),
    "a broker's port of 0": (broker('topic = "a"\nport = 0'), 6, "staff_call.mqtt.port", "from 1 to 65535"),
    "perhaps TLS": (broker('topic = "a"\ntls = "yes"'), 6, "staff_call.mqtt.tls", "true or false"),
    "nobody approved": (
        approved('prescriber = "Dr. Ana Rivera"\n', ""),
        1,
        "[pre_check] has no prescriber",
        "1 to 60 signs",
    ),
    "an empty name": (approved("Dr. Ana Rivera", ""), 2, "pre_check.prescriber", "1 to 60 signs"),
    "approved on no day": (approved("2026-10-01", '"soon"'), 3, "pre_check.approved_on", "a date such as 2026-12-31"),
    "approved, but when?": (approved("approved_on = 2026-10-01\n", ""), 1, "has no approved_on", "a date such as"),
    "no state": (approved('["FL", "NJ"]', "[]"), 4, "pre_check.states", 'a list of states such as ["FL", "NJ"]'),
    "a state in full": (approved('"FL"', '"Florida"'), 4, "pre_check.states", "a list of states"),
    "a line without an end": (APPROVED + LINE.replace("until =", "since ="), 7, "[pre_check.lines]", "until"),
    "a line for ever": (APPROVED + LINE.replace("2026-12-31", '"always"'), 0, "pre_check.lines", "until = 2026-12-31"),
    "figures in no .prom": ('[metrics]\nfile = "/var/lib/m/clearing.txt"\n', 2, "metrics.file", "ends in .prom"),
    "a port for root alone": ("[metrics]\nport = 80\n", 2, "metrics.port", "a whole number from 1024 to 65535"),
    "not UTF-8": (b"[idle]\n# caf\xe9\n", 2, "is not UTF-8", "Save the file as UTF-8"),
}


@pytest.mark.parametrize("content, line, reason, allowed", BAD.values(), ids=BAD)
def test_a_bad_file_is_refused_with_place_key_and_allowed_values(file, content, line, reason, allowed):
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(Refused) as refused:
        load(file)
    sentence = str(refused.value)
    assert sentence.startswith(f"{file}, line {line}: " if line else f"{file}: ")
    assert reason in sentence and allowed in sentence
    assert "\n" not in sentence and "$" not in sentence and "`" not in sentence


def test_a_page_and_a_printer_are_off_until_they_are_named(file):
    assert (Settings().take_home.page, Settings().paper.printer) == ("", "")
    file.write_text(f'[take_home]\npage = "https://a.b/{"x" * 52}"\n[paper]\nprinter = "Desk_2.1"\nsize = "a4"\n')
    found = load(file)
    assert (len(found.take_home.page), found.paper.printer, found.paper.size) == (64, "Desk_2.1", "a4")


def test_nobody_watches_until_a_file_or_a_port_is_named_and_no_surface_learns_of_it(file):
    assert Settings().metrics.wanted() == {}
    file.write_text('[metrics]\nfile = "/var/lib/m/clearing.prom"\nport = 9464\n')
    assert load(file).metrics.wanted() == {"file": "/var/lib/m/clearing.prom", "port": 9464}
    assert b'"metrics":{"file":"/var/lib/m/clearing.prom","port":9464}' in load(file).keepers_lines()
    assert load(file).for_surface().metrics.wanted() == {}


def test_the_cover_s_key_is_off_until_it_is_named(file):
    assert Settings().keys.cover == ()
    file.write_text('[keys]\ncover = "F9"\n[idle]\nask_after_seconds = 300\nsupport_seconds = 300\n')
    assert (load(file).keys.cover, load(file).idle.support_seconds) == ("F9", 300)


@pytest.mark.parametrize("place", ["gone.toml", "."])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, place):
    with pytest.raises(Refused) as refused:
        load(tmp_path / place)
    assert str(tmp_path / place) in str(refused.value)
    assert "it can't be read" in str(refused.value) and "Put it there" in str(refused.value)
