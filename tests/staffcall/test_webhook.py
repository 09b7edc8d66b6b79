"""The webhook against real sockets: only a 2xx is "received", and only the kiosk's name arrives."""

import json
import time

import pytest

from kiosk.staffcall.outcome import Result
from kiosk.staffcall.webhook import post
from tests.staffcall.servers import Web, certificate, free_port, status

NAME = "Sala 2 «niños»"


def address(server, path="/call?token=SECRET"):
    return f"http://127.0.0.1:{server.port}{path}"


@pytest.mark.parametrize("code", [200, 202, 204])
def test_what_arrives_is_the_kiosk_s_name_and_nothing_else(code):
    with Web(status(code)) as server:
        outcome = post(address(server), NAME, 5)
    assert outcome.result is Result.RECEIVED and "SECRET" not in outcome.sentence
    (heard,) = server.heard
    head, _, body = heard.partition(b"\r\n\r\n")
    request, *fields = head.decode().split("\r\n")
    assert request == "POST /call?token=SECRET HTTP/1.1"
    assert body == '{"kiosk": "Sala 2 «niños»"}'.encode() and json.loads(body) == {"kiosk": NAME}
    names = {field.partition(":")[0].lower() for field in fields}
    assert names == {"host", "accept-encoding", "content-type", "content-length"}


@pytest.mark.parametrize("code, said", [(500, "refused it (500)"), (404, "(404)"), (401, "(401)"), (100, "")])
def test_any_other_answer_is_a_failure(code, said):
    with Web(status(code)) as server:
        outcome = post(address(server), NAME, 2)
    assert outcome.result is Result.FAILED and said in outcome.sentence and "SECRET" not in outcome.sentence


def test_a_redirect_is_not_followed():
    with Web(status(200)) as other, Web(status(307, f"Location: {address(other)}\r\n")) as server:
        outcome = post(address(server), NAME, 5)
    assert outcome.result is Result.FAILED and "set the final address" in outcome.sentence
    assert len(server.heard) == 1 and other.heard == []


def test_a_proxy_of_the_environment_hears_nothing(monkeypatch):
    with Web(status(200)) as proxy, Web(status(200)) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, address(proxy, ""))
        assert post(address(server), NAME, 5).result is Result.RECEIVED
    assert (len(server.heard), proxy.heard) == (1, [])


def test_a_server_that_is_down_is_a_failure():
    outcome = post(f"http://127.0.0.1:{free_port()}/", NAME, 5)
    assert outcome.result is Result.FAILED and "could not be reached: connection refused." in outcome.sentence


def test_a_host_that_nobody_knows_is_a_failure():
    assert post("http://clearing.invalid/", NAME, 5).result is Result.FAILED


def test_a_server_that_is_too_slow_is_a_failure():
    began = time.monotonic()
    with Web(status(200), pause=30) as server:
        outcome = post(address(server), NAME, 0.5)
        assert time.monotonic() - began < 5
    assert outcome.result is Result.FAILED and "did not answer within 0.5 s" in outcome.sentence


@pytest.mark.parametrize("answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"\0" * 99])
def test_what_does_not_speak_http_is_a_failure(answer):
    with Web(answer) as server:
        assert post(address(server), NAME, 2).result is Result.FAILED


def test_https_needs_a_certificate_that_is_trusted(tmp_path, monkeypatch):
    side, file = certificate(tmp_path)
    with Web(status(200), tls=side) as server:
        url = address(server).replace("http:", "https:")
        outcome = post(url, NAME, 5)
        assert outcome.result is Result.FAILED and "certificate" in outcome.sentence and server.heard == []
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        outcome = post(url, NAME, 5)
    assert outcome.result is Result.RECEIVED, outcome.sentence
    assert server.heard[0].endswith('{"kiosk": "Sala 2 «niños»"}'.encode())


def test_https_to_a_server_without_it_sends_no_name():
    with Web(status(200)) as server:
        outcome = post(address(server).replace("http:", "https:"), NAME, 2)
    assert outcome.result is Result.FAILED and not any(b"kiosk" in heard for heard in server.heard)
