"""Limits: a bomb of each kind is refused in one line, and each limit can be moved."""

from __future__ import annotations

import contextlib
import io
import os
import time
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.model import Article
from compare.read import read_article, read_articles
from compare.read.clock import within
from compare.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

STORY = "Bridge shut\n\nThe bridge was closed on Monday. Nobody was hurt.\n"
PARAGRAPH = "<p>The bridge at Torvik was closed on Monday after a barge hit a pier.</p>"


def page(folder: Path, inside: str) -> Path:
    path = folder / "page.html"
    path.write_text(f"<html><body>{PARAGRAPH * 3}{inside}</body></html>", encoding="utf-8")
    return path


def refused(path: Path | str, **limits: float) -> InputError:
    with pytest.raises(InputError) as caught:
        read_article(path, settings=Settings().updated(limits))
    assert caught.value.source == str(path)
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_huge_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(STORY.encode() + b"a" * 10_000_000)
    assert str(refused(path)) == (
        f"{path}: is larger than 10,000,000 bytes; raise max_file_size, or give the article alone"
    )
    path.write_text(STORY)
    assert refused(path, max_file_size=10).problem == "is larger than 10 bytes"
    assert read_article(path, settings=Settings(max_file_size=path.stat().st_size)).text == STORY


def test_a_huge_standard_input() -> None:
    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            assert size >= 0, "all of an endless input was asked for"
            return b"a" * size

    with pytest.raises(InputError, match="larger than 10,000,000 bytes"):
        read_articles(["-", "b"], stdin=Endless())


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs a device that never ends")  # noqa: PTH110 - evaluated at import
def test_a_device_that_never_ends() -> None:
    assert refused("/dev/zero").problem == "is larger than 10,000,000 bytes"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_nobody_writes_to(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    error = refused(path, max_seconds=0.2)
    assert error.problem == "takes longer than 0.2 seconds to read"
    with path.open("wb"):
        pass  # lets the reader go


@pytest.mark.parametrize("tag", ["div", "span", "b", "blockquote", "table><tr><td"])
def test_a_page_nested_too_deep(tmp_path: Path, tag: str) -> None:
    path = page(tmp_path, f"<{tag}>" * 100_000)
    assert refused(path).problem == "nests elements more than 512 deep"


def test_the_depth_can_be_moved(tmp_path: Path) -> None:
    path = page(tmp_path, "<div>" * 30 + PARAGRAPH)
    assert refused(path, max_html_depth=20).problem == "nests elements more than 20 deep"
    assert read_article(path).text


def test_a_page_of_too_many_elements(tmp_path: Path) -> None:
    path = page(tmp_path, "a<br>" * 200_000)
    assert refused(path).problem == "has more than 100,000 elements"
    path = page(tmp_path, "a<br>" * 50)
    assert refused(path, max_html_elements=40).problem == "has more than 40 elements"


@pytest.mark.parametrize("attribute", [" a{}=b", " a{}", " a{}='>'", ' a{}="<"', "/a{}"])
def test_a_tag_of_too_many_attributes(tmp_path: Path, attribute: str) -> None:
    path = page(tmp_path, f"<p{''.join(attribute.format(n) for n in range(20_000))}>x</p>")
    started = time.process_time()
    assert refused(path).problem == "a tag with more than 2000 attributes"
    assert time.process_time() - started < 2


@pytest.mark.parametrize("before", ["", '<!-- <a b=" --> ', "<p <p", "<a b='"])
def test_a_tag_of_too_many_attributes_behind_others(tmp_path: Path, before: str) -> None:
    crowded = "".join(f" <a{n}" for n in range(2_100))
    path = page(tmp_path, f'{before}<p{crowded}>x</p>"')
    assert refused(path).problem == "a tag with more than 2000 attributes"


@pytest.mark.parametrize(
    "inside",
    [
        "<a b='" * 150_000,
        "<" * 1_000_000,
        '<a b="c' * 140_000,
        "<p" * 500_000,
        ("<p " * 1_900 + ">") * 150,
        "<p " * 1_900 + "b='" + "a" * 900_000,
        "<p/" * 1_900 + "\n" * 900_000,
    ],
)
def test_broken_tags_are_looked_at_once(tmp_path: Path, inside: str) -> None:
    started = time.process_time()
    with contextlib.suppress(InputError):
        read_article(page(tmp_path, inside))
    assert time.process_time() - started < 10


def test_too_many_sources(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(STORY)
    with pytest.raises(InputError) as caught:
        read_articles([tmp_path], settings=Settings(max_sources=3))
    assert str(caught.value) == (
        f"{tmp_path}: brings more than 3 sources; name fewer, or raise max_sources"
    )
    articles, _ = read_articles([tmp_path], settings=Settings(max_sources=4))
    assert len(articles) == 4


def test_work_that_is_too_slow_is_left_behind() -> None:
    started = time.monotonic()
    with pytest.raises(InputError) as caught:
        within(0.05, "a.html", lambda: time.sleep(1))
    assert time.monotonic() - started < 0.9
    assert str(caught.value).startswith("a.html: takes longer than 0.05 seconds to read; ")


def test_errors_of_the_work_are_its_own() -> None:
    def fail() -> None:
        raise TimeoutError("mine")

    with pytest.raises(TimeoutError, match="mine"):
        within(5, "a.html", fail)
    assert within(float("inf"), "a.html", lambda: 3) == 3


def test_every_limit_is_positive() -> None:
    from compare.errors import SettingsError

    assert "max_sentences" in Settings.limits()
    for name in Settings.limits():
        for value in (0, -1):
            with pytest.raises(
                SettingsError, match=f"{name}: .* lets nothing in; give more than 0"
            ):
                Settings().updated({name: value})


def test_a_tiny_article_passes_all_limits(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    assert isinstance(read_article(path), Article)
