"""A machine's files: made by debootstrap, entered by chroot, and compared one by one."""

import hashlib
import os
import re
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

DEBIAN = "http://deb.debian.org/debian"
UBUNTU = "http://archive.ubuntu.com/ubuntu"  # debootstrap wants the keys of its package ubuntu-keyring
RELEASES = ("noble", "resolute")  # of Ubuntu
BESIDE = "systemd-sysv,dbus,udev,procps,tzdata,netbase"  # what any installed Debian has beside the minimal one
INSIDE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb",
          "DEBIAN_FRONTEND": "noninteractive", "SYSTEMD_COLORS": "0", "SYSTEMD_PAGER": ""}  # fmt: skip
ENTER = """mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/run" &&
cp -L /etc/resolv.conf "$0/run/resolv.conf" && exec chroot "$0" "$@" """
# What any boot and any use of apt and dpkg leaves, with us or without: logs, lists, caches, seeds.
PASSING = re.compile(
    r"(dev|proc|run|sys|tmp|var/tmp|var/log|var/cache|var/lib/apt|var/lib/dpkg|root)(/.*)?"
    r"|etc/(passwd|group|shadow|gshadow)-|etc/ld\.so\.cache|etc/resolv\.conf|etc/\.(pwd\.lock|updated)|var/\.updated"
    r"|var/lib/systemd/(random-seed|catalog/database|timers/.*|deb-systemd-helper.*|credential\.secret)"
    r"|etc/(machine-id|hostname)|var/lib/dbus/machine-id|etc/udev/hwdb\.bin|usr/lib/udev/hwdb\.bin"
)


def base(suite: str, folder: Path) -> Path:
    """Made once; each test takes a copy."""
    made = folder / f"{suite}.base"
    if not made.exists():
        fresh = folder / f"{suite}.new"
        shutil.rmtree(fresh, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        places = [DEBIAN]
        command = ["debootstrap", "--variant=minbase", f"--include={BESIDE}"]
        if suite in RELEASES:
            command += ["--components=main,universe", "--keyring=/usr/share/keyrings/ubuntu-archive-keyring.gpg"]
            places = [UBUNTU, "/usr/share/debootstrap/scripts/gutsy"]  # all of Ubuntu's are this one
        command += [suite, str(fresh), *places]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        (fresh / "etc/resolv.conf").unlink(missing_ok=True)
        (fresh / "etc/resolv.conf").symlink_to("/run/resolv.conf")
        fresh.rename(made)
    return made


def copy(source: Path, there: Path) -> Path:
    remove(there)
    subprocess.run(["cp", "-a", "--reflink=auto", source, there], check=True)
    return there


def remove(root: Path) -> None:
    subprocess.run(["rm", "-rf", "--one-file-system", root], check=True)


def inside(root: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    """In a chroot with mounts of its own, which end with it, and with this machine's network."""
    words = ["unshare", "-m", "sh", "-c", ENTER, str(root), "env", "-i",
             *(f"{name}={value}" for name, value in INSIDE.items()), *command]  # fmt: skip
    return subprocess.run(words, capture_output=True, text=True, check=False)


def files(root: Path) -> dict[str, str]:
    """Each thing on the disk but what passes: kind, mode, owner, and a sum of what it holds."""
    return dict(_looked_at(root, ""))


def _looked_at(root: Path, below: str) -> Iterator[tuple[str, str]]:
    with os.scandir(root / below) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            name = f"{below}/{entry.name}" if below else entry.name
            if PASSING.fullmatch(name):
                continue
            facts = entry.stat(follow_symlinks=False)
            yield name, f"{stat.filemode(facts.st_mode)} {facts.st_uid}:{facts.st_gid} {_held(entry)}"
            if entry.is_dir(follow_symlinks=False):
                yield from _looked_at(root, name)


def _held(entry: "os.DirEntry[str]") -> str:
    if entry.is_symlink():
        return os.readlink(entry.path)
    if entry.is_file(follow_symlinks=False):
        with open(entry.path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:16]
    return ""


def differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    lost = [f"gone: {name}" for name in before if name not in after]
    more = [f"left: {name}" for name in after if name not in before]
    other = [f"changed: {name}: {held} -> {after[name]}" for name, held in before.items()
             if name in after and after[name] != held]  # fmt: skip
    return [*lost, *more, *other]
