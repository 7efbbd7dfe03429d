"""How many of a group a statement holds for, and what it is bound to or free of."""

from __future__ import annotations

import pytest

from compare.values.quantities.quantifiers import Extent, both_hold, other_occasions, swapped
from compare.values.statements.bounds.restrictions import at_odds
from compare.values.statements.predications.predicates import Predication, find_predications
from tests.values.parsing import sentence


def first(text: str) -> Predication:
    return find_predications(sentence(text))[0]


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("The voters backed the road.", Extent.PLAIN),
        ("Few voters backed the road.", Extent.FEW),
        ("Hardly any voter backed the road.", Extent.FEW),
        ("Barely a voter backed the road.", Extent.FEW),
        ("A few voters backed the road.", Extent.SOME),
        ("Twelve voters backed the road.", Extent.SOME),
        ("The twelve voters backed the road.", Extent.PLAIN),
        ("Many voters backed the road.", Extent.MANY),
        ("Most of the voters backed the road.", Extent.MOST),
        ("All the voters backed the road.", Extent.ALL),
        ("No voters backed the road.", Extent.ALL),
        ("Not all voters backed the road.", Extent.NOT_ALL),
    ],
)
def test_extent(text: str, extent: Extent) -> None:
    assert first(text).extent is extent


@pytest.mark.parametrize(
    ("text", "occasions"),
    [
        ("Moe did not answer.", Extent.PLAIN),
        ("Moe answered.", Extent.PLAIN),
        ("Moe occasionally answered.", Extent.SOME),
        ("Moe answered at times.", Extent.SOME),
        ("Moe answered from time to time.", Extent.SOME),
        ("Moe never answered.", Extent.ALL),
        ("Moe has not answered.", Extent.ALL),
        ("Moe does not answer.", Extent.ALL),
    ],
)
def test_occasions(text: str, occasions: Extent) -> None:
    assert first(text).occasions is occasions


def test_what_was_so_at_times_was_not_so_at_others() -> None:
    assert other_occasions(Extent.SOME, Extent.PLAIN)
    assert other_occasions(Extent.PLAIN, Extent.SOME)
    assert other_occasions(Extent.SOME, Extent.SOME)
    assert not other_occasions(Extent.SOME, Extent.ALL)
    assert not other_occasions(Extent.PLAIN, Extent.PLAIN)


@pytest.mark.parametrize("a", Extent)
@pytest.mark.parametrize("b", Extent)
def test_extents_are_compared_from_both_sides_alike(a: Extent, b: Extent) -> None:
    assert both_hold(a, b) is both_hold(b, a)
    assert swapped(a, b) is swapped(b, a)
    assert not (Extent.ALL in (a, b) and both_hold(a, b))


def test_terms_are_at_odds_only_about_one_thing() -> None:
    free = first("The refund is paid regardless of where passengers live.").terms
    place = first("The refund is paid only in the islands.").terms
    income = first("The refund is paid regardless of income.").terms
    assert free is not None
    assert place is not None
    assert at_odds(free, place)
    assert at_odds(place, free)
    assert not at_odds(free, free)
    assert not at_odds(income, place)
