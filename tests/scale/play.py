"""Plays kiosks' looks against a real server, with the clock made faster."""

import asyncio
from dataclasses import dataclass, field

from tests.scale.client import Look, look


@dataclass(slots=True)
class Played:
    """Each look as (second of the kiosks' clock, how it went, s it began too late by the real clock, whose)."""

    speed: float
    looks: list[tuple[float, Look, float, int]] = field(default_factory=list)
    seconds: float = 0.0  # of the real clock
    used: float = 0.0  # of the server's processor
    open: int = 0  # connections at once, at most


async def play(fleet, known, port, begin, until, speed, used, changes=()):
    """`known`: by place in the fleet; `used()`: the server's seconds; `changes`: (second, what is done then)."""
    loop = asyncio.get_running_loop()
    played, listings, running, changes = Played(speed), {}, set(), sorted(changes, key=lambda change: change[0])
    started, before = loop.time(), used()

    def now():
        return begin + (loop.time() - started) * speed

    async def one(due, place, kiosk):
        at = now()
        played.open = max(played.open, len(running))
        went = await look(port, kiosk.number, known[place], listings)
        played.looks.append((at, went, (at - due) / speed, place))
        fleet.done(place, kiosk, now(), went.good)

    while now() < until or fleet.due < until:
        if changes and changes[0][0] <= min(now(), fleet.due):
            await asyncio.to_thread(changes.pop(0)[1])
        elif (wait := (min(fleet.due, until) - now()) / speed) > 0:
            await asyncio.sleep(min(wait, 0.05))  # a look that has ended meanwhile may be due sooner
        else:
            task = asyncio.create_task(one(*fleet.pop()))
            running.add(task)
            task.add_done_callback(running.discard)
            await asyncio.sleep(0)
    await asyncio.gather(*running)
    played.seconds, played.used = loop.time() - started, used() - before
    return played
