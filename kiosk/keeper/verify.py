"""Whether what was typed is the staff's PIN or a badge: asked of a short-lived process, for argon2 takes 64 MB."""

import asyncio

from kiosk.itself import command
from kiosk.keeper import children
from kiosk.keeper.events import Ended, Event, Note

RIGHT, WRONG, UNSET, BROKEN = 30, 31, 32, 33
"""Exit codes of `main.py pin --verify`. None is 0 or 1: a process that breaks early has opened nothing."""
LIMIT = 30.0  # s


async def verify(secret: str, file: str, log: Note) -> bool | None:
    """None where that can't be said: no PIN is set in `file`, or it is unreadable; the log says which."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command("pin", "--verify", "--file", file),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
            **children.ALONE,
        )  # fmt: skip
    except OSError as error:
        log(Event.PIN_BROKEN, errno=error.errno or 0)
        return None
    try:
        async with asyncio.timeout(LIMIT):
            await process.communicate(secret.encode(errors="replace") + b"\n")
    except TimeoutError:
        log(Event.PIN_BROKEN, ended=Ended.STUCK)
        return None
    finally:  # also where nobody waits for it any more
        if process.returncode is None:
            children.kill(process)
            await process.wait()
    if process.returncode in (RIGHT, WRONG):
        return process.returncode == RIGHT
    log(*((Event.PIN_UNSET,) if process.returncode == UNSET else (Event.PIN_BROKEN,)), exit=process.returncode or 0)
    return None
