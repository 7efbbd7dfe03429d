"""``factcompare evaluate`` in process: the table, the files, the exit codes."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.cli import main
from compare.evaluate.counts import Count
from compare.evaluate.evaluation import Mistake, MistakeKind
from compare.evaluate.text import LEAST_WIDTH, render_mistakes, render_table
from tests.evaluate.build import EXAMPLE, copied, words

if TYPE_CHECKING:
    from compare.evaluate import Evaluation


@dataclass(frozen=True)
class Ran:
    """What one run left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line, in a folder of its own."""
    for name in list(os.environ):
        if name.startswith("FACTCOMPARE_") and name != "FACTCOMPARE_CACHE":
            monkeypatch.delenv(name)
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    (tmp_path / ".git").mkdir()  # no settings file further up counts
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> Ran:
        code = main(["evaluate", *argv])
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run


def row(table: str, label: str) -> list[str]:
    (line,) = [line for line in table.splitlines() if line.startswith(label)]
    return re.split(r"\s{2,}", line)


def test_a_table_and_a_file(run: Run, evaluation: Evaluation) -> None:
    ran = run(str(EXAMPLE), "--json", "figures.json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == render_table(evaluation, width=100)
    assert Path("figures.json").read_text("utf-8") == evaluation.to_json()
    data = json.loads(evaluation.to_json())
    assert [score["system"] for score in data["scores"]] == ["factcompare", "embedding", "difflib"]
    assert data["scores"][0]["figures"]["link_f1"].keys() == {"value", "low", "high"}
    assert [event["name"] for event in data["events"]] == ["ferry", "orchard"]
    assert data["events"][0]["counts"]["events"] == 1
    assert "mistakes" not in data["events"][0]


def test_every_event_is_shown_where_asked_for(run: Run, evaluation: Evaluation) -> None:
    ran = run(str(EXAMPLE), "--by-event")
    assert ran.code == 0
    assert ran.out == render_table(evaluation, width=100, by_event=True)
    assert "by event" not in render_table(evaluation, width=100)


def test_the_mistakes_are_listed_with_their_words(run: Run) -> None:
    ran = run(str(EXAMPLE), "--errors", "--link-threshold", "1", "--json", "figures.json")
    assert ran.code == 0
    first = 'ferry: missed link: b adds\n  a  48:127  "The ferry Solveig Hahn ran aground'
    assert f"\n\n{first}" in ran.out
    assert "ferry: missed link: a adds or agree\n  a  " in ran.out
    (ferry, _) = json.loads(Path("figures.json").read_text("utf-8"))["events"]
    mistake = ferry["mistakes"][0]
    assert (mistake["kind"], mistake["label"]) == ("missed link", "b_adds")
    assert [side["source"] for side in mistake["words"]] == ["a", "b"]
    assert mistake["words"][0]["start"] == 48


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "Missing argument 'DIR'"),
        (["gone"], "gone: no such folder; name a folder of annotated events"),
        (["."], ".: a folder without events; put"),
        ([str(EXAMPLE), "--json", "gone/x.json"], "the folder gone does not exist"),
        ([str(EXAMPLE), "--link-threshold", "2"], "2.0 is no probability"),
    ],
)
def test_what_cannot_be_evaluated_is_2(run: Run, argv: list[str], said: str) -> None:
    ran = run(*argv)
    assert (ran.code, ran.out) == (2, "")
    (line,) = ran.err.splitlines()
    assert said in line


def test_an_event_that_cannot_be_read_is_2_and_nothing_is_written(run: Run) -> None:
    root = copied(Path())
    (root / "orchard" / "gold.json").unlink()
    ran = run(root.as_posix(), "--json", "figures.json")
    said = "events/orchard/gold.json: no such file; add it, or take the folder away"
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"factcompare: error: {said}\n"
    assert not Path("figures.json").exists()


# --- The table ---------------------------------------------------------------------------------


def test_the_table_shows_figures_counts_floors_and_what_made_them(perfect: Evaluation) -> None:
    table = render_table(perfect, width=100)
    assert table.startswith("2 events, 7 links and 1 divergence that every reader marked\n")
    assert row(table, "links: F1")[:2] == ["links: F1", "1.00 [1.00-1.00]"]
    assert row(table, "links: recall")[2] == "7 of 7"
    assert row(table, "divergences: recall")[2:] == ["1 of 1", "-", "-"]
    flat = " ".join(table.split())
    assert "difflib's ratio of the words of two sentences; linked from 0.44 on" in flat
    assert flat.count("the best thresholds on this data, so an upper bound.") == 2
    assert flat.endswith(perfect.signature)


def test_the_table_of_events_counts_what_is_found_and_what_is_false(perfect: Evaluation) -> None:
    ferry, orchard = perfect.events
    counts = {
        **ferry.counts,
        Count.LINKS_MISSED: 1,
        Count.LINKS_FALSE: 2,
        Count.AGREE_AS_DIVERGE: 3,
        Count.DIVERGENCES_MISSED: 4,
        Count.DIVERGENCES_FALSE: 5,
    }
    shown = replace(perfect, events=(replace(ferry, counts=Counter(counts)), orchard))
    table = render_table(shown, width=100, by_event=True)
    assert row(table, "ferry") == ["ferry", "3 of 4", "2", "2 of 5", "1 of 5", "5"]
    assert row(table, "orchard") == ["orchard", "4 of 4", "0", "4 of 4", "0 of 0", "0"]


def test_the_kind_of_what_is_found_is_told(perfect: Evaluation) -> None:
    assert "Of 1 divergence found, 1 of the marked kind." in render_table(perfect, width=100)


@pytest.mark.parametrize("width", [LEAST_WIDTH, 80, 100, 200])
@pytest.mark.parametrize("unicode", [True, False])
def test_no_line_is_wider_than_it_may_be(perfect: Evaluation, width: int, unicode: bool) -> None:
    table = render_table(perfect, width=width, unicode=unicode, by_event=True)
    assert max(map(len, table.splitlines())) <= width
    assert table.isascii() is not unicode
    assert "…" not in table
    assert table.count("1.00") >= 33  # a value and two bounds of eleven figures


def test_no_control_character_of_an_article_reaches_the_screen(perfect: Evaluation) -> None:
    evil = replace(words("a", 1), text="rises\x1b[2J\nby\x9b2")
    mistake = Mistake(MistakeKind.FALSE_LINK, "adds_detail", (evil, words("b", 1)))
    event = replace(perfect.events[0], mistakes=(mistake,))
    shown = replace(perfect, events=(event,))
    assert render_mistakes(shown).splitlines()[:2] == [
        "ferry: false link: adds detail",
        '  a  22:42  "rises\\x1b[2J by\\x9b2"',
    ]
    text = shown.to_json(mistakes=True)
    assert "\x9b" not in text
    told = json.loads(text)["events"][0]["mistakes"][0]["words"][0]["text"]
    assert told == evil.text
