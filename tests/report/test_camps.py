from __future__ import annotations

from dataclasses import replace

import pytest

from compare.model import Divergence, DivergenceKind, Relation, Report
from compare.report.camps import camps, loners
from compare.report.notes import notes
from tests.report.builder import Builder, article
from tests.report.events import flood


def told(*values: str) -> tuple[Report, Divergence]:
    """A divergence with these values, one a source."""
    ids = "abcdefg"[: len(values)]
    said = dict(zip(ids, values, strict=True))
    builder = Builder([article(i, f"Paper {i}", f"Head\n\nIt was {v}.") for i, v in said.items()])
    claims = [builder.claim(i, f"It was {v}.") for i, v in said.items()]
    builder.fact(Relation.DIVERGE, *claims, points=[(DivergenceKind.QUANTITY, "why", said)])
    report = builder.report()
    return report, report.facts[0].divergences[0]


@pytest.mark.parametrize(
    ("values", "together"),
    [
        (("16-year-old", "16", "14-year-old"), ["ab", "c"]),
        (("14-year-old", "16", "aged 16 years"), ["a", "bc"]),
        (("six years", "five years", "6 years", "Six Years"), ["acd", "b"]),
        (("4,000", "3,000", "4 thousand"), ["ac", "b"]),
        (("the harbour", "a harbour", "the airport"), ["ab", "c"]),
        # One number of two things, and a number and its bound, are two values.
        (("20 minutes", "20 hours", "3 hours"), ["a", "b", "c"]),
        (("30", "at least 30", "25"), ["a", "b", "c"]),
        (("4 a.m.", "4 p.m.", "5 p.m."), ["a", "b", "c"]),
        (("guilty", "not guilty", "acquitted"), ["a", "b", "c"]),
        (("murder", "attempted murder", "fraud"), ["a", "b", "c"]),
        # Two sides conflict, and so do three that all look alike.
        (("16", "16-year-old"), ["a", "b"]),
        (("16", "16-year-old", "aged 16"), ["a", "b", "c"]),
    ],
)
def test_sources_with_one_value_stand_together(
    values: tuple[str, ...], together: list[str]
) -> None:
    report, divergence = told(*values)
    assert ["".join(camp.sources) for camp in camps(report, divergence)] == together


def test_who_stands_alone() -> None:
    assert loners(flood(), flood().facts[1]) == {"b"}
    for values, lone in ((("16", "16", "14", "15"), {"c", "d"}), (("16", "14", "15"), set())):
        report, _ = told(*values)
        assert loners(report, report.facts[0]) == lone


def test_a_note_says_who_stands_against_whom() -> None:
    report, _ = told("16-year-old", "16", "14-year-old")
    lines = [(note.lead, note.text) for note in notes(report, report.facts[0])]
    assert lines == [("why", "why"), ("who", "A, B: 16-year-old against C: 14-year-old")]


def test_a_speaker_is_not_told_twice() -> None:
    said = {"a": "Maran", "b": "Dunn"}
    for why, left in (
        ("said by Ilse Maran / said by Pavel Dunn: other speaker", "other speaker"),
        ("said by Ilse Maran / said by nobody: other speaker", None),
    ):
        builder = Builder([article(i, i, f"Head\n\nSo {name} said.") for i, name in said.items()])
        claims = [builder.claim(i, f"So {name} said.") for i, name in said.items()]
        point = (DivergenceKind.ATTRIBUTION, why, said)
        builder.fact(Relation.DIVERGE, *claims, points=[point])
        report = builder.report()
        assert [note.beside for note in notes(report, report.facts[0])] == [left]


def test_beside_the_words_of_the_sides_a_note_has_the_reason_alone() -> None:
    report = flood()
    texts = [note.beside for fact in report.facts for note in notes(report, fact)]
    assert texts[:2] == ["different heights of the same flood", ""]
    # "repairs were put off" are not the words that the page shows in large type.
    assert texts[-1] is None


@pytest.mark.parametrize(
    ("first", "left"),
    [
        ("a landing that came down too hard on the old ...", "other causes"),
        ("a landing that came down too soft on the old ...", None),  # not what stands above it
        ("... hard on the old wooden runway", None),
    ],
)
def test_words_that_are_cut_short_in_the_reason_are_not_told_twice(
    first: str, left: str | None
) -> None:
    said = {"a": "a landing that came down too hard on the old wooden runway", "b": "Fog"}
    builder = Builder([article(i, i, f"Head\n\nIt was {w}.") for i, w in said.items()])
    claims = [builder.claim(i, f"It was {w}.") for i, w in said.items()]
    point = (DivergenceKind.CAUSE, f"{first} / fog: other causes", said)
    builder.fact(Relation.DIVERGE, *claims, points=[point])
    report = builder.report()
    assert [note.beside for note in notes(report, report.facts[0])] == [left]


def test_two_texts_that_sources_share_are_two_notes() -> None:
    report, _ = told("three", "five", "three", "five")
    fact = replace(report.facts[0], divergences=(), origins=(("a", "c"), ("b", "d")))
    assert [(note.lead, note.text) for note in notes(report, fact)] == [
        ("note", "a long run of the same words, as from one text, in Paper a and Paper c"),
        ("note", "a long run of the same words, as from one text, in Paper b and Paper d"),
    ]
