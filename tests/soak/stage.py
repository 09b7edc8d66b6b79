"""The kiosk that is soaked: the real keeper on a screen of its own, a hand at it, and what its eye tells."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections import deque
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from Xlib import XK, X, error
from Xlib.display import Display
from Xlib.ext import xtest

from kiosk.keeper import control
from kiosk.virtual import virtual_screen
from tests.conftest import PHQ_9_ONLY
from tests.voice.host import absent, sound_server

TOP = Path(__file__).parent.parent.parent
REMEMBERED = 10.0  # s of actions that are told where it fails
POLL = 0.015  # s
LARGEST = 1 << 18  # words of a title
SETTINGS = """[idle]
ask_after_seconds = 30
countdown_seconds = 20
support_seconds = 120
[attract]
slide_seconds = 120
[staff_call]
kiosk = "Soak"
command = ["/bin/true"]
[take_home]
page = "https://clinic.example/take-home.html"
"""
LOUD = f"""[sound]
on = true
[check_in]
plan = "{PHQ_9_ONLY}"
[languages]
offered = ["en", "es", "pt", "fr", "ru", "ar", "zh"]
unreviewed = ["ar", "zh"]
"""
QUIET = """[sound]
on = false
[check_in]
allow = ["eligibility-precheck:es-US"]
[pre_check]
prescriber = "Dr. Ana Rivera"
approved_on = 2026-10-01
states = ["FL", "NJ"]
"""
# A file system of the kiosk's own below /tmp and /dev/shm, so that what it leaves there is seen, and nobody else's.
ALONE = """mount -t tmpfs soak /dev/shm && mkdir /dev/shm/x && mount --bind /tmp/.X11-unix /dev/shm/x &&
mount -t tmpfs soak /tmp && mkdir /tmp/.X11-unix && mount --move /dev/shm/x /tmp/.X11-unix && rmdir /dev/shm/x &&
exec "$@" """


class Failed(Exception):
    """A sentence: what was not as it must be."""


class Stage:
    """`shown` is the process id of the surface that is used; `sights` what its eye has told last."""

    def __init__(self, screen, folder, fault, sound):
        self.folder, self.log_file, self.fault, self._sound = folder, folder / "keeper.log", fault, sound
        self.actions = deque()
        self._x = Display(screen)
        self._root = self._x.screen().root
        self._pid, self._title = self._x.get_atom("_NET_WM_PID"), self._x.get_atom("_NET_WM_NAME")
        self._window, self._sent = None, 0
        self.seen, self.gone = {}, False
        self.loud = False
        self.change_settings()
        self.keeper = self._start()

    def _start(self):
        surroundings = {**os.environ, "PYTHONPATH": str(TOP), "STATE_DIRECTORY": str(self.folder / "state")}
        surroundings |= {"QT_QUICK_BACKEND": "software", "PYTHONDONTWRITEBYTECODE": "1", **self._sound}
        command = [sys.executable, "-m", "tests.soak.keeper", str(self.folder / "settings.toml"), self.fault]
        if alone():
            command = ["unshare", "-m", "sh", "-c", ALONE, "sh", *command]
        with self.log_file.open("w") as log:
            return subprocess.Popen(command, env=surroundings, cwd=TOP, stdout=log, stderr=log)

    def change_settings(self):
        self.loud = not self.loud
        (self.folder / "settings.toml").write_text(SETTINGS + (LOUD if self.loud else QUIET))

    def status(self):
        with suppress(ConnectionError):
            return control.ask("status")
        return {}

    def until(self, true, otherwise, limit=30):
        """The first true value. Raises Failed where there is none in time."""
        end = time.monotonic() + limit
        while not (found := true()):
            if self.keeper.poll() is not None:
                raise Failed("The keeper has ended.")
            if time.monotonic() > end:
                raise Failed(f"{otherwise} (waited {limit:.0f} s)")
            time.sleep(POLL)
        return found

    def did(self, action):
        now = time.monotonic()
        self.actions.append((now, time.strftime("%H:%M:%S"), action))
        while now - self.actions[0][0] > REMEMBERED:
            self.actions.popleft()

    def touch(self, x, y):
        for event, detail in ((X.MotionNotify, 0), (X.ButtonPress, 1), (X.ButtonRelease, 1)):
            xtest.fake_input(self._x, event, detail, x=x, y=y)
        self._sent += 1
        self._x.flush()

    def hold(self, x, y, *, down):
        xtest.fake_input(self._x, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._x, X.ButtonPress if down else X.ButtonRelease, 1)
        self._x.flush()

    def key(self, *names):
        """Together: the last one while the others are down."""
        codes = [self._x.keysym_to_keycode(XK.string_to_keysym(name)) for name in names]
        for code in codes:
            xtest.fake_input(self._x, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._x, X.KeyRelease, code)
        self._sent += len(codes)
        self._x.flush()

    def attend(self, pid):
        """From now on to this surface's window."""
        self._window = self.until(lambda: self._window_of(pid), f"no window of process {pid}")
        self._window.change_attributes(event_mask=X.PropertyChangeMask)
        self._x.sync()
        self._sent, self.seen, self.gone = 0, {}, False

    def _window_of(self, pid):
        for window in reversed(self._root.query_tree().children):
            with suppress(error.XError):
                owner = window.get_full_property(self._pid, X.AnyPropertyType)
                if owner and owner.value[0] == pid:
                    return window
        return None

    def look(self):
        """What stands there now; the last sight where the window is gone."""
        try:
            title = self._window.get_property(self._title, X.AnyPropertyType, 0, LARGEST)  # in one go: it changes
        except error.XError:
            self.gone = True
            return self.seen
        told = bytes(title.value).decode() if title else ""
        if told.startswith("{"):
            self.seen = json.loads(told)
        return self.seen

    def settled(self, limit=5):
        """The sight after all that was sent; false where there is none within so many seconds, or the window goes."""
        end = time.monotonic() + limit
        while not (self.look() and self.seen["met"] >= self._sent):
            if self.gone or time.monotonic() > end:
                return False
            select.select([self._x.display.socket], [], [], 0.02)
            while self._x.pending_events():
                self._x.next_event()
        return True

    @property
    def over(self):
        """Whether the visit that was attended to has ended, or is about to."""
        return self.gone or self.seen.get("page") == "over"

    def picture(self, file):
        from PySide6.QtGui import QImage

        size = self._x.screen()
        wide, high = size.width_in_pixels, size.height_in_pixels
        raw = self._root.get_image(0, 0, wide, high, X.ZPixmap, 0xFFFFFFFF).data
        QImage(raw, wide, high, 4 * wide, QImage.Format.Format_RGB32).save(str(file))

    def close(self):
        self.keeper.terminate()
        try:
            self.keeper.wait(10)
        except subprocess.TimeoutExpired:
            self.keeper.kill()
            self.keeper.wait()
        self._x.close()


def alone():
    """Whether the kiosk may have a /tmp and a /dev/shm of its own here, and does not itself lie there."""
    if any(Path(place).resolve().is_relative_to("/tmp") for place in (TOP, sys.prefix)) or not shutil.which("unshare"):
        return False
    return not subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode


@contextmanager
def stage(folder, fault=""):
    """`folder` holds settings, state and log; it must not lie below /tmp."""
    (folder / "state").mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        room = stack.enter_context(sound_server(folder))["PULSE_SERVER"] if not absent() else ""
        screen = stack.enter_context(virtual_screen())
        os.environ["CLEARING_INSTANCE"] = f"soak-{os.getpid()}"
        kiosk = Stage(screen, folder, fault, {"PULSE_SERVER": room, "XDG_RUNTIME_DIR": str(folder)})
        try:
            yield kiosk
        finally:
            kiosk.close()
