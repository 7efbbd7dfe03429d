"""Whole evaluations: of the example, and of annotated pairs beside their own scorer."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare import Settings, compare_files
from compare.evaluate import Estimate, Figure, System, evaluate
from compare.evaluate.counts import Count
from tests.evaluate.build import EXAMPLE, copied

if TYPE_CHECKING:
    from compare.evaluate import Evaluation

BENCH = Path(__file__).parents[3] / "shared" / "bench"
# One event with many links, one with a divergence that both readers marked.
EVENTS = ("basil-01", "basil-66")


def test_who_says_what_the_readers_say_is_right_throughout(perfect: Evaluation) -> None:
    figures = dict(perfect.score().figures)
    assert figures.pop(Figure.FALSE_DIVERGENCES) == Estimate(0.0, 0.0, 0.0)
    assert figures == dict.fromkeys(figures, Estimate(1.0, 1.0, 1.0))
    assert not any(event.mistakes for event in perfect.events)


def test_the_tool_finds_what_is_plain(evaluation: Evaluation) -> None:
    score = evaluation.score()
    found = score.figures[Figure.LINK_F1].value
    assert found
    assert found > 0.7
    assert score.counts[Count.EVENTS] == len(evaluation.events) == 2
    for part in ("factcompare ", "encoder factcompare-minilm@", "link threshold 0.28"):
        assert part in evaluation.signature


def test_every_figure_that_similarity_can_have_has_two_floors(evaluation: Evaluation) -> None:
    unsaid = {
        Figure.DIRECTION_ACCURACY,
        Figure.DIVERGENCE_PRECISION,
        Figure.DIVERGENCE_RECALL,
        Figure.FALSE_DIVERGENCES,
    }
    assert evaluation.score().cuts is None
    for system in (System.EMBEDDING, System.DIFFLIB):
        floor = evaluation.score(system)
        assert floor.figures.keys() == set(Figure) - unsaid
        assert floor.cuts
        assert 0 < floor.cuts.link < 1


def test_same_events_same_bytes(evaluation: Evaluation, tmp_path: Path) -> None:
    again = evaluate(copied(tmp_path))
    assert again.to_json(mistakes=True) == evaluation.to_json(mistakes=True)


def test_settings_are_used_signed_and_change_the_figures() -> None:
    strict = evaluate(str(EXAMPLE), settings=Settings(link_threshold=1.0))
    # A conflict shows its link whatever the threshold; nothing else does.
    assert strict.score().counts[Count.LINKS_FOUND] <= 1
    assert "link threshold 1" in strict.signature
    kinds = {one.kind for event in strict.events for one in event.mistakes}
    assert "missed link" in kinds


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int]] = []
    evaluate(EXAMPLE, progress=lambda stage, done, total: told.append((stage, done, total)))
    assert ("comparing events", 1, 2) in told
    assert all(0 <= done <= total for _, done, total in told)


def test_the_figures_are_those_of_the_scorer_of_the_annotated_pairs(tmp_path: Path) -> None:
    if not (BENCH / "dev").is_dir():
        pytest.skip("the annotated pairs are not here")
    events, reports = tmp_path / "events", tmp_path / "reports"
    reports.mkdir()
    for name in EVENTS:
        folder = Path(shutil.copytree(BENCH / "dev" / name, events / name))
        sources = json.loads((folder / "event.json").read_text("utf-8"))["sources"]
        report = compare_files(
            [folder / source["file"] for source in sources],
            names=[source["name"] for source in sources],
            dates=[source.get("date") for source in sources],
        )
        (reports / f"{name}.json").write_text(report.to_json(), encoding="utf-8")
    command = [sys.executable, str(BENCH / "score.py"), str(events), str(reports), "--json"]
    scored = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    figures = evaluate(events).score().figures
    assert {figure: figures[figure].value for figure in Figure} == {
        figure: scored[figure] for figure in Figure
    }
