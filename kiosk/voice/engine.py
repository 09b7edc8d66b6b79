"""The programs that make sound, and with which options; what is said never stands in a command line."""

import os
import sys
from collections.abc import Iterator
from glob import glob

VOICES = {"en": "en-us", "es": "es-419", "pt": "pt-br", "fr": "fr-fr", "ru": "ru", "ht": "ht", "vi": "vi"}
# espeak-ng's -s and -g by percent. Measured here in words a minute, en/es/pt: 50: 62/59/57, 100: 122/113/108,
# 200: 240/222/213. -s has its floor at 80 (97/88/84); below it, -g makes gaps between words (10 ms each).
PACES = {50: (80, 10), 75: (80, 0), 100: (108, 0), 125: (130, 0), 150: (158, 0), 175: (185, 0), 200: (210, 0)}
LOUDEST, STEP = 10, 2.5  # dB from one volume to the next
NO_ENGINE = "Nothing can be read aloud: espeak-ng is missing. sudo apt install espeak-ng"
NOT_HERE = "Nothing can be read aloud on this system: the voice needs Linux. Its buttons are left out."
NO_PLAYER = (
    "Nothing can be read aloud: there is no player. For a sound server (PulseAudio, PipeWire): sudo apt install "
    "pulseaudio-utils; else: sudo apt install alsa-utils"
)
NO_DEVICE = (
    "Nothing can be read aloud: the kiosk's user reaches neither a sound server nor a sound card. Is one built in and "
    "switched on? Then: sudo adduser USER audio"
)


def which(program: str) -> str | None:
    """Where it is. (shutil brings three compressors with it, into each voice's memory.)"""
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    places = (os.path.join(folder, program) for folder in folders)
    return next((place for place in places if os.path.isfile(place) and os.access(place, os.X_OK)), None)


def gain(volume: int) -> float:
    """0 to 1; the loudest is what the engine or the recording gives, and the station's own volume does the rest."""
    return float(10 ** ((volume - LOUDEST) * STEP / 20)) if volume > 0 else 0.0


def engine() -> str | None:
    return which("espeak-ng")


def speaking(program: str, language: str, speed: int, volume: int) -> list[str]:
    """The command that reads the text on its standard input and writes a WAV file to its output."""
    pace, gap = PACES.get(speed, PACES[100])
    gaps = ["-g", str(gap)] if gap else []
    level = str(round(100 * gain(volume)))
    chosen = ["-v", VOICES[language], "-s", str(pace), *gaps, "-a", level]
    return [program, *chosen, "-b", "1", "-z", "--stdin", "--stdout"]


def server() -> bool:
    """Whether there is a sound server to this user: PulseAudio, or PipeWire in its place."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", f"/run/user/{os.getuid()}")
    return bool(os.environ.get("PULSE_SERVER")) or os.path.exists(f"{runtime}/pulse/native")


def cards() -> bool:
    return any(os.access(device, os.R_OK | os.W_OK) for device in glob("/dev/snd/pcmC*D*p"))


def player() -> list[str] | None:
    """The command that plays a WAV file from its standard input: through the server, else on the card itself."""
    if sys.platform != "linux":
        return None
    if server() and (found := which("paplay")):
        return [found, "--client-name=Clearing", "--latency-msec=40"]
    if (server() or cards()) and (found := which("aplay")):
        return [found, "-q", "-"]
    return None


def missing() -> Iterator[str]:
    """A sentence for each thing without which there is no sound here, and how to mend it."""
    if sys.platform != "linux":
        yield NOT_HERE
        return
    if not engine():
        yield NO_ENGINE
    if not (which("aplay") or (server() and which("paplay"))):
        yield NO_PLAYER
    elif not player():
        yield NO_DEVICE


def loaders() -> list[str]:
    """What the kernel runs to start any program: without a right to it none starts."""
    return glob("/lib*/ld-linux*.so*") + glob("/lib/ld-musl*.so*")
