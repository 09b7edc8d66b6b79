"""Every rule of the walker can fail: a planted fault of each kind is found, and a clean page has none."""

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView

from tests.audit import looking
from tests.audit.focus import order_faults, ring_faults
from tests.audit.matrix import SCREENS, SIZES, pairwise
from tests.audit.sights import Sight
from tests.audit.stops import scene_on, show_theme
from tests.audit.turning import reached, settle
from tests.audit.walker import Rules, faults

WORDS = 'text: "Several long words"; font.pixelSize: 30; color: "black"; Accessible.role: Accessible.StaticText'
BUTTON = "T.AbstractButton { width: 200; height: 100; focusPolicy: Qt.StrongFocus; Accessible.name: 'Go'; "
LOW = BUTTON.replace("100", "60")
PLANTED = {
    "none": f"Text {{ {WORDS} }}",
    "elided": f"Text {{ {WORDS}; width: 80; elide: Text.ElideRight }}",
    "too wide": f"Text {{ {WORDS}; width: 80 }}",
    "too tall": f"Text {{ {WORDS}; width: 150; height: 30; wrapMode: Text.Wrap }}",
    "clipped": f"Item {{ width: 100; height: 40; clip: true; Text {{ {WORDS} }} }}",
    "spills": f"{BUTTON} contentItem: Item {{ Text {{ {WORDS} }} }} }}",
    "off screen": f"Text {{ {WORDS}; x: 500 }}",
    "silent": 'Text { text: "Unheard"; font.pixelSize: 30 }',
    "broken word": f"Text {{ {WORDS}; width: 60; wrapMode: Text.Wrap }}",
    "small letters": f"Text {{ {WORDS.replace('30', '9')} }}",
    "texts overlap": f"Item {{ Text {{ {WORDS} }} Text {{ {WORDS}; y: 10 }} }}",
    "low contrast": f"Text {{ {WORDS.replace('black', '#777777')} }}",
    "invisible": f"Item {{ Text {{ {WORDS} }} Rectangle {{ width: 600; height: 400 }} }}",
    "small target": f"{BUTTON} scale: 0.2 }}",
    "target off screen": f"{BUTTON} x: -50 }}",
    "targets crowded": f"Row {{ spacing: 2; {BUTTON} }} {BUTTON} }} }}",
    "targets overlap": f"Item {{ {BUTTON} }} {BUTTON} x: 100 }} }}",
    "texts overlap control": f"Item {{ Text {{ {WORDS} }} {BUTTON} y: 20 }} }}",
    "low contrast control": f"{BUTTON} contentItem: Text {{ text: 'Go on'; font.pixelSize: 30; opacity: 0.5 }} }}",
    "low answer": f"{LOW} property bool chosen: true }}",
    "low answer control": f"{LOW} property int tone: 1 }}",
    "mouse only": "MouseArea { anchors.fill: parent }",
    "no role": BUTTON + "Accessible.role: Accessible.Graphic }",
    "no name": BUTTON.replace("'Go'", "''") + "}",
    "no tab stop": BUTTON.replace("StrongFocus", "NoFocus") + "}",
}


@pytest.fixture
def shown(qapp, tmp_path):
    """A window with some QML in it, 600 x 400 px."""
    views = []

    def show(planted):
        source = tmp_path / "Planted.qml"
        source.write_text(
            f"import QtQuick\nimport QtQuick.Templates as T\nItem {{ width: 600; height: 400\n{planted}\n}}"
        )
        view = QQuickView()
        view.setSource(QUrl.fromLocalFile(str(source)))
        view.show()
        view.requestActivate()
        settle()
        views.append(view)
        return view

    yield show
    for view in views:
        view.hide()


@pytest.mark.parametrize("kind", PLANTED)
def test_a_planted_fault_is_found(shown, kind):
    found = {fault.kind for fault in faults(shown(PLANTED[kind]), Rules(4.0, 2.4))}
    assert found == (set() if kind == "none" else found | {kind.removesuffix(" control")})


RULES = Rules(4.0, 2.4)
BROKEN = {
    "voulez-vous": False,
    "voulezxvous": True,
    "doi 10.1/appi": False,
    "10-11-12-13-14": True,
    "过去两周，您有多少次": False,
}


@pytest.mark.parametrize("words", BROKEN)
def test_a_word_may_break_where_qt_breaks_it(shown, words):
    view = shown(f"Text {{ {WORDS.replace('Several long words', words)}; width: 120; wrapMode: Text.Wrap }}")
    assert any(fault.kind == "broken word" for fault in faults(view, RULES)) is BROKEN[words]


GREYS = {"#000000": (), "#1a1a1a": (2, 3), "#555555": (0, 2, 3), "#777777": (0, 1, 2, 3)}  # on white 21, 17, 7.5, 4.5


@pytest.mark.parametrize("colour", GREYS)
def test_each_theme_has_its_own_measure_of_contrast(shown, colour):
    view = shown(f"Text {{ {WORDS.replace('black', colour)} }}")
    pale = {theme for theme in range(4) if any(f.kind == "low contrast" for f in faults(view, RULES, theme))}
    assert pale == set(GREYS[colour])


RING = (
    "Rectangle { anchors.fill: parent; color: 'transparent'; "
    "border.width: parent.visualFocus ? %d : 0; border.color: '%s' }"
)
RINGS = {(3, "#0E4A43"): 0, (1, "#0E4A43"): 4, (3, "#BBBBBB"): 4, (0, "#0E4A43"): 4}


@pytest.mark.parametrize(("width", "colour"), RINGS)
def test_a_ring_that_is_thin_pale_or_missing_is_found(shown, width, colour):
    view = shown(f"Item {{ x: 99; y: 99; {BUTTON} background: {RING % (width, colour)} }} }}")
    assert len(list(ring_faults(view, 4.0, set()))) == RINGS[width, colour]


def test_the_ring_of_a_control_taller_than_its_view_is_looked_for_in_view(shown):
    tall = BUTTON.replace("100", "900")
    ring = RING.replace("anchors.fill: parent", "anchors.fill: parent; anchors.margins: -4") % (3, "#0E4A43")
    for background, missing in ((ring, 0), ("Item {}", 2)):
        planted = f"Flickable {{ anchors.fill: parent; contentHeight: 900; {tall} x: 99; background: {background} }} }}"
        assert len(list(ring_faults(shown(planted), 4.0, set()))) == missing


def test_an_order_that_jumps_is_found(shown):
    row = "Row {{ spacing: 20; layoutDirection: {}; {} }} {} }} }}"
    for planted, wrong, mirrored in (
        (row.format("Qt.LeftToRight", BUTTON, BUTTON), 0, 1),
        (row.format("Qt.RightToLeft", BUTTON, BUTTON), 1, 0),
        (f"{BUTTON} y: 200 }} {BUTTON} }}", 1, 1),
        (f"{BUTTON} }} {BUTTON} y: 200 }}", 0, 0),
        (f"{BUTTON} y: 200 }} {BUTTON} x: 300 }}", 0, 1),
    ):
        view = shown(planted)
        assert [len(list(order_faults(view, right))) for right in (False, True)] == [wrong, mirrored], planted


def test_every_two_values_meet():
    taken = pairwise(SCREENS, "abc", SIZES)
    assert len(taken) < len(SCREENS) * 3 * len(SIZES) / 2
    for screen in SCREENS:
        assert {size for where, _, size in taken if where == screen} == set(SIZES)
        assert {language for where, language, _ in taken if where == screen} == set("abc")
    assert {(language, size) for _, language, size in taken} == {(a, b) for a in "abc" for b in SIZES}


def test_what_no_turn_brings_into_view_is_found(qapp):
    control = Sight(QQuickItem(), QRectF(0, 0, 10, 100), QRectF(), QRectF(), None, None)
    assert reached(control, [QRectF(0, 0, 10, 60), QRectF(0, 0, 10, 100)])
    assert not reached(control, [QRectF(0, 0, 10, 60), QRectF(0, 50, 10, 50)])
    assert not reached(control, [])


@pytest.mark.parametrize("moves", [False, True])
def test_a_theme_that_moves_something_is_found(qapp, monkeypatch, moves):
    """Planted: in every theme but the first all is a little bigger."""
    with scene_on("1280x800 at 10.1") as (scene, _):
        scene.kiosk.begin("en")
        settle()
        usual = scene.window.property("pxPerMm")

        def show(scene, theme):
            show_theme(scene, theme)
            scene.window.setProperty("pxPerMm", usual * (1.05 if moves and theme else 1))
            settle()

        monkeypatch.setattr(looking, "show_theme", show)
        look = looking.Look("home")
        looking._turn(scene, look, RULES, (0, 1), True)
        assert any(fault.kind == "moved" for _, _, fault in look.faults) is moves
