"""The numbers that help, as QR codes: made when compiling, so that the pages that show them wait for nothing."""

from kiosk.core import qr
from kiosk.library.content import NumberCode

LIFELINE = "988"  # the 988 Suicide & Crisis Lifeline takes calls and texts: Public Law 116-172, 988lifeline.org


def codes() -> tuple[NumberCode, ...]:
    """In the order in which they are shown."""
    return (
        NumberCode(LIFELINE, qr.modules(qr.call(LIFELINE))),
        NumberCode(LIFELINE, qr.modules(qr.message(LIFELINE)), texts=True),
    )
