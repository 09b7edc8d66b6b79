"""The way to a web server: one plain GET a file, bounded in all that a server may do with HTTP."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from tuf.api.exceptions import DownloadError, DownloadHTTPError, SlowRetrievalError

from kiosk.fleet.fetching import STEP, Bounded

REDIRECTS, AROUND = 2, "it sends from one address to the next"


class FromWeb(Bounded):
    """By the system's certificates, and through the proxy of the environment (https_proxy, no_proxy)."""

    def _fetch(self, url: str) -> Iterator[bytes]:
        waits = urllib3.Timeout(connect=self.limits.silence, read=self.limits.silence)
        for _ in range(1 + REDIRECTS):
            try:
                answer = _pool(url).request(
                    "GET", url, redirect=False, preload_content=False, decode_content=False, timeout=waits
                )
            except urllib3.exceptions.HTTPError as error:
                raise _told(error) from None
            if not (there := answer.get_redirect_location()):
                break
            answer.close()  # urllib3 by itself would read all of it, however long
            url = _elsewhere(url, there)
        else:
            raise DownloadError(AROUND)
        self.date = _date(answer.headers.get("Date", ""))
        if answer.status != 200:
            answer.close()
            raise DownloadHTTPError(f"it answers with {answer.status}", answer.status)
        return self._pieces(answer)

    def _pieces(self, answer: urllib3.BaseHTTPResponse) -> Iterator[bytes]:
        """As they come: to wait for a whole step would let a server drip without end."""
        try:
            while piece := answer.read1(STEP, decode_content=False):
                self._timely()
                yield piece
        except urllib3.exceptions.HTTPError as error:
            raise _told(error) from None
        finally:
            answer.close()


def _pool(url: str) -> urllib3.PoolManager:
    parts = urlsplit(url)
    proxy = getproxies().get(parts.scheme)
    tries = urllib3.Retry(None, connect=1, read=0, status=0, other=0)
    named = {"User-Agent": "Clearing"}
    if proxy and not proxy_bypass(parts.hostname or ""):
        whole = proxy if "://" in proxy else f"http://{proxy}"  # as curl, apt and requests read it
        return urllib3.ProxyManager(whole, headers=named, retries=tries)
    return urllib3.PoolManager(headers=named, retries=tries)


def _told(error: urllib3.exceptions.HTTPError) -> DownloadError:
    """In few words, and none of the server's."""
    reason = error.reason if isinstance(error, urllib3.exceptions.MaxRetryError) else error
    match reason:
        case urllib3.exceptions.NameResolutionError():
            return DownloadError("its name is not known")
        case urllib3.exceptions.NewConnectionError():
            return DownloadError("nothing answers there")
        case urllib3.exceptions.TimeoutError():
            return SlowRetrievalError()
        case urllib3.exceptions.SSLError():
            return DownloadError("its certificate is not one that this machine trusts")
        case urllib3.exceptions.ProxyError():
            return DownloadError("the proxy does not let it through")
    return DownloadError("the connection broke off")


def _elsewhere(url: str, there: str) -> str:
    """Where a web server sends to: another, or another place of its own; never from https to what is open to all."""
    try:
        found = urljoin(url, there)
        fits = urlsplit(found).scheme in ("https", urlsplit(url).scheme)
    except ValueError:
        fits = False
    if not fits:
        raise DownloadError(AROUND)
    return found


def _date(header: str) -> datetime | None:
    """With its zone; none that is no date of these years."""
    try:
        date = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    return date.replace(tzinfo=date.tzinfo or UTC) if 2000 < date.year < 9999 else None
