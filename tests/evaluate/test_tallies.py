"""Counts by relation and by kind of divergence, on events made by hand."""

from __future__ import annotations

from compare.evaluate.counts import count
from compare.evaluate.event import Marked, Point
from compare.evaluate.gold import agreed
from compare.evaluate.said import Said
from compare.evaluate.tallies import Tally, added_up, tally_kinds, tally_relations
from compare.model import DivergenceKind, Relation
from tests.evaluate.build import event, link, words

CONFLICT = (words("a", 1), words("b", 1))
ELSEWHERE = (words("a", 2), words("b", 2))


def test_a_divergence_is_found_whatever_kind_it_is_said_to_be() -> None:
    gold = agreed(event([link(1, 1, Marked.DIVERGE, CONFLICT)]))
    said = Said({}, points=(Point(DivergenceKind.NAME, CONFLICT),))
    assert tally_kinds(gold, said) == {
        DivergenceKind.QUANTITY: Tally(required=1, found=1),
        DivergenceKind.NAME: Tally(said=1, right=1),
    }
    named = Said({}, points=(Point(DivergenceKind.QUANTITY, CONFLICT), *said.points))
    assert tally_kinds(gold, named) == {
        DivergenceKind.QUANTITY: Tally(required=1, found=1, said=1, right=1, named=1),
        DivergenceKind.NAME: Tally(said=1, right=1),
    }


def test_what_no_reader_marked_is_said_and_not_right() -> None:
    gold = agreed(event([link(1, 1, Marked.DIVERGE, CONFLICT)]))
    said = Said({}, points=(Point(DivergenceKind.QUANTITY, ELSEWHERE),))
    (tally,) = tally_kinds(gold, said).values()
    assert tally == Tally(required=1, found=0, said=1, right=0)
    assert (tally.precision, tally.recall) == (0.0, 0.0)


def test_a_share_of_nothing_is_none() -> None:
    assert (Tally(required=1).precision, Tally(said=1).recall) == (None, None)


def test_sums_keep_the_order_of_the_kinds() -> None:
    name, quantity = DivergenceKind.NAME, DivergenceKind.QUANTITY
    sums = added_up([{name: Tally(1, 1, 2, 1)}, {quantity: Tally(1)}, {name: Tally(1, 1, 1, 0, 1)}])
    assert list(sums.items()) == [(quantity, Tally(1)), (name, Tally(2, 2, 3, 1, 1))]


def test_relations_are_counted_over_the_links_found() -> None:
    of = event([link(1, 1), link(2, 2, Marked.A_ADDS), link(3, 3, Marked.A_ADDS), link(4, 4)])
    told = {(1, 1): Relation.AGREE, (2, 2): Relation.AGREE, (3, 3): Relation.ADDS_DETAIL}
    tallies = tally_relations(count(agreed(of), Said(told)))
    assert tallies == {
        Relation.AGREE: Tally(required=1, found=1, said=2, right=1, named=1),
        Relation.ADDS_DETAIL: Tally(required=2, found=1, said=1, right=1, named=1),
        Relation.DIVERGE: Tally(),
    }
