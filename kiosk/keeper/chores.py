"""What the keeper does beside its surfaces: log file, counts, the PIN's lock, its word to systemd, figures for IT."""

import json
import os
from collections.abc import Callable
from typing import Any

from kiosk.keeper.content import Content
from kiosk.keeper.counts import Counts
from kiosk.keeper.daily import Daily
from kiosk.keeper.keeper import Keeper
from kiosk.keeper.library import state_folder
from kiosk.keeper.lock import Lock
from kiosk.keeper.log import Log
from kiosk.keeper.service import Service
from kiosk.keeper.tries import Tries
from kiosk.keeper.updates import Updates
from kiosk.keeper.watching import Watching


class Chores:
    """All as the settings say, also when they change. Made inside the running loop; `clock`: monotonic seconds."""

    def __init__(self, content: Content, log: Log, clock: Callable[[], float]) -> None:
        self._content, self.log, self.counts = content, log, Counts(state_folder(), log)
        self._service, self.updates = Service(clock), Updates(log, clock)
        self._daily = Daily(state_folder(), log)
        self.watching = Watching(content, log, self._daily, clock)
        self.watching.source = self.updates.standing
        self._known = b""
        self._wanted: dict[str, Any] = {}
        self.lock = Lock(self._pin_file, Tries(state_folder()), log)

    def tick(self, keeper: Keeper) -> None:
        """To be called every half second."""
        if self._content.there and self._content.house != self._known:
            self._known = self._content.house
            self._wanted = json.loads(self._known)
            self.log.to(self._wanted.get("log"))
            counted, watched = self._wanted.get("counts", True), self._wanted.get("metrics") or {}
            self.counts.switch(counted)
            self._daily.switch(counted and bool(watched))
            self.watching.set(watched)
            self.updates.switch(self._wanted.get("updates"))
        self.counts.tick()
        self._daily.heard(self.log.swaps)
        self.log.swaps.clear()
        self._daily.tick()
        self.watching.tick(keeper)
        self._service.tick(keeper)

    def stop(self) -> None:
        self._service.stopping()
        self.counts.write()
        self._daily.write()
        self.watching.stop()

    def _pin_file(self) -> str:
        return self._wanted.get("pin_file") or os.path.join(state_folder(), "pin")
