"""A print server of the test's own: cupsd in a folder, and ippeveprinter for a printer. The system's is left alone.

ippeveprinter of CUPS 2.4 does not start without Avahi: the system's, or else one on a bus of the test's own.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

PROGRAMS = ("cupsd", "lp", "lpadmin", "ippeveprinter", "dbus-daemon", "avahi-daemon", "pdftotext")
PATH = f"{os.environ['PATH']}:/usr/sbin:/sbin"
LACKING = [name for name in PROGRAMS if not shutil.which(name, path=PATH)]
needs_cups = pytest.mark.skipif(
    bool(LACKING) or os.getuid() != 0,
    reason=f"NOT TESTED: paper needs root and {', '.join(LACKING) or 'all that is here'}. "
    "apt-get install cups cups-client cups-ipp-utils avahi-daemon poppler-utils",
)
CUPSD = """Listen {0}/sock
WebInterface No
Browsing Off
{1}
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
FILES = """ServerRoot {0}/root
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/spool/tmp
AccessLog {0}/access_log
ErrorLog {0}/error_log
PageLog {0}/page_log
"""
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={0}/bus</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/>
</policy></busconfig>
"""
AVAHI = "[server]\nuse-ipv6=no\nallow-interfaces=lo\n"


class PrintServer:
    """`printed` is where the printer puts each sheet; `pause` (s) how long it takes for one."""

    def __init__(self, folder, stack):
        self.folder, self.printed, self.spool = folder, folder / "printed", folder / "spool"
        self._stack, self._printer = stack, None

    def start(self, *command):
        environment = {**os.environ, "PATH": PATH}
        with (self.folder / f"{command[0]}.log").open("ab") as log:
            started = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        self._stack.callback(end, started)
        return started

    def switch_on(self, pause=0.0):
        script = self.folder / "take.sh"
        script.write_text(f'#!/bin/sh\nsleep {pause}\ncat "$1" > {self.printed}/$$.part && mv {self.printed}/$$.part '
                          f"{self.printed}/$$.pdf\n")  # fmt: skip
        script.chmod(0o755)
        port, spool = str(self.port), self.folder / "ipp"
        options = ("-n", "localhost", "-r", "off", "-f", "application/pdf", "-p", port, "-d", spool, "-c", script)
        self._printer = self.start("ippeveprinter", *options, "Test")
        until(lambda: answers(self.port), "the printer")

    def switch_off(self):
        end(self._printer)

    def sheets(self):
        """The text of each sheet of paper."""
        pages = sorted(self.printed.glob("*.pdf"))
        return [subprocess.check_output(["pdftotext", page, "-"], text=True) for page in pages]

    def jobs(self, which="all"):
        return subprocess.run(["lpstat", "-W", which, "-l", "-o", "Desk"], capture_output=True, text=True).stdout


def end(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def until(happened, what, seconds=15.0):
    for _ in range(round(seconds / 0.05)):
        if happened():
            return
        time.sleep(0.05)
    pytest.fail(f"{what} did not come up within {seconds} s")


@contextmanager
def print_server(*, settings="PreserveJobFiles No"):
    """Its queue is called Desk; CUPS_SERVER leads to it from here on, until the end."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="clearing-cups-")))  # a short path
        folder.chmod(0o711)
        for name in ("root", "spool", "spool/tmp", "cache", "state", "printed", "ipp"):
            (folder / name).mkdir()
        for name, text in (("cupsd.conf", CUPSD), ("cups-files.conf", FILES), ("bus.conf", BUS), ("avahi.conf", AVAHI)):
            (folder / name).write_text(text.format(folder, settings))
        server = PrintServer(folder, stack)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            server.port = free.getsockname()[1]
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        if not Path("/run/avahi-daemon/pid").exists():
            patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={folder}/bus")  # also for a second server beside this
            server.start("dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile")
            until((folder / "bus").exists, "the bus")
            server.start("avahi-daemon", "-f", folder / "avahi.conf", "--no-drop-root", "--no-chroot", "--no-rlimits")
            until(lambda: "startup complete" in (folder / "avahi-daemon.log").read_text(), "Avahi")
        server.start("cupsd", "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf")
        until((folder / "sock").exists, "cupsd")
        patch.setenv("CUPS_SERVER", str(folder / "sock"))
        server.switch_on()
        queue = ["lpadmin", "-p", "Desk", "-E", "-v", f"ipp://localhost:{server.port}/ipp/print", "-m", "everywhere"]
        subprocess.run(queue, env={**os.environ, "PATH": PATH}, check=True, capture_output=True)
        yield server
