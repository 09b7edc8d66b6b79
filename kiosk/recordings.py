"""`python main.py recordings ...`: lists the sentences to record, and checks what comes back."""

import csv
import sys
import wave
from argparse import Namespace
from array import array
from collections.abc import Iterator, Mapping, Sequence
from math import log10
from pathlib import Path

import msgspec

from kiosk.library.aloud import to_record
from kiosk.library.compiler import compile_library
from kiosk.library.voices import read_head
from kiosk.problems import Refused
from kiosk.settings import Settings, load
from kiosk.tables import Languages

SLOWEST, FASTEST, EDGE = 200, 30, 2.5  # ms for a character (usual: 60 to 80); s before and after a sentence in all
QUIETEST, LOUDEST = -30.0, -12.0  # dBFS, RMS of the whole file (../shared/a11y.md, section 3)
CLIPPED, FULL = 8, 32_700  # so many samples in a file may be as high as that
RATES = range(16_000, 48_001)  # Hz
DENSE = ("zh",)  # a character is a syllable there, three or four letters elsewhere


def main(options: Namespace) -> int:
    """Runs one of the words; 0 for well done, 2 where something is wrong with what it was given."""
    try:
        settings = load(options.settings)
        if options.word == "list":
            return _list(_wanted(settings, options.language or settings.languages.offered))
        languages = [place.name for place in _languages(options.folder)]
        return check(options.folder, _wanted(settings, languages) if languages else {})
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2


def _wanted(settings: Settings, languages: Sequence[str]) -> dict[str, dict[str, str]]:
    """The sentences of each language, also of one that waits for its recordings to be offered. Raises Refused."""
    all_of_them = Languages(tuple(languages), tuple(languages))
    library = compile_library(msgspec.structs.replace(settings, languages=all_of_them))
    return {language: to_record(library, language) for language in library.words}


def _list(wanted: Mapping[str, Mapping[str, str]]) -> int:
    table = csv.writer(sys.stdout)
    table.writerow(("language", "hash", "text", "file"))
    for language, sentences in wanted.items():
        table.writerows((language, key, text, f"voices/{language}/{key}.wav") for key, text in sentences.items())
    return 0


def check(folder: Path, wanted: Mapping[str, Mapping[str, str]]) -> int:
    """`folder` is a pack, or its voices: a sentence for each fault, and how much of each language is there."""
    languages = _languages(folder)
    if not languages:
        print(f"{folder} has no folder of a language, such as {folder / 'es'}.", file=sys.stderr)
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


def _languages(folder: Path) -> list[Path]:
    voices = folder / "voices" if (folder / "voices").is_dir() else folder
    return [place for place in sorted(voices.iterdir()) if place.is_dir()] if voices.is_dir() else []


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
