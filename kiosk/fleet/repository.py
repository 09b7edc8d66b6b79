"""The publishing side's folder: what has been published (TUF: signed lists and packs), and the list that waits.

    metadata/   N.root.json N.targets.json N.snapshot.json timestamp.json
    targets/    packs/NAME/SHA256.SHA.zip
    waiting/    targets.json: the next list of packs, until enough of its keys have signed it
    root.json   the newest root: what a kiosk trusts

Only by the stable parts of python-tuf: tuf.api.metadata.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from kiosk import whole
from kiosk.problems import Problem, Refused

DAYS = {"root": 730, "targets": 365, "publish": 30}  # so long each is valid, unless another number is asked for
NAME, MADE = "x-clearing-name", "x-clearing-made"  # beside a key: what people call it; in a list: when it was signed
ONLINE = "online"
METADATA, WAITING = "metadata", "waiting/targets.json"


@dataclass
class Repository:
    """Every step writes at once. `now`: with its zone; `waiting`: the next list, `published`: the one in force."""

    folder: Path
    now: datetime
    root: Metadata[Root]
    published: Metadata[Targets] | None = None
    snapshot: Metadata[Snapshot] | None = None
    timestamp: Metadata[Timestamp] | None = None
    waiting: Metadata[Targets] | None = None

    def keys(self, role: str) -> dict[str, Key]:
        """Those that may sign for a role, by what people call them."""
        keys = (self.root.signed.keys[keyid] for keyid in self.root.signed.roles[role].keyids)
        return dict(sorted((name_of(key), key) for key in keys))

    def next_targets(self) -> Metadata[Targets]:
        """The list that waits, or a copy of the published one as the next version; to be changed and signed."""
        if self.waiting:
            return self.waiting
        found = copy.deepcopy(self.published) if self.published else Metadata(Targets())
        found.signed.version = self.published.signed.version + 1 if self.published else 1
        return found

    def wait(self, targets: Metadata[Targets], signers: Mapping[str, CryptoSigner], days: int) -> None:
        """Signs a list anew, with those of its keys that are at hand; it waits until it is published."""
        targets.signed.expires = self.date(days)
        targets.signed.unrecognized_fields[MADE] = self._made()
        targets.signatures.clear()
        self.add_signatures(targets, signers)

    def add_signatures(self, targets: Metadata[Targets], signers: Mapping[str, CryptoSigner]) -> None:
        """What others have signed stays."""
        self._sign(targets, "targets", signers)
        whole.write(self.folder / WAITING, targets.to_bytes(JSONSerializer()).decode())
        self.waiting = targets

    def unsigned(self, targets: Metadata[Targets]) -> tuple[int, list[str]]:
        """How many signatures are missing, and whose they could be."""
        found = self.root.signed.get_verification_result("targets", targets.signed_bytes, targets.signatures)
        return found.missing, sorted(name_of(key) for key in found.unsigned.values())

    def publish(self, signers: Mapping[str, CryptoSigner], days: int) -> None:
        """The list that waits becomes the list; snapshot and timestamp are made anew. Raises Refused, OSError."""
        for role in ("snapshot", "timestamp"):
            if not set(self.root.signed.roles[role].keyids) & set(signers):
                remedy = "Name the folder in which it lies: --keys FOLDER."
                raise Refused([Problem(self.folder, 0, f'the key "{ONLINE}" is not at hand.', remedy)])
        if self.waiting:
            self._write(self.waiting, "targets")
            self.published, self.waiting = self.waiting, None
        assert self.published
        snapshot = Metadata(Snapshot(version=self.snapshot.signed.version + 1 if self.snapshot else 1))
        snapshot.signed.meta = {"targets.json": self._meta(self.published, "targets")}
        timestamp = Metadata(Timestamp(version=self.timestamp.signed.version + 1 if self.timestamp else 1))
        for metadata, role in ((snapshot, "snapshot"), (timestamp, "timestamp")):
            metadata.signed.expires = self.date(days)
            metadata.signed.unrecognized_fields[MADE] = self._made()
            if role == "timestamp":
                timestamp.signed.snapshot_meta = self._meta(snapshot, "snapshot")
            self._sign(metadata, role, signers)
            self._write(metadata, role)
        self.snapshot, self.timestamp = snapshot, timestamp
        (self.folder / WAITING).unlink(missing_ok=True)

    def publish_root(self, signers: Mapping[str, CryptoSigner], days: int, before: Root | None = None) -> None:
        """A new root, signed by the keys that it names and by those of the one before. Raises Refused."""
        root = self.root
        root.signed.expires = self.date(days)
        root.signatures.clear()
        named = {*root.signed.roles["root"].keyids, *(before.roles["root"].keyids if before else ())}
        for keyid in sorted(named & set(signers)):
            root.sign(signers[keyid], append=True)
        result = root.signed.get_root_verification_result(before, root.signed_bytes, root.signatures)
        if not result.verified:
            threshold = root.signed.roles["root"].threshold
            remedy = "Name where they lie: --keys /media/stick-1 --keys /media/stick-2."
            reason = f"a new root needs {threshold} of the root keys at hand at once."
            raise Refused([Problem(self.folder, 0, reason, remedy)])
        self._write(root, "root")
        whole.write(self.folder / "root.json", root.to_bytes(JSONSerializer()).decode())

    def date(self, days: int) -> datetime:
        """So many days from now, as TUF wants it: in UTC, without parts of a second."""
        return (self.now.astimezone(UTC) + timedelta(days=days)).replace(microsecond=0)

    def _made(self) -> str:
        return f"{self.now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"

    def _sign(self, metadata: Metadata[Any], role: str, signers: Mapping[str, CryptoSigner]) -> None:
        for keyid in self.root.signed.roles[role].keyids:
            if keyid in signers:
                metadata.sign(signers[keyid], append=True)

    def _file(self, metadata: Metadata[Any], role: str) -> Path:
        return (
            self.folder
            / METADATA
            / (f"{role}.json" if role == "timestamp" else f"{metadata.signed.version}.{role}.json")
        )

    def _write(self, metadata: Metadata[Any], role: str) -> None:
        whole.write(self._file(metadata, role), metadata.to_bytes(JSONSerializer()).decode())

    def _meta(self, metadata: Metadata[Any], role: str) -> MetaFile:
        """With length and hash, so that no other file of that version can stand in for it."""
        return MetaFile.from_data(metadata.signed.version, self._file(metadata, role).read_bytes(), ["sha256"])


def name_of(key: Key) -> str:
    """What people call a key, such as "targets-1"."""
    return str(key.unrecognized_fields.get(NAME) or key.keyid[:8])
