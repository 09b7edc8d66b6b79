"""A static file server on loopback: nginx with one worker where it is installed, else Python's own."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

CONFIGURATION = """
worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log crit;
events {{ worker_connections 8192; }}
http {{
    access_log off;
    sendfile on;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{port} backlog=4096; root {web}; }}
}}
"""
PYTHON = """
import functools, http.server, sys
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[2])
handler.func.log_message, handler.func.protocol_version = lambda *_: None, "HTTP/1.1"
http.server.ThreadingHTTPServer.request_queue_size = 4096
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), handler).serve_forever()
"""
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """Ended by its own process id."""

    def __init__(self, web, folder, kind=""):
        self.kind = kind or ("nginx" if shutil.which("nginx") else "python")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self._command = [sys.executable, "-c", PYTHON, str(self.port), str(web)]
        if self.kind == "nginx":
            written = folder / "nginx.conf"
            written.write_text(CONFIGURATION.format(folder=folder, web=web, port=self.port))
            root = ("-g", "user root;") if os.getuid() == 0 else ()  # else its worker may not see a private folder
            self._command = ["nginx", "-c", str(written), "-p", str(folder), *root]
        self._process, self._spent = None, 0.0
        self.start()

    def start(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 0.5):
                return
            time.sleep(0.02)
        raise RuntimeError(f"{self.kind} does not answer on port {self.port}")

    def close(self):
        self.stop()

    def stop(self):
        if self._process and self._process.poll() is None:
            self._spent = self.used()
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(10)

    def used(self):
        """Seconds of the processor that it and its workers have used, also before it was started again."""
        if self._process.poll() is not None:
            return self._spent
        return self._spent + sum(_ticks(pid) for pid in (self._process.pid, *_children(self._process.pid))) / TICKS

    def memory(self):
        """MB (PSS) now."""
        return sum(_pss(pid) for pid in (self._process.pid, *_children(self._process.pid)))


def _children(pid):
    with suppress(OSError):
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


def _ticks(pid):
    with suppress(OSError):
        facts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return int(facts[11]) + int(facts[12])
    return 0


def _pss(pid):
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
