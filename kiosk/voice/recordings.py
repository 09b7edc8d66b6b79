"""A recording, found by the language and the hash of the shown text, and played louder, softer, faster or slower."""

import os
import struct
from collections.abc import Sequence

from kiosk.voice.engine import gain

LARGEST = 20_000_000  # bytes, as in kiosk.library.unpack
ENDLESS = 0x7FFFF000  # the length in a WAV header that is written before the length is known; espeak-ng's, too


class Recordings:
    """Those in the packs, folders or .zip files, the uppermost first. Each: voices/<language>/<key>.wav"""

    def __init__(self, places: Sequence[str]) -> None:
        self._places = tuple(places)
        self._packed = {place: _names(place) for place in places if os.path.isfile(place)}

    def find(self, language: str, key: str) -> tuple[str, str] | None:
        name = f"voices/{language}/{key}.wav"
        for place in self._places:
            if name in self._packed[place] if place in self._packed else os.path.isfile(os.path.join(place, name)):
                return place, name
        return None


def play(place: str, name: str, speed: int, volume: int, out: int) -> None:
    """Writes it as one WAV file to a descriptor, with these percents and this loudness. Raises OSError, wave.Error."""
    import io
    import sys
    import wave
    from array import array

    from kiosk.voice.stretch import stretched

    with wave.open(io.BytesIO(_read(place, name))) as file:
        rate, channels = file.getframerate(), file.getnchannels()
        if file.getsampwidth() != 2:
            raise wave.Error("not 16 bits")
        samples = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    os.write(out, header(rate))
    loud = gain(volume)
    for piece in stretched(samples[::channels], rate, speed):
        softer = array("h", [int(sample * loud) for sample in piece]).tobytes()
        while softer:
            softer = softer[os.write(out, softer) :]


def header(rate: int, size: int = ENDLESS) -> bytes:
    """Of a WAV file with one channel of 16 bits."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16)
    return struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE") + form + struct.pack("<4sI", b"data", size)


def _names(archive: str) -> frozenset[str]:
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(archive) as opened:
            return frozenset(opened.namelist())
    except (OSError, BadZipFile):
        return frozenset()


def _read(place: str, name: str) -> bytes:
    if os.path.isdir(place):
        with open(os.path.join(place, name), "rb") as file:
            return file.read(LARGEST)
    from zipfile import ZipFile

    with ZipFile(place) as opened, opened.open(name) as packed:
        return packed.read(LARGEST)
