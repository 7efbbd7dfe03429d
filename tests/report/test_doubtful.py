"""What sources share only perhaps stands apart in every report for readers."""

from __future__ import annotations

import pytest
from lxml import html

from compare.model import Divergence, DivergenceKind, Fact, Relation, Report
from compare.report.html import render_html
from compare.report.markdown import render_markdown
from compare.report.terminal import render_terminal
from compare.report.wording import summary
from tests.report.builder import Builder, article

SURE, DOUBTFUL = "The bridge at Elm Ford was shut.", "Nobody in Elm Ford was surprised."
TITLE = "Perhaps shared (1)"
NOTE = "Less likely than not to report one thing"


def report(likelihood: float = 0.4) -> Report:
    """A fact that is surely shared, and one that is shared with this likelihood."""
    text = f"Head\n\n{SURE} {DOUBTFUL}"
    builder = Builder([article("a", "One", text), article("b", "Two", text)])
    builder.fact(Relation.AGREE, *(builder.claim(source, SURE) for source in "ab"))
    claims = [builder.claim(source, DOUBTFUL) for source in "ab"]
    adds = [("a", "surprised")]
    softer = [(DivergenceKind.MODALITY, "thought in one", {"a": "surprised", "b": "surprised"})]
    builder.fact(Relation.ADDS_DETAIL, *claims, adds=adds, contrasts=softer, likelihood=likelihood)
    return builder.report()


def test_what_is_less_likely_than_not_is_counted_apart() -> None:
    assert summary(report())[:2] == (
        "The 2 sources share 1 fact: they agree on 1, add detail on none and diverge on none.",
        "Perhaps they share 1 more, told apart below.",
    )
    assert (
        str(report()).splitlines()[1]
        == "2 shared facts: 1 agree, 0 add detail, 0 diverge, 1 perhaps shared"
    )


def test_what_is_as_likely_as_not_is_shared() -> None:
    assert summary(report(0.5))[0].startswith("The 2 sources share 2 facts")
    assert "perhaps" not in f"{summary(report(0.5))} {report(0.5)}"


def test_the_terminal_shows_it_behind_the_rest_without_naming_who_adds() -> None:
    lines = render_terminal(report(), width=100, color=False).splitlines()
    at = lines.index(TITLE)
    assert any("AGREE" in line for line in lines[:at])
    (label,) = (line for line in lines[at:] if "PERHAPS SHARED" in line)
    assert "One" not in label


def test_markdown_shows_it_apart() -> None:
    assert f"### {TITLE}" in render_markdown(report())
    assert "**PERHAPS SHARED** (f2)" in render_markdown(report())


def test_the_page_shows_it_apart_and_lets_it_be_filtered() -> None:
    page = html.fromstring(render_html(report()))
    assert page.xpath('//section[@id="doubtful"]//article/@id') == ["f2"]
    assert page.xpath('//input[@name="relation"][@value="doubtful"]')


@pytest.mark.parametrize("relation", Relation)
def test_who_asks_for_some_relations_gets_nothing_doubtful(relation: Relation) -> None:
    assert TITLE not in render_markdown(report(), frozenset({relation}))


def test_every_report_says_what_it_means_and_marks_no_words() -> None:
    shown = (
        render_terminal(report(), width=100, color=False),
        render_markdown(report()),
        render_html(report()),
    )
    for told in shown:
        assert NOTE in told
        assert told.count("surprised") == told.count("surprised.")  # no sign stands between
        assert "no other source gives this" not in told
        assert "thought in one" not in told


def test_a_fact_that_is_likely_keeps_its_marks() -> None:
    told = render_terminal(report(0.6), width=100, color=False)
    assert "+surprised+" in told
    assert "thought in one" in told


def test_what_diverges_is_never_doubtful() -> None:
    point = Divergence(DivergenceKind.TIME, "other days", ())
    fact = Fact("f1", Relation.DIVERGE, (), ("a", "b"), divergences=(point,), likelihood=0.3)
    assert not fact.is_doubtful
