"""A kiosk's look for new content: what is signed for it is fetched and waits; nothing is put in use here."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import msgspec
from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.api.metadata import Metadata, Targets
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.fleet import fetching, kept
from kiosk.fleet.fetching import FromFolder, Limits
from kiosk.fleet.kept import GOES_ON, Installed, Pack, Waiting
from kiosk.fleet.repository import MADE
from kiosk.fleet.rollout import Offer, chosen, offers
from kiosk.fleet.web import FromWeb
from kiosk.fleet.words import Ending, early, failed
from kiosk.library.unpack import LARGEST, head
from kiosk.problems import Refused
from kiosk.tables import Updates
from kiosk.taken import place

BOUNDS = UpdaterConfig(64, 8, 65_536, 16_384, 65_536, 1_000_000)  # roots, delegations; bytes of each list
SPARE = 50_000_000  # bytes that must stay free
NO_TRUST = "{0}: {1} This kiosk believes no signed content. Put root.json of your repository there. {2}"
NO_ROOM = "There is no room for {0:,} bytes of new content on this kiosk. Ask IT to free some. {1}"
TOO_LARGE = '"{0}" has {1:,} bytes, and {2:,} are the most. {3}'
NOT_ITS_NAME = 'What is signed as the pack "{0}" is called otherwise in its pack.toml. {1}'


def look(wanted: Updates, source: str, state: Path, number: str, now: datetime, limits: Limits | None = None) -> Ending:
    """Looks at `source`, a URL; what is new lies in the state folder then. `now`: with its zone. Raises OSError."""
    room = kept.folder(state)
    for name in ("metadata", "downloads"):
        (room / name).mkdir(parents=True, exist_ok=True)
    before, tempfile.tempdir = tempfile.tempdir, str(room / "downloads")  # tuf's own: /tmp may be memory
    try:
        return _looked(wanted, source, state, number, now, limits or Limits())
    finally:
        tempfile.tempdir = before


def _looked(wanted: Updates, source: str, state: Path, number: str, now: datetime, limits: Limits) -> Ending:
    room = kept.folder(state)
    fetcher = FromFolder(limits) if source.startswith("file:") else FromWeb(limits)
    try:
        root = Path(wanted.root).read_bytes()
    except OSError as error:
        return Ending("no-trust", (NO_TRUST.format(wanted.root, f"it can't be read ({error.strerror}).", GOES_ON),))
    try:
        updater = Updater(
            str(room / "metadata"), fetching.below(source, "metadata"), str(room / "downloads"),
            fetching.below(source, "targets"), fetcher, BOUNDS, bootstrap=root,
        )  # fmt: skip
    except (RepositoryError, ValueError):
        return Ending("no-trust", (NO_TRUST.format(wanted.root, "it is no root of trust.", GOES_ON),))
    try:
        updater.refresh()
        return _compared(updater, wanted, state, number, now, source)
    except (RepositoryError, DownloadError) as error:
        return failed(error, fetcher, source, now)
    except (msgspec.ValidationError, KeyError, TypeError):
        return Ending(
            "forged", (f"The list targets.json from {source} speaks of packs in a way unknown here. {GOES_ON}",)
        )


def _compared(updater: Updater, wanted: Updates, state: Path, number: str, now: datetime, source: str) -> Ending:
    """What the lists, which are verified, mean for this kiosk. Raises RepositoryError, DownloadError, OSError."""
    lists = kept.folder(state) / "metadata"
    targets: Metadata[Targets] = Metadata.from_file(str(lists / "targets.json"))
    until = min(_ends(lists / f"{role}.json") for role in ("root", "timestamp", "snapshot", "targets"))
    clock = early(str(_timestamp(lists).signed.unrecognized_fields.get(MADE, "")), now)
    found = chosen(offers(targets.signed.targets), wanted.group, number)
    installed = kept.read(Installed, state) or Installed()
    fresh = {name: offer for name, offer in found.items() if not _there(name, offer, installed, state)}
    gone = tuple(name for name in installed.packs if name not in found)
    if not (fresh or gone):
        kept.forget(Waiting, state)
        return Ending("same", (), until, clock)
    if said := _too_much(fresh, state):
        return Ending("no-room", (said,), until, clock)
    if said := _fetched(updater, fresh, state):
        return Ending("forged", (said,), until, clock)
    kept.keep(Waiting({name: _pack(offer) for name, offer in fresh.items()}, gone), state)
    told = [offer.meant.told() for offer in fresh.values()] or [installed.packs[name].told for name in gone]
    return Ending("new", (f"From {source}: {', '.join(told)}.",), until, clock)


def _there(name: str, offer: Offer, installed: Installed, state: Path) -> bool:
    """Whether it came into use; what staff have put in its place since stays until there is a newer one."""
    before = installed.packs.get(name)
    return bool(before and before.path == offer.path and place(state, name).is_file())


def _too_much(fresh: Mapping[str, Offer], state: Path) -> str:
    for offer in fresh.values():
        if offer.length > LARGEST:
            return TOO_LARGE.format(offer.meant.told(), offer.length, LARGEST, GOES_ON)
    wanted = [offer.length for offer in fresh.values() if not kept.downloaded(state, offer.sha256).is_file()]
    needed = sum(wanted) + max(wanted, default=0)  # tuf copies what it has fetched
    return NO_ROOM.format(needed, GOES_ON) if needed > shutil.disk_usage(state).free - SPARE else ""


def _fetched(updater: Updater, fresh: Mapping[str, Offer], state: Path) -> str:
    """All of them, length and hash as signed; a sentence where one is not what it is signed as."""
    for old in kept.downloaded(state, "").parent.iterdir():
        if old.is_dir():
            shutil.rmtree(old)  # of a look whose power failed while it read a pack's head
        elif old.name.removesuffix(".zip") not in {offer.sha256 for offer in fresh.values()}:
            old.unlink()
    for name, offer in fresh.items():
        target, file = updater.get_targetinfo(offer.path), str(kept.downloaded(state, offer.sha256))
        if target and not updater.find_cached_target(target, file):
            updater.download_target(target, file)
        try:
            called = head(Path(file)).name
        except Refused:
            called = ""
        if called != name:
            os.unlink(file)
            return NOT_ITS_NAME.format(name, GOES_ON)
    return ""


def _pack(offer: Offer) -> Pack:
    return Pack(offer.path, offer.sha256, offer.meant.told())


def _timestamp(lists: Path) -> "Metadata[Targets]":
    return Metadata.from_file(str(lists / "timestamp.json"))


def _ends(file: Path) -> float:
    metadata: Metadata[Targets] = Metadata.from_file(str(file))
    return metadata.signed.expires.timestamp()
