"""The numbers that help, as QR codes: made when compiling, so that the pages that show them wait for nothing."""

from collections.abc import Iterator, Mapping

from kiosk.core import qr
from kiosk.library.helplines import Line
from kiosk.library.rooms import NumberCode

ON_THE_SPOT = "emergency"  # in danger one calls it, and scans nothing


def codes(support: Mapping[str, Line]) -> Iterator[NumberCode]:
    """In the order in which they are shown."""
    for name, line in support.items():
        if name != ON_THE_SPOT:
            yield NumberCode(line.number, qr.modules(qr.call(line.number)))
            if line.text_to:
                yield NumberCode(line.text_to, qr.modules(qr.message(line.text_to)), True, line.languages)
