"""Voices that end with their test, and what they can be heard on."""

import os

import pytest

from tests.voice.host import Host, absent, sound_server


@pytest.fixture
def silence(tmp_path):
    """The surroundings of a machine on which nothing makes sound."""
    return {**os.environ, "PATH": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PULSE_SERVER": ""}


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    if lacking := absent():
        pytest.skip(f"not here: {', '.join(lacking)} (apt-get install espeak-ng pulseaudio pulseaudio-utils)")
    with sound_server(tmp_path_factory.mktemp("pulse")) as surroundings:
        yield surroundings


@pytest.fixture
def host():
    """Makes a voice in these surroundings; all end with the test."""
    made = []

    def make(*facts, **more):
        made.append(Host(*facts, **more))
        return made[-1]

    yield make
    for one in made:
        one.close()
