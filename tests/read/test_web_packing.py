"""Packed pages from the web: unpacked as far as is allowed, and only if all of them came."""

from __future__ import annotations

import gzip
import zlib

import pytest

from compare.read import read_article
from tests.read.servers import PLAIN, TEXT, Server, answer
from tests.read.test_web import HERE, problem


@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("name", ["gzip", "deflate"])
def test_a_compressed_bomb_is_cut_off(server: Server, name: str, layers: int) -> None:
    body = b"a" * 50_000_000
    for _ in range(layers):
        body = gzip.compress(body) if name == "gzip" else zlib.compress(body)
    encoding = ", ".join([name] * layers)
    server.pages["/bad"] = answer(body, Content_Type=PLAIN, Content_Encoding=encoding)
    assert len(body) < 100_000
    assert problem(server) == "sends more than 20,000,000 bytes"


RAW = zlib.compressobj(wbits=-zlib.MAX_WBITS)
PACKED = {
    "gzip": gzip.compress(TEXT.encode()),
    "x-gzip": gzip.compress(TEXT[:9].encode()) + gzip.compress(TEXT[9:].encode()),
    "deflate": zlib.compress(TEXT.encode()),
    "Deflate": RAW.compress(TEXT.encode()) + RAW.flush(),
    "identity, gzip,deflate": zlib.compress(gzip.compress(TEXT.encode())),
}


@pytest.mark.parametrize("name", PACKED)
def test_compressed_pages_are_read(server: Server, name: str) -> None:
    server.pages["/z"] = answer(PACKED[name], Content_Type=PLAIN, Content_Encoding=name)
    assert read_article(f"{server.site}/z", settings=HERE).text == TEXT


@pytest.mark.parametrize("name", PACKED)
@pytest.mark.parametrize("lost", [1, 8, 20])
def test_a_compressed_page_that_ends_too_early_is_refused(
    server: Server, name: str, lost: int
) -> None:
    body = PACKED[name][:-lost]  # the answer itself is whole
    server.pages["/bad"] = answer(body, Content_Type=PLAIN, Content_Encoding=name)
    assert problem(server) == "127.0.0.1 sends a broken answer"


def test_a_compressed_page_with_a_wrong_sum_is_refused(server: Server) -> None:
    body = bytearray(PACKED["gzip"])
    body[-6] ^= 1
    server.pages["/bad"] = answer(bytes(body), Content_Type=PLAIN, Content_Encoding="gzip")
    assert problem(server) == "127.0.0.1 sends a broken answer"


@pytest.mark.parametrize("name", ["br", "zstd", "gzip, br", "x" * 50])
def test_other_packings_are_refused(server: Server, name: str) -> None:
    server.pages["/bad"] = answer(TEXT.encode(), Content_Type=PLAIN, Content_Encoding=name)
    assert problem(server) == f"is packed as {name}"
