"""What is counted on events made by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from compare.evaluate.counts import Count, count
from compare.evaluate.event import SIDES, Event, Link, Marked, Pair, Point
from compare.evaluate.gold import agreed
from compare.evaluate.mistakes import mistakes
from compare.evaluate.said import Said, said_in
from compare.model import DivergenceKind, Relation
from tests.evaluate.build import event, link, words
from tests.report.builder import Builder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compare.evaluate.event import Sides


def counted(of: Event, said: Said) -> Mapping[Count, int]:
    """The counts that are not 0, without the number of events."""
    counts = count(agreed(of), said)
    assert counts.pop(Count.EVENTS) == 1
    return {name: number for name, number in counts.items() if number}


def point(sides: Sides) -> Point:
    return Point(DivergenceKind.QUANTITY, sides)


def linked(*pairs: Pair) -> Said:
    return Said(dict.fromkeys(pairs, Relation.AGREE))


def test_what_all_readers_link_is_required_and_what_one_links_is_allowed() -> None:
    of = event([link(1, 1), link(2, 2)], [link(1, 1), link(3, 3)])
    both = counted(of, linked((1, 1), (2, 2), (3, 3)))
    assert both[Count.LINKS_FOUND] == 1
    assert both.keys().isdisjoint({Count.LINKS_FALSE, Count.LINKS_MISSED})
    neither = counted(of, linked((4, 4)))
    assert (neither[Count.LINKS_FALSE], neither[Count.LINKS_MISSED]) == (1, 1)


def test_a_headline_or_boilerplate_makes_no_false_link() -> None:
    of = event([link(0, 1)], boilerplate=(frozenset({5}), frozenset()))
    assert Count.LINKS_FALSE not in counted(of, linked((0, 2), (2, 0), (5, 2)))
    assert counted(of, linked((2, 5)))[Count.LINKS_FALSE] == 1
    assert counted(of, linked((0, 1)))[Count.LINKS_FOUND] == 1


def test_a_relation_counts_where_the_readers_are_of_one_mind() -> None:
    of = event(
        [link(1, 1, Marked.A_ADDS), link(2, 2), link(3, 3, Marked.DIVERGE)],
        [link(1, 1, Marked.BOTH_ADD), link(2, 2, Marked.B_ADDS), link(3, 3, Marked.DIVERGE)],
    )
    counts = counted(of, linked((1, 1), (2, 2), (3, 3)))
    assert counts[Count.ADDS_DETAIL_AS_AGREE] == 1
    assert counts[Count.DIVERGE_AS_AGREE] == 1
    assert not any(name.startswith("agree_as") for name in counts)


def test_who_adds_counts_where_readers_and_tool_see_added_detail() -> None:
    of = event([link(1, 1, Marked.A_ADDS), link(2, 2, Marked.BOTH_ADD), link(3, 3, Marked.B_ADDS)])
    pairs = {(n, n): Relation.ADDS_DETAIL for n in (1, 2)} | {(3, 3): Relation.AGREE}
    said = Said(pairs, {(1, 1): frozenset({"a"}), (2, 2): frozenset({"a"})})
    counts = counted(of, said)
    assert (counts[Count.DIRECTION_RIGHT], counts[Count.DIRECTION_WRONG]) == (1, 1)


def test_sentences_of_one_source_only() -> None:
    of = event([link(1, 1), link(2, 2)], [link(1, 1), link(2, 3)])
    counts = counted(of, linked((2, 2), (4, 4)))
    # Required: a3, a4, a5 and b4, b5; b2 and b3 may be; a1 and b1 may not.
    assert counts[Count.ONLY_FOUND] == 2 + 1
    assert counts[Count.ONLY_MISSED] == 2
    assert counts[Count.ONLY_FALSE] == 2


def test_a_divergence_must_overlap_on_both_sides() -> None:
    marked = (words("a", 1, 0, 8), words("b", 1, 4, 9))
    other = (words("a", 1, 5, 12), words("b", 1, 0, 5))
    of = event([link(1, 1, Marked.DIVERGE, marked)], [link(1, 1, Marked.DIVERGE, other)])
    near = (words("a", 1, 7, 8), words("b", 1, 8, 15))
    beside = (words("a", 1, 8, 9), words("b", 1, 9, 15))
    counts = counted(of, Said({}, points=(point(near), point(beside))))
    assert counts[Count.DIVERGENCES_FOUND] == 1
    assert counts[Count.DIVERGENCES_RIGHT] == 1
    assert counts[Count.DIVERGENCES_FALSE] == 1
    assert counted(of, Said({}))[Count.DIVERGENCES_MISSED] == 1


def test_a_divergence_of_one_reader_is_allowed_and_not_required() -> None:
    marked = (words("a", 1, 0, 8), words("b", 1, 0, 8))
    of = event([link(1, 1, Marked.DIVERGE, marked)], [link(1, 1)])
    assert counted(of, Said({}, points=(point(marked),)))[Count.DIVERGENCES_RIGHT] == 1
    assert Count.DIVERGENCES_MISSED not in counted(of, Said({}))


def test_the_strongest_relation_of_a_pair_counts_and_adders_are_gathered() -> None:
    of = event([link(1, 1)])
    built = Builder(list(of.articles))
    claims = [built.claim(side, words(side, 1).text) for side in SIDES]
    built.fact(Relation.ADDS_DETAIL, *claims, adds=[("a", "Sentence 1")])
    built.fact(Relation.AGREE, *claims, adds=[("b", "Sentence 1")])
    said = said_in(built.report(), of)
    assert said.pairs == {(1, 1): Relation.ADDS_DETAIL}
    assert said.adds == {(1, 1): frozenset(SIDES)}


def test_a_claim_stands_in_a_sentence_by_twelve_characters_or_half_of_its_own() -> None:
    of = event([link(1, 1)])
    built = Builder(list(of.articles))
    text = of.articles[0].text
    across = built.claim("a", text[22 + 8 : 44 + 11])  # 12 characters of a1, 11 of a2
    short = built.claim("b", "end.\n\nSent")  # 4 characters of b0 and of b1, half of neither
    whole = built.claim("b", words("b", 2).text)
    built.fact(Relation.AGREE, across, short, whole)
    assert said_in(built.report(), of).pairs.keys() == {(1, 2)}


def test_mistakes_are_told_with_their_words() -> None:
    marked = (words("a", 1, 0, 8), words("b", 1, 0, 8))
    of = event([link(1, 1, Marked.DIVERGE, marked), link(2, 2, Marked.A_ADDS)])
    wrong = (words("a", 3, 0, 8), words("b", 3, 0, 8))
    said = Said({(1, 1): Relation.AGREE, (3, 3): Relation.DIVERGE}, points=(point(wrong),))
    told = [(one.kind, one.label, one.words) for one in mistakes(of, agreed(of), said)]
    assert told == [
        ("missed link", "a_adds", (words("a", 2), words("b", 2))),
        ("false link", "diverge", (words("a", 3), words("b", 3))),
        ("missed divergence", "quantity", marked),
        ("false divergence", "quantity", wrong),
    ]


# --- Whatever is marked and said ---------------------------------------------------------------

NUMBERS = st.integers(0, 5)
LINKS = st.lists(st.builds(link, NUMBERS, NUMBERS, st.sampled_from(Marked)), max_size=8)
SAID = st.dictionaries(st.tuples(NUMBERS, NUMBERS), st.sampled_from(Relation), max_size=8)
SWAPPED = {Marked.A_ADDS: Marked.B_ADDS, Marked.B_ADDS: Marked.A_ADDS}


def mirrored(links: list[Link]) -> list[Link]:
    return [
        Link((one.sentences[1], one.sentences[0]), SWAPPED.get(one.marked, one.marked))
        for one in links
    ]


@given(st.lists(LINKS, min_size=1, max_size=3), SAID)
def test_nothing_hangs_on_which_source_comes_first(
    readings: list[list[Link]], pairs: dict[Pair, Relation]
) -> None:
    adds = {pair: frozenset({"a"}) for pair in pairs}
    swapped = {(second, first): relation for (first, second), relation in pairs.items()}
    there = counted(event(*readings), Said(pairs, adds))
    back = Said(swapped, {pair: frozenset({"b"}) for pair in swapped})
    assert there == counted(event(*map(mirrored, readings)), back)


@given(st.lists(LINKS, min_size=1, max_size=3))
def test_whoever_says_what_the_readers_agree_on_makes_no_mistake(
    readings: list[list[Link]],
) -> None:
    of = event(*readings)
    gold = agreed(of)
    said = Said(dict.fromkeys(gold.required, Relation.AGREE))
    assert mistakes(of, gold, said) == ()
    counts = counted(of, said)
    wrong = {Count.LINKS_FALSE, Count.LINKS_MISSED, Count.ONLY_MISSED}
    assert counts.keys().isdisjoint(wrong)
    assert counts.get(Count.LINKS_FOUND, 0) == len(gold.required)
