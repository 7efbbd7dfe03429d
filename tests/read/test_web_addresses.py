"""Where a web address leads: to the public internet or not, also by redirects and name servers."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import read_article
from compare.read.web import WebAddress
from compare.read.web.fetcher import Fetcher
from compare.read.web.network import Network
from compare.settings import Settings
from tests.read.servers import TEXT, Server, answer

if TYPE_CHECKING:
    from collections.abc import Mapping

PUBLIC = "93.184.216.34"


class Names:
    """A network of made-up hosts, all of which are in truth the server on this machine."""

    def __init__(self, server: Server, hosts: Mapping[str, list[str]]) -> None:
        self.port = server.port
        self.hosts = {host: list(addresses) for host, addresses in hosts.items()}
        self.looked_up: list[str] = []
        self.dialled: list[str] = []

    def resolve(self, host: str, port: int) -> list[str]:
        """Each look-up may give another answer, as an attacker's name server does."""
        self.looked_up.append(host)
        answers = self.hosts.get(host, [])
        return [answers.pop(0) if len(answers) > 1 else answers[0]] if answers else []

    def dial(self, address: str, port: int, seconds: float) -> socket.socket:
        self.dialled.append(address)
        return socket.create_connection(("127.0.0.1", self.port), seconds)

    def fetch(self, url: str, settings: Settings | None = None) -> bytes:
        network = Network(self.resolve, self.dial)
        return Fetcher(settings or Settings(), network).fetch(url, url).data


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/a",
        "http://localhost:{port}/a",
        "http://2130706433:{port}/a",
        "http://0x7f.1:{port}/a",
        "http://[::ffff:127.0.0.1]:{port}/a",
        "http://0.0.0.0:{port}/a",
    ],
)
def test_this_machine_is_refused_unless_allowed(server: Server, url: str) -> None:
    url = url.format(port=server.port)
    with pytest.raises(InputError, match="leads into a private network or to this machine"):
        read_article(url)
    assert server.requests == []


def test_a_redirect_into_a_private_network_is_refused(server: Server) -> None:
    names = Names(server, {"quay.example": [PUBLIC], "inner.example": ["10.0.0.8"]})
    server.pages["/to"] = answer(status="301 Moved", Location="http://inner.example/a")
    with pytest.raises(InputError, match=r"inner\.example leads into a private network"):
        names.fetch("http://quay.example/to")
    assert set(names.dialled) == {PUBLIC}


@pytest.mark.parametrize("target", ["http://127.0.0.1/a", "//[::1]/a", "http://169.254.169.254/"])
def test_a_redirect_to_this_machine_is_refused(server: Server, target: str) -> None:
    hosts = {"quay.example": [PUBLIC], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"]}
    names = Names(server, hosts | {"169.254.169.254": ["169.254.169.254"]})
    server.pages["/to"] = answer(status="307 Temporary", Location=target)
    with pytest.raises(InputError, match="leads into a private network or to this machine"):
        names.fetch("http://quay.example/to")


def test_a_name_that_changes_its_address_is_looked_up_before_each_connection(
    server: Server,
) -> None:
    names = Names(server, {"quay.example": [PUBLIC, "127.0.0.1"]})
    with pytest.raises(InputError, match=r"quay\.example leads into a private network"):
        names.fetch("http://quay.example/a")  # robots.txt from outside, the page from inside
    assert (names.dialled, server.asked) == ([PUBLIC], ["/robots.txt"])


def test_the_address_that_was_checked_is_the_one_connected_to(server: Server) -> None:
    names = Names(server, {"quay.example": [PUBLIC]})
    assert names.fetch("http://quay.example/a") == TEXT.encode()
    assert len(names.looked_up) == len(names.dialled) == len(server.requests)
    assert "Host: quay.example\r\n" in server.requests[-1]


def test_one_private_address_among_others_is_enough_to_refuse(server: Server) -> None:
    network = Network(lambda host, port: [PUBLIC, "192.168.1.1"])
    with pytest.raises(InputError, match="private network"):
        Fetcher(Settings(), network).fetch("http://quay.example/a", "a")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("ftp://quay.example/a", "leads to ftp:, not to http: or https:"),
        ("file:///etc/passwd", "leads to file:, not to http: or https:"),
        ("http:///a", "names no host"),
        ("http://quay.example:99999/a", "is no web address"),
        ("http://[::1/a", "is no web address"),
        ("http://quay.example/a b", "is no web address"),
        ("http://quay.example/\na", "is no web address"),
        (f"http://quay.example/{'a' * 5000}", "is no web address"),
        (f"http://{'ü' * 300}.example/a", "is no web address"),
        ("http://quay.example\\@127.0.0.1/", "holds a user name or a password"),
        ("http://quay.example\\.inner.example/", "names no host"),
        ("http://[fe80::1%25eth0]/a", "names no host"),
    ],
)
def test_what_is_no_web_address(url: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        read_article(url)
    assert caught.value.problem == told


def test_credentials_are_refused_and_not_shown() -> None:
    with pytest.raises(InputError) as caught:
        read_article("http://ida:secret@quay.example/a")
    assert str(caught.value).startswith("http://quay.example/a: holds a user name or a password")
    assert "secret" not in str(caught.value)


def test_a_host_that_does_not_exist() -> None:
    with pytest.raises(InputError, match=r"no such host: quay\.invalid"):
        Fetcher(Settings(), Network(lambda host, port: [])).fetch("http://quay.invalid/", "a")


def test_a_redirect_out_of_https_is_refused() -> None:
    place = WebAddress.parse("https://quay.example/a", "x")
    assert place.follow("/b", "x").site == "https://quay.example"
    with pytest.raises(InputError, match=r"redirects from https to http://quay\.example/b"):
        place.follow("http://quay.example/b", "x")
