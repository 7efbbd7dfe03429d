"""``factcompare check`` in process: exit codes, options, files, with reports built by hand."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.check.events import AGREE, ENTRIES, SOURCES, mill, write_event
from tests.report.builder import Builder

if TYPE_CHECKING:
    from compare.model import Report
    from tests.check.conftest import Run, Says

BASELINE = Path("fixtures/baseline.toml")


def without_choir() -> Report:
    built = mill()
    return Builder(built.sources, built.claims[:4], built.facts[:2]).report()


@pytest.fixture
def fixture() -> Path:
    return write_event(Path("fixtures") / "mill")


@pytest.mark.usefixtures("fixture")
def test_all_met_is_0(run: Run, says: Says) -> None:
    says(mill().report())
    ran = run("check")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("4 of 4 (100 %) met; passed.\n")


@pytest.mark.usefixtures("fixture")
def test_a_miss_is_1(run: Run, says: Says) -> None:
    says(without_choir())
    ran = run("check")
    assert ran.code == 1
    assert "fixtures/mill/expected.toml:20: missed" in ran.out
    assert 'agency.txt:7:1  "The choir of Lund"' in ran.out
    assert "said      a makes no claim there" in ran.out


@pytest.mark.usefixtures("fixture")
def test_the_limits_hold_for_the_articles_of_fixtures(run: Run, says: Says) -> None:
    says(mill().report())
    for command in ("check", "expect"):
        ran = run(command, "fixtures/mill", "--max-file-size", "50")
        assert ran.code == 2
        assert "fixtures/mill/agency.txt: is larger than 50 bytes" in ran.err


def test_no_control_of_a_name_reaches_the_terminal(run: Run) -> None:
    for command in ("check", "expect"):
        ran = run(command, "mill\x1b[2J\r\u202e")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err[:-1].isprintable()


def test_a_divergence_that_nobody_expected_is_1_if_strict(run: Run, says: Says) -> None:
    says(mill().report())
    write_event(Path("fixtures") / "mill", SOURCES + AGREE)
    ran = run("check")
    assert ran.code == 0
    assert "unexpected: diverge on quantity" in ran.out
    assert run("check", "--strict").code == 1


def test_an_error_in_a_listing_is_2_and_the_others_are_checked(
    fixture: Path, run: Run, says: Says
) -> None:
    says(without_choir())
    write_event(Path("fixtures") / "odd", SOURCES + AGREE.replace("b =", "B ="))
    ran = run("check")
    assert ran.code == 2
    assert "fixtures/odd/expected.toml:18: unknown key 'B' in [[expect]]" in ran.err
    assert f"{fixture}/expected.toml:20: missed" in ran.out


def test_a_new_pair_without_expectations_is_2_and_told_how_to_draft_them(run: Run) -> None:
    write_event(Path("fixtures") / "new pair", None)
    ran = run("check")
    assert ran.code == 2
    assert "no expected.toml; draft it: factcompare expect 'fixtures/new pair'" in ran.err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "fixtures: no such folder"),
        (["."], ".: nothing to check"),
        (["gone"], "gone: no such folder"),
        ([".", "--baseline", "gone.toml"], "nothing to check"),
        ([".", "--allow-growth"], "--allow-growth goes with --update-baseline only"),
        ([".", "--jobs", "0"], "0 is not in the range"),
        ([".", "--junit", "gone/x.xml"], "the folder gone does not exist"),
        ([".", "--threads", "-1"], "threads"),
    ],
)
def test_what_cannot_be_checked_is_2(run: Run, argv: list[str], said: str) -> None:
    ran = run("check", *argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.usefixtures("fixture")
def test_a_baseline_that_is_not_there_is_2(run: Run) -> None:
    ran = run("check", "--baseline", "gone.toml")
    assert ran.code == 2
    assert "gone.toml: cannot be read" in ran.err


@pytest.mark.usefixtures("fixture")
def test_a_baseline_grows_only_when_it_is_allowed_to(run: Run, says: Says) -> None:
    says(without_choir())
    ran = run("check", "--update-baseline")
    assert ran.code == 1
    assert "1 new misses are not listed; see --allow-growth" in ran.err
    assert run("check", "--update-baseline", "--allow-growth").code == 0
    assert "in one source only | a: The choir of Lund" in BASELINE.read_text("utf-8")
    ran = run("check")
    assert ran.code == 0
    assert "fixtures/mill/expected.toml:20: known miss: in one source only" in ran.out
    assert "1 known miss;" in ran.out


@pytest.mark.usefixtures("fixture")
def test_a_baseline_must_shrink_when_a_miss_is_met(run: Run, says: Says) -> None:
    says(without_choir())
    run("check", "--update-baseline", "--allow-growth")
    says(mill().report())
    ran = run("check")
    assert ran.code == 1
    assert "met, but listed as a known miss" in ran.out
    assert run("check", "--update-baseline").code == 0
    assert BASELINE.read_text("utf-8").endswith('["mill"]\nmet = 4\nmisses = []\n')


@pytest.mark.parametrize("others", [True, False], ids=["one of two", "all"])
@pytest.mark.parametrize("before", [None, '["mill"]\nmet = 1\nmisses = ["gone"]\n'])
def test_no_baseline_is_written_when_not_all_could_be_checked(
    run: Run, says: Says, others: bool, before: str | None
) -> None:
    says(mill().report())
    write_event(Path("fixtures") / "odd", SOURCES + AGREE.replace("b =", "B ="))
    if others:
        write_event(Path("fixtures") / "mill")
    if before:
        BASELINE.write_text(before, "utf-8")
    ran = run("check", "--update-baseline", "--allow-growth")
    assert ran.code == 2
    assert "baseline.toml: not written, as not everything could be checked" in ran.err
    assert (BASELINE.read_text("utf-8") if BASELINE.exists() else None) == before


def test_expectations_cannot_be_taken_away_silently(fixture: Path, run: Run, says: Says) -> None:
    says(mill().report())
    run("check", "--update-baseline")
    (fixture / "expected.toml").write_text(SOURCES + AGREE, "utf-8")
    ran = run("check")
    assert ran.code == 1
    assert "baseline.toml: mill: 1 expectations are met; they were 4" in ran.out
    assert run("check", "--update-baseline").code == 1
    assert run("check", "--update-baseline", "--allow-growth").code == 0


def test_the_baseline_is_found_from_one_fixture(fixture: Path, run: Run, says: Says) -> None:
    says(without_choir())
    run("check", "--update-baseline", "--allow-growth")
    assert run("check", str(fixture)).code == 0
    assert run("check", str(fixture / "expected.toml")).code == 0


@pytest.mark.usefixtures("fixture")
def test_files_and_pages_are_written(run: Run, says: Says) -> None:
    says(without_choir())
    files = ("--junit", "j.xml", "--sarif", "s.json", "--markdown", "m.md", "--html", "pages")
    ran = run("check", "--github", *files)
    assert ran.code == 1
    assert Path("j.xml").read_text("utf-8").startswith("<?xml")
    assert json.loads(Path("s.json").read_text("utf-8"))["version"] == "2.1.0"
    assert Path("m.md").read_text("utf-8").startswith("# Fixtures")
    assert "<html" in Path("pages/mill.html").read_text("utf-8")
    assert "mill.html" in Path("pages/index.html").read_text("utf-8")
    assert "\n::error file=fixtures/mill/expected.toml,line=20," in ran.out


def test_what_did_not_change_is_not_checked(
    fixture: Path, tmp_path: Path, run: Run, says: Says
) -> None:
    says(mill().report())
    (tmp_path / ".git").rmdir()
    write_event(Path("fixtures") / "other")
    who = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    for command in (("init",), ("add", "."), ("commit", "-m", "first")):
        subprocess.run(["git", *who, *command], check=True, capture_output=True)
    ran = run("check", "--changed-since", "HEAD")
    assert (ran.code, ran.out) == (2, "")
    assert "--changed-since HEAD: nothing to check, since nothing changed" in ran.err
    (fixture / "agency.txt").write_text((fixture / "agency.txt").read_text("utf-8") + "\n", "utf-8")
    ran = run("check", "--changed-since", "HEAD")
    assert ran.code == 0
    assert "mill" in ran.out
    assert "other" not in ran.out


def test_a_fixture_whose_entry_is_not_there_fails(run: Run, says: Says) -> None:
    says(mill().report())
    write_event(Path("fixtures") / "mill", SOURCES + ENTRIES)
    BASELINE.write_text('["mill"]\nmet = 4\nmisses = ["agree | a: x | b: y"]\n', "utf-8")
    ran = run("check")
    assert ran.code == 1
    assert "lists an expectation that is not there: agree | a: x | b: y" in ran.out
