"""A surface as main.py starts it, but watched: with an eye on its window and a clock that the eye sets.

Only the keeper of a soak starts it (keeper.py here); the program itself knows no way to it.
"""

import os
import sys

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path[0] = TOP  # as of main.py

from kiosk import surface  # noqa: E402

real, live = surface.seconds, surface._live


class Clock:
    """The surface's own, and what the eye has added to it."""

    added = 0.0

    def __call__(self):
        return real() + self.added


def watched(wire, scene, options, *steps):
    if options["kind"] == "patient" and scene.loaded:
        from tests.soak.eye import Eye

        scene.eye = Eye(scene, wire, surface.seconds)
    return live(wire, scene, options, *steps)


if __name__ == "__main__":
    surface.seconds, surface._live = Clock(), watched
    sys.exit(surface.main(sys.argv[2:]))
