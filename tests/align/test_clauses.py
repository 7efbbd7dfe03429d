"""Which clauses of two linked sentences are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.align import profiles
from compare.align.clauses import CLAUSE_SIGNALS, ClausePairs, likely
from compare.align.rarity import rarity
from compare.align.scorer import load_scorer
from compare.model import Article

if TYPE_CHECKING:
    from compare.models.encoder import Encoder
    from tests.conftest import Claims


def clause_pairs(
    claims: Claims, encoder: Encoder, first: str, second: str
) -> tuple[ClausePairs, range, range]:
    """The clauses of two sentences, each an article by itself."""
    a, b = profiles(
        [claims(Article("a", first, id="a")), claims(Article("b", second, id="b"))], encoder
    )
    rows, columns = (range(len(p.parsed.claims)) for p in (a, b))
    return ClausePairs(a, b, rarity((a, b))), rows, columns


def linked(claims: Claims, encoder: Encoder, first: str, second: str) -> set[tuple[int, int]]:
    pairs, rows, columns = clause_pairs(claims, encoder, first, second)
    return set(pairs.linked(rows, columns, 0.9, load_scorer().clauses, 0.24))


DROWNED = "The ferry hit a rock near Torvik on Monday, and twelve passengers were drowned."
LEVY = "The council raised the water levy by a fifth, and the mayor opened a new bridge."


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (DROWNED, "A dozen people were drowned.", {(1, 0)}),
        (DROWNED, "On Monday a ferry ran onto a rock off Torvik.", {(0, 0)}),
        (DROWNED, "Twelve people drowned near Torvik, as the ferry hit a rock.", {(0, 1), (1, 0)}),
        (LEVY, "Water will cost 20 percent more, the council decided.", {(0, 0)}),
        (LEVY, "The mayor cut the ribbon of the bridge.", {(1, 0)}),
    ],
)
def test_a_clause_is_linked_with_what_tells_of_the_same(
    claims: Claims, encoder: Encoder, first: str, second: str, expected: set[tuple[int, int]]
) -> None:
    assert linked(claims, encoder, first, second) == expected


def test_linked_sentences_are_linked_by_a_clause_however_unlike(
    claims: Claims, encoder: Encoder
) -> None:
    assert len(linked(claims, encoder, DROWNED, "Milk is dear, and bread is cheap.")) == 1


def test_swapping_the_articles_transposes_the_signals(claims: Claims, encoder: Encoder) -> None:
    second = (
        "Snow closed the schools on Monday, and the council met at noon, and the bay froze over."
    )
    there, rows, columns = clause_pairs(claims, encoder, DROWNED, second)
    back, _, _ = clause_pairs(claims, encoder, second, DROWNED)
    assert len(rows) == 2
    assert len(columns) == 3
    onward = there.signals(rows, columns, 0.7)
    assert onward.shape == (2, 3, len(CLAUSE_SIGNALS))
    assert np.array_equal(onward, back.signals(columns, rows, 0.7).transpose(1, 0, 2))


@pytest.mark.parametrize(
    ("probability", "expected"),
    [([[0.2, 0.1]], [[True, False]]), ([[0.9, 0.6], [0.4, 0.5]], [[True, True], [False, True]])],
)
def test_what_is_likelier_than_not_is_put_together_and_the_likeliest_always(
    probability: list[list[float]], expected: list[list[bool]]
) -> None:
    assert likely(np.array(probability)).tolist() == expected


def test_clauses_of_sentences_that_are_hardly_linked_must_be_surer() -> None:
    probability = np.array([[0.7, 0.6]])
    assert likely(probability, 0.65).tolist() == [[True, False]]
    assert likely(probability, 0.8).tolist() == [[True, False]]
    assert likely(probability, 0.1).tolist() == [[True, True]]
