"""A clinic's publishing side with its keys, a kiosk's state folder, and a web server on loopback that can misbehave."""

import functools
import http.server
import threading
import zipfile
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.fleet import kept, keys, listing, publishing
from kiosk.fleet.fetching import Limits
from kiosk.fleet.founding import found
from kiosk.fleet.kept import Installed, Waiting
from kiosk.fleet.opening import begun, opened
from kiosk.tables import Updates

NOW = datetime.now(UTC)
QUICK = Limits(silence=0.3, grace=0.6, slowest=1e9)  # where a server is to be too slow: a busy machine is, too
PATIENT = Limits(silence=20, grace=60, slowest=8000)
NUMBER = "0" * 32
GOES_ON = " The kiosk goes on with the content it has."


def secret(file):
    return b""


def pack(file, version, name="clinic", size=2000):
    """A .zip that is a pack by its head alone."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("pack.toml", f'format = 1\nname = "{name}"\ntitle = "Our clinic"\nversion = "{version}"\n')
        archive.writestr("guides/en/x.md", "x" * size)
    return file


class Clinic:
    """`web` is what the server shows."""

    def __init__(self, folder: Path, signers=1) -> None:
        self.folder, self.web, self.keys = folder / "repository", folder / "web", folder / "keys"
        self.scratch = folder
        found(begun(self.folder, NOW), self.keys, signers, b"")
        self.signers = self.all_keys()

    def all_keys(self):
        return keys.at_hand(sorted(self.keys.glob("*.pem")), (), secret)

    def open(self):
        return opened(self.folder, NOW)

    def put(self, version, signers=None, *, days=365, **groups):
        repository = self.open()
        targets = repository.next_targets()
        file = pack(self.scratch / "new.zip", version)
        offer, _ = listing.add(repository, targets.signed, file, groups or {"all": 100})
        repository.wait(targets, self.signers if signers is None else signers, days)
        return offer

    def publish(self, *, days=30, signers=None):
        repository = self.open()
        repository.publish(signers or self.signers, days)
        publishing.put(repository, self.web)
        return repository

    def release(self, version, *, days=30, **groups):
        offer = self.put(version, **groups)
        self.publish(days=days)
        return offer


class Kiosk:
    """A state folder; what it looks at is looked at as the keeper's child does, in this process."""

    def __init__(self, state: Path, root: Path, group="all") -> None:
        self.state, self.wanted = state, Updates(root=str(root), group=group)

    def look(self, url, now=None, limits=PATIENT, number=NUMBER):
        from kiosk.fleet.client import look

        return look(self.wanted, url, self.state, number, now or datetime.now(UTC), limits)

    def use(self):
        """What waits comes into use, without the compiler."""
        waiting = kept.read(Waiting, self.state)
        before = kept.read(Installed, self.state) or Installed()
        (self.state / "packs").mkdir(exist_ok=True)
        for name, one in waiting.packs.items():
            kept.downloaded(self.state, one.sha256).replace(self.state / "packs" / f"{name}.zip")
        kept.keep(Installed({**before.packs, **waiting.packs}), self.state)
        kept.forget(Waiting, self.state)

    @property
    def shows(self):
        """The version of the pack in use."""
        with zipfile.ZipFile(self.state / "packs" / "clinic.zip") as archive:
            return archive.read("pack.toml").decode().split('version = "')[1].split('"')[0]


class _Web(http.server.SimpleHTTPRequestHandler):
    """`ways`: by the end of a path, what is done instead; `asked`: every request, as it came."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.asked.append(f"{self.requestline}\n{self.headers}")
        self.path = urlsplit(self.path).path  # as a proxy it is asked for the whole address
        for ending, way in self.ways.items():
            if self.path.endswith(ending):
                with suppress(OSError):  # whoever asked has had enough
                    way(self)
                self.close_connection = True
                return
        super().do_GET()

    def log_message(self, *_):
        pass


@contextmanager
def web(folder, ways=None, tls=None):
    """The address of a server of this folder, and what it was asked."""
    folder.mkdir(exist_ok=True)
    handler = type("Web", (_Web,), {"ways": ways or {}, "asked": []})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}", handler.asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
