"""The way onto the network: looking a host up, and connecting to a checked address of it."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.errors import InputError
from compare.read.web.public import is_public

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.read.clock import Clock
    from compare.read.web.address import WebAddress

__all__ = ["Network"]

# Seconds for one of several addresses of a host; a whole fetch has a limit of its own.
_CONNECT = 5.0
_MOST_TRIED = 4


def _resolve(host: str, port: int) -> Sequence[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _dial(address: str, port: int, seconds: float) -> socket.socket:
    return socket.create_connection((address, port), seconds)


@dataclass(frozen=True, slots=True)
class Network:
    """How hosts are looked up and numeric addresses connected to; tests put others in place."""

    resolve: Callable[[str, int], Sequence[str]] = _resolve
    dial: Callable[[str, int, float], socket.socket] = _dial

    def connect(
        self, place: WebAddress, source: str, clock: Clock, *, private: bool
    ) -> socket.socket:
        """A connection to the host of ``place``.

        The host is looked up once, and the very addresses that were checked are connected to, so
        that no second answer can lead elsewhere. Raises InputError, naming ``source``.
        """
        try:
            addresses = self.resolve(place.host, place.port)
        except (OSError, UnicodeError):
            addresses = []
        if not addresses:
            raise InputError(source, f"no such host: {place.host}", "check the address")
        if not private and not all(map(is_public, addresses)):
            problem = f"{place.host} leads into a private network or to this machine"
            raise InputError(source, problem, "give --allow-private if that is meant")
        for address in addresses[:_MOST_TRIED]:
            try:
                return self.dial(address, place.port, min(_CONNECT, clock.left()))
            except OSError:
                continue
        raise InputError(source, f"{place.host} does not answer", "try again later")
