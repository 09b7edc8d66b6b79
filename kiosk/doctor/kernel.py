"""What the kernel gives: the parts that a seal is made of, and what could put memory on a disk."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.seal import CREATE_RULESET, Sealed
from kiosk.wellness.fact import Fact

SWAPS = Path("/proc/swaps")
WRITE = 'Install clearing-station; or: echo "{0}" | sudo tee -a /etc/sysctl.d/60-clearing.conf; sudo sysctl --system'
NO_FILES = ("|/bin/false", "|/usr/bin/false", "|/bin/true", "|/usr/bin/true", "/dev/null")
NO_PIPE = 1  # bytes: the limit at which the kernel also starts no handler; at 0 it does


def landlock_abi() -> int:
    """Below 1: it is not built in, or switched off."""
    return int(ctypes.CDLL(None).syscall(CREATE_RULESET, None, 0, 1)) if sys.platform == "linux" else -1


def landlock(abi: int, modules: str) -> Fact:
    """`modules`: /sys/kernel/security/lsm."""
    if abi >= 6:
        return Fact("landlock", True, f"Landlock, ABI {abi}.")
    if abi > 0:
        said = f"Landlock, ABI {abi}: it binds files. Abstract local sockets stay open (needs ABI 6, Linux 6.12)."
        return Fact("landlock", None, said, "Debian 13 has it. Till then, start X with -nolisten local, or use cage.")
    if modules and "landlock" not in modules:
        remedy = f"Add lsm=landlock,{modules.strip()} to the kernel's command line (/etc/default/grub)."
        return Fact("landlock", False, "Landlock is switched off: a visit could write files.", remedy)
    return Fact(
        "landlock", False, "This kernel has no Landlock: a visit could write files.", "Use Linux 5.13 or newer."
    )


def seccomp(actions: str) -> Fact:
    """`actions`: /proc/sys/kernel/seccomp/actions_avail."""
    if "errno" in actions.split():
        return Fact("seccomp", True, "Seccomp filters are there.")
    said = "This kernel has no seccomp filters: a visit could send, and start programs."
    return Fact("seccomp", False, said, "Use a kernel with CONFIG_SECCOMP_FILTER: Debian's has it.")


def yama(scope: str) -> Fact:
    """`scope`: /proc/sys/kernel/yama/ptrace_scope; 0 lets any process look into another of the same user."""
    remedy = WRITE.format("kernel.yama.ptrace_scope = 2")
    if not scope.strip():
        return Fact("yama", None, "Yama is not in this kernel; a surface forbids being looked into by itself.")
    if scope.strip() == "0":
        return Fact("yama", False, "Any program of the same user may look into another (yama.ptrace_scope 0).", remedy)
    return Fact("yama", True, f"Programs can't look into others (yama.ptrace_scope {scope.strip()}).")


def sealed(found: Sealed) -> Fact:
    """As seal.available() has tried it out."""
    if found.whole:
        said = "A visit can't write, send or start anything: tried, and refused."
        return Fact("seal", True, " ".join((said, *found.missing)))
    return Fact("seal", False, " ".join(found.missing), "See libraries, landlock and seccomp.")


def swap(swaps: Path = SWAPS) -> Iterator[str]:
    """Memory that is swapped out reaches a disk, without any surface writing. (zram is memory again.)"""
    lines = swaps.read_text().splitlines()[1:] if swaps.exists() else []
    if [line for line in lines if not line.startswith("/dev/zram")]:
        yield "This machine swaps memory to disk. On a kiosk: sudo swapoff -a, and take it out of /etc/fstab."


def swapping(swaps: Path = SWAPS) -> Fact:
    said = "".join(swap(swaps))
    what, _, remedy = said.partition(". On a kiosk: ")
    return Fact("swap", False, f"{what}.", remedy) if said else Fact("swap", True, "No memory is swapped to disk.")


def core_dumps(pattern: str, limit: int) -> Fact:
    """`pattern`: /proc/sys/kernel/core_pattern; `limit`: of this process, bytes."""
    pattern = pattern.strip()
    if pattern.split(" ")[0] in NO_FILES:
        return Fact("core-dumps", True, "A program that crashes leaves no core dump.")
    if limit == (NO_PIPE if pattern.startswith("|") else 0):
        return Fact("core-dumps", True, f"A program that crashes leaves no core dump (the limit is {limit}).")
    goes = f"into the program {pattern[1:].split(' ')[0]}" if pattern.startswith("|") else f'into a file "{pattern}"'
    said = f"The memory of a program that crashes goes {goes}. A patient's surface forbids it by itself."
    return Fact("core-dumps", False, said, WRITE.format("kernel.core_pattern = |/bin/false"))
