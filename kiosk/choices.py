"""What staff have chosen on the kiosk itself: it lies on top of IT's settings, in a file of the kiosk's own."""

import json
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk import allowed
from kiosk.problems import Problem, Refused, read_text
from kiosk.tables import Settings, Table
from kiosk.whole import write

FILE = "choices.toml"
Percent = Annotated[int, Meta(ge=5, le=100, description="a whole number from 5 to 100 (percent)")]
Visits = Annotated[int, Meta(ge=0, le=1000, description="a whole number from 1 to 1000, or 0 for no reminder")]


class Choices(Table, frozen=True):
    """What is None is as IT has set it. `reminder`: to clean after so many visits; 0 for never."""

    volume: allowed.Volume | None = None
    sound: allowed.Switch | None = None
    brightness: Percent | None = None
    reminder: Visits = 0


def read(state: Path) -> Choices:
    """Those in the state folder. Raises Refused."""
    file = state / FILE
    try:
        return msgspec.toml.decode(read_text(file), type=Choices) if file.is_file() else Choices()
    except msgspec.DecodeError as error:
        remedy = "Choose sound and screen anew on the staff page, or delete the file."
        raise Refused([Problem(file, 0, f"it does not hold what staff can choose ({error}).", remedy)]) from None


def keep(choices: Choices, state: Path) -> None:
    """Raises OSError."""
    given = {key: value for key, value in msgspec.to_builtins(choices).items() if value is not None}
    write(state / FILE, "".join(f"{key} = {json.dumps(value)}\n" for key, value in given.items()))


def chosen(settings: Settings, choices: Choices) -> Settings:
    """The settings with staff's choices on top."""
    sound = settings.sound
    sound = msgspec.structs.replace(
        sound,
        on=sound.on if choices.sound is None else choices.sound,
        volume=sound.volume if choices.volume is None else choices.volume,
    )
    return msgspec.structs.replace(settings, sound=sound)
