"""Of three sources or more, those with the same words on a fact share them in every report."""

from __future__ import annotations

import pytest
from lxml import html

from compare.model import Relation, Report
from compare.report.camps import same_words
from compare.report.html import render_html
from compare.report.markdown import render_markdown
from compare.report.terminal import render_terminal
from tests.report.builder import Builder, article

SHUT = "The bridge at Elm Ford was shut."
CLOSED = "The bridge at Elm Ford was closed."


def told(*sentences: str, speakers: tuple[str | None, ...] = ()) -> Report:
    """Sources a, b and so on that agree, each in a sentence."""
    ids = "abcdefg"[: len(sentences)]
    builder = Builder(
        [article(i, f"Paper {i}", f"Head\n\n{s}") for i, s in zip(ids, sentences, strict=True)]
    )
    whose = speakers or (None,) * len(ids)
    builder.fact(
        Relation.AGREE,
        *(
            builder.claim(i, s, speaker=who)
            for i, s, who in zip(ids, sentences, whose, strict=True)
        ),
    )
    return builder.report()


@pytest.mark.parametrize(
    ("said", "together"),
    [
        ("x", ["a"]),
        ("xx", ["a", "b"]),
        ("xxx", ["abc"]),
        ("xyx", ["ac", "b"]),
        ("yxxz", ["a", "bc", "d"]),
        ("xyz", ["a", "b", "c"]),
    ],
)
def test_who_says_the_same(said: str, together: list[str]) -> None:
    assert ["".join(s) for s in same_words(dict(zip("abcd", said, strict=False)))] == together


def test_in_a_terminal() -> None:
    report = told(SHUT, CLOSED, SHUT)
    stacked = render_terminal(report, width=80, color=False)
    assert f"A  Paper a, C Paper c\n   {SHUT}\nB  Paper b\n   {CLOSED}\n" in stacked
    wide = render_terminal(report, width=120, color=False).splitlines()
    assert any(line.split("    ")[0] == "A  Paper a, C Paper c" for line in wide)
    assert render_terminal(told(SHUT, SHUT), width=80, color=False).count(SHUT) == 2


def test_many_sources_that_all_say_it_otherwise_are_stacked() -> None:
    report = told(*(f"The bridge at Elm Ford was {word}." for word in "shut closed barred".split()))
    assert "A  Paper a\n   The" in render_terminal(report, width=99, color=False)
    five = told(*(f"The {n} bridges were shut." for n in "two three four five six".split()))
    assert "E  Paper e\n   The" in render_terminal(five, width=200, color=False)


def test_in_markdown() -> None:
    table = render_markdown(told(SHUT, CLOSED, SHUT, SHUT))
    assert "| A Paper a, C Paper c, D Paper d | B Paper b |\n" in table
    assert f"| {SHUT} | {CLOSED} |\n" in table
    assert f"- A Paper a, B Paper b, C Paper c: {SHUT}\n" in render_markdown(told(SHUT, SHUT, SHUT))


def test_on_a_page_each_source_keeps_its_place() -> None:
    page = html.fromstring(render_html(told(SHUT, CLOSED, SHUT)))
    first, second = page.find_class("side")
    assert [e.text_content() for e in first.find_class("name")] == ["Paper a", "Paper c"]
    assert first.xpath(".//a/@data-place") == ["a", "c"]
    assert [e.text_content() for e in first.find_class("passage")] == [SHUT]
    assert second.xpath(".//a/@data-place") == ["b"]


def test_words_of_other_speakers_are_not_the_same() -> None:
    report = told(SHUT, SHUT, SHUT, speakers=("the mayor", "the mayor", "the police"))
    shown = render_terminal(report, width=80, color=False)
    assert f"A  Paper a, B Paper b\n   {SHUT}\n   said by the mayor\n" in shown
    assert f"C  Paper c\n   {SHUT}\n   said by the police\n" in shown


def test_several_stretches_of_a_source_have_bullets_with_who_says_them() -> None:
    builder = Builder([article(i, f"Paper {i}", f"Head\n\n{SHUT} {CLOSED}") for i in "ab"])
    speakers = {SHUT: "Ida Moe", CLOSED: "Carl Penn"}
    several = [builder.claim("a", words, speaker=who) for words, who in speakers.items()]
    builder.fact(Relation.AGREE, *several, builder.claim("b", SHUT))
    report = builder.report()
    terminal = render_terminal(report, width=100, color=False)
    assert "\n  said by Ida Moe" in terminal
    assert f"• {SHUT} (said by Ida Moe)<br>• {CLOSED}" in render_markdown(report)
    assert render_html(report).count('class="passage one-of-several"') == 2
