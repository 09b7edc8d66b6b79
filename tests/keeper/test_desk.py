"""The staff page's way to the keeper: shut until PIN or badge are right, and never open to nonsense."""

import asyncio
import json
import os
import socket

import pytest

from kiosk.keeper import threads
from kiosk.keeper.desk import Desk
from kiosk.keeper.lock import Lock
from kiosk.keeper.tries import Tries
from tests.keeper.house import Lines


class Orders:
    async def obey(self, word, more):
        return {"word": word, **more}


async def ends(theirs, pipes):
    """What the staff surface does with what it is handed, in asyncio's words."""
    if not pipes:
        return await asyncio.open_unix_connection(sock=socket.socket(fileno=theirs["desk"]))
    loop, reader = asyncio.get_running_loop(), asyncio.StreamReader()
    threads.feed(theirs["desk"], reader, loop)
    out = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, os.fdopen(theirs["desk-out"], "wb", 0))
    return reader, asyncio.StreamWriter(*out, None, loop)


@pytest.fixture(params=[False, True], ids=["socket", "pipes"])
def pipes(request):
    """Windows has the second alone."""
    return request.param


def asked(tmp_path, pipes, *lines):
    """What the desk answers to these lines, until it hangs up."""

    async def compare(secret, file, log):
        return secret == "4711"

    async def talk():
        desk = Desk(Orders(), Lock(lambda: "", Tries(str(tmp_path)), Lines(), compare), pipes)
        reader, writer = await ends(desk.open(), pipes)
        answers = []
        for line in lines:
            writer.write((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n")
            answers.append(await reader.readline())
        writer.close()
        await asyncio.gather(*desk._tasks)
        return [json.loads(answer) if answer else None for answer in answers]

    return asyncio.run(talk())


def test_everything_but_leaving_is_refused_until_the_pin_is_right(tmp_path, pipes):
    state, leave = {"id": 1, "ask": "state"}, {"id": 2, "ask": "leave"}
    wrong, right = ({"id": 3, "ask": "unlock", "pin": pin} for pin in ("4712", "4711"))
    locked, left, refused, still, opened, told = asked(tmp_path, pipes, state, leave, wrong, state, right, state)
    assert locked == still == {"error": "locked", "id": 1} and left == {"word": "leave", "id": 2}
    assert refused == {"open": False, "wait": 0.0, "left": 4, "id": 3}
    assert opened == {"open": True, "id": 3} and told == {"word": "state", "id": 1}
    assert not os.listdir(tmp_path)


def test_nonsense_is_hung_up_on(tmp_path, pipes):
    for line in (b"{", b"3", b"{}", b'{"id": 1, "ask": "unlock"}', b"x" * 70_000):
        assert asked(tmp_path, pipes, line) == [None]
