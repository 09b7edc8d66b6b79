"""Puts a surface's window together: application, fonts, languages, view models and QML."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import display, fonts, itself
from kiosk.library.content import Library
from kiosk.staying import Staying
from kiosk.viewmodels.invitation import Invitation
from kiosk.viewmodels.kiosk import KioskViewModel, Said
from kiosk.viewmodels.pictures import PLACE, Pictures
from kiosk.viewmodels.voice import Voice
from kiosk.warming import warm

RESOURCES = Path(itself.RESOURCES)
DRIFT = 12  # mm that a finger may move within its target (../shared/a11y.md, section 4)


class Scene:
    """A window that is loaded but not yet shown."""

    def __init__(
        self, page: str, properties: dict[str, object], diagonal: float | None, pictures: Pictures | None = None,
        module: str = "Clearing",
    ) -> None:  # fmt: skip
        self.app, self._diagonal = application(), diagonal
        self._measure()
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(RESOURCES / "qml"))
        if pictures:
            self.engine.addImageProvider(PLACE, pictures)
        self.engine.setInitialProperties({"pxPerMm": self.px_per_mm, **properties})
        self.engine.loadFromModule(module, page)
        roots = self.engine.rootObjects()
        self.loaded = bool(roots)
        if self.loaded:
            self.window = cast(QQuickWindow, roots[0])  # kept: Python would forget the items below it, too

    def _measure(self) -> None:
        screen = self.app.primaryScreen()
        size, millimetres = screen.size(), screen.physicalSize()
        self.px_per_mm = display.px_per_mm(
            size.width(), size.height(), (millimetres.width(), millimetres.height()), self._diagonal
        )
        self.app.styleHints().setStartDragDistance(round(DRIFT * self.px_per_mm))

    def follow_screen(self, misfit: Callable[[], None]) -> None:
        """Fills whatever screen there is, also after another mode, a turn, or another display."""

        def fill() -> None:
            if not self.fits():
                misfit()
            self._measure()
            self.window.setProperty("pxPerMm", self.px_per_mm)
            if not self.window.property("framed"):
                self.window.setGeometry(self.app.primaryScreen().geometry())

        def another(screen: QScreen) -> None:
            screen.geometryChanged.connect(fill)
            self.display_changed()
            fill()

        self.app.primaryScreen().geometryChanged.connect(fill)
        self.app.primaryScreenChanged.connect(another)

    def display_changed(self) -> None:
        """The display was gone, or is another one."""

    def fits(self) -> bool:
        size = self.app.primaryScreen().size()
        return display.fits(size.width(), size.height())

    def warm_up(self) -> None:
        """Renders one frame where nobody sees it, so that fonts and pictures are there when the window is shown."""
        screen = self.app.primaryScreen()
        self.window.setGeometry(screen.geometry())
        if self.app.platformName() != "xcb" or QQuickWindow.graphicsApi() == QSGRendererInterface.GraphicsApi.Software:
            self.window.grabWindow()
            return
        # OpenGL builds its shaders for the window's own context: so it waits shown, beyond the right edge.
        painted: list[bool] = []
        self.painted(lambda: painted.append(True))
        self.window.setX(screen.virtualGeometry().right() + 1)
        self.window.show()
        while not painted:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def furnish(self) -> bool:
        """Loads what the first frame can do without; false where it can't be loaded."""
        return True

    def painted(self, then: Callable[[], None]) -> None:
        """Calls `then` once, after the next frame that reaches the screen."""

        def swapped() -> None:
            self.window.frameSwapped.disconnect(swapped)
            then()

        self.window.frameSwapped.connect(swapped)

    def show(self, *, windowed: bool, cleared: bool) -> None:
        if windowed:
            self.window.setProperty("framed", True)
            self.window.resize(1280, 800)
            self.window.show()
        else:
            Staying(self.window).show()
        self.window.update()


class PatientScene(Scene):
    """The attract loop and one visit. `hand_over` takes a sheet to the printer; without it there is no paper."""

    def __init__(
        self,
        library: Library,
        clock: Callable[[], float],
        say: Callable[[Said], None],
        hand_over: Callable[[bytes], None] | None = None,
        today: Callable[[], date] = date.today,
        now: Callable[[], datetime] = datetime.now,
        voice: Voice | None = None,
    ) -> None:
        self.marker: QObject | None = None
        self.library, self._spoken = library, ""
        application(library.words)
        self.kiosk = KioskViewModel(library, clock, say, hand_over=hand_over, today=today, now=now, voice=voice)
        self._translators = {language: translator(language) for language in library.words}
        self._speak()
        super().__init__("Main", {"kiosk": self.kiosk}, library.settings.display.diagonal_inches, self.kiosk.pictures)
        self.kiosk.setParent(self.engine)
        self.invitation = Invitation(voice, self.window, self.kiosk) if self.loaded and voice else None
        self.kiosk.languageChanged.connect(self._speak)

    def show(self, *, windowed: bool, cleared: bool) -> None:
        self.kiosk.attract.start(cleared=cleared)
        super().show(windowed=windowed, cleared=cleared)
        if self.invitation:
            self.invitation.show()
        QTimer.singleShot(300, self.app, lambda: warm(self.library))

    def display_changed(self) -> None:
        """Whoever was here could not go on, or sees it elsewhere: the visit is over."""
        if self.kiosk.visit:
            self.kiosk.finish()

    def furnish(self) -> bool:
        import kiosk.viewmodels.visit  # noqa: F401  (its types, for QML)

        self.library.shelf.open()
        self._rooms = QQmlComponent(self.engine, str(RESOURCES / "qml" / "Clearing" / "VisitView.qml"))
        return self._rooms.isReady()

    def close(self) -> None:
        """For previews, tests and pictures: one application shows several scenes."""
        self.kiosk.languageChanged.disconnect(self._speak)
        self.app.removeTranslator(self._translators[self._spoken])

    def _speak(self) -> None:
        language = self.kiosk.language
        if language != self._spoken:
            if self._spoken:
                self.app.removeTranslator(self._translators[self._spoken])
            QCoreApplication.installTranslator(self._translators[language])
            self._spoken = language
            if hasattr(self, "engine"):
                self.engine.retranslate()


def application(languages: Iterable[str] = ()) -> QGuiApplication:
    """The one application object, with the fonts of these languages."""
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["clearing"])
    fonts.load(languages)
    return app


def translator(language: str, catalogue: str = "clearing") -> QTranslator:
    """The interface in a language; English is in the sources and has no file."""
    found = QTranslator()
    found.load(f"{catalogue}_{language}", str(RESOURCES / "translations"))
    return found
