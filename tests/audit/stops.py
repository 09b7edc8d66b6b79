"""The tour through every page, and what unfolds on them."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.library.compiler import compile_library
from kiosk.library.content import Library
from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.settings import Settings
from kiosk.tables import Languages, StaffCall, TakeHome
from kiosk.tour import Clock, tour
from tests.audit.matrix import OTHERS, SCREENS
from tests.audit.turning import items, settle, to_top
from tests.visits.listener import LogVoice

PAGE = "https://clinic.example/take-home.html"
LISTENED = ("home", "guides", "guide-burnout-or-depression", "question-phq-9-44260-8", "result")


@cache
def shipped(unreviewed: str = "") -> Library:
    """With all that a clinic can add, or with one more language, which is switched off for patients."""
    offered, more = Languages().offered, (unreviewed,) if unreviewed else ()
    languages = Languages(offered=(*offered, *more), unreviewed=more)
    return compile_library(Settings(languages=languages, take_home=TakeHome(PAGE), staff_call=StaffCall(kiosk="Door")))


@contextmanager
def scene_on(screen: str, language: str = "") -> Iterator[tuple[PatientScene, Clock]]:
    """On a machine that can speak, so that all buttons are there."""
    clock, library = Clock(), shipped("" if language in shipped().words else language)
    voice = LogVoice(frozenset(library.words), headphones=None)
    scene = PatientScene(library, clock, lambda said: None, hand_over=lambda sheet: None, voice=voice)
    prepare(scene, *(SCREENS | OTHERS)[screen])
    try:
        yield scene, clock
    finally:
        scene.app.removeTranslator(scene._translators[scene._spoken])  # else the next scene speaks its language
        scene.window.hide()


def openable(window: QQuickWindow, name: str) -> QQuickItem | None:
    return next((item for item in items(window.contentItem()) if item.property(name) is False), None)


def stops(scene: PatientScene, clock: Clock, language: str, size: float, every: bool = False) -> Iterator[str]:
    """The name of each page while it stands; of the questions and slides the telling ones, or `every` one."""
    for page in tour(scene, clock, language, size, every=every):
        folded = openable(scene.window, "sourcesOpen")
        if folded:
            folded.setProperty("sourcesOpen", True)
            settle()
        yield page
        if page in LISTENED and scene.kiosk.visit:
            yield from _listening(scene, page)
        if page == "result":
            numbers = openable(scene.window, "numbersOpen")
            assert numbers
            numbers.setProperty("numbersOpen", True)
            to_top(scene.window)
            yield "result-open"


def _listening(scene: PatientScene, page: str) -> Iterator[str]:
    """The same page with the player below it."""
    preferences = scene.kiosk.visit.preferences
    preferences.setListening(True)
    to_top(scene.window)
    yield f"{page}-listening"
    preferences.setListening(False)
    to_top(scene.window)


def show_theme(scene: PatientScene, theme: int) -> None:
    """By Theme.Scheme. Past the visitor's preferences: a choice there would be a touch, and end a countdown."""
    design = scene.engine.property("design") or scene.engine.singletonInstance("Clearing.Design", "Theme")
    scene.engine.setProperty("design", design)  # 20 ms to find
    if design.property("scheme") != theme:
        design.setProperty("scheme", theme)
        settle()
