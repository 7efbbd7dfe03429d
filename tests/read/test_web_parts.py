"""The parts of fetching: which addresses are public, and what a robots.txt asks."""

from __future__ import annotations

import time

import pytest

from compare.read.web.public import is_public
from compare.read.web.robots import parse_robots

PRIVATE = """
127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1
169.254.169.254 100.64.0.1 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1
239.255.255.255 240.0.0.1 255.255.255.255 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1
fec0::1 2001:db8::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::a00:1
2002:7f00:1:: 2002:a00:1:: 2001:0:4136:e378:8000:63bf:f5ff:fffe quay 1.2.3
"""
PUBLIC = "93.184.216.34 8.8.8.8 172.32.0.1 2606:4700::1111 64:ff9b::808:808 ::ffff:8.8.8.8"


@pytest.mark.parametrize("address", PRIVATE.split())
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC.split())
def test_public_addresses(address: str) -> None:
    assert is_public(address)


ROBOTS = """\
# a comment
User-agent: otherbot
Disallow: /

User-Agent: FactCompare/2.0
User-agent: friend
Crawl-delay: 4
Allow: /news/open
Disallow: /news/   # most of it
Disallow: /*.pdf$
Disallow: /a*b*c

User-agent: *
Disallow: /

user-agent: factcompare
Disallow: /caf%C3%A9
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/", True),
        ("/news/today", False),
        ("/news/open/1", True),
        ("/x.pdf", False),
        ("/x.pdf?page=2", True),
        ("/axxbxxc", False),
        ("/axxcxxb", True),
        ("/caf%C3%A9", False),
        ("/café", False),
        ("/caf%c3%a9/1", False),
    ],
)
def test_rules(path: str, allowed: bool) -> None:
    assert parse_robots(ROBOTS, "factcompare").allows(path) is allowed


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("", True),
        ("Disallow: /", True),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /\nAllow: /", True),
        ("User-agent: *\nDisallow: /\n\nUser-agent: factcompare\nAllow: /", True),
        ("\x00\xff<html>", True),
    ],
)
def test_whole_files(text: str, allowed: bool) -> None:
    assert parse_robots(text, "factcompare").allows("/a") is allowed


def test_a_pattern_full_of_stars_takes_no_time() -> None:
    text = "User-agent: *\n" + f"Disallow: /{'*a' * 2000}b$\n" * 50
    begun = time.process_time()
    assert parse_robots(text, "factcompare").allows("/" + "a" * 4000)
    assert time.process_time() - begun < 2
