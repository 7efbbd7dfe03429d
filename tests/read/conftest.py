"""What the tests of web pages share: a server on this machine, asked without a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.read.web import fetcher as fetching
from tests.read.servers import PLAIN, TEXT, Server, answer, serving

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        server.pages["/a"] = answer(TEXT.encode(), Content_Type=PLAIN)
        yield server


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_PAUSE", 0.0)
