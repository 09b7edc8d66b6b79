"""One of the two places that the attract loop fades between, with the slide that stands there."""

from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QDate, QEnum, QLocale, QObject, QTime, Signal
from PySide6.QtQml import QmlElement

from kiosk.core.playlist import Kind as Content
from kiosk.core.playlist import Slide
from kiosk.library.content import Picture
from kiosk.viewmodels.pictures import PLACE
from kiosk.viewmodels.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Clearing.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NARROW, PLAIN = "\u202f", "\u00a0"  # the fonts have no narrow space, which some languages write before "AM"


@QmlElement
@QmlUncreatable("AttractViewModel makes it")
class SlideViewModel(QObject):
    changed = Signal()
    minuteChanged = Signal()

    @QEnum
    class Kind(IntEnum):
        Text = 0
        Picture = 1
        Guide = 2
        Notice = 3
        Clock = 4
        Welcome = 5

    def __init__(self, slide: Slide, now: datetime, pictures: Mapping[str, Picture], parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._slide, self._now = slide, now

    def show(self, slide: Slide, now: datetime) -> None:
        self._slide, self._now = slide, now
        self.changed.emit()
        self.minuteChanged.emit()

    def goTo(self, now: datetime) -> None:
        """The same slide at another time."""
        self._now = now
        self.minuteChanged.emit()

    @Property(int, notify=changed, final=True)
    def kind(self) -> int:
        return KINDS[self._slide.kind]

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        return self._slide.language

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._slide.title

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._slide.text

    @Property(str, notify=changed, final=True)
    def picture(self) -> str:
        """Its address for an Image; empty where the slide has none."""
        return f"image://{PLACE}/{self._slide.picture}" if self._slide.picture else ""

    @Property(float, notify=changed, final=True)
    def ratio(self) -> float:
        """Of the picture's height to its width."""
        picture = self._pictures.get(self._slide.picture)
        return picture.height / picture.width if picture else 1.0

    @Property(str, notify=minuteChanged, final=True)
    def time(self) -> str:
        time = QTime(self._now.hour, self._now.minute)
        return QLocale(self._slide.language).toString(time, QLocale.FormatType.ShortFormat).replace(NARROW, PLAIN)

    @Property(str, notify=minuteChanged, final=True)
    def day(self) -> str:
        day = QDate(self._now.year, self._now.month, self._now.day)
        said = QLocale(self._slide.language).toString(day, QLocale.FormatType.LongFormat)
        return said[:1].upper() + said[1:]


KINDS = {
    Content.TEXT: SlideViewModel.Kind.Text,
    Content.PICTURE: SlideViewModel.Kind.Picture,
    Content.GUIDE: SlideViewModel.Kind.Guide,
    Content.NOTICE: SlideViewModel.Kind.Notice,
    Content.CLOCK: SlideViewModel.Kind.Clock,
    Content.WELCOME: SlideViewModel.Kind.Welcome,
}
