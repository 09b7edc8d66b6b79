"""`python main.py recordings ...`: lists the sentences to record, and checks what comes back."""

import csv
import sys
import wave
from argparse import Namespace
from array import array
from collections.abc import Iterator, Mapping
from math import log10
from pathlib import Path

from kiosk.library.aloud import to_record
from kiosk.library.compiler import compile_library
from kiosk.library.voices import read_head
from kiosk.problems import Refused
from kiosk.settings import load

SLOWEST, FASTEST, EDGE = 200, 30, 2.5  # ms for a character (usual: 60 to 80); s before and after a sentence in all
QUIETEST, LOUDEST = -30.0, -12.0  # dBFS, RMS of the whole file (../shared/a11y.md, section 3)
CLIPPED, FULL = 8, 32_700  # so many samples in a file may be as high as that
RATES = range(16_000, 48_001)  # Hz
DENSE = ("zh",)  # a character is a syllable there, three or four letters elsewhere


def main(options: Namespace) -> int:
    """Runs one of the words; 0 for well done, 2 where something is wrong with what it was given."""
    try:
        library = compile_library(load(options.settings))
        wanted = {language: to_record(library, language) for language in library.words}
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    if options.word == "list":
        return _list({name: wanted[name] for name in options.language or wanted if name in wanted})
    return check(options.folder, wanted)


def _list(wanted: Mapping[str, Mapping[str, str]]) -> int:
    table = csv.writer(sys.stdout)
    table.writerow(("language", "hash", "text", "file"))
    for language, sentences in wanted.items():
        table.writerows((language, key, text, f"voices/{language}/{key}.wav") for key, text in sentences.items())
    return 0


def check(folder: Path, wanted: Mapping[str, Mapping[str, str]]) -> int:
    """`folder` is a pack, or its voices: a sentence for each fault, and how much of each language is there."""
    voices = folder / "voices" if (folder / "voices").is_dir() else folder
    languages = [place for place in sorted(voices.iterdir()) if place.is_dir()] if voices.is_dir() else []
    if not languages:
        print(f"{voices} has no folder of a language, such as {voices / 'es'}.", file=sys.stderr)
        return 2
    faults = [fault for place in languages for fault in _faults(place, wanted.get(place.name, {}))]
    for fault in faults:
        print(fault)
    for place in languages:
        sentences = wanted.get(place.name, {})
        here = sum((place / f"{key}.wav").is_file() for key in sentences)
        print(f"{place.name}: {here} of {len(sentences)} sentences are recorded.")
    print(f"{len(faults)} to mend." if faults else "Nothing is wrong.")
    return 2 if faults else 0


def _faults(place: Path, sentences: Mapping[str, str]) -> Iterator[str]:
    try:
        whole = read_head(place).whole
        absent = sum(not (place / f"{key}.wav").is_file() for key in sentences)
        if whole and absent:
            yield f"{place / 'voice.toml'}: it says whole = true, but {absent} sentences are not recorded."
    except Refused as refused:
        yield from map(str, refused.problems)
    for file in sorted(place.iterdir()):
        if file.suffix == ".wav" and file.stem in sentences:
            yield from (f"{file}: {fault}" for fault in _of_sound(file, sentences[file.stem]))
        elif file.suffix == ".wav":
            yield f"{file}: no sentence has this hash; it was changed since, or is of another language. Take it out."


def _of_sound(file: Path, text: str) -> Iterator[str]:
    try:
        with wave.open(str(file)) as opened:
            rate, width, count = opened.getframerate(), opened.getsampwidth(), opened.getnframes()
            samples = array("h", opened.readframes(count)) if width == 2 else array("h")
    except (OSError, EOFError, wave.Error, ValueError) as error:
        yield f"it is not a WAV file that can be read ({error}). Write 16-bit PCM."
        return
    if width != 2 or rate not in RATES:
        yield f"it has {8 * width} bits at {rate} Hz. Write 16 bits at {RATES[0]} to {RATES[-1]} Hz."
        return
    weight = 3 if file.parent.name in DENSE else 1
    letters, milliseconds = weight * len(text), 1000 * count / rate
    if not FASTEST * letters <= milliseconds <= SLOWEST * letters + 1000 * EDGE:
        yield f"it lasts {milliseconds / 1000:.1f} s for {len(text)} characters. Is all of it there, and no more?"
    level = _level(samples)
    if not QUIETEST <= level <= LOUDEST:
        yield f"its level is {level:.0f} dBFS. Make it {QUIETEST:.0f} to {LOUDEST:.0f} (RMS)."
    if sum(abs(sample) >= FULL for sample in samples) > CLIPPED:
        yield "it is clipped. Record it anew, softer."


def _level(samples: "array[int]") -> float:
    """RMS in dB below full scale; -120 for silence."""
    power = sum(sample * sample for sample in samples) / max(1, len(samples))
    return max(-120.0, 10 * log10(max(power, 1e-3)) - 20 * log10(32_768))
