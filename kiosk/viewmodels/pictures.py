"""Pictures out of the library's bytes, drawn as large as they are shown: a surface reads no file of a pack."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider


class Pictures(QQuickImageProvider):
    """`found` gives the bytes of an SVG or PNG by its place; an Image says by its sourceSize how large it is."""

    def __init__(self, found: Callable[[str], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._found = found

    def requestImage(self, place: str, size: QSize, wanted: QSize) -> QImage:
        buffer = QBuffer()
        buffer.setData(QByteArray(self._found(place)))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        if wanted.isValid() and not wanted.isEmpty():
            reader.setScaledSize(reader.size().scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()
