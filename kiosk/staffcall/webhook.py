"""Calling staff by one HTTP POST: no proxy, no redirect, nothing in it but the kiosk's name."""

from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from kiosk.staffcall.outcome import Outcome, Result, because, message

KIND = {"Content-Type": "application/json"}


def post(url: str, kiosk: str, seconds: float) -> Outcome:
    """Received where the answer is 2xx; it is not read any further."""
    parts = urlsplit(url)
    place = f"The webhook at {parts.hostname}"
    connecting = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = connecting(parts.hostname or "", parts.port, timeout=seconds)
    try:
        connection.request(
            "POST", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), message(kiosk), KIND
        )
        status = connection.getresponse().status
    except TimeoutError:
        return Outcome(Result.FAILED, f"{place} did not answer within {seconds:g} s.")
    except HTTPException:
        return Outcome(Result.FAILED, f"{place} answered, but not in HTTP.")
    except OSError as error:  # also a certificate that can't be trusted
        return Outcome(Result.FAILED, f"{place} could not be reached: {because(error)}.")
    finally:
        connection.close()
    if 200 <= status < 300:
        return Outcome(Result.RECEIVED, f"{place} has received it ({status}).")
    hint = " It points elsewhere: set the final address." if 300 <= status < 400 else ""
    return Outcome(Result.FAILED, f"{place} refused it ({status}).{hint}")
