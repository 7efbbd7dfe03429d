from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from compare.corpus import run_corpus
from compare.corpus.grouping.clusters import THRESHOLD
from compare.corpus.grouping.features import names_in
from compare.corpus.tables import GROUPS
from compare.errors import InputError
from tests.corpus.archives import SETTINGS, job, write_lines
from tests.corpus.grouping.news import EVENTS, rows

if TYPE_CHECKING:
    from pathlib import Path

    from tests.corpus.conftest import Here, Run


def group(archive: Path, out: Path, **more: Any) -> list[dict[str, Any]]:
    asked = job(archive, out, window=3, groups_only=True, **more)
    assert run_corpus(asked, lambda *_: None) is None
    assert pq.read_schema(out / "groups.parquet").equals(GROUPS)
    table: list[dict[str, Any]] = pq.read_table(out / "groups.parquet").to_pylist()
    return table


def events(table: list[dict[str, Any]]) -> set[frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in table:
        found[row["event"]].add(row["source"])
    return {frozenset(sources) for sources in found.values()}


EXPECTED = {
    frozenset(f"{event} {number}" for number in range(len(articles)))
    for event, articles in EVENTS.items()
}


@pytest.mark.usefixtures("here")
def test_articles_find_their_events(tmp_path: Path) -> None:
    table = group(write_lines(tmp_path / "news.jsonl", rows()), tmp_path / "out")
    assert events(table) == EXPECTED


@pytest.mark.usefixtures("here")
def test_the_table_can_be_inspected(tmp_path: Path) -> None:
    table = group(write_lines(tmp_path / "news.jsonl", rows()), tmp_path / "out")
    by_source = {row["source"]: row for row in table}
    pair = by_source["flood at Dunmere 0"], by_source["flood at Dunmere 1"]
    assert pair[0]["event"].startswith("2024-03-13 Dam at Dunmere overflows after days of rain ")
    assert [row["nearest"] for row in pair] == [pair[1]["place"], pair[0]["place"]]
    assert pair[0]["score"] == pair[1]["score"] == pair[0]["nearest_score"] >= THRESHOLD
    lone = by_source["a chess final 0"]
    assert (lone["size"], lone["score"]) == (1, None)


@pytest.mark.usefixtures("here")
def test_the_order_of_the_archive_changes_nothing(tmp_path: Path) -> None:
    tables = [
        group(write_lines(tmp_path / f"{name}.jsonl", table), tmp_path / name)
        for name, table in (("one", rows()), ("two", rows()[::-1]))
    ]
    kept = [
        [{k: v for k, v in row.items() if k not in ("place", "nearest")} for row in table]
        for table in tables
    ]
    assert kept[0] == kept[1]


@pytest.mark.usefixtures("here")
def test_a_wider_window_joins_what_is_far_apart_in_time(tmp_path: Path) -> None:
    archive = write_lines(tmp_path / "news.jsonl", rows())
    asked = job(archive, tmp_path / "out", window=400, groups_only=True)
    run_corpus(asked, lambda *_: None)
    table = pq.read_table(tmp_path / "out" / "groups.parquet").to_pylist()
    corvale = {row["event"] for row in table if "Corvale" in row["source"]}
    assert len(corvale) == 1


@pytest.mark.usefixtures("here")
def test_articles_without_a_day_are_put_together_among_themselves(tmp_path: Path) -> None:
    undated = [{**row, "published": None} for row in rows() if "strike" in row["source"]]
    dated = [
        {**row, "source": f"dated {row['source']}"} for row in rows() if "railway" in row["source"]
    ]
    table = group(write_lines(tmp_path / "news.jsonl", [*undated, *dated]), tmp_path / "out")
    assert events(table) == {
        frozenset({"strike on the railway 0", "strike on the railway 1"}),
        frozenset({"strike at the airport 0", "strike at the airport 1"}),
        frozenset({"dated strike on the railway 0", "dated strike on the railway 1"}),
    }


def test_the_run_takes_the_table_as_it_stands(run: Run, tmp_path: Path) -> None:
    archive, out = write_lines(tmp_path / "news.jsonl", [*rows(), "no row"]), tmp_path / "out"
    table = group(archive, out)
    for row in table:  # somebody looks at it, and takes one event out
        if "railway" in row["source"]:
            row["size"] = 1
    pq.write_table(pa.Table.from_pylist(table, schema=GROUPS), out / "groups.parquet")
    outcome = run(job(archive, out, window=3))
    compared = {row["event"] for row in pq.read_table(out / "events").to_pylist()}
    assert compared == {row["event"] for row in table if row["size"] > 1}
    assert (outcome.compared, outcome.failures) == (4, 1)


def test_what_was_looked_at_is_not_looked_at_again(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compare.corpus.grouping.chunks._CHUNK", 4)
    archive = write_lines(tmp_path / "news.jsonl", rows())
    here.most = 2
    with pytest.raises(KeyboardInterrupt):
        group(archive, tmp_path / "out")
    here.most = None
    assert events(group(archive, tmp_path / "out")) == EXPECTED
    assert sorted(here.shards) == list(range(-(-len(rows()) // 4)))


@pytest.mark.usefixtures("here")
def test_an_archive_of_lone_stories_has_no_events(tmp_path: Path) -> None:
    lone = [row for row in rows() if row["source"].startswith("a ")]
    archive = write_lines(tmp_path / "news.jsonl", lone)
    with pytest.raises(InputError, match="no two articles share an event"):
        run_corpus(job(archive, tmp_path / "out", window=3), lambda *_: None)


@pytest.mark.usefixtures("here")
def test_no_event_has_more_sources_than_a_comparison_may_have(tmp_path: Path) -> None:
    copies = [{**rows()[0], "source": f"Paper {n}"} for n in range(7)]
    archive = write_lines(tmp_path / "news.jsonl", copies)
    table = group(archive, tmp_path / "out", settings=SETTINGS.updated({"max_sources": 3}))
    assert max(row["size"] for row in table) == 3


def test_names_are_words_that_are_always_capitalised() -> None:
    text = "Water rose in Élan. The water of the river reached Brask's mill on Monday. ÉLAN waits."
    assert list(names_in(text)) == ["brask", "élan"]
