"""Run in place of the kiosk, in its unit: what somebody who has taken over a surface before its seal could do.

A line for each try: its name, "allowed" or "refused".
"""

import ctypes
import mmap
import os
import resource
import socket
import subprocess
import sys

libc = ctypes.CDLL(None, use_errno=True)


def write(file):
    with open(file, "w") as there:
        there.write("x")


def execute(file):
    write(file)
    os.chmod(file, 0o700)
    subprocess.run([file], check=True)


def call(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def seen():
    assert [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) != os.getpid()], "nobody else"


def executable_memory():
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()


TRIES = {
    "AF_INET socket": lambda: socket.socket(socket.AF_INET).close(),
    "AF_INET6 socket": lambda: socket.socket(socket.AF_INET6).close(),
    "AF_NETLINK socket": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 15).close(),
    "AF_PACKET socket": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW).close(),
    "AF_VSOCK socket": lambda: socket.socket(40, socket.SOCK_STREAM).close(),
    "AF_UNIX socket": lambda: socket.socket(socket.AF_UNIX).close(),
    "seatd's socket": lambda: socket.socket(socket.AF_UNIX).connect("/run/seatd.sock"),
    "executable memory": executable_memory,
    "ptrace": lambda: call(101, 0, 0, 0, 0),
    "mount": lambda: call(165, b"none", b"/tmp", b"tmpfs", 0, None),
    "user namespace": lambda: call(272, 0x10000000),
    "landlock (for the seal)": lambda: call(444, None, 0, 1),
    "fork": lambda: os.waitpid(os.fork() or os._exit(0), 0),
    "core limit of a page": lambda: resource.setrlimit(resource.RLIMIT_CORE, (4096, 4096)),
    "other processes": seen,
    "/proc/sys": lambda: open("/proc/sys/kernel/hostname").close(),
    "/dev/mem": lambda: open("/dev/mem", "rb").close(),
    "/dev/tty1": lambda: open("/dev/tty1", "rb").close(),
    "start /bin/sh": lambda: subprocess.run(["/bin/sh", "-c", "true"], check=True),
    "start a file of /run/clearing": lambda: execute("/run/clearing/e"),
    "start a file of /var/lib/clearing": lambda: execute("/var/lib/clearing/e"),
    "start a file of /tmp": lambda: execute("/tmp/e"),
    "start a file of /dev/shm": lambda: execute("/dev/shm/e"),
    **{f"write {place}": (lambda place=place: write(f"{place}/x")) for place in (
        "/etc/clearing", "/usr/lib/clearing", "/usr/lib/clearing-station", "/home", "/root", "/var/log", "/",
        "/var/lib/clearing", "/run/clearing", "/tmp", "/var/tmp", "/dev/shm")},
}  # fmt: skip

if __name__ == "__main__":
    with open(sys.argv[1], "w") as told:
        for name, attempt in TRIES.items():
            try:
                attempt()
                print(f"{name}: allowed", file=told, flush=True)
            except BaseException:
                print(f"{name}: refused", file=told, flush=True)
