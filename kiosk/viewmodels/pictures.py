"""The pictures on screen, drawn out of the library's own bytes: no file is opened and no thread is started for them."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.library.content import Picture

PLACE = "pictures"  # image://pictures/...


class Pictures(QQuickImageProvider):
    """Holds those of one page at a time. It must be known to the engine before a page asks for one."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._held: Mapping[str, Picture] = {}

    def hold(self, pictures: Mapping[str, Picture]) -> None:
        """By name; those held before are forgotten."""
        self._held = dict(pictures)

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:
        """As wide as is wanted, and as high as it then is; `size` is set to the picture's own, as Qt asks for it."""
        picture = self._held.get(name)
        if picture is None:
            return QImage()
        width = wanted.width() if wanted.width() > 0 else round(picture.width)
        size.setWidth(round(picture.width))
        size.setHeight(round(picture.height))
        buffer = QBuffer()
        buffer.setData(QByteArray(picture.data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(picture.kind.encode()))
        reader.setScaledSize(QSize(width, max(1, round(width * picture.height / picture.width))))
        return reader.read()
