"""No page says anything that a blind visitor can't hear: its visible texts against the names in its accessible tree."""

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent

from kiosk.scene import PatientScene
from kiosk.screens import prepare
from kiosk.tour import Clock, tour
from tests.visits.robot import _walk

BARE = {"‹", "›", "·", "•", "–", "|", "?", "✓", "Aa"}  # signs whose control or neighbour has words


def told(window):
    """(role, all that is said) of everything in the accessible tree."""
    said = []
    for item in _walk(window.contentItem()):
        interface = QAccessible.queryAccessibleInterface(item)
        if interface and interface.role() != QAccessible.Role.Client:
            words = (interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description))
            said.append((interface.role(), " ".join(words)))
    return said


def letters(text):
    text = re.sub(r"<font[^>]*>\[[^<]*</font>", "", text)  # a source's number: a button below says all of them
    return re.sub(r"[^\w]+", " ", re.sub(r"<[^>]*>", " ", text.replace("&nbsp;", " "))).casefold().split()


def unheard(window):
    """The visible texts whose words nobody hears, and the nameless."""
    said = told(window)
    heard = [" ".join(letters(words)) for _, words in said]
    for item in _walk(window.contentItem()):
        text = str(item.property("text") or "").strip()
        if item.inherits("QQuickText") and text and item.property("opacity") and text not in BARE:
            shown = " ".join(letters(text))
            if shown and not any(shown in words for words in heard) and not spelt(item):
                yield text
    yield from (f"nameless {role}" for role, words in said if not words.strip() and role != QAccessible.Role.Window)


def spelt(item):
    """Whether it stands in a control that says the same in other words: a brief "Aa" in a button "Text size"."""
    while item and not item.inherits("QQuickAbstractButton"):
        item = item.parentItem()
    interface = QAccessible.queryAccessibleInterface(item) if item else None
    return interface is not None and bool(interface.text(QAccessible.Text.Name).strip())


@pytest.mark.parametrize(("language", "size"), [("en", 1.0), ("ru", 2.0)])
def test_every_page_can_be_heard_whole(qapp, whole_library, language, size):
    QAccessible.setActive(True)
    clock = Clock()
    scene = PatientScene(whole_library, clock, lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    silent = {page: found for page in tour(scene, clock, language, size) if (found := [*unheard(scene.window)])}
    scene.close()
    scene.window.hide()
    assert not silent, "\n".join(f"{page}: {texts}" for page, texts in silent.items())


def test_a_silent_text_is_found(qapp, whole_library):
    scene = PatientScene(whole_library, Clock(), lambda said: None)
    prepare(scene, 1280, 800, 10.1)
    component = QQmlComponent(scene.engine)
    component.setData(b'import QtQuick\nText { text: "Psst" }', QUrl())
    silent = component.createWithInitialProperties({"parent": scene.window.contentItem()})
    silent.setParent(scene.window)
    assert [*unheard(scene.window)] == ["Psst"]
    scene.close()
    scene.window.hide()
