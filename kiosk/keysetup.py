"""`python main.py keys`: asks for each key of a pad, and gives the [keys] table of the settings."""

import sys
from argparse import Namespace
from pathlib import Path

from kiosk import display
from kiosk.core.keys import usable
from kiosk.core.keysetup import KeySetup
from kiosk.environment import prepare_environment
from kiosk.itself import PROGRAM

NEXT = f"Paste it into the settings file in the place of its [keys], then: {PROGRAM} check"


def ask(options: Namespace) -> int:
    """A window until staff are done; prints the table, or writes it to a new file. 2 where that can't be done."""
    out: Path | None = options.out
    if out and out.exists():
        print(f"{out} is already there. Name a new file: --out FILE", file=sys.stderr)
        return 2
    if not display.present():
        print(display.NO_SCREEN, file=sys.stderr)
        return 2
    found = _found()
    if found is None or not found.got:
        print("No key was given; nothing is changed.", file=sys.stderr)
        return 2
    try:
        if out:
            out.write_text(found.table())
    except OSError as error:
        print(f"{out} can't be written ({error.strerror}). The table:", file=sys.stderr)
    print(found.table(), end="")
    print(NEXT, file=sys.stderr)
    return 0


def _found() -> KeySetup | None:
    prepare_environment()
    from kiosk.scene import Scene, application
    from kiosk.viewmodels.keysetup import KeySetupViewModel

    kept: list[KeySetup] = []

    def finished(setup: KeySetup) -> None:
        kept.append(setup)
        application().quit()

    setup = KeySetupViewModel(usable(), finished, application())
    scene = Scene("KeySetupWindow", {"setup": setup}, None)
    scene.window.show()
    scene.window.requestActivate()
    scene.app.exec()
    return kept[-1] if kept else None
