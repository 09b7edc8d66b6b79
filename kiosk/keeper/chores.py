"""What the keeper does beside its surfaces: its log file, its counts, its word to systemd, as the settings say."""

import json
import os
from typing import TYPE_CHECKING, Any

from kiosk.keeper.library import state_folder

if TYPE_CHECKING:
    from kiosk.keeper.content import Content
    from kiosk.keeper.counts import Counts
    from kiosk.keeper.keeper import Keeper
    from kiosk.keeper.log import Log
    from kiosk.keeper.service import Service


class Chores:
    def __init__(self, content: "Content", log: "Log", counts: "Counts", service: "Service") -> None:
        self._content, self.log, self.counts, self._service = content, log, counts, service
        self._known = b""
        self._wanted: dict[str, Any] = {}

    def tick(self, keeper: "Keeper") -> None:
        """To be called every half second."""
        if self._content.there and self._content.house != self._known:
            self._known = self._content.house
            self._wanted = json.loads(self._known)
            self.log.to(self._wanted.get("log"))
            self.counts.switch(self._wanted.get("counts", True))
        self.counts.tick()
        self._service.tick(keeper)

    def pin_file(self) -> str:
        return self._wanted.get("pin_file") or os.path.join(state_folder(), "pin")

    def stop(self) -> None:
        self._service.stopping()
        self.counts.write()
