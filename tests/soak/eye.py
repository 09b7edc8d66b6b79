"""Inside a watched surface: says on the window's title what stands on the screen and what was pressed there."""

import json
import os

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer

from kiosk.viewmodels.pages import Page

SETTLE = 12  # ms after a press, or a frame
GUARDED = 50  # ms until it is looked whether the guard is gone
LOCKED = 0.6  # s that the clock goes on with each press: just over what a question takes for a shaky hand
LONG = 130.0  # s that it goes on at the key "Scroll Lock": more than any rest that the soak's settings allow
HELD = 4.0  # s, the same key while a finger is down: more than staff hold the corner, less than any rest
NONSENSE = b"?"  # is said to the keeper at the key "Pause"
LETTERS = 160  # of a text


class Eye(QObject):
    def __init__(self, scene, wire, clock):
        super().__init__(scene.window)
        self._kiosk, self._window, self._wire, self._clock = scene.kiosk, scene.window, wire, clock
        self._told = self._met = 0
        self._pressed, self._down = None, False
        self._soon = QTimer(self, singleShot=True, interval=SETTLE)
        self._soon.timeout.connect(self._tell)
        scene.window.frameSwapped.connect(self._look)
        scene.window.installEventFilter(self)

    def eventFilter(self, watched, event):
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._pressed, self._down = self._below(event.position()), True
            case QEvent.Type.MouseButtonRelease:
                self._clock.added += LOCKED
                self._down = False
                self._count()
            case QEvent.Type.ShortcutOverride | QEvent.Type.KeyPress | QEvent.Type.KeyRelease:
                return self._key(event)
        return False

    def _key(self, event):
        """True where the key is for the eye alone."""
        ours = event.key() in (Qt.Key.Key_ScrollLock, Qt.Key.Key_Pause)
        if event.type() == QEvent.Type.KeyRelease:
            if event.key() == Qt.Key.Key_ScrollLock:
                self._clock.added += HELD if self._down else LONG
            elif ours:
                os.write(self._wire._out, NONSENSE)
            self._count()
        return ours

    def _count(self):
        self._met += 1
        self._look()

    def _look(self):
        if not self._soon.isActive():
            self._soon.start()

    def _below(self, place):
        """What a press there meets, and the page on which it stands; None where there is no control."""
        controls, texts = self._seen()
        for control in reversed(controls):
            x, y, width, height = control[:4]
            if abs(place.x() - x) <= width / 2 and abs(place.y() - y) <= height / 2:
                return {"text": control[4], "kind": control[5], "page": self._page(), "texts": texts}
        return None

    def _tell(self):
        self._told += 1
        controls, texts = self._seen()
        told = {"number": self._told, "met": self._met, "page": self._page(), "controls": controls, "texts": texts}
        self._window.setTitle(json.dumps({**told, "pressed": self._pressed, "dress": self._dress()}))
        if any(control[5] == "guard" for control in controls):  # its end brings no frame
            QTimer.singleShot(GUARDED, self, self._look)

    def _page(self):
        kiosk = self._kiosk
        if kiosk.over or not kiosk.visit:
            return "over" if kiosk.over else "cleared" if kiosk.attract.cleared else "attract"
        above = "cover" if kiosk.visit.cover.on else "settings" if int(kiosk.visit.preferences.part) else ""
        above = "still there" if kiosk.hides else above
        return above or Page(kiosk.visit.page).name

    def _dress(self):
        """Language, text size, theme and whether it reads aloud, as words."""
        if not self._kiosk.visit:
            return []
        chosen = self._kiosk.visit.preferences
        theme = ("light", "dark", "white on black", "black on white")[int(chosen.scheme)]
        return [
            self._kiosk.language,
            f"{chosen.textSize:g}",
            theme,
            "aloud" if self._kiosk.visit.speech.on else "still",
        ]

    def _seen(self):
        """Controls as [x, y, width, height, text, kind] with their middle in view, and the texts beside them."""
        controls, texts = [], []
        screen = QRectF(0, 0, self._window.width(), self._window.height())
        _walk(self._window.contentItem(), screen, controls, texts)
        return controls, texts


def _walk(item, view, controls, texts):
    if not item.isVisible() or item.opacity() < 0.01:
        return
    whole = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    if item.inherits("QQuickAbstractButton"):
        middle = whole.center()
        if item.isEnabled() and view.contains(middle):
            place = [round(number) for number in (middle.x(), middle.y(), whole.width(), whole.height())]
            controls.append([*place, str(item.property("text"))[:LETTERS], _kind(item)])
        return
    if item.inherits("QQuickText"):
        if whole.intersects(view) and item.property("text"):
            texts.append(item.property("text")[:LETTERS])
        return
    if item.property("always") is not None and item.isEnabled():  # WakeGuard.qml: it takes every touch
        controls.append([0, 0, 0, 0, "", "guard"])
    if item.clip():
        view = view.intersected(whole)
    for child in item.childItems():
        _walk(child, view, controls, texts)


def _kind(item):
    if item.property("several") is not None:
        return "choice"
    return {1: "primary", 3: "help"}.get(item.property("tone"), "plain")
