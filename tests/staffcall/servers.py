"""Servers on loopback for the staff call, each started and ended by its test."""

import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

MOSQUITTO = shutil.which("mosquitto") or shutil.which("/usr/sbin/mosquitto")


def open_the_way_to(folder: Path) -> None:
    """A Mosquitto that root starts reads its files as its own user."""
    for place in (folder, *folder.parents):
        if place != Path(tempfile.gettempdir()) and place.is_relative_to(tempfile.gettempdir()):
            place.chmod(place.stat().st_mode | 0o755)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


class Web:
    """Answers each connection with the same bytes after a pause; `heard` is what came, head and body."""

    def __init__(self, answer, pause=0.0, tls=None):
        self.heard, self._answer, self._pause, self._tls = [], answer, pause, tls
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._server.close()

    def _serve(self):
        while not self._ended.is_set():
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                with suppress(OSError):  # whoever calls may go at any time
                    self.talk(self._tls.wrap_socket(connection, server_side=True) if self._tls else connection)

    def talk(self, connection):
        heard, more = b"", b"?"
        while more and not heard.partition(b"\r\n\r\n")[2].endswith(b"}"):
            more = connection.recv(4096)
            heard += more
        self.heard.append(heard)
        self._ended.wait(self._pause)
        connection.sendall(self._answer)
        connection.close()


class Silent(Web):
    """Accepts, says nothing, and closes after the pause."""

    def __init__(self, pause):
        super().__init__(b"", pause)

    def talk(self, connection):
        self._ended.wait(self._pause)


def certificate(folder):
    """A certificate of its own authority for 127.0.0.1: the server's side, and the file that whoever trusts it has."""
    if not shutil.which("openssl"):
        pytest.skip("NOT TESTED: no certificate can be made. apt-get install openssl")
    files = {"-keyout": folder / "key.pem", "-out": folder / "certificate.pem"}
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext subjectAltName=IP:127.0.0.1"
    named = [str(word) for pair in files.items() for word in pair]
    subprocess.run([*command.split(), *named], check=True, capture_output=True)
    side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    side.load_cert_chain(files["-out"], files["-keyout"])
    return side, files["-out"]


def status(code, head=""):
    return f"HTTP/1.1 {code} Word\r\n{head}Content-Length: 0\r\n\r\n".encode()


@contextmanager
def broker(folder, *lines):
    """A Mosquitto on a free port of loopback."""
    if not MOSQUITTO:
        pytest.skip("NOT TESTED: the MQTT call needs Debian's mosquitto (apt-get install mosquitto)")
    port = free_port()
    (folder / "mosquitto.conf").write_text("\n".join((f"listener {port} 127.0.0.1", *lines, "")))
    command = [MOSQUITTO, "-c", str(folder / "mosquitto.conf")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(port, process)
            yield port
        finally:
            process.terminate()


def _wait_for(port, process):
    for _ in range(500):
        assert process.poll() is None, "mosquitto ended at once"
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.01)
    raise AssertionError("mosquitto does not listen")
