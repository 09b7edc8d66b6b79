"""One kiosk's look at the server, over a real connection: the requests of python-tuf's client, in its order."""

import asyncio
import hashlib
import json
from dataclasses import dataclass

from tuf.api.metadata import Metadata, Targets

from kiosk.fleet.publishing import place_of
from kiosk.fleet.rollout import chosen, offers

PATIENCE = 30.0  # s, for one answer
CHUNK = 1 << 18
SAID = "Accept-Encoding: identity\r\nUser-Agent: Clearing"


@dataclass(slots=True)
class Known:
    """What a kiosk has from its look before. `pack`: the hash of the one it has, "" for none."""

    root: int
    snapshot: int
    listed: int
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """`bytes`: heads and bodies, both ways; `took`: s from connecting to the last byte."""

    good: bool
    requests: int
    bytes: int
    took: float
    pack: int = 0


class Unanswered(Exception):
    """The server isn't there, is too slow, or says what it must not."""


async def look(port, number, known, listings):
    """`listings`: the lists that were read already, by version; 10,000 kiosks in one process read each once."""
    clock, line, size = asyncio.get_running_loop().time, Line(port), 0
    began = clock()
    try:
        await line.get(f"/metadata/{known.root + 1}.root.json", missing=True)
        stamp = json.loads(await line.get("/metadata/timestamp.json"))["signed"]["meta"]["snapshot.json"]["version"]
        if stamp != known.snapshot:
            listed = json.loads(await line.get(f"/metadata/{stamp}.snapshot.json"))["signed"]["meta"]["targets.json"]
            if listed["version"] != known.listed:
                read = await line.get(f"/metadata/{listed['version']}.targets.json")
                if listed["version"] not in listings:
                    listings[listed["version"]] = offers(Metadata[Targets].from_bytes(read).signed.targets)
                known.listed = listed["version"]
            known.snapshot = stamp
        for offer in chosen(listings.get(known.listed, ()), "", number).values():
            if offer.sha256 != known.pack:
                size = await line.take(offer)
                known.pack = offer.sha256
    except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError, KeyError, Unanswered):
        return Look(False, line.requests, line.bytes, clock() - began)
    finally:
        line.close()
    return Look(True, line.requests, line.bytes, clock() - began, size)


class Line:
    """The way to the server. Each file by a connection of its own, as the kiosk's fetcher does it."""

    def __init__(self, port):
        self._port, self._reader, self._writer = port, None, None
        self.requests = self.bytes = 0

    async def get(self, path, missing=False):
        async with asyncio.timeout(PATIENCE):
            length = await self._ask(path, missing)
            body = await self._reader.readexactly(length)
        self.bytes += len(body)
        return body

    async def take(self, offer):
        """A pack, compared with its length and its hash; not kept."""
        async with asyncio.timeout(20 * PATIENCE):
            left, found = await self._ask(f"/targets/{place_of(offer.path, offer.sha256)}"), hashlib.sha256()
            if left != offer.length:
                raise Unanswered
            while left and (part := await self._reader.read(min(left, CHUNK))):
                found.update(part)
                left, self.bytes = left - len(part), self.bytes + len(part)
        if found.hexdigest() != offer.sha256:
            raise Unanswered
        return offer.length

    async def _ask(self, path, missing=False):
        """The length of what comes. Raises Unanswered."""
        self.close()
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port, limit=CHUNK)
        asked = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\n{SAID}\r\n\r\n".encode()
        self._writer.write(asked)
        head = await self._reader.readuntil(b"\r\n\r\n")
        self.requests, self.bytes = self.requests + 1, self.bytes + len(asked) + len(head)
        if int(head.split(b" ", 2)[1]) != (404 if missing else 200):
            raise Unanswered
        facts = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:] if line)
        return int(facts[b"content-length"])

    def close(self):
        if self._writer:
            self._writer.close()
