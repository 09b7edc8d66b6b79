"""QR codes: rows of modules that a reader understands, and numbers that a phone can dial."""

import subprocess
import sys

import pytest

from kiosk.core import qr

FINDER = ("1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111")


def test_a_code_is_square_and_has_its_three_finder_patterns():
    rows = qr.modules(qr.call("988"))
    assert len(rows) == 21 and {len(row) for row in rows} == {21} and set("".join(rows)) == {"0", "1"}
    assert tuple(row[:7] for row in rows[:7]) == tuple(row[-7:] for row in rows[:7]) == FINDER
    assert tuple(row[:7] for row in rows[-7:]) == FINDER


def test_different_contents_give_different_codes():
    assert len({qr.modules(content) for content in (qr.call("988"), qr.message("988"), qr.call("911"))}) == 3


@pytest.mark.parametrize("length", [413, 3000])
def test_what_phones_read_badly_is_refused(length):
    with pytest.raises(ValueError):
        qr.modules("x" * length)


@pytest.mark.parametrize(
    "number, said",
    [("988", "988"), ("(305) 555-0100", "3055550100"), ("+1 305 555.0100", "+13055550100")],
)
def test_numbers_are_dialled_as_people_write_them(number, said):
    assert (qr.call(number), qr.message(number)) == (f"tel:{said}", f"sms:{said}")


@pytest.mark.parametrize("number", ["", "98", "988;phone-context=x", "988?body=x", "*21*305", "1" * 16, "٩٨٨", "988\n"])
def test_what_is_no_number_is_not_dialled(number):
    with pytest.raises(ValueError):
        qr.call(number)


def test_segno_waits_until_a_code_is_wanted():
    code = "import sys, kiosk.core.qr as qr; late = 'segno' not in sys.modules; qr.modules('x'); assert late"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
