"""What the keeper does beside its surfaces: its log file, its counts, the PIN's lock, its word to systemd."""

import json
import os
from collections.abc import Callable
from typing import Any

from kiosk.keeper.content import Content
from kiosk.keeper.counts import Counts
from kiosk.keeper.keeper import Keeper
from kiosk.keeper.library import state_folder
from kiosk.keeper.lock import Lock
from kiosk.keeper.log import Log
from kiosk.keeper.service import Service
from kiosk.keeper.tries import Tries
from kiosk.keeper.updates import Updates


class Chores:
    """All as the settings say, also when they change. Made inside the running loop; `clock`: monotonic seconds."""

    def __init__(self, content: Content, log: Log, clock: Callable[[], float]) -> None:
        self._content, self.log, self.counts = content, log, Counts(state_folder(), log)
        self._service, self.updates = Service(clock), Updates(log, clock)
        self._known = b""
        self._wanted: dict[str, Any] = {}
        self.lock = Lock(self._pin_file, Tries(state_folder()), log)

    def tick(self, keeper: Keeper) -> None:
        """To be called every half second."""
        if self._content.there and self._content.house != self._known:
            self._known = self._content.house
            self._wanted = json.loads(self._known)
            self.log.to(self._wanted.get("log"))
            self.counts.switch(self._wanted.get("counts", True))
            self.updates.switch(self._wanted.get("updates"))
        self.counts.tick()
        self._service.tick(keeper)

    def stop(self) -> None:
        self._service.stopping()
        self.counts.write()

    def _pin_file(self) -> str:
        return self._wanted.get("pin_file") or os.path.join(state_folder(), "pin")
