"""Debian's Chromium, headless, on a page served from here: what it shows and prints, and all that it asked for."""

import json
import shutil
import subprocess
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = [
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-extensions"),
    *("--disable-component-update", "--disable-background-networking", "--disable-default-apps"),
    *("--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"),
]
needs_chromium = pytest.mark.skipif(
    not CHROMIUM, reason="NOT TESTED: no chromium here, so nobody saw the take-home page. apt-get install chromium"
)


@contextmanager
def serving(pages):
    """Serves path: HTML on loopback; gives its address and the request lines that it heard, as they came."""
    heard = []

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self):
            heard.append(f"{self.command} {self.path}")
            body = pages.get(self.path, "").encode()
            self.send_response(200 if self.path in pages else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", heard
    finally:
        server.shutdown()
        server.server_close()


def browse(address, folder, *options):
    """What Chromium wrote on its standard output, with a profile of its own in this folder."""
    command = [CHROMIUM, *QUIET, f"--user-data-dir={folder / 'profile'}", *options, address]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def requested(netlog, origin):
    """Every address that a page of this origin, or anyone of it, set out to fetch, by the browser's own log.

    Chromium also calls its maker (time, accounts) by itself: no page is the initiator then. Those are the second list.
    """
    log = json.loads(netlog.read_text())
    names = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    started = (event.get("params", {}) for event in log["events"] if names[event["type"]] == "URL_REQUEST_START_JOB")
    asked = [(what["url"], what.get("initiator", "")) for what in started if "url" in what]
    mine = [url for url, initiator in asked if origin in (initiator, url[: len(origin)])]
    return mine, [url for url, _ in asked if url not in mine]
