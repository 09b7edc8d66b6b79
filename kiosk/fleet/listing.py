"""Changes of the list of packs: one is added, meant for more kiosks, or taken back."""

import hashlib
import shutil
from pathlib import Path

from tuf.api.metadata import TargetFile, Targets

from kiosk import whole
from kiosk.fleet.publishing import TARGETS, place_of
from kiosk.fleet.repository import Repository
from kiosk.fleet.rollout import Meant, Offer, offers, outdated
from kiosk.library.unpack import head
from kiosk.problems import Problem, Refused


def add(repository: Repository, targets: Targets, pack: Path, groups: dict[str, int]) -> tuple[Offer, list[Offer]]:
    """Puts the pack's bytes into the repository and on the list. What is there already is meant for more, or fewer.

    Gives also those that are taken off the list, since no kiosk needs them. Raises Refused, OSError.
    """
    facts, content = head(pack), pack.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    path = f"packs/{facts.name}/{sha256[:16]}.zip"
    listed = {offer.path: offer for offer in offers(targets.targets)}
    before = listed.get(path)
    order = before.meant.order if before else 1 + max((offer.meant.order for offer in listed.values()), default=0)
    meant = Meant(facts.name, order, {**(before.meant.groups if before else {}), **groups}, facts.title, facts.version)
    if not before and any(offer.meant.told() == meant.told() for offer in listed.values()):
        remedy = 'Give it a new one in its pack.toml, such as version = "2026-12", and build it again.'
        raise Refused([Problem(pack, 0, f'another pack "{meant.told()}" is signed already.', remedy)])
    file = repository.folder / TARGETS / place_of(path, sha256)
    if not whole.holds(file, sha256):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f".{file.name}")
        shutil.copyfile(pack, fresh)
        whole.put(fresh, file)
    put(targets, path, sha256, len(content), meant)
    gone = outdated(offers(targets.targets), facts.name)
    for offer in gone:
        del targets.targets[offer.path]
    return Offer(path, sha256, len(content), meant), gone


def put(targets: Targets, path: str, sha256: str, length: int, meant: Meant) -> None:
    custom = {"clearing": {"pack": meant.pack, "order": meant.order, "groups": meant.groups,
                           "title": meant.title, "version": meant.version}}  # fmt: skip
    targets.targets[path] = TargetFile(length, {"sha256": sha256}, path, {"custom": custom})


def withdraw(repository: Repository, targets: Targets, pack: str) -> tuple[Offer, Offer | None]:
    """Takes the latest of this name off the list; also the one to which kiosks go back, if any. Raises Refused."""
    named = sorted((offer for offer in offers(targets.targets) if offer.meant.pack == pack),
                   key=lambda offer: offer.meant.order)  # fmt: skip
    if not named:
        known = ", ".join(sorted({offer.meant.pack for offer in offers(targets.targets)})) or "none"
        raise Refused([Problem(repository.folder, 0, f'no pack "{pack}" is signed.', f"There are: {known}.")])
    del targets.targets[named[-1].path]
    return named[-1], named[-2] if len(named) > 1 else None
