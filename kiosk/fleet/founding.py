"""A repository's beginning, and its root renewed: which keys there are, and which are trusted from now on."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.fleet import keys
from kiosk.fleet.passphrases import Passphrases
from kiosk.fleet.repository import DAYS, NAME, ONLINE, Repository, name_of
from kiosk.problems import Problem, Refused

NUMBERED = r"-v\d+\Z"  # a key that has replaced another carries the number of the root that says so
ROOTS, NEEDED = 3, 2  # with three, one may be lost; two must be stolen


def found(repository: Repository, place: Path, signers: int, passphrase: bytes) -> Repository:
    """Makes the keys and the first root of one that is begun, and an empty list that waits, signed. Raises OSError.

    root: 2 of 3. targets: each of `signers`. snapshot and timestamp: one key that works by itself, without passphrase.
    """
    root, made = repository.root.signed, dict[str, CryptoSigner]()
    roles = {"root": ROOTS, "targets": signers}
    for name in (f"{role}-{number}" for role, count in roles.items() for number in range(1, count + 1)):
        made |= _new(root, place, name, (name.partition("-")[0],), passphrase)
    made |= _new(root, place, ONLINE, ("snapshot", "timestamp"), b"")
    root.roles["root"].threshold, root.roles["targets"].threshold = NEEDED, signers
    repository.publish_root(made, DAYS["root"])
    repository.wait(repository.next_targets(), made, DAYS["targets"])
    return repository


def renew(
    repository: Repository, replaced: list[str], place: Path, signers: Mapping[str, CryptoSigner],
    secrets: Passphrases, days: int,
) -> list[Path]:  # fmt: skip
    """The next root, in which new keys stand for those of these names; gives their files. Raises Refused, OSError."""
    before = Root.from_dict(repository.root.signed.to_dict())
    root, made = repository.root.signed, dict(signers)
    known = {name for role in root.roles for name in repository.keys(role)}
    if unknown := [name for name in replaced if name not in known]:
        raise Refused([Problem(repository.folder, 0, f'no key is called "{unknown[0]}".',
                               f"There are: {', '.join(sorted(known))}.")])  # fmt: skip
    _enough(repository, signers)
    root.version += 1
    passphrase = secrets.new() if set(replaced) - {ONLINE} else b""
    files = list[Path]()
    for name in dict.fromkeys(replaced):
        roles = [role for role in root.roles if name in repository.keys(role)]
        for role in roles:
            root.revoke_key(repository.keys(role)[name].keyid, role)
        fresh = f"{re.sub(NUMBERED, '', name)}-v{root.version}"
        made |= _new(root, place, fresh, roles, b"" if name.startswith(ONLINE) else passphrase)
        files.append(place / f"{fresh}{keys.ENDING}")
    repository.publish_root(made, days, before)
    return files


def _enough(repository: Repository, signers: Mapping[str, CryptoSigner]) -> None:
    """Before anything is made. Raises Refused."""
    named = repository.keys("root")
    there = [name_of(key) for key in named.values() if key.keyid in signers]
    if len(there) < (needed := repository.root.signed.roles["root"].threshold):
        reason = f"a new root needs {needed} of the keys {', '.join(named)}; at hand: {', '.join(there) or 'none'}."
        remedy = "Name where they lie: --keys /media/stick-1 --keys /media/stick-2"
        raise Refused([Problem(repository.folder, 0, reason, remedy)])


def _new(root: Root, place: Path, name: str, roles: Sequence[str], passphrase: bytes) -> dict[str, CryptoSigner]:
    signer = keys.make(place / f"{name}{keys.ENDING}", passphrase)
    signer.public_key.unrecognized_fields[NAME] = name
    for role in roles:
        root.add_key(signer.public_key, role)
    return {signer.public_key.keyid: signer}
