"""Another program on the kiosk's X screen: it asks windows to go, offers them things, and looks at what they hold."""

import time
from contextlib import suppress

from Xlib import XK, X, Xatom, error
from Xlib.display import Display
from Xlib.ext import xtest
from Xlib.protocol import event

WIDTH, HEIGHT = 1280, 800
NORMAL, ICONIC = 1, 3
PATIENCE = 5  # s


class Stranger:
    def __init__(self, screen: str) -> None:
        self._display = Display(screen)
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._own = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)  # never shown

    def close(self) -> None:
        self._display.close()

    def top(self):
        """The window above all others, of those that are shown on the screen; a standby may wait beside it."""
        for window in reversed(self._root.query_tree().children):
            with suppress(error.XError):  # it went while it was looked at
                if window.get_attributes().map_state == X.IsViewable and window.get_geometry().x < WIDTH:
                    return window
        return None

    def covers_the_screen(self) -> bool:
        try:
            top = self.top()
            place = top.get_geometry() if top else None
        except error.XError:  # it went while it was looked at
            return False
        return bool(place and (place.x, place.y, place.width, place.height) == (0, 0, WIDTH, HEIGHT))

    def chord(self, keys: str) -> None:
        """Such as "Control_L+Alt_L+Delete": all go down in this order, and up in the other."""
        codes = [self._display.keysym_to_keycode(XK.string_to_keysym(key)) for key in keys.split("+")]
        assert all(codes), keys
        for kind, order in ((X.KeyPress, codes), (X.KeyRelease, codes[::-1])):
            for code in order:
                xtest.fake_input(self._display, kind, code)
        self._display.sync()

    def click(self, button: int, x: int = 640, y: int = 300, hold: float = 0) -> None:
        xtest.fake_input(self._display, X.MotionNotify, 0, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, button)
        self._display.sync()
        time.sleep(hold)
        xtest.fake_input(self._display, X.ButtonRelease, button)
        self._display.sync()

    def answers(self) -> bool:
        """Whether the top window answers (it is asked whether it would take a drag), and so has had all before that."""
        answered, _ = self._drags("text/plain")
        return answered is not None

    def asks_to_close(self) -> None:
        self._tell(self.top(), "WM_PROTOCOLS", self._atom("WM_DELETE_WINDOW"), 0)

    def takes_the_focus(self) -> None:
        self._display.set_input_focus(X.PointerRoot, X.RevertToPointerRoot, X.CurrentTime)
        self._display.sync()

    def minimises(self) -> None:
        """As a window manager does it: the state, and the window goes."""
        top = self.top()
        state = self._atom("WM_STATE")
        top.change_property(state, state, 32, [NORMAL, 0])  # as of every window that is shown
        self.answers()
        top.change_property(state, state, 32, [ICONIC, 0])
        top.change_property(self._atom("_NET_WM_STATE"), Xatom.ATOM, 32, [self._atom("_NET_WM_STATE_HIDDEN")])
        top.unmap()
        self._display.sync()

    def shrinks(self) -> None:
        top = self.top()
        top.change_property(self._atom("_NET_WM_STATE"), Xatom.ATOM, 32, [])
        top.configure(x=100, y=100, width=640, height=400)
        self._display.sync()

    def drops(self, kind: str) -> tuple[bool, bool]:
        """Offers a drag and drops it: whether the window would take it, and whether it says that it has."""
        status, top = self._drags(kind)
        self._tell(top, "XdndDrop", self._own.id, 0, X.CurrentTime)
        finished = self._comes("XdndFinished")
        assert status and finished
        return bool(status[1] & 1), bool(finished[1] & 1)

    def _drags(self, kind: str):
        if (top := self.top()) is None:
            return None, None
        self._forget()
        self._own.set_selection_owner(self._atom("XdndSelection"), X.CurrentTime)
        self._tell(top, "XdndEnter", self._own.id, 5 << 24, self._atom(kind))
        self._tell(top, "XdndPosition", self._own.id, 0, 640 << 16 | 300, X.CurrentTime, self._atom("XdndActionCopy"))
        return self._comes("XdndStatus"), top

    def has_the_keys(self) -> bool:
        return self._display.get_input_focus().focus == self.top()

    def offers(self) -> None:
        """Holds both clipboards, with something to paste."""
        for clipboard in ("PRIMARY", "CLIPBOARD"):
            self._own.set_selection_owner(self._atom(clipboard), X.CurrentTime)
        self._display.sync()

    def asked_for(self) -> list[str]:
        """The clipboards out of which somebody has asked for what they hold."""
        asked = []
        while self._display.pending_events():
            got = self._display.next_event()
            if got.type == X.SelectionRequest:
                asked.append(self._display.get_atom_name(got.selection))
        return asked

    def clipboards(self) -> dict[str, bool]:
        """Whether somebody but this program holds something."""
        held = {name: self._display.get_selection_owner(self._atom(name)) for name in ("PRIMARY", "CLIPBOARD")}
        return {name: owner != X.NONE and owner != self._own for name, owner in held.items()}

    def _atom(self, name: str) -> int:
        return self._display.intern_atom(name)

    def _tell(self, window, kind: str, *words: int) -> None:
        data = (32, [*words, *[0] * (5 - len(words))])
        window.send_event(event.ClientMessage(window=window, client_type=self._atom(kind), data=data))
        self._display.sync()

    def _forget(self) -> None:
        while self._display.pending_events():
            self._display.next_event()

    def _comes(self, kind: str):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while self._display.pending_events():
                got = self._display.next_event()
                if got.type == X.ClientMessage and got.client_type == self._atom(kind):
                    return list(got.data[1])
            time.sleep(0.002)
        return None
