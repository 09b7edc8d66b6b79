"""What a voice gives up: the same as a patient surface, but for the sound card and the few programs that it runs."""

import ctypes
import os
import resource
from collections.abc import Iterable

from kiosk import seal

# To start a program and to end it. Several programs share one card by ALSA's dmix, in memory of the kernel's.
SPARED = ("execve", "fork", "vfork", "clone", "kill", "semget", "shmget")
NO_CORE = 1  # bytes. With 0 the kernel would still pipe the core of an engine that crashes to a handler's program


def bind(programs: Iterable[str]) -> bool:
    """Bind this process and all that it starts, for good; false where the kernel can't do all of it."""
    libc = ctypes.CDLL(None, use_errno=True)
    resource.setrlimit(resource.RLIMIT_CORE, (NO_CORE, NO_CORE))
    libc.prctl(seal.SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(seal.SET_DUMPABLE, 0, 0, 0, 0)
    abi = libc.syscall(seal.CREATE_RULESET, None, 0, 1)
    spared = dict.fromkeys(map(os.path.realpath, programs), seal.EXECUTE)
    spared |= dict.fromkeys(("/dev/null", "/dev/snd"), seal.DEVICE_USE)
    files = abi > 0 and seal.bind_landlock(libc, abi, seal.SIGNALS | seal.ABSTRACT_SOCKETS, spared)
    return seal.bind_seccomp(SPARED) and files
