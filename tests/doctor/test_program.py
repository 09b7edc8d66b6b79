"""Python, libraries, packages, Qt: on a machine that has all, and on one that lacks some."""

import pytest

from kiosk.doctor import program

LIBRARIES = {"libEGL.so.1": "libegl1", "libX11.so.6": "libx11-6", "libX11-xcb.so.1": "libx11-6"}


def lacking(*names, error=ImportError):
    def load(name):
        if name in names:
            raise error(f"No module named '{name}'")

    return load


@pytest.mark.parametrize(("version", "well"), [((3, 10, 12), False), ((3, 11, 2), True), ((3, 13, 5), True)])
def test_python(version, well):
    fact = program.python(version)
    assert fact.well is well and f"Python {'.'.join(map(str, version))}" in fact.said
    assert well or "3.11 or newer" in fact.remedy


def test_every_library_that_is_missing_is_named_with_its_package_once():
    assert program.libraries(lacking(), LIBRARIES, platform="linux").well
    ill = program.libraries(lacking("libX11.so.6", "libX11-xcb.so.1", error=OSError), LIBRARIES, platform="linux")
    assert not ill.well and ill.said == "Not here: libX11.so.6, libX11-xcb.so.1."
    assert ill.remedy == "sudo apt install libx11-6"


def test_no_library_of_the_system_is_asked_for_elsewhere():
    assert program.libraries(lacking("libEGL.so.1", error=OSError), LIBRARIES, platform="win32").well


def test_what_only_x_needs_is_no_fault_under_wayland():
    xcb = lacking("libX11-xcb.so.1", error=OSError)
    assert program.libraries(xcb, LIBRARIES, platform="linux").remedy == "sudo apt install libx11-6"
    wayland = program.libraries(xcb, LIBRARIES, platform="linux", x11=False)
    assert wayland.well and "For X there would lack: libX11-xcb.so.1." in wayland.said
    assert program.libraries(lacking("libEGL.so.1"), LIBRARIES, platform="linux", x11=False).well is False


def test_packages():
    assert program.packages(lacking(), "linux").well
    ill = program.packages(lacking("msgspec", "pyseccomp", error=RuntimeError), "linux")
    assert ill.said == "Can't be imported: msgspec, pyseccomp." and "setup" in ill.remedy
    assert program.packages(lacking("pyseccomp"), "win32").well


def test_qt_says_which_library_it_misses():
    assert program.qt().well
    ill = program.qt(lacking("PySide6.QtGui"))
    assert not ill.well and "No module named 'PySide6.QtGui'" in ill.said and "setup" in ill.remedy

    def load(name):
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert program.qt(load).remedy == "See libraries."
