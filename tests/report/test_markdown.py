from __future__ import annotations

from dataclasses import replace

import pytest

from compare.model import DivergenceKind, Relation, Remark
from compare.report.markdown import escaped, render_markdown
from tests.report.builder import Builder, article
from tests.report.events import flood


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("a | b", r"a \| b"),
        ("*loud* _soft_ `code`", r"\*loud\* \_soft\_ \`code\`"),
        ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
        ("[text](http://x)", r"\[text\](http://x)"),
        ("1. first", r"1\. first"),
        ("4.2 metres", "4.2 metres"),
        ("- item", r"\- item"),
        ("# head", r"\# head"),
        ("$x$", r"\$x\$"),
        ("@someone, #12", "@&#8203;someone, #&#8203;12"),
        ("two\n\nlines", "two lines"),
        ("\x1b[0m", r"\\x1b\[0m"),
    ],
)
def test_escaped(raw: str, safe: str) -> None:
    assert escaped(raw) == safe


def test_diverging_words_are_bold_and_added_words_italic() -> None:
    shown = render_markdown(flood())
    assert "**4.2 metres**" in shown
    assert "*The gauge at the mill*" in shown


def test_words_that_markdown_could_misread_are_marked_with_a_tag() -> None:
    builder = Builder(
        [
            article("a", "One", "Head\n\nHe said “no”twice."),
            article("b", "Two", "Head\n\nHe said “yes”."),
        ]
    )
    point = (DivergenceKind.QUOTE, "no / yes", {"a": "“no”", "b": "“yes”"})
    builder.fact(
        Relation.DIVERGE,
        builder.claim("a", "He said “no”twice."),
        builder.claim("b", "He said “yes”."),
        points=[point],
    )
    assert "He said <b>“no”</b>twice." in render_markdown(builder.report())


def test_a_remark_on_a_source_is_bold() -> None:
    shown = render_markdown(replace(flood(), remarks=(Remark("a", "reads *oddly*"),)))
    assert f"\n**{flood().sources[0].name}: reads \\*oddly\\*.**\n" in shown


def test_that_nothing_was_found_takes_the_place_of_the_legend() -> None:
    report, only = replace(flood(), facts=flood().facts[-1:]), frozenset({Relation.DIVERGE})
    shown = render_markdown(report, only)
    assert "\nNo divergence found.\n" in shown
    assert "**Bold**" not in shown
    assert "**Bold**" in render_markdown(flood(), only)


def test_only_keeps_what_was_asked_for() -> None:
    shown = render_markdown(flood(), frozenset({Relation.AGREE}))
    assert "**AGREE**" in shown
    assert "DIVERGE" not in shown
    assert "Only in" not in shown
