"""Drafts hold what the tool says, and re-drafting keeps what people wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.check.judge import judge
from compare.check.load import load_fixture
from compare.model import DivergenceKind, Relation
from tests.check.events import AGREE, ENTRIES, HERALD, SOURCES, WIRE, mill, write_event
from tests.report.builder import Builder, article

if TYPE_CHECKING:
    from pathlib import Path

    from tests.check.conftest import Run, Says


def review(folder: Path) -> None:
    path = folder / "expected.toml"
    path.write_text(path.read_text("utf-8").replace("reviewed = false", "reviewed = true"), "utf-8")


def test_a_draft_is_refused_until_it_is_reviewed(tmp_path: Path, run: Run, says: Says) -> None:
    says(mill().report())
    folder = write_event(tmp_path / "mill", None)
    ran = run("expect", str(folder))
    assert (ran.code, ran.err) == (0, "")
    assert "4 entries drafted, 0 kept" in ran.out
    ran = run("check", str(folder))
    assert ran.code == 2
    assert "4 entries are marked reviewed = false" in ran.err
    review(folder)
    assert run("check", str(folder)).code == 0


def test_limits_hold_for_articles_that_no_listing_names(tmp_path: Path, run: Run) -> None:
    folder = write_event(tmp_path / "mill", None)
    ran = run("expect", str(folder), "--max-file-size", "50")
    assert ran.code == 2
    assert "agency.txt: is larger than 50 bytes" in ran.err


def test_no_control_of_a_name_reaches_the_terminal(tmp_path: Path, run: Run, says: Says) -> None:
    says(mill().report())
    folder = write_event(tmp_path / "mill\x1b[2J", None)
    run("expect", str(folder))
    (folder / "new\x1b[31m\r.txt").write_text(WIRE, "utf-8")
    ran = run("expect", str(folder))
    assert ran.code == 0
    assert ran.out[:-1].isprintable()
    assert ran.err[:-1].isprintable()
    assert "new\\x1b[31m .txt is in no [[sources]]" in ran.err


def test_what_a_draft_holds(tmp_path: Path, run: Run, says: Says) -> None:
    says(mill().report())
    folder = write_event(tmp_path / "mill", None)
    run("expect", str(folder))
    text = (folder / "expected.toml").read_text("utf-8")
    assert 'title = "Mill burns down in Torvik"' in text
    assert 'file = "herald.txt"\nname = "herald"\n# published = YYYY-MM-DD' in text
    assert (
        "[[expect]]\n"
        "reviewed = false\n"
        '# a, in whole: "Three people died in the fire"\n'
        '# b, in whole: "Five people died in the fire"\n'
        'relation = "diverge"\n'
        'kind = "quantity"\n'
        'a = "Three people died in the"\n'
        'b = "Five people died in the"\n'
        'words = { a = "Three people", b = "Five people" }\n'
        'note = "3 / 5"\n'
    ) in text


def test_a_draft_leaves_out_what_is_only_perhaps_shared(
    tmp_path: Path, run: Run, says: Says
) -> None:
    report = mill().report()
    first, *others = report.facts
    says(replace(report, facts=(replace(first, likelihood=0.4), *others)))
    ran = run("expect", str(write_event(tmp_path / "mill", None)))
    assert "3 entries drafted, 0 kept" in ran.out


def test_a_draft_quotes_whole_claims(tmp_path: Path, run: Run, says: Says) -> None:
    kept = "The sluice gates of the old mill worked as they were built to, the miller said."
    broke = "The miller said that the sluice gates of the mill, which are old, had failed."
    built = Builder([article("a", "A", f"Mill\n\n{kept}"), article("b", "B", f"Mill\n\n{broke}")])
    built.fact(Relation.AGREE, built.claim("a", kept), built.claim("b", broke))
    says(built.report())
    folder = write_event(
        tmp_path / "mill", None, agency=f"Mill\n\n{kept}", herald=f"Mill\n\n{broke}"
    )
    run("expect", str(folder))
    text = (folder / "expected.toml").read_text("utf-8")
    assert f'relation = "agree"\na = "{kept}"\nb = "{broke}"\n' in text


def test_the_whole_of_a_claim_is_a_comment_whatever_it_holds(
    tmp_path: Path, run: Run, says: Says
) -> None:
    texts = [
        f"Mill\n\nThe mill\nkind = 'x' burned at {hour} and \"nobody\"\nsaw it burn."
        for hour in ("three", "five")
    ]
    built = Builder([article("a", "A", texts[0]), article("b", "B", texts[1])])
    claims = [built.claim(s, t.removeprefix("Mill\n\n")) for s, t in zip("ab", texts, strict=True)]
    sides = {"a": "three", "b": "five"}
    built.fact(Relation.DIVERGE, *claims, points=[(DivergenceKind.TIME, "3 / 5", sides)])
    says(built.report())
    folder = write_event(tmp_path / "mill", None, agency=texts[0], herald=texts[1])
    run("expect", str(folder))
    review(folder)
    (one,) = load_fixture(folder).expectations
    assert [passage.text for passage in one.passages] == [
        f"'x' burned at {hour} and \"nobody\"\nsaw" for hour in ("three", "five")
    ]
    assert "# a, in whole: " in (folder / "expected.toml").read_text("utf-8")


def test_drafting_again_changes_nothing(tmp_path: Path, run: Run, says: Says) -> None:
    says(mill().report())
    folder = write_event(tmp_path / "mill", SOURCES + ENTRIES.replace("\n", "\r\n"))
    run("expect", str(folder))
    before = (folder / "expected.toml").read_bytes()
    ran = run("expect", str(folder))
    assert "0 entries drafted" in ran.out
    assert (folder / "expected.toml").read_bytes() == before


def test_drafting_again_keeps_every_byte(tmp_path: Path, run: Run, says: Says) -> None:
    says(mill().report())
    own = f"# mine\r\n{SOURCES}{AGREE}# my own words, no newline"
    folder = write_event(tmp_path / "mill", None)
    (folder / "expected.toml").write_bytes(own.encode())
    (folder / "third.txt").write_text(WIRE, "utf-8")
    ran = run("expect", str(folder))
    after = (folder / "expected.toml").read_bytes().decode()
    assert after.startswith(own)
    assert "3 entries drafted, 1 kept" in ran.out
    assert "third.txt is in no [[sources]]" in ran.err
    review(folder)
    assert len(load_fixture(folder).expectations) == 4


def test_a_draft_is_met_by_the_report_that_it_is_from(tmp_path: Path, run: Run, says: Says) -> None:
    text = 'Mill\n\nHe said "no" and didn\'t go. It burned. It burned down, he said "no".\n'
    built = Builder([article("a", "A", text), article("b", "B", text)])
    for words in ("It burned down", 'He said "no" and didn\'t go.', "It burned."):
        built.alone("a", words)
    says(built.report())
    folder = write_event(tmp_path / "mill", None, herald=text, agency=text)
    run("expect", str(folder))
    review(folder)
    fixture = load_fixture(folder)
    assert [one.passages[0].text for one in fixture.expectations] == [
        "It burned down",
        'He said "no" and didn\'t go.',
        "It burned.",
    ]
    assert all(finding.met for finding in judge(fixture, built.report()).findings)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), "holds no articles"),
        (("agency.txt",), "holds 1 article;"),
        (("agency.txt", "README.md"), "holds 1 article;"),
    ],
)
def test_a_folder_without_two_articles(
    tmp_path: Path, run: Run, files: tuple[str, ...], said: str
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    for name in files:
        (folder / name).write_text(HERALD, "utf-8")
    ran = run("expect", str(folder))
    assert ran.code == 2
    assert said in ran.err


def test_a_folder_that_is_not_there(run: Run) -> None:
    assert run("expect", "gone").code == 2


def test_entries_in_line_cannot_be_added_to(tmp_path: Path, run: Run, says: Says) -> None:
    says(mill().report())
    inline = 'expect = [{ relation = "adds_detail", a = "The choir of Lund" }]\n'
    folder = write_event(tmp_path / "mill", inline + SOURCES)
    ran = run("expect", str(folder))
    assert ran.code == 2
    assert "no entry can be added to it" in ran.err
