"""The QR picture as it is painted: each module where it belongs, whole pixels, black on white in every theme."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6 import QtQuick  # noqa: F401  before a window is grabbed
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.core import qr
from kiosk.core.summary import Scale, Summary, address

QML = Path(__file__).parent.parent / "resources" / "qml"
RESULT = address("https://clinic.example/take-home.html", Summary("en", "both", ("low",), (Scale("phq-9", "mild"),)))
CONTENTS = {"988": qr.call("988"), "text 988": qr.message("988"), "a result": RESULT}


STAGE = """import QtQuick
import Clearing.Design
Item {
    required property list<string> rows
    required property int scheme
    required property real pxPerMm
    width: code.width
    height: code.height
    Binding { target: Theme; property: "scheme"; value: scheme }
    Binding { target: Theme; property: "pxPerMm"; value: pxPerMm }
    QrPicture { id: code; objectName: "code"; rows: parent.rows; says: "Call 988" }
}
"""


@pytest.fixture
def paint(qapp, tmp_path):
    """Paints a code with so many pixels to the millimetre, in one of the themes; the item and the picture of it."""
    views = []
    (tmp_path / "Stage.qml").write_text(STAGE)

    def painted(rows, scheme=0, px_per_mm=5.87):
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(QML))
        view.setInitialProperties({"rows": list(rows), "scheme": scheme, "pxPerMm": px_per_mm})
        view.setSource(QUrl.fromLocalFile(tmp_path / "Stage.qml"))
        assert view.rootObject(), view.errors()
        view.resize(view.initialSize())
        view.show()
        return view.rootObject().findChild(QQuickItem, "code"), view.grabWindow()

    yield painted
    for view in views:
        view.close()
        view.deleteLater()
    qapp.processEvents()


@pytest.mark.parametrize("scheme", range(4))
def test_every_pixel_is_the_module_it_belongs_to(paint, scheme):
    rows = qr.modules(CONTENTS["a result"])
    item, picture = paint(rows, scheme)
    module = item.property("module")
    side = len(rows) + 2 * qr.QUIET
    assert (picture.width(), picture.height()) == (side * module, side * module)
    for y in range(picture.height()):
        for x in range(picture.width()):
            row, column = y // module - qr.QUIET, x // module - qr.QUIET
            dark = 0 <= row < len(rows) and 0 <= column < len(rows) and rows[row][column] == "1"
            assert picture.pixel(x, y) == (0xFF000000 if dark else 0xFFFFFFFF), (x, y)


@pytest.mark.parametrize("px_per_mm", [2.5, 3.78, 5.87, 11.3])
def test_a_module_is_whole_pixels_and_at_least_six_tenths_of_a_millimetre(paint, px_per_mm):
    item, _ = paint(qr.modules(CONTENTS["988"]), px_per_mm=px_per_mm)
    assert item.property("module") == int(item.property("module")) and item.property("module") / px_per_mm >= 0.6
    assert (item.property("module") - 1) / px_per_mm < 0.6


def test_it_says_what_it_is_for(paint):
    item, _ = paint(qr.modules(CONTENTS["988"]))
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface.text(QAccessible.Text.Name) == "Call 988"
    assert interface.role() == QAccessible.Role.Graphic


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="NOT TESTED: no reader of codes. apt-get install zbar-tools")
@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_another_program_reads_it_from_the_screen(paint, tmp_path, content):
    _, picture = paint(qr.modules(content), scheme=1)
    picture.save(str(tmp_path / "code.png"))
    read = subprocess.run(["zbarimg", "-q", "--raw", tmp_path / "code.png"], capture_output=True, text=True)
    assert read.stdout.strip() == content
