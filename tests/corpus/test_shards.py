from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.corpus.layout import Layout
from compare.corpus.rows import Row
from compare.corpus.shards import Plan, make_shards, read_plan, shard_size, split
from compare.corpus.tables import Failure, Level, read_rows
from compare.corpus.work import read_shard
from compare.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def row(event: str, source: str = "Courier", published: str = "") -> Row:
    return Row(event, source, None, published, f"{source} tells of {event}.", "", "a.jsonl:1")


def layout_at(path: Path) -> Layout:
    layout = Layout(path)
    layout.work.mkdir(parents=True)
    layout.make()
    return layout


@given(st.integers(min_value=1, max_value=200_000_000))
def test_shards_are_neither_many_nor_large(articles: int) -> None:
    size = shard_size(articles)
    assert size >= 1
    assert -(-articles // size) <= 100_000
    assert size <= 48 or articles > 48 * 99_999


@given(st.lists(st.sampled_from("abcdefgh"), max_size=40), st.integers(1, 9))
def test_no_event_is_divided_and_none_is_lost(events: list[str], most: int) -> None:
    rows = [row(event) for event in sorted(events)]
    shards = list(split(rows, most))
    assert [one for shard in shards for one in shard] == rows
    assert all(one[-1].event != other[0].event for one, other in pairwise(shards))
    assert all(len(shard) >= most for shard in shards[:-1])


def test_the_order_of_the_input_changes_nothing(tmp_path: Path) -> None:
    rows = [row(f"event {n % 7}", f"Paper {n}", f"2024-03-{1 + n % 3:02}") for n in range(40)]
    contents = []
    for name, order in (("one", rows), ("two", rows[::-1])):
        layout = layout_at(tmp_path / name)
        make_shards(order, layout, size=500_000_000, articles_per_shard=6)
        contents.append([path.read_bytes() for path in sorted(layout.shards.iterdir())])
    assert contents[0] == contents[1]
    assert len(contents[0]) > 3


def test_within_an_event_the_earliest_comes_first_and_undated_ones_last(tmp_path: Path) -> None:
    layout = layout_at(tmp_path)
    rows = [row("e", "C"), row("e", "A", "2024-03-02"), row("e", "B", "2024-03-01")]
    make_shards(rows, layout, size=10, articles_per_shard=None)
    ((event, members),) = read_shard(layout, 0)
    assert (event, [one.source for one in members]) == ("e", ["B", "A", "C"])


def test_failures_go_to_their_table(tmp_path: Path) -> None:
    layout = layout_at(tmp_path)
    bad = Failure(Level.ARTICLE, "has no text", place="a.jsonl:4")
    plan = make_shards([row("e"), bad], layout, size=10, articles_per_shard=None)
    assert plan == Plan(shards=1, events=1, articles=1) == read_plan(layout)
    (told,) = read_rows(layout.unread())
    assert (told["level"], told["place"], told["reason"]) == ("article", "a.jsonl:4", "has no text")


def test_shards_appear_whole_or_not_at_all(tmp_path: Path) -> None:
    layout = layout_at(tmp_path)
    bad = Failure(Level.ARTICLE, "has no text", place="a.jsonl:4")
    with pytest.raises(InputError, match=r"the first: a\.jsonl:4 has no text"):
        make_shards([bad], layout, size=10, articles_per_shard=None)
    assert read_plan(layout) is None
    layout.sweep()
    assert make_shards([row("e")], layout, size=10, articles_per_shard=None).shards == 1
