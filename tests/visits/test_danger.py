"""Somebody types a word of danger: help stands first on the page, for keys as well."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.viewmodels.pages import Page


def test_help_is_the_first_thing_that_a_key_reaches(person):
    person.begins()
    person.twin.scene.kiosk.visit.find.openSearch()
    person.twin.settle()
    for letter in "suic":
        QTest.keyClick(person.window, letter)
    person.twin.settle()
    assert person.sees("Get help now")
    QTest.keyClick(person.window, Qt.Key.Key_Return)
    assert person.window.activeFocusItem().property("text") == "Get help now"
    QTest.keyClick(person.window, Qt.Key.Key_Return)
    assert person.twin.scene.kiosk.visit.page is Page.Support
