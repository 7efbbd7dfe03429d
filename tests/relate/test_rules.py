"""Every rule finds what its examples say it must, and nothing where they say it must not."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache, partial
from inspect import getfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compare.claims import find_claims
from compare.model import Article
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate.rules import JUDGED, RULES, Rule
from tests.relate.passages import linked, misread, whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compare.parsed import ParsedArticle
    from compare.relate.sides import Side

EVERY = (*RULES, JUDGED)
LEAST = 8
KEYS = {"a", "b", "words", "kind", "why", "published_a", "published_b"}


@dataclass(frozen=True)
class Example:
    """Two passages, with the conflicting words if the rule must find them."""

    rule: str
    number: int
    fires: bool
    data: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.rule}-{'fires' if self.fires else 'silent'}-{self.number}"


def read_examples(rule: Rule) -> list[Example]:
    beside = Path(getfile(rule.find)).with_name(f"{rule.name}.toml")
    data = tomllib.loads(beside.read_text(encoding="utf-8"))
    assert set(data) == {"fires", "silent"}
    return [
        Example(rule.name, number, group == "fires", entry)
        for group in ("fires", "silent")
        for number, entry in enumerate(data[group], start=1)
    ]


EXAMPLES = [example for rule in EVERY for example in read_examples(rule)]


@cache
def parsed() -> dict[tuple[str, date | None], ParsedArticle]:
    """Every passage of every example, parsed once."""
    wanted = sorted(
        {passage(example, side) for example in EXAMPLES for side in "ab"},
        key=lambda p: (p[0], str(p[1])),
    )
    articles = [Article(name="x", text=text, published=day, id="x") for text, day in wanted]
    found = find_claims(articles, partial(parse_words, load_syntax()))
    return dict(zip(wanted, found, strict=True))


def passage(example: Example, side: str) -> tuple[str, date | None]:
    return example.data[side], example.data.get(f"published_{side}")


def sides(example: Example) -> tuple[Side, Side]:
    return as_sides(example, [parsed()[passage(example, side)] for side in "ab"])


def as_sides(example: Example, both: Sequence[ParsedArticle]) -> tuple[Side, Side]:
    if example.rule == "judged":  # the pair model tells two articles apart by their ids
        both = [named(article, side) for article, side in zip(both, "ab", strict=True)]
        left, right = linked(both)
    else:
        left, right = map(whole, both)
    return left, right


def named(article: ParsedArticle, name: str) -> ParsedArticle:
    claims = tuple(replace(claim, source=name) for claim in article.claims)
    return replace(article, article=replace(article.article, id=name), claims=claims)


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)
def test_every_rule_carries_examples_of_both_kinds(rule: Rule) -> None:
    examples = read_examples(rule)
    assert sum(e.fires for e in examples) >= LEAST
    assert sum(not e.fires for e in examples) >= LEAST
    for example in examples:
        assert set(example.data) <= KEYS
        assert ("words" in example.data) == example.fires
        assert example.fires or "why" in example.data, "a silent example says why"


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: Example) -> None:
    rule = next(r for r in EVERY if r.name == example.rule)
    left, right = sides(example)
    found = list(rule.find(left, right))
    if not example.fires:
        assert not found, [d.why for d in found]
        return
    assert any(
        d.kind == (rule.kind or example.data["kind"])
        and all(
            w in s.text or s.text in w for w, s in zip(example.data["words"], d.sides, strict=True)
        )
        for d in found
    ), [(d.kind, [s.text for s in d.sides]) for d in found]


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_sides_can_be_swapped(example: Example) -> None:
    assert_mirrored(example, *sides(example))


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_sides_can_be_swapped_however_their_words_are_read(example: Example) -> None:
    both = [misread(parsed()[passage(example, side)], f"{example} {side}") for side in "ab"]
    assert_mirrored(example, *as_sides(example, both))


def assert_mirrored(example: Example, left: Side, right: Side) -> None:
    rule = next(r for r in EVERY if r.name == example.rule)
    there = sorted((d.kind, *(s.text for s in d.sides)) for d in rule.find(left, right))
    back = sorted((d.kind, *(s.text for s in reversed(d.sides))) for d in rule.find(right, left))
    assert there == back


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_passage_never_conflicts_with_itself(example: Example) -> None:
    side = sides(example)[example.number % 2]  # one of two: thousands are enough
    for rule in EVERY:
        assert not list(rule.find(side, side))
