"""The data model: spans, what a reader sees, and the two ways out of a report."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare import (
    Article,
    Boilerplate,
    BoilerplateReason,
    Claim,
    Divergence,
    DivergenceKind,
    Fact,
    Passage,
    Relation,
    Report,
    Skipped,
    Span,
)

HERALD = Article(
    "Herald",
    "Dam breaks\n\nBy Ida Krohn\n\nThe [dam](#) broke at noon. It was old.",
    title="Dam breaks",
    path="herald.txt",
    published=date(2024, 5, 6),
    headline=Span(0, 10, "Dam breaks"),
    boilerplate=(Boilerplate(12, 24, "By Ida Krohn", BoilerplateReason.BYLINE),),
    markup=(Span(30, 31, "["), Span(34, 38, "](#)")),
    id="a",
)
WIRE = Article("Wire", "The dam broke at one.", id="b")


def claim(article: Article, number: int, words: str) -> Claim:
    start = article.text.index(words)
    span = article.span(start, start + len(words))
    return Claim(
        f"{article.id}.{number}", article.id, span.start, span.end, span.text, sentence=span
    )


def passage(article: Article, words: str) -> Passage:
    start = article.text.index(words)
    return article.passage(start, start + len(words))


def report() -> Report:
    old = claim(HERALD, 2, "It was old.")
    broke = claim(HERALD, 1, "The [dam](#) broke at noon.")
    other = replace(claim(WIRE, 1, WIRE.text), speaker="Ida Krohn", quoted=True)
    sides = (passage(HERALD, "noon"), passage(WIRE, "one"))
    facts = (
        Fact(
            "f1",
            Relation.DIVERGE,
            (broke, other),
            ("a", "b"),
            differs=sides,
            divergences=(Divergence(DivergenceKind.TIME, "noon / one", sides),),
        ),
        Fact("f2", Relation.ADDS_DETAIL, (old,), ("a",), adds=(passage(HERALD, "It was old."),)),
    )
    skipped = (Skipped("menu.txt", "is empty"),)
    return Report("factcompare test", (HERALD, WIRE), (broke, old, other), facts, skipped)


def test_a_span_is_its_text() -> None:
    assert HERALD.span(0, 10) == HERALD.headline
    assert HERALD.passage(0, 3) == Passage("a", 0, 3, "Dam")


@pytest.mark.parametrize(
    ("start", "end", "plain"),
    [
        (26, 54, "The dam broke at noon. "),
        (26, 33, "The da"),
        (31, 34, "dam"),
        (35, 37, ""),
        (30, 31, ""),
        (35, 44, " broke"),
        (5, 5, ""),
    ],
)
def test_plain_is_what_a_reader_sees(start: int, end: int, plain: str) -> None:
    assert HERALD.plain(start, end) == plain


@given(st.text(max_size=30), st.data())
def test_visible_stretches_and_markup_make_the_whole(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    pairs = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    article = Article("Test", text, markup=tuple(Span(a, b, text[a:b]) for a, b in pairs))
    shown = list(article.visible(0, len(text)))
    assert all(text[s.start : s.end] == s.text for s in shown)
    offsets = [o for s in (*shown, *article.markup) for o in range(s.start, s.end)]
    assert sorted(offsets) == list(range(len(text)))


def test_nothing_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        HERALD.name = "Other"  # type: ignore[misc]  # what the test is about


def test_source_by_id() -> None:
    assert report().source("b") is WIRE
    with pytest.raises(KeyError):
        report().source("c")


def test_shared_facts_have_two_sources() -> None:
    assert [fact.id for fact in report().shared()] == ["f1"]


def test_a_printed_report_is_a_few_lines_without_the_texts() -> None:
    assert str(report()) == (
        "2 sources: Herald, Wire\n1 shared fact: 0 agree, 0 add detail, 1 diverge\nf1: noon / one"
    )
    assert repr(report()) == "<Report on 'Herald', 'Wire': 3 claims, 2 facts, 1 shared>"
    assert "broke" not in repr(HERALD)
    assert "Article(name='Herald', title='Dam breaks'" in repr(HERALD)


def test_a_printed_report_cannot_drive_a_terminal() -> None:
    odd = replace(report(), sources=(replace(HERALD, name="He\x1b[2J\nrald"), WIRE))
    assert str(odd).splitlines()[0] == "2 sources: He [2J rald, Wire"
    assert repr(odd).isprintable()


def test_json_ends_in_a_newline_and_reads_back() -> None:
    text = report().to_json()
    assert text.endswith("}\n")
    assert json.loads(text) == report().to_dict()
    assert "–" in replace(report(), signature="0–1").to_json()


def test_json_has_the_published_shape() -> None:
    data = report().to_dict()
    assert data["schema_version"] == 1
    source, wire = data["sources"]
    assert (source["id"], source["name"], source["title"]) == ("a", "Herald", "Dam breaks")
    assert (source["path"], source["published"]) == ("herald.txt", "2024-05-06")
    assert wire["published"] is wire["headline"] is None
    assert source["boilerplate"] == [
        {"start": 12, "end": 24, "text": "By Ida Krohn", "reason": "byline"}
    ]
    assert data["claims"][2] | {"sentence": None} == {
        "id": "b.1",
        "source": "b",
        "start": 0,
        "end": 21,
        "text": "The dam broke at one.",
        "speaker": "Ida Krohn",
        "speaker_span": None,
        "quoted": True,
        "headline": False,
        "sentence": None,
        "subject": None,
    }
    first, second = data["facts"]
    assert (first["relation"], first["claims"], first["in"]) == (
        "diverge",
        ["a.1", "b.1"],
        ["a", "b"],
    )
    assert first["divergences"][0]["kind"] == "time"
    assert [side["text"] for side in first["divergences"][0]["sides"]] == ["noon", "one"]
    assert second["adds"] == [{"source": "a", "start": 54, "end": 65, "text": "It was old."}]
    assert data["skipped"] == [{"source": "menu.txt", "reason": "is empty"}]


def test_the_table_has_a_row_per_claim_per_fact() -> None:
    frame = report().to_frame()
    assert frame["claim"].tolist() == ["a.1", "b.1", "a.2"]
    assert frame["fact"].tolist() == ["f1", "f1", "f2"]
    assert frame["relation"].tolist() == ["diverge", "diverge", "adds_detail"]
    assert frame["kinds"].tolist() == ["time", "time", ""]
    assert frame["diverging_words"].tolist() == ["noon", "one", ""]
    assert frame["adds"].tolist() == ["", "", "It was old."]
    assert frame["speaker"].tolist() == ["", "Ida Krohn", ""]


def test_the_table_of_nothing_has_its_columns() -> None:
    frame = Report("factcompare test", (), (), ()).to_frame()
    assert len(frame) == 0
    assert list(frame.columns) == list(report().to_frame().columns)


def test_the_largest_group_of_one_text_is_the_origin() -> None:
    told = report()
    for groups, largest in (((), []), ((("a", "b"), ("c", "d", "e")), ["c", "d", "e"])):
        fact = replace(told.facts[0], origins=groups)
        shown = json.loads(replace(told, facts=(fact,)).to_json())["facts"][0]
        assert shown["origin"] == largest
        assert shown["origins"] == [list(group) for group in groups]
