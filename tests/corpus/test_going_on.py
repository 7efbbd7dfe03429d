from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from compare.corpus import run_corpus
from compare.errors import OutputError
from tests.corpus.archives import event_rows, job, outputs, write_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from compare.corpus.workers import Crew, Results
    from tests.corpus.conftest import Here, Run


def test_a_run_that_was_stopped_goes_on_with_what_is_left(
    run: Run, here: Here, archive: Path, tmp_path: Path
) -> None:
    run(job(archive, tmp_path / "whole"))
    here.shards, here.most = [], 2
    with pytest.raises(KeyboardInterrupt):
        run(job(archive, tmp_path / "out"))
    first = here.shards
    here.shards, here.most = [], None
    outcome = run(job(archive, tmp_path / "out"))
    assert sorted(first + here.shards) == [0, 1, 2, 3, 4]
    assert outcome.worked_on == 3
    assert outputs(tmp_path / "out") == outputs(tmp_path / "whole")


def test_a_finished_run_does_nothing_again(
    run: Run, here: Here, archive: Path, tmp_path: Path
) -> None:
    before = run(job(archive, tmp_path / "out"))
    here.shards = []
    after = run(job(archive, tmp_path / "out"))
    assert here.shards == []
    assert after == replace(before, worked_on=0)


def test_a_part_that_was_lost_or_damaged_is_made_again(
    run: Run, here: Here, archive: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run(job(archive, out))
    before = outputs(out)
    (out / "facts" / "part-000001.parquet").unlink()
    (out / "events" / "part-000003.parquet").write_bytes(b"half")
    here.shards = []
    run(job(archive, out))
    assert here.shards == [1, 3]
    assert outputs(out) == before


def test_leftovers_of_a_killed_run_are_swept(run: Run, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(job(archive, out))
    before = outputs(out)
    (out / "facts" / ".part-000001.parquet.x1").write_bytes(b"half")
    (out / "_work" / ".shards").mkdir()
    run(job(archive, out))
    assert outputs(out) == before
    assert not (out / "_work" / ".shards").exists()


@pytest.mark.parametrize(
    ("change", "named"),
    [({"link_threshold": 0.5}, "link_threshold"), ({"max_sentences": 9}, "max_sentences")],
)
def test_results_of_other_settings_are_not_gone_on_with(
    run: Run, archive: Path, tmp_path: Path, change: dict[str, Any], named: str
) -> None:
    asked = job(archive, tmp_path / "out")
    run(asked)
    other = replace(asked, settings=asked.settings.updated(change))
    with pytest.raises(OutputError, match=f"made with another {named}; name another --out"):
        run(other)
    assert run(replace(other, fresh=True)).worked_on == 5


def test_settings_without_effect_may_change(run: Run, archive: Path, tmp_path: Path) -> None:
    asked = job(archive, tmp_path / "out")
    run(asked)
    other = asked.settings.updated({"threads": 2, "max_seconds": 5.0})
    assert run(replace(asked, settings=other, workers=2)).worked_on == 0


@pytest.mark.parametrize("name", ["factcompare", "code", "encoder", "pair model", "syntax"])
def test_another_version_or_model_is_noticed(
    run: Run, archive: Path, tmp_path: Path, name: str
) -> None:
    run(job(archive, tmp_path / "out"))
    manifest = tmp_path / "out" / "manifest.json"
    known = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps({**known, name: "older"}), encoding="utf-8")
    with pytest.raises(OutputError, match=f"made with another {name};"):
        run(job(archive, tmp_path / "out"))


def test_another_input_is_noticed(run: Run, archive: Path, tmp_path: Path) -> None:
    run(job(archive, tmp_path / "out"))
    write_lines(archive, event_rows(5))
    with pytest.raises(OutputError, match="made with another input;"):
        run(job(archive, tmp_path / "out"))


def test_fresh_drops_nothing_of_others(run: Run, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(job(archive, out))
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    run(job(archive, out, fresh=True))
    assert (out / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_folder_of_something_else_is_left_alone(run: Run, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="holds files of something else"):
        run(job(archive, out))
    assert [path.name for path in out.iterdir()] == ["notes.txt"]


def test_two_runs_do_not_share_a_folder(
    run: Run, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, problems = job(archive, tmp_path / "out"), list[str]()

    def meanwhile(stage: str, done: int, total: int) -> None:
        with pytest.raises(OutputError) as caught:
            run_corpus(asked, lambda *_: None)
        problems.append(str(caught.value))

    run_corpus(asked, meanwhile)
    assert problems
    assert all("another run is at work on it" in problem for problem in problems)


def test_progress_counts_events_and_begins_where_the_last_run_ended(
    here: Here, archive: Path, tmp_path: Path
) -> None:
    here.most = 3
    with pytest.raises(KeyboardInterrupt):
        run_corpus(job(archive, tmp_path / "out"), lambda *_: None)
    here.most = None
    told: list[tuple[str, int, int]] = []
    run_corpus(job(archive, tmp_path / "out"), lambda *step: told.append(step))
    compared = [step[1:] for step in told if step[0] == "comparing events"]
    assert compared == [(3, 5), (4, 5), (5, 5)]


def test_no_worker_starts_where_nothing_is_left(
    run: Run, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(job(archive, tmp_path / "out"))

    def started(_: Crew) -> Iterator[Results]:
        raise AssertionError("a worker was started")

    monkeypatch.setattr("compare.corpus.workers.Crew.at_work", started)
    assert run(job(archive, tmp_path / "out")).worked_on == 0
