"""The passphrases of keys: asked for on the terminal, or the first line of a file."""

import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path

SHORTEST = 8  # signs
NO_TERMINAL = "A passphrase is needed, and there is no terminal to ask on. Name a file: --passphrase-file FILE"


class Unsaid(Exception):
    """There is none that can be used; the words say why, and never what it was."""


class Passphrases:
    """Each is asked for once."""

    def __init__(self, options: Namespace) -> None:
        self._file: Path | None = options.passphrase_file
        self._none: bool = getattr(options, "no_passphrase", False)
        self._known: dict[Path, bytes] = {}

    def __call__(self, key: Path) -> bytes:
        """Of a key that is there. Raises Unsaid, OSError."""
        if key not in self._known:
            self._known[key] = self._read() if self._file else _ask(f"Passphrase of {key}: ")
        return self._known[key]

    def new(self) -> bytes:
        """For new keys; empty where none is wanted. Raises Unsaid, OSError."""
        if self._none:
            return b""
        if self._file:
            given = self._read()
        else:
            given = _ask("A passphrase for the new keys: ")
            if _ask("Once more: ") != given:
                raise Unsaid("They were not the same. Nothing was made.")
        if len(given.decode(errors="replace")) < SHORTEST:
            raise Unsaid(f"A passphrase has {SHORTEST} signs or more. Some words that nobody would guess are best.")
        return given

    def _read(self) -> bytes:
        assert self._file
        return self._file.read_bytes().partition(b"\n")[0].rstrip(b"\r")


def _ask(words: str) -> bytes:
    if not sys.stdin.isatty():
        raise Unsaid(NO_TERMINAL)
    return getpass(words).encode()
