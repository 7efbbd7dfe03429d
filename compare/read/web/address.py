"""Web addresses as users and pages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import quote, urljoin, urlsplit

from compare.errors import InputError

__all__ = ["WebAddress", "host_of", "is_address", "without_credentials"]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{0,30}://")
_CREDENTIALS = re.compile(r"(?<=//)[^/?#]*@")
_HOST = re.compile(r"[a-z0-9_\-]+(?:\.[a-z0-9_\-]+)*\.?|[0-9a-f:.]+")
_PORTS = {"http": 80, "https": 443}
_LONGEST = 4000
# What may stand in a path or a query as it is; a percent sign belongs to what is quoted already.
_PLAIN = "/%:@!$&'()*+,;=~-._[]?"


def is_address(path: str) -> bool:
    """Whether what the user named is an address of any scheme, and no path."""
    return _SCHEME.match(path) is not None


def without_credentials(text: str) -> str:
    """An address as it may be shown: user names and passwords stay out of reports and messages."""
    return _CREDENTIALS.sub("", text, count=1)


def host_of(text: str) -> str:
    """The host that an address names, "" where it names none."""
    try:
        return urlsplit(text).hostname or ""
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """Where to ask, and for what: ``host`` in ASCII, ``target`` a path with its query."""

    scheme: str
    host: str
    port: int
    target: str

    @classmethod
    def parse(cls, text: str, source: str) -> WebAddress:
        """What ``text`` names; raises InputError, naming ``source``, for anything but HTTP(S)."""
        if len(text) > _LONGEST or not text.isprintable() or " " in text:
            _refuse(source, "is no web address")
        try:
            parts = urlsplit(text)
            host, port = _ascii(parts.hostname or ""), parts.port
        except ValueError:  # also a host that cannot be written in ASCII
            _refuse(source, "is no web address")
        if parts.scheme not in _PORTS:
            _refuse(source, f"leads to {parts.scheme or 'no scheme'}:, not to http: or https:")
        if not _HOST.fullmatch(host):
            _refuse(source, "names no host")
        if "@" in parts.netloc:
            problem = "holds a user name or a password"
            raise InputError(source, problem, "save the page as HTML and give that file")
        query = f"?{quote(parts.query, safe=_PLAIN)}" if parts.query else ""
        target = (quote(parts.path, safe=_PLAIN) or "/") + query
        return cls(parts.scheme, host, port or _PORTS[parts.scheme], target)

    @property
    def site(self) -> str:
        """Scheme, host and port, which is what a robots.txt speaks for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    def __str__(self) -> str:
        return f"{self.site}{self.target}"

    def follow(self, location: str, source: str) -> WebAddress:
        """Where a redirect from here leads; raises InputError where it must not be followed."""
        try:
            joined = urljoin(str(self), location)
        except ValueError:
            _refuse(source, "redirects to no web address")
        found = WebAddress.parse(joined, source)
        if self.scheme == "https" and found.scheme == "http":
            problem = f"redirects from https to {without_credentials(joined)}"
            raise InputError(source, problem, "give that address if you trust the way to it")
        return found


def _ascii(host: str) -> str:
    # The check of the length comes first: encoding takes quadratic time.
    if len(host) > 253:
        raise ValueError(host)
    return host.encode("idna").decode("ascii").lower() if not host.isascii() else host.lower()


def _refuse(source: str, problem: str) -> NoReturn:
    raise InputError(source, problem, "give an address as in https://quay.example/story")
