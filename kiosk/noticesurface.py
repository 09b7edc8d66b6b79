"""Puts a notice together: it has to stand where nothing else can, with or without a library."""

from collections.abc import Mapping
from contextlib import suppress

from kiosk.keeper.wire import FromSurface
from kiosk.library.content import decode
from kiosk.notices import About
from kiosk.noticescene import NoticeScene, told
from kiosk.seal import seal
from kiosk.seal import shut as shut
from kiosk.surface import read, seconds
from kiosk.wire import Wire


def put_together(wire: Wire, options: Mapping[str, str]) -> NoticeScene:
    """Sealed as a patient surface is, before its first thread."""
    library = None
    with suppress(Exception):
        library = decode(read(int(options["library-fd"])))
    said = told(read(int(options["reason-fd"]))) if "reason-fd" in options else {}
    about = About(options.get("about", About.TROUBLE))
    seal()
    return NoticeScene(seconds, lambda: wire.say(FromSurface.STAFF), about, said, library)
