"""For whom a signed pack is meant: groups, and how many in a hundred of each."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

ALL = "all"  # every kiosk is of this group, beside its own


class Meant(msgspec.Struct, frozen=True):
    """What is signed beside a pack's bytes. `order`: a later pack of a name has a greater one; `groups`: per cent."""

    pack: str
    order: int
    groups: dict[str, int]
    title: str = ""
    version: str = ""

    @property
    def whole(self) -> bool:
        """Whether it is for every kiosk."""
        return self.groups.get(ALL, 0) >= 100

    def reaches(self, group: str, number: str, path: str) -> bool:
        """Whether it is for the kiosk of this group and this number of its own."""
        wide = max(self.groups.get(ALL, 0), self.groups.get(group, 0))
        return draw(number, path) < wide

    def told(self) -> str:
        """Such as "Our clinic 7"."""
        return f"{self.title or self.pack} {self.version}".strip()


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack on the signed list. `path`: its place there; `sha256`: of its bytes; `length`: in bytes."""

    path: str
    sha256: str
    length: int
    meant: Meant


def draw(number: str, path: str) -> float:
    """0 to 100, as if drawn by lot: the same for this kiosk and this pack each time, and another for the next pack."""
    return int.from_bytes(hashlib.sha256(f"{number}:{path}".encode()).digest()[:8]) / 2**64 * 100


def offers(targets: Mapping[str, Any]) -> list[Offer]:
    """Of the signed list's targets (TUF), those that are packs for this program. Raises msgspec.ValidationError."""
    found = list[Offer]()
    for path, target in targets.items():
        if "clearing" in (custom := target.unrecognized_fields.get("custom") or {}):
            meant = msgspec.convert(custom["clearing"], Meant)
            found.append(Offer(path, target.hashes["sha256"], target.length, meant))
    return found


def chosen(offered: Iterable[Offer], group: str, number: str) -> dict[str, Offer]:
    """By pack: the latest that is meant for this kiosk."""
    best = dict[str, Offer]()
    for offer in offered:
        meant, before = offer.meant, best.get(offer.meant.pack)
        if meant.reaches(group, number, offer.path) and (not before or before.meant.order < meant.order):
            best[meant.pack] = offer
    return best


def outdated(offered: Iterable[Offer], pack: str) -> list[Offer]:
    """Those of a pack that no kiosk needs any more: two later ones are for all (the elder is there to go back to)."""
    whole, found = 0, list[Offer]()
    for offer in sorted((one for one in offered if one.meant.pack == pack), key=lambda one: -one.meant.order):
        if whole >= 2:
            found.append(offer)
        whole += offer.meant.whole
    return found
