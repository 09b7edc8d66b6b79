"""How it stands with the publishing side, in sentences: what is signed, for whom, until when, and what to do next."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.fleet.repository import Repository
from kiosk.fleet.rollout import ALL, Meant, offers
from kiosk.itself import PROGRAM

SOON = {"root": 60, "targets": 30, "snapshot": 7, "timestamp": 7}  # days before its end that one is to be renewed
RENEW = {"root": "fleet root --keys FOLDER --keys FOLDER", "targets": "fleet sign --renew, then fleet publish",
         "snapshot": "fleet publish", "timestamp": "fleet publish"}  # fmt: skip
ANEW = f"The list must be signed anew, for its keys have changed ({{0}} more of {{1}}): {PROGRAM} fleet sign --renew"
UNTIL = f"Kiosks take it until {{0:%Y-%m-%d}}. Before that day, best each week: {PROGRAM} fleet publish"
BEGUN = """Made {folder}. Its keys lie in {keys}. Now put each where it belongs, and delete it here:

  root-1, root-2, root-3   each on a stick of its own, in three hands or places, such as safes. Two of them are needed
                           together, about once in two years, and when another key is lost or stolen.
  {signers}
  online                   stays on this machine: fleet publish works with it alone. It can't add or change a pack.

What every kiosk needs: {folder}/root.json as /etc/clearing/root.json. It is no secret, but it decides whom a kiosk
believes: bring it there as you bring the program.

Next: {program} fleet publish --repository {folder} --to FOLDER"""


def begun(repository: Repository, keys: Path, signers: int) -> str:
    names = ", ".join(f"targets-{number}" for number in range(1, signers + 1))
    hands = (f"{names:<24} with whoever answers for the content; needed for each pack." if signers == 1 else
             f"{names:<24} one with each who answers for the content; all are needed for each pack.")  # fmt: skip
    return BEGUN.format(folder=repository.folder, keys=keys, signers=hands, program=PROGRAM)


def meant(one: Meant) -> str:
    """Such as "all of the group pilot and 10 % of all kiosks"."""
    if one.whole:
        return "all kiosks"
    parts = [f"{'all' if percent >= 100 else f'{percent} %'} of the group {group}"
             for group, percent in sorted(one.groups.items()) if group != ALL and percent]  # fmt: skip
    parts += [f"{one.groups[ALL]} % of all kiosks"] if one.groups.get(ALL) else []
    return " and ".join(parts) or "no kiosk yet"


def published(repository: Repository) -> list[str]:
    """What kiosks find there now."""
    assert repository.published and repository.timestamp
    until = min(_ends(repository).values())
    return [*_packs(repository), UNTIL.format(until)]


def renewed(repository: Repository, made: list[Path]) -> str:
    root = repository.root.signed
    lines = [f"Root {root.version} is signed, valid until {_day(root.expires)}. Kiosks learn it by themselves."]
    lines += [f"A new key: {file}. Put it where the one before was; that one counts no more." for file in made]
    lines += [f"Put {repository.folder}/root.json into your packages, for kiosks that are set up from now on."]
    if any("targets" in file.name for file in made):
        lines.append(f"Sign the list with the new keys: {PROGRAM} fleet sign --renew")
    return "\n".join([*lines, f"Then let kiosks have it: {PROGRAM} fleet publish --to FOLDER"])


def status(repository: Repository) -> tuple[list[str], list[str]]:
    """What there is; what is to be done."""
    said, due = list[str](), list[str]()
    if not (repository.published and repository.timestamp):
        due.append(f"nothing is published yet: {PROGRAM} fleet publish --to FOLDER")
    said += _packs(repository)
    for role, ends in sorted(_ends(repository).items(), key=lambda pair: pair[1]):
        left = round((ends - repository.now.astimezone(UTC)).total_seconds() / 86400)
        said.append(f"{role:9} is valid until {_day(ends)} ({left} days). Keys: {', '.join(repository.keys(role))}.")
        if ends <= repository.now:
            due.append(f"{role} is no longer valid, and kiosks take nothing new: {PROGRAM} {RENEW[role]}")
        elif left < SOON[role]:
            due.append(f"{role} ends in {left} days: {PROGRAM} {RENEW[role]}")
    if repository.waiting:
        missing, names = repository.unsigned(repository.waiting)
        whose = f"{missing} of {' and '.join(names)} must sign: {PROGRAM} fleet sign --keys FOLDER"
        due.append(f"a list waits; {whose if missing else f'{PROGRAM} fleet publish --to FOLDER'}")
    elif repository.published and (lacking := repository.unsigned(repository.published))[0]:
        due.append(ANEW.format(lacking[0], " and ".join(lacking[1])))
    return said, due


def _packs(repository: Repository) -> Iterator[str]:
    listed = offers(repository.published.signed.targets) if repository.published else []
    for offer in sorted(listed, key=lambda offer: (offer.meant.pack, -offer.meant.order)):
        yield f'"{offer.meant.told()}" ({offer.meant.pack}, {offer.length:,} bytes): {meant(offer.meant)}.'
    if not listed:
        yield "No pack is published."


def _ends(repository: Repository) -> dict[str, datetime]:
    found = {"root": repository.root, "targets": repository.published, "snapshot": repository.snapshot,
             "timestamp": repository.timestamp}  # fmt: skip
    return {role: metadata.signed.expires for role, metadata in found.items() if metadata}


def _day(date: datetime) -> str:
    return f"{date:%Y-%m-%d}"
