"""Links: which claims are put together, from the articles' own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.align import Alignment, align, profiles
from compare.align.links import Link, find_links
from compare.align.neighbours import NEIGHBOUR_SIGNALS
from compare.align.scorer import LinkScorer, Regression, load_scorer
from compare.align.signals import SIGNALS
from compare.model import Article
from compare.read import article_from_text
from compare.settings import Settings

if TYPE_CHECKING:
    from compare.models.encoder import Encoder
    from compare.parsed import ParsedArticle
    from tests.conftest import Claims


def constant(logit: float) -> LinkScorer:
    """A scorer that finds the same of every pair."""
    first = Regression((0.0,) * len(SIGNALS), 0.0)
    second = Regression((0.0,) * (len(SIGNALS) + len(NEIGHBOUR_SIGNALS)), logit)
    return replace(load_scorer(), first=first, second=second)


NEVER, ALWAYS = constant(-30.0), constant(30.0)


def read(claims: Claims, *texts: str) -> list[ParsedArticle]:
    return [claims(Article(i, text, id=i)) for i, text in zip("abcdefg", texts, strict=False)]


def pairs(links: tuple[Link, ...]) -> set[tuple[tuple[int, int], tuple[int, int]]]:
    return {(link.a, link.b) for link in links}


def test_the_same_words_are_always_linked(claims: Claims, encoder: Encoder) -> None:
    both = read(claims, "Nobody came. It rained.", "The dam broke. NOBODY came.")
    (link,) = find_links(profiles(both, encoder), NEVER, 0.5)
    assert link == Link((0, 0), (1, 1), 1.0)


def test_sentences_that_have_their_match_are_not_linked_across(
    claims: Claims, encoder: Encoder
) -> None:
    text = "Two men were hurt in Torvik. Two women were hurt in Torvik. Two men were hurt."
    found = find_links(profiles(read(claims, text, text), encoder), ALWAYS, 0.5)
    assert pairs(found) == {((0, n), (1, n)) for n in range(3)}


def test_a_sentence_that_stands_twice_is_linked_twice(claims: Claims, encoder: Encoder) -> None:
    both = read(claims, "Nobody came. It rained. Nobody came.", "Nobody came.")
    assert pairs(find_links(profiles(both, encoder), NEVER, 0.5)) == {
        ((0, 0), (1, 0)),
        ((0, 2), (1, 0)),
    }


def test_the_threshold_holds(claims: Claims, encoder: Encoder) -> None:
    both = read(
        claims,
        "The dam at Torvik broke at noon on Monday. The state will pay $4 million.",
        "At noon on Monday the dam at Torvik gave way. Schools stayed shut.",
    )
    found = profiles(both, encoder)
    loose, strict = (find_links(found, load_scorer(), t) for t in (0.0, 0.4))
    assert len(loose) == 4
    assert pairs(strict) == {((0, 0), (1, 0))}
    assert all(link.probability >= 0.4 for link in strict)


@pytest.mark.parametrize(
    ("logit", "linked"),
    [
        (0.0, {(1, 1)}),  # 0.5: two sentences alone
        (1.0, {(1, 1), (0, 1), (1, 0)}),  # 0.73: a headline and a sentence, too
        (2.5, {(0, 0), (0, 1), (1, 0), (1, 1)}),  # 0.92: two headlines as well
    ],
)
def test_more_is_asked_of_headlines(
    claims: Claims, encoder: Encoder, logit: float, linked: set[tuple[int, int]]
) -> None:
    texts = "Dam bursts above Torvik\n\nIt rained.", "Mayor of Torvik resigns\n\nNobody came."
    both = [claims(article_from_text(text, name=i)) for i, text in zip("ab", texts, strict=True)]
    scorer = replace(constant(logit), size_weight=0.0)
    found = find_links(profiles(both, encoder), scorer, 0.28)
    assert {(link.a[1], link.b[1]) for link in found} == linked


def test_the_same_headline_is_linked(claims: Claims, encoder: Encoder) -> None:
    texts = "Dam bursts above Torvik\n\nIt rained.", "Dam bursts above Torvik\n\nNobody came."
    both = [claims(article_from_text(text, name=i)) for i, text in zip("ab", texts, strict=True)]
    assert pairs(find_links(profiles(both, encoder), NEVER, 0.28)) == {((0, 0), (1, 0))}


def test_links_go_between_articles_only(claims: Claims, encoder: Encoder) -> None:
    three = read(claims, "The dam broke.", "The dam broke. The dam broke.", "The dam broke.")
    found = find_links(profiles(three, encoder), load_scorer(), 0.3)
    assert len(found) == 5
    assert all(link.a[0] < link.b[0] for link in found)


def test_an_article_without_sentences_has_no_links(claims: Claims, encoder: Encoder) -> None:
    assert find_links(profiles(read(claims, "", "The dam broke."), encoder), ALWAYS, 0.0) == ()
    assert align(read(claims, "", ""), encoder, Settings()) == Alignment((), {})


def test_clauses_find_their_own_counterpart(claims: Claims, encoder: Encoder) -> None:
    both = read(
        claims,
        "The council approved the bridge on Monday, and heavy snow shut all the schools in Torvik.",
        "On Monday the council gave its approval to the bridge.",
    )
    assert [len(article.claims) for article in both] == [2, 1]
    assert pairs(find_links(profiles(both, encoder), ALWAYS, 0.5)) == {((0, 0), (1, 0))}


@pytest.mark.parametrize("number", [2, 3, 7])
def test_any_number_of_sources_is_aligned(claims: Claims, encoder: Encoder, number: int) -> None:
    texts = [
        f"The dam at Torvik broke at noon on Monday. The {trade} of the town was not at home."
        for trade in ("baker", "mayor", "judge", "vicar", "smith", "cook", "clerk")
    ]
    found = align(read(claims, *texts[:number]), encoder, Settings())
    assert found.groups[0].members == tuple((n, 0) for n in range(number))


def test_the_likelihood_of_a_link_is_told_below_the_threshold_too(
    claims: Claims, encoder: Encoder
) -> None:
    both = read(
        claims,
        "The dam at Torvik broke on Monday. Schools stayed shut.",
        "On Monday the dam at Torvik broke. Schools were kept closed.",
    )
    strict = align(both, encoder, Settings(link_threshold=1.0))
    assert all(len(group.members) == 1 for group in strict.groups)
    assert 0.5 < strict.likelihood[(0, 0), (1, 0)] < 1.0


def test_vectors_belong_to_their_texts(claims: Claims, encoder: Encoder) -> None:
    both = read(claims, "The dam broke. It rained in Torvik.", "Nobody came.")
    for profile in profiles(both, encoder):
        expected = encoder.encode([s.text for s in profile.parsed.sentences])
        assert np.allclose(profile.sentence_vectors, expected, atol=1e-6)
        assert profile.claim_homes.tolist() == list(profile.parsed.homes)


def test_a_borrowed_subject_is_read_with_its_clause(claims: Claims, encoder: Encoder) -> None:
    (parsed,) = read(claims, "The ferry hit the old quay, which was built in 1962.")
    (profile,) = profiles([parsed], encoder)
    expected = encoder.encode(["the old quay was built in 1962."])[0]
    assert np.allclose(profile.claim_vectors[1], expected, atol=1e-6)
