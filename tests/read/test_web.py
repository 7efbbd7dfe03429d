"""Pages from the web: fetched with manners, and refused wherever a server misbehaves."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.read import read_article, read_articles
from compare.read.web import fetcher as fetching
from compare.settings import Settings
from tests.read.servers import PLAIN, TEXT, Script, Server, answer, serving

if TYPE_CHECKING:
    import socket

HERE = Settings(allow_private=True)


def problem(server: Server, path: str = "/bad", settings: Settings = HERE) -> str:
    with pytest.raises(InputError) as caught:
        read_article(f"{server.site}{path}", settings=settings)
    assert caught.value.source == f"{server.site}{path}"
    assert caught.value.mend
    assert "\n" not in str(caught.value)
    return caught.value.problem


def test_a_page_becomes_an_article(server: Server) -> None:
    article = read_article(f"{server.site}/a", settings=HERE)
    assert (article.text, article.title, article.name) == (TEXT, "Ferry aground", "127.0.0.1")
    assert article.path == f"{server.site}/a"
    assert server.asked == ["/robots.txt", "/a"]


def test_several_pages_of_one_site(server: Server) -> None:
    server.pages["/b?x=1"] = answer(TEXT.encode(), Content_Type=PLAIN)
    articles, _ = read_articles([f"{server.site}/a", f"{server.site}/b?x=1#top"], settings=HERE)
    assert [article.title for article in articles] == ["Ferry aground"] * 2
    assert server.asked == ["/robots.txt", "/a", "/b?x=1"]


def test_nothing_but_the_request_is_sent(server: Server) -> None:
    server.pages["/to"] = answer(status="302 Found", Location="/a", Set_Cookie="id=1")
    read_article(f"{server.site}/to", settings=HERE)
    sent = {line.split(":")[0].lower() for r in server.requests for line in r.split("\r\n")[1:]}
    assert sent - {""} == {"host", "user-agent", "accept", "accept-encoding", "connection"}
    assert all(f"Host: 127.0.0.1:{server.port}" in request for request in server.requests)
    assert "User-Agent: factcompare/" in server.requests[0]


def test_a_redirect_loop_ends(server: Server) -> None:
    server.pages["/bad"] = answer(status="302 Found", Location="/bad")
    assert problem(server) == "redirects more than 5 times"


@pytest.mark.parametrize("location", ["", "ftp://quay.example/a", "http://[", "data:text/plain,a"])
def test_redirects_to_nowhere(server: Server, location: str) -> None:
    server.pages["/bad"] = answer(status="302 Found", Location=location)
    assert problem(server)


def drip(server: Server, start: bytes) -> Script:
    def run(line: socket.socket) -> None:
        line.sendall(start)
        while not server.stopped.wait(0.05):
            line.sendall(b"a")

    return run


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX: ",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\n",
    ],
)
def test_a_slow_drip_is_cut_off(server: Server, start: bytes) -> None:
    server.pages["/bad"] = drip(server, start)
    begun = time.monotonic()
    settings = Settings(allow_private=True, max_seconds=0.5)
    assert problem(server, settings=settings) == "takes longer than 0.5 seconds to read"
    assert time.monotonic() - begun < 5


def test_a_server_that_says_nothing_is_cut_off(server: Server) -> None:
    server.pages["/bad"] = lambda line: server.stopped.wait(10)
    settings = Settings(allow_private=True, max_seconds=0.3)
    assert problem(server, settings=settings) == "takes longer than 0.3 seconds to read"


def test_endless_replies_of_go_on_are_cut_off(server: Server) -> None:
    def run(line: socket.socket) -> None:
        while not server.stopped.is_set():
            line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    server.pages["/bad"] = run
    settings = Settings(allow_private=True, max_seconds=0.5)
    assert problem(server, settings=settings) == "takes longer than 0.5 seconds to read"


def test_an_endless_body_is_cut_off(server: Server) -> None:
    def run(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        while not server.stopped.is_set():
            line.sendall(b"a" * 65536)

    server.pages["/bad"] = run
    settings = Settings(allow_private=True, max_file_size=1_000_000)
    assert problem(server, settings=settings) == "sends more than 1,000,000 bytes"


@pytest.mark.parametrize(
    "page",
    [
        answer(TEXT.encode(), length=5000, Content_Type=PLAIN),
        answer(TEXT.encode(), Content_Type=PLAIN, Content_Encoding="gzip"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"SSH-2.0-quay\r\n",
        b"\x00\xff" * 100,
        b"",
    ],
)
def test_broken_answers(server: Server, page: bytes) -> None:
    server.pages["/bad"] = page
    assert problem(server) in {"127.0.0.1 sends a broken answer", "is empty", "binary file"}


def test_less_is_read_where_a_server_promises_less(server: Server) -> None:
    server.pages["/short"] = answer(
        TEXT.encode() + b"\x00" * 50, length=len(TEXT), Content_Type=PLAIN
    )
    assert read_article(f"{server.site}/short", settings=HERE).text == TEXT


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("404 Not Found", "the server answers 404"),
        ("403 Forbidden", "the server answers 403"),
        ("503 Busy", "the server answers 503"),
        ("204 No Content", "the server answers 204"),
        ("304 Not Modified", "the server answers 304"),
    ],
)
def test_other_answers_are_told(server: Server, status: str, told: str) -> None:
    server.pages["/bad"] = answer(status=status)
    assert problem(server) == told


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/zip", "text/css\x1b[2J"])
def test_what_is_no_page_is_refused(server: Server, kind: str) -> None:
    server.pages["/bad"] = answer(b"abc", Content_Type=kind)
    assert problem(server).endswith("not a page")


WORDS = "Most je zavřený\n\nStarosta řekl, že most je zavřený a že nikdo nebyl zraněn."


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),  # wrong: sound UTF-8 is UTF-8
        ("utf-8", "punycode"),
        ("utf-8", "x\x00y"),
        ("cp1250", "windows-1250"),
        ("iso-8859-2", "ISO-8859-2"),
        ("utf-16-le", "utf-16le"),
    ],
)
def test_charsets(server: Server, encoding: str, told: str) -> None:
    told = told.replace("\x00", "-")
    server.pages["/c"] = answer(WORDS.encode(encoding), Content_Type=f"text/plain; charset={told}")
    assert read_article(f"{server.site}/c", settings=HERE).text == WORDS


def test_a_wrong_charset_does_no_harm(server: Server) -> None:
    text = "Café shut\n\nThe café was “closed” on Monday."
    kind = "text/plain; charset=utf-8"
    server.pages["/c"] = answer(text.encode("cp1252"), Content_Type=kind)
    assert read_article(f"{server.site}/c", settings=HERE).text == text


def test_robots_are_heeded_unless_told_otherwise(server: Server) -> None:
    server.pages["/robots.txt"] = answer(b"User-agent: *\nDisallow: /a\n")
    told = "127.0.0.1 asks programs in robots.txt not to fetch this page"
    assert problem(server, "/a") == told
    assert server.asked == ["/robots.txt"]
    settings = Settings(allow_private=True, ignore_robots=True)
    assert read_article(f"{server.site}/a", settings=settings).text == TEXT


def test_robots_of_the_site_a_redirect_leads_to_are_heeded(server: Server) -> None:
    with serving() as other:
        other.pages["/robots.txt"] = answer(b"User-agent: factcompare\nDisallow: /\n")
        server.pages["/to"] = answer(status="302 Found", Location=f"{other.site}/a")
        assert "robots.txt" in problem(server, "/to")
        assert other.asked == ["/robots.txt"]


def test_a_site_that_cannot_tell_is_left_alone(server: Server) -> None:
    server.pages["/robots.txt"] = answer(status="500 Broken")
    assert problem(server, "/a") == "127.0.0.1 cannot tell now what programs may fetch (500)"


def test_pages_of_one_host_are_fetched_with_a_pause(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_PAUSE", 0.2)
    begun = time.monotonic()
    read_articles([f"{server.site}/a"] * 2, settings=HERE)
    assert time.monotonic() - begun >= 0.2


def test_without_the_extra_one_line_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(sys.modules):
        if name.startswith("compare.read.web."):
            monkeypatch.delitem(sys.modules, name)
        elif name.partition(".")[0] == "urllib3":
            monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InputError) as caught:
        read_article("https://quay.example/a")
    assert str(caught.value) == (
        "https://quay.example/a: reading a web address needs the extra url; "
        'install it with pip install -c constraints.txt ".[url]" in a checkout, '
        'else with pip install "factcompare[url]"'
    )
