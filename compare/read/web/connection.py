"""One question to a web server and its answer, over a connection that is open already."""

from __future__ import annotations

import http.client
import ssl
import threading
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from socket import SHUT_RDWR, socket
from typing import TYPE_CHECKING

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.exceptions import SSLError as BadCertificate

from compare.errors import InputError
from compare.read.web.packing import TooMuchError, packings, unpacked
from compare.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from urllib3 import HTTPResponse

    from compare.read.clock import Clock
    from compare.read.web.address import WebAddress

__all__ = ["PROGRAM", "Answer", "Bounds", "ask"]

PROGRAM = "factcompare"
_HEADERS = {
    "User-Agent": f"{PROGRAM}/{__version__}",
    "Accept": "text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.8, "
    "application/pdf;q=0.7",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of an answer is taken, in bytes as it comes and as it unpacks."""

    packed: int
    unpacked: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said; ``body`` is empty but for a success."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Http(HTTPConnection):
    """A connection whose socket is given, so that nothing is looked up a second time."""

    def __init__(self, line: socket, place: WebAddress) -> None:
        super().__init__(place.host, place.port, timeout=line.gettimeout())
        self._line = line

    def _new_conn(self) -> socket:
        return self._line


class _Https(HTTPSConnection):
    """The same with TLS; the certificate must be one for the host that was asked for."""

    def __init__(self, line: socket, place: WebAddress) -> None:
        context = ssl.create_default_context()
        super().__init__(place.host, place.port, timeout=line.gettimeout(), ssl_context=context)
        self._line = line

    def _new_conn(self) -> socket:
        return self._line


def ask(line: socket, place: WebAddress, source: str, clock: Clock, bounds: Bounds) -> Answer:
    """What the server at the other end of ``line`` says to a request for ``place``.

    Sends no cookies and no credentials. Raises InputError, naming ``source``, for an answer that
    is broken, too large or too slow.
    """
    line.settimeout(clock.left())
    connection = _Https(line, place) if place.scheme == "https" else _Http(line, place)
    try:
        with _cut_off(line, clock.left()), closing(line), closing(connection):
            connection.request("GET", place.target, headers=_HEADERS, preload_content=False)
            with closing(connection.getresponse()) as response:
                body = _body(response, source, clock, bounds) if response.status == 200 else b""
                return Answer(response.status, response.headers, body)
    except (ssl.SSLError, BadCertificate):
        problem = f"{place.host} cannot show that it is {place.host}"
        raise InputError(source, problem, "check the address and this machine's clock") from None
    except (HTTPError, http.client.HTTPException, OSError, ValueError):
        clock.left()  # the line was cut for slowness, and that is what to say
        problem = f"{place.host} sends a broken answer"
        raise InputError(source, problem, "save the page as HTML and give that file") from None


@contextmanager
def _cut_off(line: socket, seconds: float) -> Iterator[None]:
    """Ends the connection after some seconds: a slow drip restarts every other kind of timeout."""
    own = line.dup()  # TLS takes the first one over

    def end() -> None:
        with suppress(OSError):
            own.shutdown(SHUT_RDWR)

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        own.close()


def _body(response: HTTPResponse, source: str, clock: Clock, bounds: Bounds) -> bytes:
    told = response.headers.get("Content-Encoding", "")
    names = packings(told)
    if names is None:
        problem = f"is packed as {told if told.isprintable() else 'nobody knows'}"
        raise InputError(source, problem, "save the page as HTML and give that file")
    pieces: list[bytes] = []
    size = 0
    while piece := response.read(_PIECE, decode_content=False):
        pieces.append(piece)
        size += len(piece)
        if size > bounds.packed:
            raise _too_large(source, "max_file_size", bounds.packed)
        clock.left()
    clock.left()  # a line that was cut can look like an end
    try:
        return unpacked(b"".join(pieces), names, bounds.unpacked)
    except TooMuchError:
        raise _too_large(source, "max_unpacked_size", bounds.unpacked) from None


def _too_large(source: str, limit: str, size: int) -> InputError:
    return InputError(
        source, f"sends more than {size:,} bytes", f"raise {limit}, or give the article alone"
    )
