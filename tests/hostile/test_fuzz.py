"""What is fuzzed, without a fuzzer: what once failed, and a few bytes by chance."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.values.times.dates import read_day
from fuzz.run import TARGETS as NAMES
from fuzz.targets import READERS, TARGETS
from fuzz.words import sentence_of, texts_of
from tests.hostile.handmade import FILES

if TYPE_CHECKING:
    from compare.parsed import Sentence

CORPUS = Path(__file__).with_name("corpus")
FOUND = sorted(CORPUS.glob("*/*"))


def test_the_targets_that_run_are_those_there_are() -> None:
    assert set(NAMES) == set(TARGETS)
    assert {path.parent.name for path in FOUND} <= set(TARGETS)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_was_found_once_does_not_fail_again(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("target", sorted(set(TARGETS) - set(READERS)))
@pytest.mark.parametrize("path", sorted(FILES.iterdir()), ids=lambda path: path.name)
def test_the_files_made_by_hand_as_words(target: str, path: Path) -> None:
    TARGETS[target](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=25)
@given(data=st.binary(max_size=300))
def test_bytes_by_chance(target: str, data: bytes) -> None:
    TARGETS[target](data)


@given(data=st.binary(max_size=300))
def test_bytes_make_a_sentence_as_the_syntax_model_would(data: bytes) -> None:
    sentence: Sentence = sentence_of(data)
    for number, word in enumerate(sentence.words):
        assert sentence.text[word.start : word.end] == word.text != ""
        assert word.head < number or (word.head == number and word.dep == "ROOT")


def test_a_byte_is_a_word_or_says_how_long_one_is() -> None:
    assert texts_of(b"") == []
    first, second = texts_of(b"\x00\x01")
    assert (first, second) == ("0", "1")
    assert texts_of(b"\xf1hurt\x00") == ["hurt", "0"]


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ("yesterday", date.min),
        ("tomorrow", date.max),
        ("last year", date.min),
        ("4000000 weeks ago", date(2025, 3, 4)),
        ("90000 months ago", date(2025, 3, 4)),
    ],
)
def test_days_beyond_the_calendar_are_none(words: str, published: date) -> None:
    assert read_day(words.split(), 0, published, False) is None
