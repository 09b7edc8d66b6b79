"""Makes `python3 main.py` work on a bare Debian or Ubuntu: system packages, .venv, the locked packages."""

from __future__ import annotations

import contextlib
import os
import sys
import zlib

from kiosk.bootstrap_tools import explain, install, missing, precompile, refusal, run, say, wish
from kiosk.needs import OLDEST

TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MARK = "clearing-set-up"  # lines: the path of the environment's Python, the checksum of each lock it holds
SEEN = "system libraries seen"
TRIED = "test components tried"
QUICK = ("clear", "status", "pause", "resume", "clean", "reload", "restart", "logs", "pin", "compile", "pack",
         "screens", "call-staff", "recordings", "staff-order", "settings", "update",
         "fleet", "fetch-updates")  # fmt: skip
DEVELOPER = ("test", "lint", "bench")  # the commands that need packaging/lock/test.txt


def ensure(arguments: list[str]) -> None:
    """Return only inside a working environment; else set it up and start again there, or exit 2."""
    if arguments[:1] == ["surface"] or getattr(sys, "frozen", False):
        return
    if sys.version_info[:2] < OLDEST:
        this = ".".join(map(str, sys.version_info[:3]))
        raise refusal(f"Python 3.11 or newer is needed, and this is {this}. Try: python3.11 main.py")
    try:
        prepare(arguments)
    except KeyboardInterrupt:
        raise refusal("Stopped. The next start repairs what is unfinished.", code=130) from None
    except OSError as error:
        raise refusal(explain("The set-up failed", str(error))) from None


def prepare(arguments: list[str]) -> None:
    command = arguments[0] if arguments else ""
    testing = command == "test" or (command == "setup" and "--test" in arguments)
    # the first is what gets installed; test.txt contains run.txt
    locks = ["test.txt", "run.txt"] if testing or command in DEVELOPER else ["run.txt"]
    venv = place(locks[0])
    complete, inside = ready(venv, locks[0]), os.path.realpath(sys.prefix) == os.path.realpath(venv)
    if not complete or (inside and not seen(venv, arguments)):  # else it is left to the start inside
        lacking = missing(arguments, testing, making=not complete)
        if lacking:
            install(lacking)
        elif inside:
            remember(venv, SEEN)
    if not complete:
        alone(venv, locks)
        precompile(python_of(venv), venv, TOP)
        wish()
    if not inside:
        enter(venv)
    if testing and (command == "setup" or TRIED not in marked(venv)):
        from kiosk.bootstrap_components import try_to_install

        if try_to_install():
            remember(venv, TRIED)


def place(lock: str) -> str:
    """Return the environment's folder: beside main.py, or in the home folder if that can't be written to."""
    chosen = os.environ.get("CLEARING_VENV")
    if chosen and os.path.isdir(chosen) and os.listdir(chosen) and "pyvenv.cfg" not in os.listdir(chosen):
        raise refusal(f"CLEARING_VENV={chosen} holds other things. Name a new or an empty folder.")
    beside = [os.path.join(TOP, ".venv"), os.path.join(os.path.expanduser("~"), ".cache", "clearing", "venv")]
    places = [os.path.abspath(chosen)] if chosen else beside
    for venv in places:
        nearest = venv
        while not os.path.lexists(nearest):
            nearest = os.path.dirname(nearest)
        if ready(venv, lock) or (os.path.isdir(nearest) and os.access(nearest, os.W_OK | os.X_OK)):
            return venv
    raise refusal(f"{' and '.join(places)} can't be written to. Set CLEARING_VENV to a folder that can be.")


def python_of(venv: str) -> str:
    return os.path.join(venv, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))


def digest(lock: str) -> str:
    with open(os.path.join(TOP, "packaging", "lock", lock), "rb") as file:
        return f"{lock} {zlib.crc32(file.read()):08x}"  # against oversight, not malice; hashlib is 6 ms of each start


def ready(venv: str, lock: str = "") -> bool:
    """Say whether a set-up (of this lock) was finished there, with a Python that is still the same."""
    parts = [os.path.join(venv, MARK), os.path.join(venv, "pyvenv.cfg"), python_of(venv)]
    if not all(map(os.path.exists, parts)):
        return False
    lines = marked(venv)
    return os.path.realpath(parts[2]) in lines and (not lock or digest(lock) in lines)


def seen(venv: str, arguments: list[str]) -> bool:
    """Say whether the system's libraries were all there before; looking for them takes 20 ms of each start."""
    plain = all(word.startswith("-") and word != "--virtual" for word in arguments[:1])
    return (plain or arguments[0] in QUICK) and SEEN in marked(venv)


def marked(venv: str) -> list[str]:
    with open(os.path.join(venv, MARK), encoding="utf-8", errors="replace") as file:
        return file.read().splitlines()


def remember(venv: str, line: str) -> None:
    with contextlib.suppress(OSError), open(os.path.join(venv, MARK), "r+", encoding="utf-8") as file:
        if line not in file.read().splitlines():
            file.write(line + "\n")


def alone(venv: str, locks: list[str]) -> None:
    """Fill the environment while no other set-up does; a pip left behind by a killed set-up is waited for."""
    os.makedirs(os.path.dirname(venv), exist_ok=True)
    if sys.platform == "win32":
        return fill(venv, locks)
    import fcntl

    folder = os.open(os.path.dirname(venv), os.O_RDONLY)
    try:
        os.set_inheritable(folder, True)  # pip holds it too, see run()
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another set-up is still at work here; waiting for it.")
            fcntl.flock(folder, fcntl.LOCK_EX)
        if not ready(venv, locks[0]):
            fill(venv, locks)
    finally:
        os.close(folder)


def fill(venv: str, locks: list[str]) -> None:
    """Install the first lock; the mark is absent meanwhile, so the next start repairs an interrupted one."""
    mark, kept = os.path.join(venv, MARK), ""
    if ready(venv):
        with open(mark, encoding="utf-8") as file:
            kept = file.read()
        os.remove(mark)
    else:
        say(f"Making {venv}")
        code, output = run([getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", venv])
        if code != 0:
            raise refusal(explain(f"{venv} could not be made", output))
    say(f"Fetching the packages of packaging/lock/{locks[0]} (about 100 MB the first time)")
    pip = [python_of(venv), "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    lock = os.path.join(TOP, "packaging", "lock", locks[0])
    code, output = run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", lock])
    if code == 0:
        kept = "\n".join([os.path.realpath(python_of(venv)), *map(digest, locks)])
    unchanged = "Installing collected packages" not in output  # so it failed while downloading
    if kept and (code == 0 or unchanged):
        with open(mark, "w", encoding="utf-8") as file:
            file.write(kept + "\n")
    if code != 0:
        raise refusal(explain("The packages could not be fetched", output))


def enter(venv: str) -> None:
    """Start again with the environment's Python; PYTHONHOME would lead it back out, without end."""
    os.environ.pop("PYTHONHOME", None)
    python = python_of(venv)
    if os.name == "nt":  # there exec returns to the shell at once
        import subprocess

        raise SystemExit(subprocess.call([python, *sys.argv]))
    os.execv(python, [python, *sys.argv])
