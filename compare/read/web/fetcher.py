"""Fetches pages with manners: redirects and sizes bounded, robots.txt heeded, hosts not hurried."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.read.clock import Clock
from compare.read.files import Content
from compare.read.kinds import Kind
from compare.read.web.address import WebAddress, without_credentials
from compare.read.web.connection import PROGRAM, Bounds, ask
from compare.read.web.network import Network
from compare.read.web.robots import Robots, parse_robots

if TYPE_CHECKING:
    from compare.read.web.connection import Answer
    from compare.settings import Settings

__all__ = ["Fetcher"]

_MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ROBOTS_BOUNDS = Bounds(512_000, 512_000)  # RFC 9309 asks for 500 KiB at least
# Seconds between two pages of one host.
_PAUSE = 1.0
_KINDS = {
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "text/plain": Kind.TEXT,
    "text/markdown": Kind.MARKDOWN,
    "application/json": Kind.JSON,
    "application/pdf": Kind.PDF,
}
_UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:\-]{1,40})", re.IGNORECASE)
_GIVE_FILE = "save the page as HTML and give that file"


class Fetcher:
    """Fetches the pages of one run, and remembers what their sites ask of programs."""

    def __init__(self, settings: Settings, network: Network | None = None) -> None:
        self._settings = settings
        self._network = network or Network()
        self._robots: dict[str, Robots] = {}
        self._asked: dict[str, float] = {}

    def fetch(self, address: str, source: str) -> Content:
        """What lies at a web address; raises InputError, naming ``source``, if it cannot be had."""
        clock = Clock(self._settings.max_seconds, source)
        bounds = Bounds(self._settings.max_file_size, self._settings.max_unpacked_size)
        place = WebAddress.parse(address, source)
        for _ in range(_MOST_REDIRECTS + 1):
            self._heed_robots(place, source, clock)
            self._wait(place, clock)
            answer = self._ask(place, source, clock, bounds)
            if answer.status not in _REDIRECTS:
                return _content(answer, source)
            place = place.follow(answer.headers.get("Location", ""), source)
        raise InputError(source, f"redirects more than {_MOST_REDIRECTS} times", _GIVE_FILE)

    def _ask(self, place: WebAddress, source: str, clock: Clock, bounds: Bounds) -> Answer:
        private = self._settings.allow_private
        line = self._network.connect(place, source, clock, private=private)
        return ask(line, place, source, clock, bounds)

    def _wait(self, place: WebAddress, clock: Clock) -> None:
        """Leaves a host some time to breathe after it was asked for a page."""
        now = time.monotonic()
        pause = self._asked.get(place.host, now - _PAUSE) + _PAUSE - now
        if pause > 0:
            time.sleep(min(pause, clock.left()))
        self._asked[place.host] = time.monotonic()

    def _heed_robots(self, place: WebAddress, source: str, clock: Clock) -> None:
        if self._settings.ignore_robots:
            return
        if place.site not in self._robots:
            self._robots[place.site] = self._read_robots(place, source, clock)
        if not self._robots[place.site].allows(place.target):
            problem = f"{place.host} asks programs in robots.txt not to fetch this page"
            raise InputError(source, problem, _GIVE_FILE)

    def _read_robots(self, place: WebAddress, source: str, clock: Clock) -> Robots:
        """The rules of a site; none where it has no such file, as the standard says."""
        at = WebAddress(place.scheme, place.host, place.port, "/robots.txt")
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._ask(at, source, clock, _ROBOTS_BOUNDS)
            if answer.status in _REDIRECTS:
                at = at.follow(answer.headers.get("Location", ""), source)
                continue
            if answer.status >= 500:
                problem = f"{place.host} cannot tell now what programs may fetch ({answer.status})"
                raise InputError(source, problem, "try again later")
            text = answer.body.decode("utf-8-sig", "replace")
            return parse_robots(text, PROGRAM)
        return Robots()


def _content(answer: Answer, source: str) -> Content:
    if answer.status != 200:
        raise InputError(source, f"the server answers {answer.status}", _mend(answer.status))
    told = answer.headers.get("Content-Type", "")
    name = told.partition(";")[0].strip().lower()
    if name not in _KINDS and name not in _UNTOLD:
        shown = without_credentials(name) if name.isprintable() else "something else"
        raise InputError(source, f"is {shown}, not a page", "give the address of an article")
    charset = _CHARSET.search(told[:1000])
    return Content(answer.body, _KINDS.get(name), charset[1] if charset else None)


def _mend(status: int) -> str:
    if status in {401, 402, 403, 407, 451}:
        return _GIVE_FILE
    return "try again later" if status == 429 or status >= 500 else "check the address"
