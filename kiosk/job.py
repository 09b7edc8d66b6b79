"""Windows' job objects: whoever is in the keeper's job ends with the keeper, however that ends."""

import ctypes
from typing import Any

KILL_ON_CLOSE, NO_DIALOGS, ONE_PROCESS, MEMORY = 0x2000, 0x400, 0x8, 0x100  # JOB_OBJECT_LIMIT_...
EXTENDED = 9  # JobObjectExtendedLimitInformation
QUIET = 0x8003  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX
THIS = -1  # the handle of the calling process


class Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION, 64 bytes where pointers have 8."""

    _fields_ = (
        ("process_time", ctypes.c_int64), ("job_time", ctypes.c_int64), ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t), ("most_working_set", ctypes.c_size_t), ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t), ("priority", ctypes.c_uint32), ("scheduling", ctypes.c_uint32),
    )  # fmt: skip


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, 144 bytes."""

    _fields_ = (
        ("basic", Basic), ("counters", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t), ("most_process_memory", ctypes.c_size_t), ("most_job_memory", ctypes.c_size_t),
    )  # fmt: skip


def keepers(kernel: Any = None) -> int | None:
    """Puts this process, and so all that it starts, into a job that ends with it. The job, or None where it failed.

    Its handle is never closed: Windows does so when this process is gone. Also switches off the dialogs and the
    memory dumps that follow a crash.
    """
    kernel = kernel or _kernel()
    kernel.SetErrorMode(QUIET)
    return _joined(kernel, KILL_ON_CLOSE | NO_DIALOGS)


def surfaces(megabytes: int, kernel: Any = None) -> int | None:
    """A job for this process alone: it can start no other, and have no more memory. The job, or None."""
    return _joined(kernel or _kernel(), ONE_PROCESS | MEMORY | NO_DIALOGS, megabytes << 20)


def _joined(kernel: Any, flags: int, memory: int = 0) -> int | None:
    job = kernel.CreateJobObjectW(None, None)
    limits = Limits(basic=Basic(flags=flags, processes=1), process_memory=memory)
    ok = job and kernel.SetInformationJobObject(job, EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))
    return job if ok and kernel.AssignProcessToJobObject(job, THIS) else None


def _kernel() -> Any:
    kernel: Any = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p]
    kernel.SetInformationJobObject.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32]
    kernel.AssignProcessToJobObject.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    return kernel
