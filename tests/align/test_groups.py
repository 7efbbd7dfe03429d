"""Groups: every claim and every link finds its place, over any number of sources."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from compare.align.groups import Group, group_claims
from compare.align.links import Link, Place
from tests.align.build import article

THRESHOLD = 0.4


def members(groups: tuple[Group, ...]) -> list[tuple[Place, ...]]:
    return [group.members for group in groups]


def test_claims_without_links_stand_alone() -> None:
    articles = [article("a", "quay", "dam"), article("b", "mill")]
    assert members(group_claims(articles, [], THRESHOLD)) == [((0, 0),), ((0, 1),), ((1, 0),)]


def test_a_link_makes_a_group() -> None:
    articles = [article("a", "quay", "dam"), article("b", "mill")]
    groups = group_claims(articles, [Link((0, 1), (1, 0), 0.7)], THRESHOLD)
    assert members(groups) == [((0, 0),), ((0, 1), (1, 0))]
    assert groups[1].articles == (0, 1)


def test_links_of_three_sources_make_one_group() -> None:
    articles = [article(i, "quay") for i in "abc"]
    links = [
        Link((0, 0), (1, 0), 0.9),
        Link((0, 0), (2, 0), 0.6),
        Link((1, 0), (2, 0), 0.5),
    ]
    assert members(group_claims(articles, links, THRESHOLD)) == [((0, 0), (1, 0), (2, 0))]


def test_a_chain_does_not_bring_strangers_together() -> None:
    articles = [article(i, "quay") for i in "abc"]
    links = [Link((0, 0), (1, 0), 0.9), Link((1, 0), (2, 0), 0.9)]
    assert members(group_claims(articles, links, THRESHOLD)) == [
        ((0, 0), (1, 0)),
        ((1, 0), (2, 0)),
    ]


def test_a_claim_that_tells_two_facts_stands_in_two_groups() -> None:
    articles = [article("a", "quay shut dam broken"), article("b", "quay shut", "x", "dam broken")]
    links = [Link((0, 0), (1, 0), 0.8), Link((0, 0), (1, 2), 0.7)]
    groups = group_claims(articles, links, THRESHOLD)
    assert members(groups) == [((0, 0), (1, 0)), ((0, 0), (1, 2)), ((1, 1),)]


def test_the_clauses_of_a_sentence_that_one_claim_tells_are_one_fact() -> None:
    clauses = replace(article("b", "quay shut", "dam broken"), homes=(0, 0))
    articles = [article("a", "quay shut dam broken"), clauses]
    links = [Link((0, 0), (1, 0), 0.8), Link((0, 0), (1, 1), 0.7)]
    assert members(group_claims(articles, links, THRESHOLD)) == [((0, 0), (1, 0), (1, 1))]


def test_clauses_that_each_have_their_own_counterpart_stay_apart() -> None:
    articles = [replace(article(i, "quay shut", "dam broken"), homes=(0, 0)) for i in ("a", "b")]
    links = [Link((0, 0), (1, 0), 0.8), Link((0, 1), (1, 1), 0.7)]
    assert members(group_claims(articles, links, THRESHOLD)) == [
        ((0, 0), (1, 0)),
        ((0, 1), (1, 1)),
    ]


def test_neighbours_that_share_out_a_sentence_are_joined() -> None:
    articles = [article("a", "quay shut dam broken"), article("b", "quay shut", "dam broken")]
    links = [Link((0, 0), (1, 0), 0.8), Link((0, 0), (1, 1), 0.7)]
    assert members(group_claims(articles, links, THRESHOLD)) == [((0, 0), (1, 0), (1, 1))]


def test_a_neighbour_that_adds_nothing_is_not_joined() -> None:
    articles = [article("a", "quay shut dam broken"), article("b", "quay shut", "quay open")]
    links = [Link((0, 0), (1, 0), 0.8), Link((0, 0), (1, 1), 0.7)]
    assert len(group_claims(articles, links, THRESHOLD)) == 2


@st.composite
def events(draw: st.DrawFn) -> tuple[list[int], list[Link]]:
    """Numbers of claims, and links between claims of different articles."""
    sizes = draw(st.lists(st.integers(0, 4), min_size=2, max_size=4))
    places = [(n, c) for n, size in enumerate(sizes) for c in range(size)]
    pairs = [(p, q) for p, q in combinations(places, 2) if p[0] != q[0]]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    strengths = st.floats(THRESHOLD, 1)
    return sizes, [Link(p, q, round(draw(strengths), 4)) for p, q in chosen]


@given(events())
def test_every_claim_and_every_link_is_covered(event: tuple[list[int], list[Link]]) -> None:
    sizes, links = event
    words = ["quay shut", "dam broken", "mill sold", "road clear"]
    articles = [article("abcd"[n], *words[:size]) for n, size in enumerate(sizes)]
    groups = group_claims(articles, links, THRESHOLD)
    found = [set(group.members) for group in groups]
    assert {m for group in found for m in group} == {
        (n, c) for n, size in enumerate(sizes) for c in range(size)
    }
    linked = {place for link in links for place in (link.a, link.b)}
    for link in links:
        assert any({link.a, link.b} <= group for group in found)
    assert all(len(group) == 1 for group in found if not group <= linked)
    assert all(list(group.members) == sorted(set(group.members)) for group in groups)
    assert members(groups) == sorted(members(groups))
    assert groups == group_claims(articles, links[::-1], THRESHOLD)
