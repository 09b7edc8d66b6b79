"""What a patient surface gives up before it is shown: writing, the network, programs, being looked into."""

import ast
import ctypes
import errno
import os
import socket
import struct
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

try:
    import resource  # not on Windows

    # pyseccomp asks ctypes.util, 8 ms to import, which starts ldconfig and gcc, 50 ms: the linker knows the names
    ctypes.util = sys.modules["ctypes.util"] = ModuleType("ctypes.util")  # type: ignore[attr-defined]
    ctypes.util.find_library = {"c": None, "seccomp": "libseccomp.so.2"}.get  # type: ignore[attr-defined]
    try:
        import pyseccomp
    finally:
        del sys.modules["ctypes.util"]  # whoever wants the real one imports it
except (ImportError, RuntimeError, OSError):  # RuntimeError: there is no libseccomp
    pyseccomp = None

# Landlock by its system calls: the package "landlock" 1.0.0.dev5 knows neither scopes nor network rights.
CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RIGHTS_SINCE = {1: 13, 2: 14, 3: 15, 5: 16}  # Landlock ABI: so many file rights, the lowest bits
_READING, DEVICE_USE, EXECUTE = 0b1100, 1 << 1 | 1 << 15, 1  # read file, list folder; write file, ioctl
_TCP, ABSTRACT_SOCKETS, SIGNALS = 0b11, 0b01, 0b10
SET_DUMPABLE, SET_NO_NEW_PRIVS = 4, 38  # prctl
# No fork: its child would outlive the visit. No chmod and the like: Landlock has no right for them.
# No io_uring: it evades filters. No keys, no queues: the kernel keeps them.
_REFUSED = """
execve execveat fork vfork ptrace process_vm_readv process_vm_writev pidfd_getfd kcmp bpf chmod fchmod
fchmodat chown fchown lchown fchownat utime utimes utimensat futimesat truncate userfaultfd setxattr lsetxattr
fsetxattr removexattr lremovexattr fremovexattr io_uring_setup io_uring_enter setrlimit io_uring_register
open_by_handle_at mount umount2 pivot_root chroot unshare setns open_tree move_mount fsopen mount_setattr
add_key keyctl request_key mq_open msgget semget tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_send_signal
perf_event_open
"""
SPARED = dict.fromkeys(("/dev/null", "/dev/dri", "/dev/snd"), DEVICE_USE)
_TOO_NEW = (452, 463, 466, 469)  # for libseccomp 2.5: fchmodat2, setxattrat, removexattrat, file_setattr
_IOCTLS = (0x5412, 0x541C, 0x40086602, 0x401C5820, 0x40087602)  # type into a terminal; set a file's flags
_UNKNOWN = ("clone3", "openat2")  # a filter can't see their arguments; libraries then use clone and openat


@dataclass(frozen=True, slots=True)
class Sealed:
    """What holds. `missing` says in sentences what is not to be had here, also beside these four."""

    files: bool = False  # nothing can be written, created, changed, deleted
    network: bool = False  # no socket but local ones
    programs: bool = False  # no other program, no other process
    memory: bool = False  # no core dump, no debugger, neither on us nor by us
    missing: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        return self.files and self.network and self.programs and self.memory


NO_SEAL = Sealed(
    missing=(
        "This machine has no seal: it is not Linux, so nothing but the program's own care keeps a visit from being "
        "written down or sent. That the visit ends with its process holds here, too.",
    )
)


def seal() -> Sealed:
    """Bind this process for good, before its first thread; RuntimeError if it has a second one already."""
    if sys.platform != "linux":
        return NO_SEAL
    if len(os.listdir("/proc/self/task")) > 1:
        raise RuntimeError("seal() came too late: another thread is running and would stay unsealed.")
    libc = ctypes.CDLL(None, use_errno=True)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc.prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    hidden = libc.prctl(SET_DUMPABLE, 0, 0, 0, 0) == 0  # also no core dump into a pipe, which has no limit
    abi = libc.syscall(CREATE_RULESET, None, 0, 1)  # -1: not built in, or switched off
    local = abi >= 6 and not _needs_abstract_sockets()
    files = abi > 0 and bind_landlock(libc, abi, SIGNALS | (ABSTRACT_SOCKETS if local else 0))
    calls = bind_seccomp()
    missing = {
        "This kernel has no Landlock: the surface could still write files.": files,
        "No seccomp (pyseccomp, libseccomp2, kernel): it could still send and start programs.": calls,
        "Abstract local sockets stay open (needs Linux 6.12, and X with -nolisten local).": local,
    }
    return Sealed(files, calls, calls, calls and hidden, tuple(text for text in missing if not missing[text]))


def shut() -> None:
    """No further connection, not even a local one: after the first frame, when screen and accessibility are joined."""
    if sys.platform == "linux" and pyseccomp is not None:
        with suppress(OSError):
            rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
            rules.set_attr(pyseccomp.Attr.CTL_TSYNC, 1)
            for call in ("socket", "connect", "bind", "listen"):
                rules.add_rule(pyseccomp.ERRNO(errno.EPERM), call)
            rules.load()


def available() -> Sealed:
    """What seal() gives here, tried out in a process of its own."""
    if sys.platform != "linux":
        return NO_SEAL
    import subprocess  # 5 ms of a surface's start

    from kiosk.itself import command

    child = subprocess.run(command("part", "seal"), capture_output=True, timeout=30)
    if child.returncode:
        return Sealed(missing=("The seal could not be tried here, or a program got through it.",))
    return Sealed(*ast.literal_eval(child.stdout.decode()))


def bind_landlock(libc: ctypes.CDLL, abi: int, scopes: int, spared: Mapping[str, int] = SPARED) -> bool:
    rights = ((1 << max(n for since, n in _RIGHTS_SINCE.items() if since <= abi)) - 1) & ~_READING
    attributes = struct.pack("=QQQ", rights, _TCP if abi >= 4 else 0, scopes if abi >= 6 else 0)
    ruleset = libc.syscall(CREATE_RULESET, attributes, len(attributes), 0)
    for file in filter(os.path.exists, spared):
        place = os.open(file, os.O_PATH | os.O_CLOEXEC)
        libc.syscall(_ADD_RULE, ruleset, 1, struct.pack("=Qi", rights & spared[file], place), 0)
        os.close(place)
    bound: int = libc.syscall(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
    return bound == 0


def _needs_abstract_sockets() -> bool:
    """Measured: libxcb 1.15 tries X's abstract socket first and, if refused, not the path. No window then."""
    display = os.environ.get("DISPLAY", "").rpartition(":")[2].partition(".")[0]
    known = Path("/proc/net/unix")  # systemd's ProcSubset=pid hides it
    listening = display and (not known.exists() or f"@/tmp/.X11-unix/X{display}\n" in known.read_text())
    return bool(listening) or "abstract" in os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")


def bind_seccomp(spared: Collection[str] = ()) -> bool:
    with suppress(OSError, AttributeError):  # AttributeError: there is no pyseccomp
        rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
        rules.set_attr(pyseccomp.Attr.ACT_BADARCH, pyseccomp.KILL_PROCESS)
        rules.set_attr(pyseccomp.Attr.CTL_TSYNC, 1)
        for call, *conditions in (refusal for refusal in _refusals() if refusal[0] not in spared):
            error = errno.ENOSYS if call in _UNKNOWN else errno.EPERM
            rules.add_rule(pyseccomp.ERRNO(error), call, *(pyseccomp.Arg(*c) for c in conditions))
        rules.load()
        return True
    return False


def _refusals() -> Iterator[tuple[Any, ...]]:
    """Yield (call, conditions on its arguments ...)."""
    differs, equals, low = pyseccomp.NE, pyseccomp.MASKED_EQ, 0xFFFFFFFF  # the kernel sees the low half, too
    yield from ((call,) for call in (*_REFUSED.split(), *_TOO_NEW, *_UNKNOWN))
    yield from ((call, (0, differs, socket.AF_UNIX)) for call in ("socket", "socketpair"))
    yield from ((call, (0, differs, os.getpid())) for call in ("kill", "tgkill"))
    yield from (("ioctl", (1, equals, low, request)) for request in _IOCTLS)
    for call, place, access in (("open", 1, 0), ("open", 1, 3), ("openat", 2, 0), ("openat", 2, 3)):
        yield call, (place, equals, os.O_ACCMODE | os.O_TRUNC, access | os.O_TRUNC)  # to read, but emptying
    yield "clone", (0, equals, 0x10000, 0)  # CLONE_THREAD not set: a process
    yield "prctl", (0, equals, low, SET_DUMPABLE)
    yield "prlimit64", (1, equals, low, resource.RLIMIT_CORE), (2, differs, 0)
    yield "shmget", (0, differs, 0)  # only IPC_PRIVATE: X may need it
