"""The staff's pages and the notices, one after the other: for pictures and tests."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from msgspec import structs

from kiosk.fakedesk import FACTS, TODAY, FakeDesk
from kiosk.tour import Clock
from kiosk.viewmodels.staff import StaffViewModel

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.library.content import Library
    from kiosk.scene import Scene
    from kiosk.staffscene import StaffScene

Page = StaffViewModel.Page


def pages(scene: "StaffScene") -> Iterator[str]:
    """The name of each page, while it stands."""
    staff = scene.staff
    staff.start()
    for sign in "471":
        staff.pin.press(sign)
    yield "staff-pin"
    staff.pin.enter()
    yield "staff-pin-wrong"
    for sign in "4711":
        staff.pin.press(sign)
    staff.pin.enter()
    yield "staff"
    for page, name in PAGES.items():
        staff.open(page)
        yield name
        if page is Page.Notice:
            staff.notice.typing.type("Flu shots this week")
            staff.open(Page.NoticeText)
            yield "staff-clinic-notice-text"
            staff.notice.typing.type("Ask at the desk. No appointment is needed, and it takes five minutes.")
    yield from _morning(staff)
    staff.open(Page.Counts)
    yield "staff-counts"


def standing(
    library: "Library", language: str, width: int, height: int, diagonal: float, theme: int = 0
) -> Iterator[tuple[str, "QQuickWindow"]]:
    """Each page of staff and each notice by its name, in a window as on a screen of this many pixels and inches."""
    from kiosk.staffscene import StaffScene

    screen = width, height, diagonal
    staff = structs.replace(library.settings.staff, language=language if language in ("en", "es") else "en")
    settings = structs.replace(library.settings, staff=staff)
    scene = StaffScene(replace(library, settings=settings), FakeDesk(), lambda: FACTS, Clock(), lambda: TODAY)
    window = on_screen(scene, *screen, theme)
    for name in pages(scene):
        for _ in range(4):
            scene.app.processEvents()
        yield name, window
    scene.close()
    window.hide()
    yield from _notices(library, *screen)


def on_screen(scene: "Scene", width: int, height: int, diagonal: float, theme: int | None = None) -> "QQuickWindow":
    from kiosk.display import px_per_mm

    scene.window.setProperty("pxPerMm", px_per_mm(width, height, (0, 0), diagonal))
    if theme is not None:
        scene.window.setProperty("scheme", theme)
    scene.window.setGeometry(0, 0, width, height)
    scene.window.show()
    for _ in range(4):  # layouts that turn with the window come to rest
        scene.app.processEvents()
        scene.window.grabWindow()
    return scene.window


def _notices(library: "Library", *screen: Any) -> Iterator[tuple[str, "QQuickWindow"]]:
    from kiosk.notices import About, reasons
    from kiosk.noticescene import NoticeScene

    said: dict[About, dict[str, Any]] = {
        About.TROUBLE: {}, About.PAUSED: {"reason": reasons(library.words)[2]}, About.CLEANING: {"until": 42},
    }  # fmt: skip
    for about, told in said.items():
        notice = NoticeScene(Clock(), lambda: None, about, told, library)
        yield f"notice-{about}", on_screen(notice, *screen)
        notice.window.hide()


PAGES = {
    Page.Everything: "staff-everything",
    Page.OutOfOrder: "staff-out-of-order",
    Page.WriteReason: "staff-write-reason",
    Page.Cleaning: "staff-cleaning",
    Page.SoundScreen: "staff-sound-and-screen",
    Page.Content: "staff-update-content",
    Page.Notice: "staff-clinic-notice",
    Page.Days: "staff-notice-days",
}


def _morning(staff: StaffViewModel) -> Iterator[str]:
    staff.open(Page.Morning)
    yield "staff-morning"
    staff.morning.start()
    yield "staff-morning-colors"
    while staff.morning.step is staff.morning.Step.Colors:
        staff.morning.nextColor()
    yield "staff-morning-even"
    staff.morning.tellEven(True)
    for target in range(4):
        staff.morning.touch(target)
    yield "staff-morning-targets"
    staff.morning.goOn()
    yield "staff-morning-results"
    staff.back()
