"""When an expectation is met, and what is said where it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from compare.check.verdict import State
from compare.model import DivergenceKind, Relation
from tests.check.events import (
    AGREE,
    ALONE,
    DIVERGE,
    ENTRIES,
    HERALD,
    NOT_LINKED,
    SOURCES,
    WIRE,
    Event,
    mill,
    write_event,
)
from tests.report.builder import Builder, article

if TYPE_CHECKING:
    from pathlib import Path

    from compare.model import Report

Said = Callable[[str, "Report"], list[str]]

FIRE = "A fire destroyed the old paper mill in Torvik on Monday night."
CHOIR = "The choir of Lund sang two hymns by a local composer."
LOAF = "Bakers in Halden have baked the longest loaf of the county."
THREE, FIVE = "Three people died in the fire", "Five people died in the fire"
SIDES = {"a": "Three people", "b": "Five people"}

ADDS = """
[[expect]]
relation = "adds_detail"
a = "A fire destroyed the old paper mill"
b = "A fire destroyed the old paper mill"
"""
NO_DIVERGENCE = """
[[absent]]
divergence = true
a = "Three people died"
b = "Five people died"
"""
NONE_AT_ALL = """
[[absent]]
divergence = true
"""


@pytest.fixture
def said(tmp_path: Path) -> Said:
    """What is said of each entry, "" where it is met."""

    def said(entries: str, report: Report) -> list[str]:
        judged = Event(write_event(tmp_path / "mill", SOURCES + entries)).judged(report)
        assert all(bool(f.said) == (f.state is State.MISSED) for f in judged.findings)
        return [finding.said for finding in judged.findings]

    return said


def empty() -> Builder:
    return Builder([article("a", "Wire", WIRE), article("b", "Herald", HERALD)])


def deaths(kind: DivergenceKind = DivergenceKind.QUANTITY, **sides: str) -> Report:
    built = empty()
    built.fact(
        Relation.DIVERGE,
        built.claim("a", THREE),
        built.claim("b", FIVE),
        points=[(kind, "why", sides or SIDES)],
    )
    return built.report()


def both(relation: Relation, **adds: str) -> Report:
    built = empty()
    built.fact(relation, built.claim("a", FIRE), built.claim("b", FIRE), adds=[*adds.items()])
    return built.report()


def test_a_report_that_says_all_of_it(said: Said) -> None:
    assert said(ENTRIES, mill().report()) == ["", "", "", ""]


def test_passages_that_agree(tmp_path: Path) -> None:
    event = Event(write_event(tmp_path / "mill", SOURCES + AGREE))
    assert event.judged(both(Relation.AGREE)).findings[0].met
    other = event.judged(both(Relation.ADDS_DETAIL, a="on Monday night")).findings[0]
    assert other.said == 'f1 (a, b) adds detail: a "on Monday night"'


def test_passages_that_are_not_linked(said: Said) -> None:
    built = empty()
    built.alone("a", FIRE)
    assert said(AGREE, built.report()) == ["not linked: a is alone in f1; b makes no claim there"]


def test_a_passage_that_stands_in_another_fact(said: Said) -> None:
    built = empty()
    built.fact(Relation.AGREE, built.claim("a", FIRE), built.claim("b", LOAF))
    built.alone("b", FIRE)
    assert said(AGREE, built.report()) == [
        "not linked: a stands in f1 (a, b) agree; b is alone in f2"
    ]


def test_a_claim_covers_a_quotation_that_it_overlaps(
    said: Said,
) -> None:
    built = empty()
    part = "mill in Torvik on Monday night."  # the quotation ends with "paper mill"
    built.fact(Relation.AGREE, built.claim("a", part), built.claim("b", FIRE))
    assert said(AGREE, built.report()) == [""]


def test_a_claim_that_shares_no_letter_does_not_cover(
    said: Said,
) -> None:
    built = empty()
    part = " in Torvik on Monday night."  # begins right where the quotation ends
    built.fact(Relation.AGREE, built.claim("a", part), built.claim("b", FIRE))
    assert said(AGREE, built.report())[0].startswith("not linked: a makes no claim there")


def test_words_that_are_added(said: Said) -> None:
    entries = ADDS + 'adds = { b = "Monday" }\n'
    assert said(entries, both(Relation.ADDS_DETAIL, b="on Monday night")) == [""]


@pytest.mark.parametrize(
    ("report", "instead"),
    [
        (both(Relation.AGREE), "f1 (a, b) agree"),
        (both(Relation.ADDS_DETAIL, b="in Torvik"), 'f1 (a, b) adds detail: b "in Torvik"'),
        (both(Relation.ADDS_DETAIL, a="Monday"), 'f1 (a, b) adds detail: a "Monday"'),
    ],
)
def test_other_words_that_are_added(report: Report, instead: str, said: Said) -> None:
    assert said(ADDS + 'adds = { b = "Monday" }\n', report) == [instead]


def test_detail_without_words_may_be_any(said: Said) -> None:
    assert said(ADDS, both(Relation.ADDS_DETAIL, b="in Torvik")) == [""]


def test_what_one_source_has(said: Said) -> None:
    built = empty()
    built.alone("a", CHOIR)
    assert said(ALONE, built.report()) == [""]


def test_what_one_source_was_to_have(tmp_path: Path) -> None:
    event = Event(write_event(tmp_path / "mill", SOURCES + ALONE))
    assert event.judged(empty().report()).findings[0].said == "a makes no claim there"
    built = empty()
    built.alone("a", CHOIR)
    built.fact(Relation.AGREE, built.claim("a", CHOIR), built.claim("b", LOAF))
    assert event.judged(built.report()).findings[0].said == "f2 (a, b) agree"


def test_a_divergence(said: Said) -> None:
    assert said(DIVERGE, deaths()) == [""]


@pytest.mark.parametrize(
    ("report", "instead"),
    [
        (
            deaths(DivergenceKind.TIME),
            'f1 (a, b) diverge on time: a "Three people" / b "Five people"',
        ),
        (
            deaths(a="the fire", b="the fire"),
            'f1 (a, b) diverge on quantity: a "the fire" / b "the fire"',
        ),
        (
            deaths(a="Three people", b="the fire"),
            'f1 (a, b) diverge on quantity: a "Three people" / b "the fire"',
        ),
    ],
)
def test_another_divergence(report: Report, instead: str, said: Said) -> None:
    assert said(DIVERGE, report) == [instead]


def test_passages_that_must_not_be_linked(said: Said) -> None:
    built = empty()
    built.fact(Relation.AGREE, built.claim("a", CHOIR), built.claim("b", LOAF))
    assert said(NOT_LINKED, built.report()) == ["f1 (a, b) agree"]


def test_passages_that_must_not_diverge(tmp_path: Path) -> None:
    event = Event(write_event(tmp_path / "mill", SOURCES + NO_DIVERGENCE))
    linked = empty()
    linked.fact(Relation.AGREE, linked.claim("a", THREE), linked.claim("b", FIVE))
    assert event.judged(linked.report()).findings[0].met
    wrong = event.judged(deaths(a="the fire", b="the fire")).findings[0]
    assert wrong.said == 'diverge on quantity: a "the fire" / b "the fire"'


def test_a_divergence_elsewhere_is_none_of_these_passages(
    said: Said,
) -> None:
    assert said(NO_DIVERGENCE, deaths(a="the fire", b="loaf")) == [""]


def test_a_divergence_that_another_entry_expects_is_allowed(
    said: Said,
) -> None:
    absent = NO_DIVERGENCE.replace("people died", "people died in the fire")
    assert said(DIVERGE + absent, deaths()) == ["", ""]


def test_no_divergence_at_all(tmp_path: Path) -> None:
    event = Event(write_event(tmp_path / "mill", SOURCES + NONE_AT_ALL))
    assert event.judged(both(Relation.AGREE)).findings[0].met
    assert event.judged(deaths()).findings[0].said == (
        'diverge on quantity: a "Three people" / b "Five people"'
    )


def test_divergences_that_nobody_expected(tmp_path: Path) -> None:
    expected = Event(write_event(tmp_path / "one", SOURCES + DIVERGE))
    silent = Event(write_event(tmp_path / "two", SOURCES + AGREE))
    assert expected.judged(deaths()).unexpected == ()
    assert expected.judged(deaths(DivergenceKind.TIME)).unexpected == ()  # missed is enough
    assert len(silent.judged(deaths()).unexpected) == 1
    assert len(expected.judged(deaths(a="old paper mill", b="loaf")).unexpected) == 1


def test_a_divergence_in_two_facts_is_counted_once(tmp_path: Path) -> None:
    built = empty()
    for _ in range(2):
        built.fact(
            Relation.DIVERGE,
            built.claim("a", THREE),
            built.claim("b", FIVE),
            points=[(DivergenceKind.QUANTITY, "why", SIDES)],
        )
    event = Event(write_event(tmp_path / "mill", SOURCES + AGREE))
    assert len(event.judged(built.report()).unexpected) == 1


THIRD = """\
Mill burns down in Torvik

A fire destroyed the old paper mill in Torvik, which was built in 1911.

Three people died in the fire at the paper mill.
"""
SOURCE_C = """
[[sources]]
id = "c"
file = "third.txt"
"""


def three(relation: Relation, **adds: str) -> Report:
    built = Builder([*empty().sources, article("c", "Third", THIRD)])
    claims = [built.claim(s, "A fire destroyed the old paper mill") for s in "abc"]
    built.fact(relation, *claims, adds=[*adds.items()])
    deaths = [built.claim("a", THREE), built.claim("b", FIVE), built.claim("c", THREE)]
    sides = {**SIDES, "c": "Three people"}
    built.fact(Relation.DIVERGE, *deaths, points=[(DivergenceKind.QUANTITY, "why", sides)])
    return built.report()


def test_two_of_three_agree_though_the_third_adds(tmp_path: Path) -> None:
    event = Event(write_event(tmp_path / "mill", SOURCES + SOURCE_C + AGREE, third=THIRD))
    assert event.judged(three(Relation.AGREE)).findings[0].met
    assert event.judged(three(Relation.ADDS_DETAIL, c="built in 1911")).findings[0].met
    assert not event.judged(three(Relation.ADDS_DETAIL, a="on Monday")).findings[0].met


def test_all_sides_that_are_named_must_be_in_one_divergence(tmp_path: Path) -> None:
    entry = DIVERGE.replace('b = "Five people" }', 'b = "Five people", c = "Three people" }')
    entry = entry.replace("note", 'c = "Three people died"\nnote')
    event = Event(write_event(tmp_path / "mill", SOURCES + SOURCE_C + entry, third=THIRD))
    assert event.judged(three(Relation.AGREE)).findings[0].met
    assert not event.judged(deaths()).findings[0].met
