"""The keeper's part of "Ask staff to come": one call at a time, by a process of its own, and not too often."""

import asyncio
from collections.abc import Awaitable, Callable

from kiosk.itself import command
from kiosk.keeper import children
from kiosk.keeper.events import Ended, Event, Note, Sentence
from kiosk.keeper.wire import CALL_OUTCOMES, ToSurface

AGAIN_AFTER = 30.0  # s after a call that got through; pressed sooner, its outcome is told once more
LIMIT = 15.0  # s; the process itself gives each way 10 s
LINES, LONGEST = 10, 300
Answer = Callable[[ToSurface], None]


async def call(setting: bytes, log: Note) -> ToSurface:
    """Calls staff by this setting (JSON). HELP_RECEIVED only where a way has confirmed it."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command("call-staff", "--for-keeper"),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            **children.ALONE,
        )  # fmt: skip
    except OSError as error:
        log(Event.CALL_FAILED, errno=error.errno or 0)
        return ToSurface.HELP_FAILED
    try:
        async with asyncio.timeout(LIMIT):
            said, _ = await process.communicate(setting)
    except TimeoutError:
        children.kill(process)
        await process.wait()
        return ToSurface.HELP_FAILED
    for line in said.decode(errors="replace").splitlines()[:LINES]:
        log(Event.CALL_FAILED, said=Sentence(line[:LONGEST]))
    return CALL_OUTCOMES.get(process.returncode or 0, ToSurface.HELP_FAILED)


class StaffCall:
    """Made inside the running loop. `clock` gives monotonic seconds; `make` is `call` or a test's."""

    def __init__(
        self, clock: Callable[[], float], log: Note, make: Callable[[bytes, Note], Awaitable[ToSurface]] = call
    ) -> None:
        self._clock, self._log, self._make = clock, log, make
        self._answer: Answer | None = None
        self._task: asyncio.Task[None] | None = None
        self._ended: tuple[float, ToSurface] | None = None

    def press(self, setting: bytes, answer: Answer) -> None:
        """`answer` hears, now or later, how it ended; of several during one call the last, for it alone is shown."""
        if self._ended and self._clock() - self._ended[0] < AGAIN_AFTER:
            return answer(self._ended[1])
        self._answer = answer
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._call(setting))

    async def _call(self, setting: bytes) -> None:
        try:
            word = await self._make(setting, self._log)
        except Exception:  # whatever it is, somebody waits for an answer
            self._log(Event.CALL_FAILED, ended=Ended.BROKE)
            word = ToSurface.HELP_FAILED
        self._task = None
        self._ended = None if word is ToSurface.HELP_FAILED else (self._clock(), word)
        self._log(Event.STAFF_CALLED, ended=ENDS[word])
        assert self._answer
        self._answer(word)


ENDS = {
    ToSurface.HELP_RECEIVED: Ended.RECEIVED,
    ToSurface.HELP_SOUNDED: Ended.SOUNDED,
    ToSurface.HELP_FAILED: Ended.FAILED,
}
