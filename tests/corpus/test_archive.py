from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from compare.corpus.archive import open_archive
from compare.corpus.rows import Row, article_of
from compare.corpus.tables import Failure, Level
from compare.errors import InputError
from tests.corpus.archives import SETTINGS, event_rows, write_lines

OUT = Path("nowhere")


def read(
    given: Path, *, need_event: bool = True, **settings: Any
) -> tuple[list[Row], list[Failure]]:
    chosen = SETTINGS.updated(settings)
    found = list(open_archive(given, out=OUT).rows(chosen, need_event=need_event))
    rows = [one for one in found if isinstance(one, Row)]
    return rows, [one for one in found if isinstance(one, Failure)]


def test_lines_become_rows(tmp_path: Path) -> None:
    rows, failures = read(write_lines(tmp_path / "a.jsonl", event_rows(1)))
    assert failures == []
    assert [row.source for row in rows] == ["Courier", "Gazette", "Herald"]
    assert rows[0].event == "Storm 0 over Alderholm"
    assert (rows[0].published, rows[0].place) == ("2024-03-12", "a.jsonl:1")


def test_parquet_holds_the_same_rows_as_lines(tmp_path: Path) -> None:
    table = event_rows(3)
    pq.write_table(pa.Table.from_pylist(table), tmp_path / "a.parquet", row_group_size=2)
    lines, _ = read(write_lines(tmp_path / "a.jsonl", table))
    rows, failures = read(tmp_path / "a.parquet")
    assert failures == []
    assert [(r.event, r.source, r.title, r.published, r.text) for r in rows] == [
        (r.event, r.source, r.title, r.published, r.text) for r in lines
    ]
    assert rows[4].place == "a.parquet:5"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("not json", "is no JSON"),
        ("[1]", "is JSON, but no object"),
        ("[" * 100_000, "is no JSON"),
        ('{"event": "x"}', "has no text; give the text of the article"),
        ('{"event": "x", "text": "  "}', "has no text; give the text of the article"),
        ('{"event": "x", "text": ["a"]}', "text is of type list; make text a string"),
        ('{"text": "Rain fell."}', "has no event; name one, or use --group"),
        (
            '{"event": "x", "text": "a\\ud800"}',
            "text holds half a surrogate pair; write it as UTF-8",
        ),
        (
            '{"event": "x", "text": "Rain.", "published": "March"}',
            "'March' is no ISO date; write it as YYYY-MM-DD",
        ),
    ],
)
def test_a_bad_line_is_told_and_the_rest_goes_on(tmp_path: Path, line: str, reason: str) -> None:
    rows, failures = read(write_lines(tmp_path / "a.jsonl", [line, *event_rows(1)]))
    event = "x" if '"event"' in line else ""
    assert failures == [Failure(Level.ARTICLE, reason, event, place="a.jsonl:1")]
    assert len(rows) == 3


def test_of_a_row_that_is_left_out_all_is_told_that_is_known(tmp_path: Path) -> None:
    full = event_rows(1)[0]
    table = [{**full, "text": ""}, {**full, "title": ["a"]}, {**full, "source": None, "text": 7.5}]
    rows, failures = read(write_lines(tmp_path / "a.jsonl", table))
    assert rows == []
    event, title = full["event"], full["title"]
    assert [(f.event, f.source, f.title, f.place) for f in failures] == [
        (event, "Courier", title, "a.jsonl:1"),
        (event, "Courier", "", "a.jsonl:2"),
        (event, "", title, "a.jsonl:3"),
    ]


def test_the_event_of_a_row_is_not_told_where_events_are_to_be_found(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", [{**event_rows(1)[0], "text": ""}])
    (failure,) = read(path, need_event=False)[1]
    assert (failure.event, failure.source) == ("", "Courier")


def test_a_line_that_is_too_long_is_passed_over(tmp_path: Path) -> None:
    long = json.dumps({"event": "x", "text": "word " * 5_000})
    path = write_lines(tmp_path / "a.jsonl", [long, *event_rows(1)])
    rows, failures = read(path, max_file_size=1_000)
    assert [failure.reason for failure in failures] == ["is larger than 1,000 bytes"]
    assert [row.place for row in rows] == ["a.jsonl:2", "a.jsonl:3", "a.jsonl:4"]


def test_a_text_that_is_too_long_is_passed_over(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", [{"event": "x", "text": "word " * 300}])
    (failure,) = read(path, max_file_size=1_000)[1]
    assert failure.reason.startswith("is larger than 1,000 bytes; raise max_file_size")


@pytest.mark.parametrize(
    "day", [date(2024, 3, 12), datetime(2024, 3, 12, 23, 5, tzinfo=UTC), "2024-03-12T23:05:00Z"]
)
def test_days_of_several_types(tmp_path: Path, day: object) -> None:
    table = [{**event_rows(1)[0], "published": day}]
    pq.write_table(pa.Table.from_pylist(table), tmp_path / "a.parquet")
    assert read(tmp_path / "a.parquet")[0][0].published == "2024-03-12"


def test_numbers_name_events(tmp_path: Path) -> None:
    table = [{**row, "event": 7} for row in event_rows(1)]
    pq.write_table(pa.Table.from_pylist(table), tmp_path / "a.parquet")
    assert {row.event for row in read(tmp_path / "a.parquet")[0]} == {"7"}


@pytest.mark.parametrize("missing", ["text", "event"])
def test_a_table_without_a_column_is_one_failure(tmp_path: Path, missing: str) -> None:
    table = [{k: v for k, v in row.items() if k != missing} for row in event_rows(2)]
    pq.write_table(pa.Table.from_pylist(table), tmp_path / "a.parquet")
    write_lines(tmp_path / "b.jsonl", event_rows(1))
    rows, (failure,) = read(tmp_path)
    assert len(rows) == 3
    assert (failure.level, failure.place) == (Level.FILE, "a.parquet")
    assert failure.reason.startswith(f"has no column {missing}")


def test_a_damaged_table_is_one_failure(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and then nothing of the kind")
    write_lines(tmp_path / "b.jsonl", event_rows(1))
    rows, (failure,) = read(tmp_path)
    assert len(rows) == 3
    assert failure.reason.startswith("cannot be read from row 1 on (")


def test_text_that_is_not_utf8_takes_one_row(tmp_path: Path) -> None:
    texts = pa.array([b"Rain fell.", b"\xff\xfe", b"Snow fell."], pa.binary())
    table = pa.table({"event": ["x", "x", "x"], "text": texts.view(pa.string())})
    pq.write_table(table, tmp_path / "a.parquet")
    rows, (failure,) = read(tmp_path / "a.parquet")
    assert [row.text for row in rows] == ["Rain fell.", "Snow fell."]
    assert (failure.place, failure.reason) == ("a.parquet:2", "holds text that is not UTF-8")


def test_a_folder_of_articles_names_events_by_its_folders(tmp_path: Path) -> None:
    for event, name, text in (
        ("flood", "herald.txt", "Flood at Corvale\n\nThe river rose."),
        ("flood", "wire.html", "<html><body><p>The river rose by two metres.</p></body></html>"),
        ("strike", "herald.txt", "Strike at Elstow\n\nNo trains ran."),
    ):
        (tmp_path / event).mkdir(exist_ok=True)
        (tmp_path / event / name).write_text(text, encoding="utf-8")
    (tmp_path / "flood" / "chart.xls").write_bytes(b"\0")
    (tmp_path / "flood" / "expected.toml").write_text("", encoding="utf-8")
    (tmp_path / "_done").write_text("", encoding="utf-8")
    (tmp_path / "stray.txt").write_text("Nobody knows.", encoding="utf-8")
    rows, failures = read(tmp_path)
    assert [(row.event, row.source) for row in rows] == [
        ("flood", "herald"),
        ("flood", "wire"),
        ("strike", "herald"),
    ]
    assert [(failure.place, failure.reason) for failure in failures] == [
        ("flood/chart.xls", "no reader for .xls files"),
        (
            "stray.txt",
            "has no event; put it into a folder that stands for one, or use --group",
        ),
    ]
    assert [failure.source for failure in failures] == ["", "stray"]
    article = article_of(rows[0], SETTINGS)
    assert (article.title, article.path) == ("Flood at Corvale", "flood/herald.txt")


def test_without_a_need_of_events_none_is_missed(tmp_path: Path) -> None:
    table = [{"text": "Rain fell on Dunmere."}]
    rows, failures = read(write_lines(tmp_path / "a.jsonl", table), need_event=False)
    assert failures == []
    assert (rows[0].event, rows[0].source, rows[0].title) == ("", "unnamed source", None)


def test_the_fingerprint_tells_other_content(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", event_rows(1))
    before = open_archive(tmp_path, out=OUT).fingerprint
    assert open_archive(tmp_path, out=OUT).fingerprint == before
    write_lines(path, event_rows(2))
    assert open_archive(tmp_path, out=OUT).fingerprint != before


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.csv").write_text("a,b\n", encoding="utf-8")
    for name, problem in (
        ("missing", "no such file or folder"),
        ("empty", "a folder without articles"),
        ("a.csv", "is no archive"),
    ):
        with pytest.raises(InputError, match=problem):
            open_archive(tmp_path / name, out=OUT)


def test_an_output_inside_the_input_is_refused(tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", event_rows(1))
    with pytest.raises(InputError, match="lies inside the input"):
        open_archive(tmp_path, out=tmp_path / "facts")
