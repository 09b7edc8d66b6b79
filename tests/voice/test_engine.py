"""Which programs make sound here, with which options, and what staff are told where there are none."""

import pytest

from kiosk.core.preferences import SPEEDS
from kiosk.voice import engine


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """Installs programs on a machine without any, with or without a sound server."""

    def install(*programs, server=False):
        for name in programs:
            (tmp_path / name).write_text("")
            (tmp_path / name).chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("PULSE_SERVER", "unix:/there" if server else "")
        monkeypatch.setattr(engine, "glob", lambda pattern: [])

    return install


@pytest.mark.parametrize(("programs", "server", "told"), [
    ((), False, ["espeak-ng", "alsa-utils"]), (("espeak-ng",), True, ["pulseaudio-utils"]),
    (("aplay",), False, ["espeak-ng", "adduser"]), (("espeak-ng", "aplay"), False, ["adduser"]),
    (("espeak-ng", "paplay"), True, []), (("espeak-ng", "aplay"), True, []),
])  # fmt: skip
def test_what_is_missing_is_told_with_what_mends_it(machine, programs, server, told):
    machine(*programs, server=server)
    sentences = list(engine.missing())
    assert len(sentences) == len(told)
    assert all(word in sentence for word, sentence in zip(told, sentences, strict=True))


def test_a_server_is_played_to_by_its_own_player_and_a_card_by_alsas(machine, monkeypatch):
    machine("paplay", "aplay", server=True)
    assert engine.player()[0].endswith("/paplay")
    machine(server=False)
    assert engine.player() is None
    monkeypatch.setattr(engine, "cards", lambda: True)
    assert engine.player()[0].endswith("/aplay")


def test_every_speed_and_volume_of_a_visit_has_its_options():
    for speed in SPEEDS:
        for volume in range(11):
            command = engine.speaking("/usr/bin/espeak-ng", "es", speed, volume)
            assert command[:3] == ["/usr/bin/espeak-ng", "-v", "es-419"]
            assert "--stdin" in command
    paces = [engine.PACES[speed][0] - engine.PACES[speed][1] for speed in SPEEDS]
    assert paces == sorted(set(paces))


def test_a_language_without_a_fit_voice_is_not_spoken_by_the_engine():
    assert not {"ar", "zh"} & set(engine.VOICES)
