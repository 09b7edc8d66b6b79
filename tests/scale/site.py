"""A clinic's signed content, made by the program's own commands: keys, a pack of some megabytes, its roll-out."""

import json
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

TOP = Path(__file__).parent.parent.parent
PICTURE = 1_900_000  # bytes; a pack's picture may have 2,000,000
NAME = "our-clinic"
PROGRAM = "import sys; from kiosk.app import main; sys.exit(main(sys.argv[1:]))"  # without the set-up of main.py


class Site:
    """`web` is what the server shows."""

    def __init__(self, folder, megabytes):
        self._folder, self.web, self._megabytes = folder, folder / "web", megabytes
        self._version = 0
        self._run("fleet", "init", str(folder / "signing"), "--no-passphrase", "--signers", "1")

    def publish(self, percent):
        """A new version of the pack for so many kiosks in a hundred; with 0, the list alone is there."""
        self._version += 1
        self._sign(self._pack(), percent)

    def widen(self, percent):
        """The same pack for more kiosks."""
        self._sign(self._folder / f"{NAME}.zip", percent)

    def _sign(self, pack, percent):
        signing = ("--repository", str(self._folder / "signing"))
        self._run("fleet", "sign", str(pack), "--percent", str(percent), *signing)
        self._run("fleet", "publish", "--to", str(self.web), *signing)

    def _pack(self):
        folder = self._folder / NAME
        if not folder.exists():
            self._run("pack", "new", str(folder))
            for number in range(self._megabytes * 1_000_000 // PICTURE):
                (folder / "pictures" / f"noise-{number}.png").write_bytes(noise(PICTURE))
        head = folder / "pack.toml"
        head.write_text(head.read_text().replace(f'version = "{self._version - 1}"', f'version = "{self._version}"'))
        pack = self._folder / f"{NAME}.zip"
        self._run("pack", "build", str(folder), "--out", str(pack))
        return pack

    def _run(self, *words):
        done = subprocess.run([sys.executable, "-c", PROGRAM, *words], capture_output=True, text=True, cwd=TOP)
        if done.returncode:
            raise RuntimeError(f"{' '.join(words)}: {done.stdout[-1000:]}{done.stderr[-1000:]}")


def newest(web):
    """What a kiosk knows that has just looked: the versions of root, snapshot and list."""

    def signed(name):
        return json.loads((web / "metadata" / name).read_bytes())["signed"]

    snapshot = signed("timestamp.json")["meta"]["snapshot.json"]["version"]
    listed = signed(f"{snapshot}.snapshot.json")["meta"]["targets.json"]["version"]
    return len(list((web / "metadata").glob("*.root.json"))), snapshot, listed


def noise(size):
    """A PNG of about so many bytes that nothing can make smaller."""
    width = 800
    height = size // (width * 3 + 1)
    rows = b"".join(b"\0" + os.urandom(width * 3) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
