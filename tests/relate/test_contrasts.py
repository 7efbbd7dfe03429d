"""Every contrast is found where its examples say so, and nothing where they say not."""

from __future__ import annotations

import tomllib
from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from compare.claims import find_claims
from compare.model import Article, Divergence, DivergenceKind
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate.contrasts import CONTRASTS, in_other_words
from compare.relate.evidence import Evidence
from compare.relate.sides import Side
from tests.relate.passages import parse, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import ParsedArticle
    from compare.relate.rules import Rule

LEAST = 8


def read_examples(rule: Rule) -> list[tuple[Rule, bool, dict[str, Any]]]:
    path = files("compare.relate.contrasts") / f"{rule.name}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    assert set(data) == {"fires", "silent"}
    return [(rule, group == "fires", e) for group in ("fires", "silent") for e in data[group]]


EXAMPLES = [example for rule in CONTRASTS for example in read_examples(rule)]
EACH = pytest.mark.parametrize(("rule", "fires", "data"), EXAMPLES, ids=lambda x: None)


@cache
def parsed() -> dict[str, ParsedArticle]:
    texts = sorted({data[side] for _, _, data in EXAMPLES for side in "ab"})
    articles = [Article(name="x", text=text, id="x") for text in texts]
    found = find_claims(articles, partial(parse_words, load_syntax()))
    return dict(zip(texts, found, strict=True))


def sides(data: dict[str, Any]) -> tuple[Side, Side]:
    left, right = (parsed()[data[s]] for s in "ab")
    return (
        Side(Evidence(left), tuple(range(len(left.claims)))),
        Side(Evidence(right), tuple(range(len(right.claims)))),
    )


@pytest.mark.parametrize("rule", CONTRASTS, ids=lambda rule: rule.name)
def test_every_contrast_carries_examples_of_both_kinds(rule: Rule) -> None:
    examples = read_examples(rule)
    assert sum(fires for _, fires, _ in examples) >= LEAST
    assert sum(not fires for _, fires, _ in examples) >= LEAST
    assert all(("words" in data) == fires for _, fires, data in examples)
    assert all(("why" in data) != fires for _, fires, data in examples)


@EACH
def test_example(rule: Rule, fires: bool, data: dict[str, Any]) -> None:
    found = list(rule.find(*sides(data)))
    if not fires:
        assert not found, [d.why for d in found]
        return
    assert any(
        d.kind is rule.kind
        and all(w in s.text or s.text in w for w, s in zip(data["words"], d.sides, strict=True))
        for d in found
    ), [[s.text for s in d.sides] for d in found]


@EACH
def test_sides_can_be_swapped(rule: Rule, fires: bool, data: dict[str, Any]) -> None:
    left, right = sides(data)
    there = sorted(tuple(s.text for s in d.sides) for d in rule.find(left, right))
    back = sorted(tuple(s.text for s in reversed(d.sides)) for d in rule.find(right, left))
    assert there == back


@EACH
def test_a_passage_never_contrasts_with_itself(
    rule: Rule, fires: bool, data: dict[str, Any]
) -> None:
    for side in sides(data):
        assert not [d.why for other in CONTRASTS for d in other.find(side, side)]


def test_the_same_words_are_no_contrast() -> None:
    left, right = parse(["The clerk stole the money.", "The clerk stole the money."])
    words = whole(left).passage(10, 15), whole(right).passage(10, 15)

    def find(a: Side, b: Side) -> Iterator[Divergence]:
        yield Divergence(DivergenceKind.OTHER, "", words)
        yield Divergence(DivergenceKind.OTHER, "", (words[0], whole(right).passage(4, 15)))

    found = list(in_other_words(find)(whole(left), whole(right)))
    assert [[side.text for side in d.sides] for d in found] == [["stole", "clerk stole"]]
