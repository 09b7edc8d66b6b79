"""Debian's own Prometheus and node-exporter on this machine's loopback, in a folder that goes; ended by their ids."""

import contextlib
import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "packaging" / "watching"
TEXTFILES = "/var/cache/clearing-metrics"  # in node-exporter.default


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as there:
        return there.getsockname()[1]


@contextlib.contextmanager
def running(*words):
    """A program for as long as this goes on; what it says is shown where it ends by itself."""
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as program:
        try:
            yield program
            assert program.poll() is None, program.stdout.read()
        finally:
            program.kill()


def node_exporter(folder, port):
    """With the arguments of node-exporter.default, but for its folder and its address."""
    (line,) = [line for line in (FOLDER / "node-exporter.default").read_text().splitlines() if line.startswith("ARGS=")]
    told = line.removeprefix('ARGS="').removesuffix('"').replace(TEXTFILES, str(folder)).split()
    assert "--web.listen-address=:9100" in told and f"--collector.textfile.directory={folder}" in told
    told[told.index("--web.listen-address=:9100")] = f"--web.listen-address=127.0.0.1:{port}"
    return running("prometheus-node-exporter", *told)


class Prometheus:
    """It asks `targets` every second and goes through the rules every second."""

    def __init__(self, folder, targets):
        self.port, self._folder = free_port(), folder
        shutil.copy(FOLDER / "rules.yml", folder)
        config = (FOLDER / "prometheus.yml").read_text()
        config = config.replace("_interval: 60s", "_interval: 1s").replace("scrape_timeout: 10s", "scrape_timeout: 1s")
        (folder / "prometheus.yml").write_text(config)
        (folder / "kiosks").mkdir()
        (folder / "kiosks" / "all.yml").write_text(json.dumps([{"targets": targets}]))  # JSON is YAML

    def running(self):
        return running(
            "prometheus", f"--config.file={self._folder}/prometheus.yml", f"--storage.tsdb.path={self._folder}/series",
            f"--web.listen-address=127.0.0.1:{self.port}", "--log.level=error",
        )  # fmt: skip

    def ask(self, path, **more):
        with urllib.request.urlopen(
            f"http://127.0.0.1:{self.port}/api/v1/{path}?{urllib.parse.urlencode(more)}"
        ) as answer:
            return json.load(answer)["data"]

    def found(self, expr):
        """[(labels, value), ...] of now."""
        return [(one["metric"], float(one["value"][1])) for one in self.ask("query", query=expr)["result"]]

    def until(self, condition, what, limit=30.0):
        """What `condition` found, once it is something; while nothing answers yet it is asked again."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                if found := condition():
                    return found
            time.sleep(0.2)
        raise AssertionError(f"not within {limit} s: {what}")


def read(port):
    """What stands on /metrics, without its comments."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        return [line for line in answer.read().decode().splitlines() if not line.startswith("#")]
