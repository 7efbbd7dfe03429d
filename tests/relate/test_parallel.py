"""Two facts that are told in one frame are no conflict; one fact in other words still is."""

from __future__ import annotations

import tomllib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.claims import find_claims
from compare.model import Article
from compare.models.syntax import load_syntax
from compare.models.words import parse_words
from compare.relate.parallel import without_parallels
from compare.relate.rules import RULES
from tests.relate.passages import whole

if TYPE_CHECKING:
    from compare.relate.sides import Side

PAIRS = tomllib.loads(Path(__file__).with_name("parallel.toml").read_text(encoding="utf-8"))


def sides(pair: dict[str, str]) -> tuple[Side, Side]:
    articles = [Article(name=name, text=pair[name], id=name) for name in "ab"]
    first, second = find_claims(articles, partial(parse_words, load_syntax()))
    return whole(first), whole(second)


def told(a: Side, b: Side) -> tuple[int, int]:
    """How many divergences the rules find, and how many of them stay."""
    found = [tuple(rule.find(a, b)) for rule in RULES]
    return sum(map(len, found)), sum(map(len, without_parallels(a, b, found)))


@pytest.mark.parametrize("pair", PAIRS["apart"], ids=lambda pair: pair["a"])
def test_two_facts_in_one_frame_are_no_conflict(pair: dict[str, str]) -> None:
    a, b = sides(pair)
    found, kept = told(a, b)
    assert found, "no rule finds anything here: the pair shows nothing"
    assert kept == 0
    assert told(b, a) == (found, kept)


@pytest.mark.parametrize("pair", PAIRS["together"], ids=lambda pair: pair["a"])
def test_one_fact_in_other_words_stays_a_conflict(pair: dict[str, str]) -> None:
    a, b = sides(pair)
    found, kept = told(a, b)
    assert kept == found > 0
    assert told(b, a) == (found, kept)
