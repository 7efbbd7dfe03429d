"""The order of the sources changes nothing but ids, and no article differs from itself."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare import Article, Passage, Relation, compare_articles
from compare.read import read_article
from tests.contract import assert_contract

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare import Claim, Fact, Report

FIXTURES = Path(__file__).parents[1] / "fixtures"
ARTICLES = sorted(
    path for path in FIXTURES.glob("*/*") if path.suffix in {".txt", ".md", ".html", ".json"}
)

SENTENCES = (
    "The dam at Torvik broke at noon on Monday.",
    "At noon on Monday the old dam at Torvik gave way.",
    "The dam broke on Tuesday, officials in Torvik said.",
    "Mayor Oskar Lind said 14 people were hurt.",
    "Fourteen people were hurt, according to the mayor, Oskar Lind.",
    "At least 20 people were hurt when the dam broke.",
    "“We ran and we did not look back,” said Ines Pohl, a baker.",
    "“We ran and we never looked back,” said Oskar Lind.",
    "The state will pay $4 million, and the town will pay the rest.",
    "The state is to pay 4 million dollars.",
    "Schools stayed shut.",
    "Nobody was hurt in the village of Ellery, which lies below the dam.",
    "When the dam broke 20 people were hurt, police said, but the mayor said 14 people were hurt.",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map("\n\n".join)

Place = tuple[str, int, int]


def facts(report: Report) -> Counter[object]:
    """The facts of a report with the names of the sources in place of ids."""
    names = {source.id: source.name for source in report.sources}

    def places(found: Iterable[Claim | Passage]) -> frozenset[Place]:
        return frozenset((names[one.source], one.start, one.end) for one in found)

    def shape(fact: Fact) -> object:
        points = frozenset(Counter((d.kind, places(d.sides)) for d in fact.divergences).items())
        softer = frozenset(Counter((d.kind, places(d.sides)) for d in fact.contrasts).items())
        sources = frozenset(names[s] for s in fact.sources)
        passages = places(fact.adds), places(fact.differs)
        return fact.relation, sources, places(fact.claims), passages, points, softer

    return Counter(shape(fact) for fact in report.facts)


def named(texts: Sequence[str]) -> list[Article]:
    return [Article(f"Source {number}", text) for number, text in enumerate(texts)]


def test_a_third_source_that_tells_both_is_no_witness_in_any_order() -> None:
    told = [
        "The quake in Sorne killed 14 people on Monday.",
        "The quake in Sorne killed 16 people on Monday.",
        "The quake killed 16 people in Sorne, police said, but the mayor said it killed 14 people.",
    ]
    first, *others = (facts(compare_articles(order)) for order in permutations(named(told)))
    assert all(other == first for other in others)


@settings(max_examples=10)
@given(st.lists(TEXTS, min_size=2, max_size=2))
def test_two_articles_swapped(texts: list[str]) -> None:
    one, two = named(texts)
    report = compare_articles([one, two])
    assert_contract(report)
    assert facts(report) == facts(compare_articles([two, one]))


def test_points_that_grow_together_are_told_once_in_any_order() -> None:
    monday, _, tuesday, *_ = SENTENCES
    told = [monday, f"{monday}\n\n{monday}", f"{monday}\n\n{monday}\n\n{tuesday}", tuesday]
    orders = [list(order) for order in permutations(named(told))]
    first, *others = (facts(compare_articles(order)) for order in orders)
    assert all(other == first for other in others)


def test_a_detail_of_facts_told_in_the_same_words_stays_with_one_in_any_order() -> None:
    dam, pay = SENTENCES[0], SENTENCES[8]
    hurt, by_the_mayor, at_least = SENTENCES[3:6]
    told = [
        [dam, hurt, dam, dam, pay, hurt],
        [by_the_mayor, by_the_mayor, dam],
        [dam, dam, dam, by_the_mayor, at_least],
        [dam, hurt, dam, dam, dam],
    ]
    articles = named(["\n\n".join(sentences) for sentences in told])
    assert facts(compare_articles(articles[::-1])) == facts(compare_articles(articles))


@settings(max_examples=5)
@given(st.lists(TEXTS, min_size=3, max_size=3))
def test_three_articles_in_every_order(texts: list[str]) -> None:
    orders = [list(order) for order in permutations(named(texts))]
    assert_contract(compare_articles(orders[0]))
    expected, *others = (facts(compare_articles(order)) for order in orders)
    assert all(other == expected for other in others)


@settings(max_examples=10)
@given(st.lists(TEXTS, min_size=4, max_size=4), st.permutations(range(4)))
def test_four_articles_in_another_order(texts: list[str], order: list[int]) -> None:
    articles = named(texts)
    expected = facts(compare_articles(articles))
    assert facts(compare_articles([articles[n] for n in order])) == expected


@settings(max_examples=10)
@given(TEXTS)
def test_a_text_agrees_with_itself(text: str) -> None:
    report = compare_articles([Article("One", text), Article("Other", text)])
    assert {fact.relation for fact in report.facts} == {Relation.AGREE}


# Every second article, for the sake of time.
SOME = ARTICLES[::2]


@pytest.mark.parametrize("path", SOME, ids=[f"{p.parent.name}/{p.stem}" for p in SOME])
def test_a_shipped_article_agrees_with_itself(path: Path) -> None:
    article = read_article(path)
    report = compare_articles([article, article])
    assert_contract(report)
    assert {fact.relation for fact in report.facts} == {Relation.AGREE}
    assert len(report.facts) == len(report.claims) // 2


# Every third event, for the sake of time; the property is that of the tests above.
EVENTS = sorted({path.parent for path in ARTICLES})[::3]


@pytest.mark.parametrize("folder", EVENTS, ids=[folder.name for folder in EVENTS])
def test_a_shipped_event_in_reverse(folder: Path) -> None:
    articles = [read_article(path, name=path.stem) for path in ARTICLES if path.parent == folder]
    report = compare_articles(articles)
    assert_contract(report)
    assert facts(report) == facts(compare_articles(articles[::-1]))
