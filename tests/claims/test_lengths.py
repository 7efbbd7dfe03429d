"""Running text in pieces that a parser can take, and the limit on sentences."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims import find_claims
from compare.claims.text.lengths import LONGEST_SENTENCE, MOST_WORDS, count_sentences, pieces
from compare.errors import InputError
from compare.model import Article
from compare.parsed import Sentence, Word
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.claims import Parse
    from tests.conftest import Claims

SENTENCE = "The bridge at Torvik was closed on Monday, the port said. "


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text)]


def test_prose_is_one_piece_however_long() -> None:
    assert cut(SENTENCE * 500) == [SENTENCE * 500]


def test_a_sentence_without_end_is_cut_between_words() -> None:
    text = "the bridge was shut and " * 200
    found = cut(text)
    assert "".join(found) == text
    assert all(len(piece) <= LONGEST_SENTENCE for piece in found)
    assert all(piece.endswith(" ") for piece in found)


def test_a_word_without_end_is_cut_where_it_must_be() -> None:
    assert cut("a" * 2500) == ["a" * 1000, "a" * 1000, "a" * 500]


@pytest.mark.parametrize("unit", ["a=b ", "a, ", "x/y", "(1) ", "I "])
def test_a_sentence_of_many_words_is_cut_however_short_they_are(unit: str) -> None:
    text = unit * 3000
    found = cut(text)
    assert "".join(found) == text
    assert all(len(re.findall(r"\w+|[^\w\s]", piece)) <= MOST_WORDS for piece in found)
    assert len(found) < len(text) / 100


def test_rows_of_marks_part_text_and_are_left_out() -> None:
    assert cut(f"One. {'-' * 30} Two ... three{'(' * 10_000}") == ["One. ", " Two ... three", ""]


@given(st.text(st.sampled_from('a .。"!\u0301(😀'), max_size=50).map(lambda text: text * 60))
def test_pieces_are_in_order_and_lose_marks_alone(text: str) -> None:
    last = 0
    for start, end in pieces(text):
        assert last <= start <= end <= len(text)
        assert not any(char.isalnum() for char in text[last:start])
        last = end
    assert not any(char.isalnum() for char in text[last:])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! “Three?” Four", 4),
        ("", 1),
        ("a" * 2000, 10),
        ("a=b " * 400, 30),
        ("桥关闭了。没有人受伤。", 3),
    ],
)
def test_sentences_are_counted_without_parsing(text: str, count: int) -> None:
    assert count_sentences(text) == count


def test_short_words_count_as_sentences_too(claims: Claims) -> None:
    with pytest.raises(InputError, match=r"has about 1,7\d\d sentences, more than 1,000"):
        claims("a=b " * 24_000)  # a parser takes half a minute for them


def test_too_many_sentences_are_refused_before_any_is_parsed() -> None:
    def never(texts: Sequence[str]) -> Sequence[Sequence[Word]]:
        raise AssertionError("parsed")

    article = Article("Quay", SENTENCE * 1001, path="quay.txt")
    with pytest.raises(InputError) as caught:
        find_claims([article], never)
    assert str(caught.value) == (
        "quay.txt: has about 1,001 sentences, more than 1,000; "
        "give the article alone, or raise max_sentences"
    )


def test_the_limit_on_sentences_can_be_moved(parse: Parse) -> None:
    article = Article("Quay", SENTENCE * 5, id="a")
    with pytest.raises(InputError, match="more than 3"):
        find_claims([article], parse, Settings(max_sentences=3))
    assert find_claims([article], parse, Settings(max_sentences=6))[0].claims


@pytest.mark.parametrize(
    "run", ["(", "(a ", "he said ", "“the bridge was shut ", "a and ", "a", "a=b "]
)
def test_ten_thousand_signs_without_a_sentence_take_seconds(claims: Claims, run: str) -> None:
    started = time.process_time()
    found = claims(f"The bridge was shut on Monday.\n\n{run * (10_000 // len(run))}")
    assert isinstance(found.sentences[0], Sentence)
    assert time.process_time() - started < 30  # the parser alone; minutes without the cut
