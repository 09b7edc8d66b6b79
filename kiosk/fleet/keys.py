"""The clinic's own keys: Ed25519, a file each (PKCS #8) that its owner alone may read, with a passphrase or without."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner

from kiosk.problems import Problem, Refused

ENDING = ".pem"
LONGEST = 10_000  # bytes of a key's file; one has 300
SHOWN = 8  # letters of a key's id, of 64, that people compare
Secret = Callable[[Path], bytes]  # the passphrase for a file


def make(file: Path, passphrase: bytes) -> CryptoSigner:
    """A new key in a new file, not locked where the passphrase is empty. Raises OSError."""
    private = Ed25519PrivateKey.generate()
    lock = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    written = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(written)
        opened.flush()
        os.fsync(opened.fileno())
    return CryptoSigner(private)


def at_hand(places: Iterable[Path], names: Collection[str], secret: Secret) -> dict[str, CryptoSigner]:
    """Of these files, and of those in these folders that have such a name, the keys by their id. Raises Refused."""
    signers = (_read(file, secret) for place in places for file in _files(place, names))
    return {signer.public_key.keyid: signer for signer in signers}


def open_to_others(places: Iterable[Path]) -> Iterator[str]:
    """A sentence for each key that others on this machine may read. (A stick's file system often knows no owners.)"""
    for file in (file for place in places for file in (place.glob(f"*{ENDING}") if place.is_dir() else [place])):
        if os.name == "posix" and file.stat().st_mode & 0o077:
            yield f"{file} can be read by others here. chmod 600 {file}"


def _files(place: Path, names: Collection[str]) -> list[Path]:
    if not place.exists():
        raise Refused([Problem(place, 0, "there is no such place for keys.", "Name it by --keys FILE or FOLDER.")])
    named = [place / f"{name}{ENDING}" for name in sorted(names)] if place.is_dir() else [place]
    return [file for file in named if file.is_file()]


def _read(file: Path, secret: Secret) -> CryptoSigner:
    try:
        written = file.read_bytes()[:LONGEST]
        private = load_pem_private_key(written, secret(file) if b"ENCRYPTED" in written else None)
    except (TypeError, ValueError):
        reason = "it is no key, or the passphrase is another one."
        raise Refused([Problem(file, 0, reason, "Name the key's own file, and type its own passphrase.")]) from None
    except OSError as error:
        raise Refused(
            [Problem(file, 0, f"it can't be read ({error.strerror}).", "Use the account it is of.")]
        ) from None
    if not isinstance(private, Ed25519PrivateKey):
        raise Refused([Problem(file, 0, "it is no Ed25519 key.", "Use the one that fleet init has made.")])
    return CryptoSigner(private)
