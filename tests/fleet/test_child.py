"""The real process that may use the network: over https, through a proxy, in every way that a machine can lack."""

import json
import os
import subprocess

import pytest

from kiosk.itself import command
from kiosk.keeper.fetching import surroundings
from tests.fleet.clinic import GOES_ON, Kiosk, web
from tests.staffcall.servers import certificate


def fetch(url, kiosk, **more):
    """As the keeper starts it."""
    wanted = {"source": url, "group": "all", "every_minutes": 60, "root": kiosk.wanted.root, "sticks": "signed"}
    given = surroundings({"PATH": os.environ["PATH"], "STATE_DIRECTORY": str(kiosk.state), **more})
    done = subprocess.run(command("fetch-updates"), input=json.dumps(wanted).encode(), env=given,
                          capture_output=True, timeout=60, check=False)  # fmt: skip
    assert not done.stderr, done.stderr.decode()
    return done.returncode, json.loads(done.stdout)


def test_by_the_system_s_certificates_alone(clinic, tmp_path):
    kiosk = Kiosk(tmp_path / "state", clinic.folder / "root.json")
    side, authority = certificate(tmp_path)
    clinic.release("1")
    with web(clinic.web, tls=side) as (url, _):
        status, answer = fetch(url, kiosk)
        why = "its certificate is not one that this machine trusts; the list root.json"
        assert (status, answer) == (2, {"ended": "unreachable", "said": [f"{url} can't be reached ({why}).{GOES_ON}"],
                                        "until": None})  # fmt: skip
        status, answer = fetch(url, kiosk, SSL_CERT_FILE=str(authority))
    assert (status, answer["ended"], answer["said"]) == (0, "new", [f"From {url}: Our clinic 1."])
    kiosk.use()
    assert kiosk.shows == "1"
    assert json.loads((kiosk.state / "updates" / "last.json").read_text())["until"] == answer["until"]
    number = kiosk.state / "updates" / "number"
    assert number.stat().st_mode & 0o777 == 0o600 and len(number.read_text()) == 32


def test_through_the_proxy_of_the_environment(clinic, tmp_path):
    kiosk = Kiosk(tmp_path / "state", clinic.folder / "root.json")
    clinic.release("1")
    with web(clinic.web) as (url, asked):  # it answers a proxy's requests as its own: only the path counts
        status, answer = fetch("http://localhost:1/", kiosk, http_proxy=url)
        assert (status, answer["ended"]) == (0, "new"), answer
        assert any(request.startswith("GET http://localhost:1/metadata/timestamp.json") for request in asked)
        status, answer = fetch("http://localhost:1/", kiosk, http_proxy=url.removeprefix("http://"))
        assert (status, answer["ended"]) == (0, "new"), answer
        status, answer = fetch("http://localhost:1/", kiosk, http_proxy=url, no_proxy="localhost")
    assert (status, answer["ended"]) == (2, "unreachable")


@pytest.mark.parametrize("given", [b"", b"nonsense", b'{"source": "ftp://x"}'])
def test_what_it_is_told_and_can_t_be_is_an_end_without_an_answer(given, tmp_path):
    done = subprocess.run(command("fetch-updates"), input=given, capture_output=True,
                          env={**os.environ, "STATE_DIRECTORY": str(tmp_path / "state")}, check=False)  # fmt: skip
    assert done.returncode not in (0, 2) and not done.stdout and not (tmp_path / "state").exists()
