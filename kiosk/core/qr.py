"""QR codes as rows of modules, made in memory: for a telephone number, or for an address."""

import re

QUIET = 4  # modules of white on every side: ISO/IEC 18004:2015, 5.3.8
HIGHEST_VERSION = 15  # 77 modules a side: with the quiet zone 51 mm of glass at 0.6 mm each


def modules(content: str) -> tuple[str, ...]:
    """Rows of "1" (dark) and "0", without the quiet zone, at error correction level M or better.

    Raises ValueError where the content is too long for a code that a phone reads easily.
    """
    import segno  # 70 ms: only when a code is wanted

    try:
        code = segno.make(content, error="m", micro=False)
    except segno.DataOverflowError:
        raise ValueError("too long for a QR code") from None
    if int(code.version) > HIGHEST_VERSION:
        raise ValueError("too long for a QR code")
    return tuple("".join(map(str, row)) for row in code.matrix)


def call(number: str) -> str:
    """What a QR code says to make a phone offer a call: RFC 3966."""
    return f"tel:{_dialled(number)}"


def message(number: str) -> str:
    """The same for a text message: RFC 5724."""
    return f"sms:{_dialled(number)}"


def _dialled(number: str) -> str:
    """Raises ValueError for anything that is not a telephone number as people write it."""
    dialled = re.sub(r"[ ().-]", "", number)
    if not re.fullmatch(r"\+?[0-9]{3,15}", dialled):  # ITU-T E.164: 15 digits at most
        raise ValueError(f"{number!r} is no telephone number")
    return dialled
