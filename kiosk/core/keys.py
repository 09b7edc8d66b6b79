"""Which key does what: those that always work, those that a clinic names for its pad, one switch or two."""

from collections.abc import Mapping

Keys = Mapping[str, tuple[str, ...]]

FUNCTIONS = {  # as [keys] names them
    "next": "on to the next thing",
    "previous": "back to the thing before",
    "select": "press what has the ring",
    "back": "to the page before",
    "home": "to the first page",
    "help": "to the page with help",
    "listen": "read aloud, and stop",
    "cover": "cover the page",
    "first_switch": "the first of two switches, or the only one",
    "second_switch": "the second of two switches",
}
ALWAYS: Keys = {
    "next": ("Down",),  # these also turn a page that is longer than the screen
    "previous": ("Up",),
    "right": ("Right",),  # forward or back, as the language is written
    "left": ("Left",),
    "step": ("Tab",),  # these go from one control to the next, as everywhere
    "step_back": ("Shift+Tab",),
}
NAMED = (  # as Qt's QKeySequence writes them; letters, digits and F1 to F35 beside them
    *("Space", "Tab", "Return", "Enter", "Esc", "Backspace", "Ins", "Del", "Home", "End", "PgUp", "PgDown"),
    *("Left", "Up", "Right", "Down", "Clear", "Pause", "Print", "Menu", "Help", "Back", "Forward", "+", "-", "*", "/"),
    *(".", ",", "=", "Volume Up", "Volume Down", "Volume Mute", "Media Play", "Media Stop", "Media Previous"),
    *("Media Next", "Home Page", "Select"),
)


def twice(named: Keys) -> tuple[str, str, str] | None:
    """The first key that stands at two functions, and those; the switches may share theirs with next and select."""
    seen: dict[str, str] = {}
    for function in FUNCTIONS:
        for key in named[function]:
            before = seen.setdefault(key, function)
            if before != function and not (function.endswith("_switch") and before in ("next", "select")):
                return key, before, function
    return None


def in_force(named: Keys, switches: int) -> dict[str, tuple[str, ...]]:
    """The keys of each function, and of "step" and "step_back" (control by control), while so many switches are used.

    A key of a switch does nothing else meanwhile; else the switches' keys are as any other.
    """
    moving = named["first_switch"] if switches == 2 else ()
    pressing = {2: named["second_switch"], 1: (*named["first_switch"], *named["second_switch"])}.get(switches, ())
    switch = {*moving, *pressing}
    force = {function: tuple(key for key in named[function] if key not in switch) for function in FUNCTIONS}
    taken = switch.union(*(keys for function, keys in force.items() if not function.endswith("_switch")))
    for function, always in ALWAYS.items():
        force[function] = force.get(function, ()) + tuple(key for key in always if key not in taken)
    force["next"] += moving
    force["select"] += pressing
    return force


def usable() -> frozenset[str]:
    """Every key that can be named."""
    letters = (chr(code) for code in (*range(ord("A"), ord("Z") + 1), *range(ord("0"), ord("9") + 1)))
    return frozenset((*NAMED, *letters, *(f"F{number}" for number in range(1, 36))))
