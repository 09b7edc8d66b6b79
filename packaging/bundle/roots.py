"""`make bundle-test`: the bundle in a minimal Debian that has nothing but libraries.txt; as root, some minutes.

`make bundle-test RELEASE=trixie` for one; else bookworm and trixie. In each: `check` as root and as another user,
`prove --virtual`, and the tests of tests/visits that play whole visits, on the frozen program instead of the sources.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundle import lists

RELEASES = ("bookworm", "trixie")
PURPOSES = ("always", "x11", "wayland", "prove")  # no speech, no paper: the program has to do without
PROGRAM = "/usr/lib/clearing/clearing"
PYTHON = sys.executable
VISITS = "from_attract_to_all_clear or every_exit or sealed_in_every_thread or without_the_keeper"


def main() -> int:
    bundle = lists.ROOT / "build" / "bundle" / "clearing"
    if os.getuid() or not shutil.which("debootstrap") or not (bundle / "clearing").is_file():
        print("This needs root, debootstrap (apt install debootstrap) and a bundle (make bundle).", file=sys.stderr)
        return 2
    os.environ["CLEARING_BUNDLE"] = str(bundle)
    ended = {release: _tried(made(release)) for release in sys.argv[1:] or RELEASES}
    for release, failed in ended.items():
        print(f"{release}: {', '.join(failed) + ' failed' if failed else 'all well'}")
    return 1 if any(ended.values()) else 0


def made(release: str) -> Path:
    """The root: made anew where libraries.txt has changed."""
    packages = [package for purpose in PURPOSES for package in lists.libraries()[purpose]]
    root = lists.ROOT / "build" / "roots" / release
    mark, wanted = root / "made-of", hashlib.sha256(" ".join(packages).encode()).hexdigest()
    if mark.is_file() and mark.read_text() == wanted:
        return root
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    subprocess.run(["debootstrap", "--variant=minbase", release, root], check=True, stdout=subprocess.DEVNULL)
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc", name), root / "etc" / name)
    apt = ["apt-get", "-qq", "-y", "--no-install-recommends", "install", *packages]
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "CLEARING_BUNDLE": ""}
    subprocess.run([*inside(root), *apt], check=True, env=surroundings, stdout=subprocess.DEVNULL)
    mark.write_text(wanted)
    return root


def inside(root: Path) -> list[str]:
    return [str(lists.HERE / "in_root.sh"), str(root)]


def _tried(root: Path) -> list[str]:
    """The names of what failed."""
    offscreen = ["env", "-i", "QT_QPA_PLATFORM=offscreen", "STATE_DIRECTORY=/run/state", "PATH=/usr/bin:/bin"]
    user = ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups"]
    alone = ["unshare", "--pid", "--fork", "--kill-child"]  # /proc of in_root.sh shows these processes alone
    tries = {
        "no python": [*inside(root), "sh", "-c", "! command -v python3"],
        "check": [*inside(root), *offscreen, PROGRAM, "check"],
        "check as a user": [*inside(root), *offscreen, *user, PROGRAM, "check"],
        "prove": [
            *alone,
            *inside(root),
            "env",
            "-i",
            "PATH=/usr/bin:/bin",
            "HOME=/root",
            PROGRAM,
            "prove",
            "--virtual",
        ],
    }
    failed = []
    for name, command in tries.items():
        print(f"== {root.name}: {name}", flush=True)
        failed += [name] if subprocess.run(command, check=False).returncode else []
    print(f"== {root.name}: whole visits", flush=True)
    return failed + ([] if _visits(root) else ["visits"])


def _visits(root: Path) -> bool:
    """The tests' own hand, eye and clock, on the frozen program: each page must look as the sources' twin does."""
    with _shared() as place:
        program = " ".join([*inside(root), PROGRAM])
        surroundings = {**os.environ, "CLEARING_TEST_PROGRAM": program, "TMPDIR": place,
                        "CLEARING_SHARED": f"{place} {lists.ROOT / 'tests'} /tmp/.X11-unix"}  # fmt: skip
        tests = ["tests/visits/test_kiosk.py", "-k", VISITS, f"--basetemp={place}/pytest"]
        done = subprocess.run([PYTHON, "-m", "pytest", *tests], env=surroundings, cwd=lists.ROOT, check=False)
    return done.returncode == 0


@contextmanager
def _shared() -> Iterator[str]:
    os.makedirs("/tmp/.X11-unix", mode=0o1777, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clearing-roots-") as place:
        yield place


if __name__ == "__main__":
    sys.exit(main())
