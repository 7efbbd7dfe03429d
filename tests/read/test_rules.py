"""Every rule of the table marks what it must mark, and no rule touches what it must spare."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.read import article_from_text
from compare.read.boilerplate import RULES, Rule, Scope
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import LONGEST_LINE

if TYPE_CHECKING:
    from compare.model import Article

BODY = "The harbour bridge was closed on Monday after a barge struck one of its piers."
CLOSE = "It will stay shut until the piers have been looked at, the port said."
MARKED = re.compile(r"«([^«»]+)»")

MARKS = [(rule, line) for rule in RULES for line in rule.marks]
SPARES = [(rule, line) for rule in RULES for line in rule.spares]


def label(value: object) -> str:
    return value.reason.value if isinstance(value, Rule) else str(value)


def around(line: str) -> Article:
    """An article with ``line`` under its headline."""
    return article_from_text(f"Barge hits bridge\n\n{line}\n\n{BODY}\n\n{CLOSE}\n", name="quay")


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_a_rule_has_examples_of_both_kinds(rule: Rule) -> None:
    assert rule.marks, f"{rule.reason}: no line that must be marked"
    assert rule.spares, f"{rule.reason}: no line that must be spared"


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_examples_of_a_part_show_the_part(rule: Rule) -> None:
    partial = rule.scope in (Scope.LEAD, Scope.TAIL)
    assert all(bool(MARKED.search(line)) == partial for line in rule.marks)


@pytest.mark.parametrize(("rule", "line"), MARKS, ids=label)
def test_a_rule_marks_its_examples_by_itself(rule: Rule, line: str) -> None:
    plain = re.sub("[«»]", "", line)
    found = rule.find(plain)
    wanted = MARKED.search(line)
    assert found is not None
    assert plain[slice(*found)].strip() == (wanted[1].strip() if wanted else plain)


@pytest.mark.parametrize(("rule", "line"), MARKS, ids=label)
def test_the_table_marks_the_examples_in_an_article(rule: Rule, line: str) -> None:
    wanted = MARKED.search(line)
    article = around(re.sub("[«»]", "", line))
    marks = [(mark.text.strip(), mark.reason) for mark in article.boilerplate]
    assert marks == [(wanted[1].strip() if wanted else line, rule.reason)]


@pytest.mark.parametrize(("rule", "line"), SPARES, ids=label)
def test_no_rule_touches_a_line_of_the_story(rule: Rule, line: str) -> None:
    assert rule.find(line) is None
    assert around(line).boilerplate == ()
    assert article_from_text(f"{BODY}\n{CLOSE}\n{line}", name="quay").boilerplate == ()


LATE = [rule for rule in RULES if isinstance(rule.pattern, LatePattern)]


@settings(max_examples=60)
@given(st.data())
def test_what_a_late_pattern_finds_has_its_sign(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(LATE))
    assert isinstance(rule.pattern, LatePattern)
    text = data.draw(st.from_regex(rule.pattern.compiled))
    assert rule.find(text) == replace(rule, pattern=rule.pattern.compiled).find(text)


@pytest.mark.parametrize("rule", LATE, ids=label)
def test_a_late_pattern_spares_most_lines(rule: Rule) -> None:
    assert isinstance(rule.pattern, LatePattern)
    assert not any(rule.pattern.sign.search(line) for line in (BODY, CLOSE))


PREFIXES = ("", "By Ida ", "Photo: ", "Reporting by ", "Updated ", "More on ", "LISBON, March 3 ")
PIECES = (
    "A ",
    "Aa and ",
    "A,",
    "1",
    "12 ",
    "March 3, ",
    "(A",
    "© A ",
    "Getty Images/",
    "  ",
    "Aa-",
)


@pytest.mark.parametrize("rule", RULES, ids=label)
def test_no_pattern_takes_long_over_a_line_that_almost_matches(rule: Rule) -> None:
    started = time.process_time()
    for prefix in PREFIXES:
        for piece in PIECES:
            rule.find((prefix + piece * LONGEST_LINE)[: LONGEST_LINE - 1] + "~")
    # a few milliseconds; a pattern that backtracks without end takes minutes
    assert time.process_time() - started < 5
