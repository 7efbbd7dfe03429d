"""What a denial is only of: a kind, a place or a degree, but no word of how it is told."""

from __future__ import annotations

import pytest

from compare.values.statements.predications.predicates import find_predications
from tests.values.parsing import sentence

RESTRICTED = [
    ("No serious injuries were reported.", {"serious"}),
    ("No one in the cabin was hurt.", {"cabin"}),
    ("The driver was not seriously hurt.", {"seriously"}),
    ("The bridge was never formally opened.", {"formally"}),
]
WHOLE = [
    "No one inside it was hurt.",
    "No one near him was hurt.",
    "No one near her was hurt.",
    "The minister certainly did not resign.",
    "The board definitely has not resigned.",
    "The families were previously not told.",
]


def kinds(text: str) -> frozenset[str]:
    return frozenset().union(*(p.kinds for p in find_predications(sentence(text)) if p.negated))


@pytest.mark.parametrize(("text", "words"), RESTRICTED)
def test_what_a_denial_is_restricted_to(text: str, words: set[str]) -> None:
    assert kinds(text) == words


@pytest.mark.parametrize("text", WHOLE)
def test_pronouns_and_words_before_the_negation_restrict_nothing(text: str) -> None:
    assert not kinds(text)
