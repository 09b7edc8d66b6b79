"""Files without a name for a child to read: in memory; on Windows temporary ones that go with their last handle."""

import os
import sys
from itertools import count

_numbers = count()


def unnamed(name: str) -> int:
    """A descriptor, to write and to read. Nobody can open it by a name that lasts."""
    if sys.platform == "win32":
        file = os.path.join(os.environ["TEMP"], f"clearing-{name}-{os.getpid()}-{next(_numbers)}")
        once = os.O_CREAT | os.O_EXCL | os.O_TEMPORARY | os.O_SHORT_LIVED
        return os.open(file, os.O_RDWR | os.O_BINARY | os.O_NOINHERIT | once)
    return os.memfd_create(f"clearing-{name}", os.MFD_ALLOW_SEALING | os.MFD_CLOEXEC)


def sealed(fd: int) -> int:
    """A descriptor by which nobody can change it any more; the one given is used up."""
    if sys.platform == "win32":
        import _winapi
        import msvcrt

        me, handle = _winapi.GetCurrentProcess(), msvcrt.get_osfhandle(fd)
        only_read = _winapi.DuplicateHandle(me, handle, me, _winapi.GENERIC_READ, False, 0)
        os.close(fd)
        return msvcrt.open_osfhandle(only_read, os.O_RDONLY | os.O_BINARY)
    import fcntl

    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
    return fd
