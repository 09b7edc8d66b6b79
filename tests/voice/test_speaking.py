"""The surface's end: whatever the voice does, the window goes on."""

import os
import signal
import socket

import pytest

from kiosk.core.speech import Utterance
from kiosk.speaking import Speaking
from kiosk.voice.wire import LARGEST, Able, Headphones, Heard, Said, Say, Stop, pack, read_for_voice


class Other:
    """The voice's end, in a test's hands."""

    def __init__(self):
        self.ours, self.its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.its.settimeout(5)

    def tell(self, *words):
        for word in words:
            self.its.send(pack(word))

    def heard(self):
        return read_for_voice(self.its.recv(LARGEST))


@pytest.fixture
def other():
    made = Other()
    yield made
    made.its.close()


@pytest.fixture
def begin(qapp, other):
    """Makes the surface's end; a real one dies with its process."""
    made = []

    def make(*end, **more):
        made.append(Speaking(*(end or [other.ours]), **more))
        return made[-1]

    yield make
    for one in made:
        one._lose()
    other.ours.close()


@pytest.fixture
def speaking(begin, qtbot, other):
    made = begin()
    other.tell(Able(("en", "es")))
    qtbot.waitUntil(lambda: bool(made.languages))
    return made


def test_what_the_voice_can_is_known_and_told(begin, qtbot, other):
    made, told = begin(), []
    made.watch(lambda: told.append((set(made.languages), made.headphones)))
    assert not made.languages
    other.tell(Able(("en",)), Headphones(True), Headphones(True), Headphones(None))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [({"en"}, None), ({"en"}, True), ({"en"}, None)]


def test_then_is_called_once_and_only_for_what_was_said_to_its_end(qtbot, other, speaking):
    said = []
    speaking.say(Utterance("Call 988.", "en", 125, 7), lambda: said.append(1))
    speaking.say(Utterance("Sí.", "es"), lambda: said.append(2))
    first, second = other.heard(), other.heard()
    assert (first.text, first.language, first.speed, first.volume) == ("Call 9 8 8.", "en", 125, 7)
    other.tell(Heard(1), Said(1), Heard(2), Said(2), Said(2))
    qtbot.waitUntil(lambda: bool(said))
    other.tell(Able(("en",)))
    qtbot.waitUntil(lambda: speaking.languages == {"en"})
    assert (said, second.number) == ([2], 2)


def test_what_was_stopped_is_not_told_as_said(qtbot, other, speaking):
    said = []
    speaking.say(Utterance("One.", "en"), lambda: said.append(1))
    speaking.stop()
    speaking.stop()
    assert (other.heard().number, other.heard()) == (1, Stop())
    other.tell(Said(1), Able(("es",)))
    qtbot.waitUntil(lambda: speaking.languages == {"es"})
    assert not said


def test_a_language_that_it_does_not_speak_is_not_asked_of_it(other, speaking):
    speaking.say(Utterance("你好", "zh"), lambda: None)
    speaking.say(Utterance("One.", "en"), lambda: None)
    assert other.heard().text == "One."


@pytest.mark.parametrize("end", ["dead", "nonsense"])
def test_a_voice_that_is_gone_speaks_no_language(qtbot, other, speaking, end):
    told = []
    speaking.watch(lambda: told.append(set(speaking.languages)))
    other.its.close() if end == "dead" else other.its.send(b"?")
    qtbot.waitUntil(lambda: bool(told))
    speaking.say(Utterance("One.", "en"), lambda: None)
    speaking.stop()
    assert told == [set()]


def test_a_voice_that_does_not_hear_in_time_is_taken_for_gone(begin, qtbot, other):
    made = begin(patience=20)
    other.tell(Able(("en",)))
    qtbot.waitUntil(lambda: bool(made.languages))
    made.say(Utterance("One.", "en"), lambda: None)
    other.tell(Heard(1))
    qtbot.waitUntil(lambda: not made._waiting.isActive())
    assert made.languages
    made.say(Utterance("Two.", "en"), lambda: None)
    qtbot.waitUntil(lambda: not made.languages)
    assert not other.its.recv(LARGEST).startswith(b"?")


def test_a_voice_that_never_reads_keeps_nobody_waiting(other, speaking):
    for _ in range(5000):
        speaking.say(Utterance("One more. " * 50, "en"), lambda: None)
    assert not speaking.languages


def test_what_is_said_is_in_no_description_of_it(speaking):
    assert "secret" not in repr(Say(1, "secret", "en", "", 100, 5)) + str(speaking.__dict__)


def test_a_real_voice_that_is_stopped_takes_its_button_along(begin, qtbot, host, server):
    voice = host(server)
    voice.end.setblocking(False)
    speaking = begin(voice.end, patience=300)
    speaking.begin()
    qtbot.waitUntil(lambda: bool(speaking.languages))
    said = []
    speaking.say(Utterance("One.", "en"), lambda: said.append(1))
    qtbot.waitUntil(lambda: bool(said))
    os.kill(voice.pid, signal.SIGSTOP)
    speaking.say(Utterance("Two.", "en"), lambda: said.append(2))
    qtbot.waitUntil(lambda: not speaking.languages)
    assert said == [1]
