"""Screens by their EDID, what draws on them, what shows windows: well and ill machines as files."""

import pytest

from kiosk.doctor import glass
from kiosk.doctor.glass import Screen

PANEL = Screen("eDP-1", 1280, 800, (217.0, 136.0))


def edid(mm=(217, 136), cm=(22, 14), clock=b"\x01\x1d"):
    """The parts that are read of VESA E-EDID 1.4's first block."""
    timing = bytearray(18)
    timing[:2] = clock
    timing[12], timing[13], timing[14] = mm[0] & 255, mm[1] & 255, (mm[0] >> 8) << 4 | mm[1] >> 8
    return bytes((*glass.EDID_HEAD, *[0] * 13, *cm, *[0] * 31, *timing, *[0] * 56))


@pytest.mark.parametrize(
    ("block", "mm"),
    [
        (edid(), (217, 136)),
        (edid((527, 296), (53, 30)), (527, 296)),
        (edid((160, 90), (0, 0)), (0, 0)),
        (edid((160, 90), (16, 9)), (0, 0)),
        (edid((0, 0), (22, 14)), (220, 140)),
        (edid(clock=b"\0\0"), (220, 140)),
        (edid()[:100], (0, 0)),
        (b"\0" * 128, (0, 0)),
        (b"", (0, 0)),
    ],
)
def test_the_size_of_the_glass(block, mm):
    assert glass.millimetres(block) == mm


@pytest.fixture
def drm(tmp_path):
    def plug(socket, status, modes, block):
        (tmp_path / socket).mkdir()
        for name, content in {"status": status, "modes": modes, "edid": block}.items():
            (tmp_path / socket / name).write_bytes(content)

    plug("card0-eDP-1", b"connected\n", b"1280x800\n1024x768\n", edid())
    plug("card0-HDMI-A-1", b"disconnected\n", b"", b"")
    plug("card1-DP-2", b"connected\n", b"1920x1080i\n", b"")
    (tmp_path / "card0" / "device").mkdir(parents=True)
    (tmp_path / "i915").mkdir()
    (tmp_path / "card0" / "device" / "driver").symlink_to(tmp_path / "i915")
    return tmp_path


def test_only_what_is_plugged_in_counts(drm):
    assert list(glass.screens(drm)) == [PANEL, Screen("DP-2", 1920, 1080, (0, 0))]
    assert list(glass.screens(drm / "none")) == []
    assert list(glass.drivers(drm)) == ["i915"]


@pytest.mark.parametrize(
    ("screens", "diagonal", "well", "said"),
    [
        ([PANEL], None, True, "10.1 inches by its own word, 5.9 pixels a millimetre"),
        ([Screen("A", 1280, 800, (0, 0))], None, False, "tells no size, so it is taken for 10.1 inches"),
        ([Screen("A", 1280, 800, (0, 0))], 7.0, True, "7.0 inches by the settings"),
        ([Screen("A", 1280, 800, (20, 10))], None, False, "says that it is 20 x 10 mm"),
        ([Screen("A", 640, 480, (217, 136))], None, False, "Choose another mode"),
        ([PANEL, PANEL], None, True, "unplug the others"),
        ([], None, False, "Plug one in"),
    ],
)
def test_size(screens, diagonal, well, said):
    fact = glass.size(screens, diagonal)
    assert fact.well is well and said in f"{fact.said} {fact.remedy}"
    assert well or fact.remedy


def test_a_machine_without_any_card_is_left_to_look_at():
    assert glass.size([], None, cards=False).well is None


@pytest.mark.parametrize(
    ("backend", "nodes", "well", "said"),
    [
        (None, {}, True, "by the processor"),
        ("software", {"card0": False}, True, "by the processor"),
        ("rhi", {"card0": True, "renderD128": True}, True, "by the graphics card"),
        ("rhi", {"card0": True, "renderD128": False}, False, "adduser clearing render"),
        ("", {}, False, "Take QT_QUICK_BACKEND away"),
    ],
)
def test_drawing(backend, nodes, well, said):
    fact = glass.drawing(backend, nodes, ["i915", "i915"])
    assert fact.well is well and said in f"{fact.said} {fact.remedy}" and "i915" in fact.said


@pytest.mark.parametrize(
    ("environment", "present", "running", "well", "said"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, ["cage"], True, "(WAYLAND_DISPLAY=wayland-0). Running here: cage"),
        ({"DISPLAY": ":0"}, False, ["bash"], False, "Nothing answers at DISPLAY=:0."),
        ({}, False, ["systemd", "cage"], True, "outside of any display. Running here: cage."),
        ({}, False, ["systemd", "Xvfb"], False, "cage seatd"),
    ],
)  # fmt: skip
def test_compositor(environment, present, running, well, said):
    fact = glass.compositor(environment, present, running)
    assert fact.well is well and said in f"{fact.said} {fact.remedy}"


def test_processes_are_read_by_name(tmp_path):
    (tmp_path / "12").mkdir()
    (tmp_path / "12" / "comm").write_text("cage\n")
    (tmp_path / "13").mkdir()  # it has ended meanwhile
    (tmp_path / "version").write_text("x")
    assert sorted(glass.processes(tmp_path)) == ["", "cage"]
