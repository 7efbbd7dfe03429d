from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pyarrow.parquet as pq
import pytest

from compare.corpus.rows import article_of
from compare.corpus.tables import EVENTS, FACTS, FAILURES
from compare.errors import InputError, ModelError
from compare.pipeline import compare_articles
from tests.corpus.archives import event_rows, job, write_lines

if TYPE_CHECKING:
    from pathlib import Path

    from compare.corpus.rows import Row
    from compare.model import Article
    from compare.settings import Settings
    from tests.corpus.conftest import Run


def rows(folder: Path) -> list[dict[str, Any]]:
    table: list[dict[str, Any]] = pq.read_table(folder).to_pylist()
    return table


def test_an_archive_becomes_tables(run: Run, archive: Path, tmp_path: Path) -> None:
    outcome = run(job(archive, tmp_path / "out"))
    facts = rows(tmp_path / "out" / "facts")
    assert (outcome.events, outcome.compared, outcome.failures) == (5, 4, 2)
    assert outcome.facts == len(facts) > 20
    events = rows(tmp_path / "out" / "events")
    assert {row["event"] for row in events} == {row["event"] for row in facts}
    assert [row["sources"] for row in events] == [3, 3, 3, 3]
    failures = rows(tmp_path / "out" / "failures")
    assert sorted((row["level"], row["event"] or row["place"]) for row in failures) == [
        ("article", "news.jsonl:14"),
        ("event", "Lone"),
    ]


def test_every_table_has_its_published_columns(run: Run, archive: Path, tmp_path: Path) -> None:
    run(job(archive, tmp_path / "out"))
    for name, schema in (("facts", FACTS), ("events", EVENTS), ("failures", FAILURES)):
        for part in (tmp_path / "out" / name).iterdir():
            assert pq.read_schema(part).equals(schema), part


def test_offsets_point_into_title_and_text(run: Run, archive: Path, tmp_path: Path) -> None:
    run(job(archive, tmp_path / "out"))
    texts = {
        (row["event"], row["source"]): f"{row['title']}\n\n{row['text']}" for row in event_rows(4)
    }
    for fact in rows(tmp_path / "out" / "facts"):
        text = texts[fact["event"], fact["source_name"]]
        assert text[fact["start"] : fact["end"]] == fact["text"] != ""


def test_a_divergence_reaches_the_table(run: Run, archive: Path, tmp_path: Path) -> None:
    run(job(archive, tmp_path / "out"))
    facts = rows(tmp_path / "out" / "facts")
    diverging = {row["event"] for row in facts if row["kinds"] == "quantity"}
    assert "Storm 0 over Alderholm" in diverging


def test_pages_are_written_for_all_or_for_one_alone(
    run: Run, archive: Path, tmp_path: Path
) -> None:
    asked = job(archive, tmp_path / "out")
    run(asked)
    assert not (tmp_path / "out" / "html").exists()
    outcome = run(replace(asked, page_of=("Storm 2 over Corvale",)))
    pages = [row["page"] for row in rows(tmp_path / "out" / "events")]
    (page,) = (tmp_path / "out" / "html").iterdir()
    assert outcome.worked_on == 0
    assert page.name in pages
    alone = page.read_bytes()
    assert b"Storm closes schools in Corvale" in alone
    run(replace(asked, pages=True))
    assert sorted(path.name for path in page.parent.iterdir()) == sorted(pages)
    assert page.read_bytes() == alone


def test_a_page_of_an_event_that_is_not_there_is_refused(
    run: Run, archive: Path, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="Storm 9: no such event"):
        run(job(archive, tmp_path / "out", page_of=("Storm 9",)))


def test_a_bug_at_one_event_is_a_failure_of_that_event(
    run: Run, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(articles: Any, **more: Any) -> Any:
        if any("Brenwick" in article.text for article in articles):
            raise IndexError("list index\nout of range")
        return compare_articles(articles, **more)

    monkeypatch.setattr("compare.corpus.work.compare_articles", stumble)
    outcome = run(job(archive, tmp_path / "out"))
    assert (outcome.events, outcome.compared) == (5, 3)
    (told,) = [r for r in rows(tmp_path / "out" / "failures") if "Brenwick" in r["event"]]
    problem, _, mend = told["reason"].partition("; ")
    assert problem == "unexpected IndexError: list index out of range"
    assert "errors.log" in mend
    log = (tmp_path / "out" / "_work" / "errors.log").read_text(encoding="utf-8")
    assert log.startswith(f"event {told['event']!r}\nTraceback ")
    assert "in stumble" in log


@pytest.mark.parametrize("window", [None, 3])
def test_a_bug_at_one_article_is_a_failure_of_that_article(
    run: Run, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: int | None
) -> None:
    def stumble(row: Row, settings: Settings) -> Article:
        if row.source == "Herald" and "Brenwick" in row.text:
            raise TypeError
        return article_of(row, settings)

    for module in ("work", "grouping.features"):
        monkeypatch.setattr(f"compare.corpus.{module}.article_of", stumble)
    assert run(job(archive, tmp_path / "out", window=window)).compared >= 4
    (told,) = [r for r in rows(tmp_path / "out" / "failures") if r["source"] == "Herald"]
    assert told["reason"].startswith("unexpected TypeError")
    log = (tmp_path / "out" / "_work" / "errors.log").read_text(encoding="utf-8")
    assert log.startswith(f"{told['place']}\nTraceback ")


def test_what_is_no_bug_leaves_no_traceback(run: Run, archive: Path, tmp_path: Path) -> None:
    assert run(job(archive, tmp_path / "out")).failures > 0
    assert not (tmp_path / "out" / "_work" / "errors.log").exists()


def test_a_bad_article_leaves_its_event_to_the_others(run: Run, tmp_path: Path) -> None:
    table = event_rows(1)
    table[1]["text"] = "© 2024 Gazette"
    archive = write_lines(tmp_path / "news.jsonl", table)
    outcome = run(job(archive, tmp_path / "out"))
    assert (outcome.compared, outcome.failures) == (1, 1)
    (told,) = rows(tmp_path / "out" / "failures")
    assert (told["level"], told["source"], told["place"]) == (
        "article",
        "Gazette",
        "news.jsonl:2",
    )
    assert told["reason"].startswith("holds no sentence")


def test_of_an_article_that_states_nothing_the_source_is_told(run: Run, tmp_path: Path) -> None:
    table = event_rows(1)
    table[1] |= {"title": None, "text": "月曜日、学校が閉鎖された。けが人はいないと町長が述べた。"}
    run(job(write_lines(tmp_path / "news.jsonl", table), tmp_path / "out"))
    told = rows(tmp_path / "out" / "failures")
    assert [(row["event"], row["source"], row["place"]) for row in told] == [
        (table[1]["event"], "Gazette", "news.jsonl:2")
    ]


def test_a_model_that_fails_ends_the_run(
    run: Run, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: Any, **__: Any) -> Any:
        raise ModelError("no such model")

    monkeypatch.setattr("compare.corpus.work.compare_articles", missing)
    with pytest.raises(ModelError, match="no such model"):
        run(job(archive, tmp_path / "out"))
