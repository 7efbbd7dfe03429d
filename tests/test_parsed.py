"""The look-ups of a sentence and of an article, against asking every word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare.model import Article
from compare.parsed import ParsedArticle, Sentence, Word

HEADS = st.lists(st.integers(0, 11), min_size=12, max_size=12)
GAPS = st.lists(st.integers(0, 3), min_size=12, max_size=12)


def sentence(heads: list[int], gaps: list[int]) -> Sentence:
    words, at = [], 0
    for gap, head in zip(gaps, heads, strict=True):
        at += gap
        words.append(Word(at, at + 2, "ab", "ab", "NOUN", "NN", "dep", head))
        at += 2
    return Sentence(0, at, "ab", tuple(words), 0)


@given(HEADS, GAPS)
def test_children_are_the_words_with_that_head(heads: list[int], gaps: list[int]) -> None:
    made = sentence(heads, gaps)
    for i in range(len(heads)):
        assert made.children(i) == tuple(
            child for child, head in enumerate(heads) if head == i and child != i
        )


@given(HEADS, GAPS)
def test_a_subtree_is_closed_and_holds_nothing_else(heads: list[int], gaps: list[int]) -> None:
    made = sentence(heads, gaps)
    for i in range(len(heads)):
        reached = {i}
        for _ in heads:
            reached |= {child for child, head in enumerate(heads) if head in reached}
        assert made.subtree(i) == tuple(sorted(reached))


@given(GAPS, st.integers(0, 60), st.integers(0, 60))
def test_words_between_offsets(gaps: list[int], start: int, end: int) -> None:
    made = sentence([0] * len(gaps), gaps)
    assert made.within(start, end) == tuple(
        i for i, word in enumerate(made.words) if word.start >= start and word.end <= end
    )


@given(GAPS, st.lists(st.integers(0, 60), unique=True, max_size=8).map(sorted))
def test_quoted_words(gaps: list[int], marks: list[int]) -> None:
    made = sentence([0] * len(gaps), gaps)
    quotations = tuple(zip(marks[::2], marks[1::2], strict=False))
    parsed = ParsedArticle(Article("Test", "ab" * 30), (made,), (), (), quotations)
    for word in made.words:
        assert parsed.is_quoted(word) is any(a <= word.start < b for a, b in quotations)
