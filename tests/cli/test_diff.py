from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.errors import InputError
from compare.report.markdown import render_markdown
from compare.report.table import render_csv
from compare.report.terminal import render_terminal
from compare.settings import Settings
from tests.report.events import court, flood, talks

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Pipeline, Run


def test_the_report_goes_to_standard_output_alone(run: Run) -> None:
    ran = run("diff", "a.txt", "b.txt")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == render_terminal(talks(), width=100, color=False)


def test_what_was_asked_reaches_the_pipeline(run: Run, pipeline: Pipeline) -> None:
    run(
        *("diff", "a.txt", "-", "--name", "One", "--name", "Two", "--date", "2024-03-12"),
        *("--encoder", "other", "--link-threshold", "0.7", "--threads", "3"),
    )
    (call,) = pipeline.calls
    assert call == {
        "paths": ("a.txt", "-"),
        "names": ("One", "Two"),
        "dates": ("2024-03-12",),
        "settings": Settings(encoder="other", link_threshold=0.7, threads=3),
        "progress": None,
    }


def test_names_and_dates_that_are_not_given_are_none(run: Run, pipeline: Pipeline) -> None:
    run("diff", "a.txt", "b.txt")
    assert (pipeline.calls[0]["names"], pipeline.calls[0]["dates"]) == (None, None)


def test_formats(run: Run) -> None:
    assert json.loads(run("diff", "a", "b", "--format", "json").out) == talks().to_dict()
    assert run("diff", "a", "b", "--format", "csv").out == render_csv(talks())
    assert run("diff", "a", "b", "--format", "md").out == render_markdown(talks())


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("r.json", "{"),
        ("r.csv", '"fact",'),
        ("r.md", "## 2 reports compared"),
        ("r.TXT", "2 reports compared"),
    ],
)
def test_the_extension_names_the_format(run: Run, tmp_path: Path, name: str, start: str) -> None:
    ran = run("diff", "a", "b", "-o", name)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_format_beats_the_extension_and_the_extension_beats_the_environment(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCOMPARE_FORMAT", "csv")
    run("diff", "a", "b", "-o", "r.json")
    assert (tmp_path / "r.json").read_text("utf-8").startswith("{")
    run("diff", "a", "b", "-o", "r.json", "--format", "md")
    assert (tmp_path / "r.json").read_text("utf-8").startswith("## ")
    run("diff", "a", "b", "-o", "r.out")
    assert (tmp_path / "r.out").read_text("utf-8").startswith('"fact",')


def test_an_extension_that_says_nothing_is_refused(run: Run, pipeline: Pipeline) -> None:
    ran = run("diff", "a", "b", "-o", "report.out")
    assert ran.code == 2
    assert "give --format, or an extension out of .txt, .json, .csv, .md" in ran.err
    assert pipeline.calls == []


def test_only(run: Run) -> None:
    ran = run("diff", "a", "b", "--only", "diverge,AGREE")
    assert "Shown here: DIVERGE and AGREE only." in ran.out


def test_an_unknown_relation_is_refused_with_the_valid_ones(run: Run) -> None:
    ran = run("diff", "a", "b", "--only", "diverge,differ")
    assert ran.code == 2
    assert "'differ' is no relation; valid ones are agree, adds, diverge" in ran.err


def test_only_does_not_go_with_json(run: Run) -> None:
    ran = run("diff", "a", "b", "--only", "diverge", "--format", "json")
    assert ran.code == 2
    assert "--only does not go with json" in ran.err


def test_exit_code_tells_of_a_divergence(run: Run, pipeline: Pipeline) -> None:
    assert run("diff", "a", "b").code == 0
    assert run("diff", "a", "b", "--exit-code").code == 1
    assert run("diff", "a", "b", "--exit-code", "--only", "agree").code == 1
    report = talks()
    calm = type(report)(report.signature, report.sources, report.claims, report.facts[:3])
    pipeline.report = lambda: calm
    assert run("diff", "a", "b", "--exit-code").code == 0


@pytest.mark.parametrize("kept", ["", "b"])
def test_exit_code_tells_that_nothing_could_be_compared(
    run: Run, pipeline: Pipeline, tmp_path: Path, kept: str
) -> None:
    report = talks()
    claims = tuple(claim for claim in report.claims if claim.source in kept)
    pipeline.report = lambda: replace(report, claims=claims, facts=())
    assert (run("diff", "a", "b").code, run("diff", "a", "b").err) == (0, "")
    ran = run("diff", "a", "b", "--exit-code")
    assert (ran.code, ran.out) == (2, render_terminal(pipeline.report(), width=100, color=False))
    assert ran.err.startswith("factcompare: error: input: fewer than two sources state anything")
    assert run("diff", "a", "b", "--exit-code", "-o", "r.json").code == 2
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["facts"] == []


def test_two_events_that_share_nothing_were_compared(run: Run, pipeline: Pipeline) -> None:
    report = talks()
    pipeline.report = lambda: replace(report, facts=())
    assert run("diff", "a", "b", "--exit-code").code == 0


def test_a_date_must_be_a_day(run: Run) -> None:
    ran = run("diff", "a", "b", "--date", "12 March")
    assert ran.code == 2
    assert "write a date as 2024-03-12" in ran.err


@pytest.mark.parametrize("error", [InputError("a.txt", "is empty", "name an article")])
def test_an_error_is_one_line_and_leaves_no_file(
    run: Run, pipeline: Pipeline, tmp_path: Path, error: InputError
) -> None:
    pipeline.error = error
    ran = run("diff", "a.txt", "b.txt", "-o", "r.json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "factcompare: error: a.txt: is empty; name an article\n"
    assert not (tmp_path / "r.json").exists()


def test_an_error_cannot_drive_the_terminal(run: Run, pipeline: Pipeline) -> None:
    pipeline.error = InputError("a\x1b[2J\nb.txt", "is empty", "name an article")
    assert run("diff", "a", "b").err == (
        "factcompare: error: a\\x1b[2J b.txt: is empty; name an article\n"
    )


def test_a_place_that_cannot_be_written_is_told_before_the_work(
    run: Run, pipeline: Pipeline, tmp_path: Path
) -> None:
    for place, problem in (("missing/r.json", "does not exist"), (str(tmp_path), "is a folder")):
        ran = run("diff", "a", "b", "--format", "json", "-o", place)
        assert ran.code == 2
        assert problem in ran.err
    assert pipeline.calls == []


@pytest.mark.parametrize(
    "argv", [("diff",), ("diff", "a", "b", "--width", "x"), ("diff", "a", "--frmat"), ("dif",)]
)
def test_wrong_usage_is_one_line(run: Run, argv: tuple[str, ...]) -> None:
    ran = run(*argv)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("factcompare: error: ")
    assert ran.err.count("\n") == 1
    assert "--help'" in ran.err


def test_an_unexpected_error_is_shown_and_is_no_divergence(run: Run, pipeline: Pipeline) -> None:
    pipeline.error = ZeroDivisionError("a bug")
    ran = run("diff", "a", "b", "--exit-code")
    assert (ran.code, ran.out) == (70, "")
    *trace, _, last = ran.err.splitlines()
    assert trace[0].startswith("Traceback")
    assert "ZeroDivisionError: a bug" in ran.err
    assert last.startswith("factcompare: error: unexpected ZeroDivisionError; ")


@pytest.mark.parametrize("given", ["a.txt", "articles", "articles/../a.txt"])
def test_a_report_never_takes_the_place_of_an_article(
    run: Run,
    pipeline: Pipeline,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    given: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Ferry late\n")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").hardlink_to(tmp_path / "a.txt")
    ran = run("diff", given, "-", "-o", "a.txt")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "factcompare: error: a.txt: is one of the inputs; name another file\n"
    assert pipeline.calls == []
    assert (tmp_path / "a.txt").read_text() == "Ferry late\n"


def test_an_interrupt_ends_silently(run: Run, pipeline: Pipeline) -> None:
    pipeline.error = KeyboardInterrupt()
    ran = run("diff", "a", "b")
    assert (ran.code, ran.out, ran.err) == (130, "", "")


def test_help_and_no_command(run: Run) -> None:
    for argv in (("--help",), ("-h",), ("diff", "-h"), ("demo", "--help")):
        ran = run(*argv)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith("Usage: factcompare")
    ran = run()
    assert (ran.code, ran.out) == (2, "")
    assert "Exit codes:" in ran.err


def test_version(run: Run) -> None:
    ran = run("--version")
    assert ran.code == 0
    assert ran.out.startswith("factcompare ")


@pytest.mark.parametrize("make", [talks, flood, court])
def test_two_runs_write_the_same_bytes(run: Run, pipeline: Pipeline, make: object) -> None:
    assert callable(make)
    pipeline.report = make
    assert run("diff", "a", "b").out == run("diff", "a", "b").out


def test_articles_without_a_command_are_told_of_the_one_for_them(
    run: Run, pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a b.txt").write_text("The dam broke.", encoding="utf-8")
    ran = run("a b.txt", "c.txt")
    assert (ran.code, pipeline.calls) == (2, [])
    assert "factcompare diff 'a b.txt' c.txt" in ran.err
