"""The tokens of sentences: which sentence each belongs to."""

from __future__ import annotations

from compare.align.tokens import tokens_of
from tests.align.build import encoding

TWO = tokens_of([encoding(1), encoding(0, 1, 2, 3), encoding(3)], 4)


def test_tokens_keep_to_their_sentences() -> None:
    assert [p.tolist() for p in TWO.per_sentence()] == [[1], [0, 1, 2, 3], [3]]
    assert TWO.starts.tolist() == [0, 1, 5]


def test_the_tokens_of_some_sentences() -> None:
    assert [TWO.stretch(0, 1), TWO.stretch(1, 3)] == [slice(0, 1), slice(1, 6)]
    assert TWO.part(1, 3).pieces.tolist() == [0, 1, 2, 3, 3]
    assert TWO.part(1, 3).starts.tolist() == [0, 4]
