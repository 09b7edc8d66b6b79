"""Touch panels as the kernel lists them (/proc/bus/input/devices), sound, printer."""

import pytest

from kiosk.doctor import devices
from kiosk.doctor.devices import Device

POWER = """I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: PROP=0
B: EV=3
B: KEY=10000000000000 0
"""
KEYBOARD = """I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
B: PROP=0
B: EV=120013
B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe
"""
PAD = """N: Name="ETPS/2 Elantech Touchpad"
B: PROP=5
B: EV=b
B: KEY=e420 10000 0 0 0 0
B: ABS=663800011000003
"""
PANEL = """N: Name="ILITEK ILITEK-TP"
B: PROP=2
B: EV=1b
B: KEY=400 0 0 0 0 0
B: ABS=3273800000000003
"""
MOUSE = """N: Name="Logitech USB Mouse"
B: PROP=0
B: EV=17
B: KEY=ff0000 0 0 0 0
B: REL=903
"""


@pytest.mark.parametrize(
    ("block", "device"),
    [
        (POWER, Device("Power Button", False, False, False)),
        (KEYBOARD, Device("AT Translated Set 2 keyboard", False, True, False)),
        (PAD, Device("ETPS/2 Elantech Touchpad", False, False, True)),
        (PANEL, Device("ILITEK ILITEK-TP", True, False, False)),
        (MOUSE, Device("Logitech USB Mouse", False, False, True)),
    ],
)
def test_a_device_is_told_by_its_bits(block, device):
    assert list(devices.inputs(block)) == [device]


@pytest.mark.parametrize(
    ("blocks", "well", "said"),
    [
        ([POWER, KEYBOARD, PANEL], True, "1 touch screen: ILITEK ILITEK-TP."),
        ([PANEL, PANEL], True, "2 touch screens"),
        ([POWER, KEYBOARD, PAD], None, "Keys or a mouse are there: AT Translated Set 2 keyboard, ETPS/2"),
        ([POWER], False, "no touch screen, no keys and no mouse"),
        ([], False, "Plug in the panel's USB cable"),
    ],
)
def test_touching(blocks, well, said):
    fact = devices.touching(list(devices.inputs("\n".join(blocks))))
    assert fact.well is well and said in f"{fact.said} {fact.remedy}"


def test_sound():
    assert devices.sound(True, (), ["en", "es"]).said == "Pages can be read aloud, in: en, es."
    ill = devices.sound(True, ["Nothing can be read aloud: no voice. sudo apt install espeak-ng"], ["en"])
    assert (ill.well, ill.said) == (False, "Nothing can be read aloud: no voice.")
    assert ill.remedy == "sudo apt install espeak-ng"
    assert devices.sound(False, ["Deaf. Do."], []).well


def test_printing():
    assert devices.printing("", []).well and devices.printing("Desk", []).well
    ill = devices.printing("Desk", ["There is no such queue.", "CUPS keeps sheets."])
    assert ill.well is False and ill.said == "There is no such queue. CUPS keeps sheets." and ill.remedy
