"""Straight quotation marks: which close, in long paragraphs and where one was never closed."""

from __future__ import annotations

import re
import time

import pytest

from compare.claims.text.plain import Block
from compare.claims.text.sentences import split_sentences
from compare.claims.text.straight_marks import StraightMarks
from compare.parsed import Word


def split(text: str) -> list[str]:
    """The sentences of a text whose syntax model begins one behind every mark that may end one."""
    tokens = [(m[0], m.start(), m.end()) for m in re.finditer(r"[\w'-]+|[^\w\s]", text)]
    begins = [True, *(token in {".", "!", "?", '"'} for token, _, _ in tokens)]
    words = [
        Word(start, end, token, token, "X", "X", "dep", n, begins_sentence=begins[n])
        for n, (token, start, end) in enumerate(tokens)
    ]
    block = Block(text, tuple(range(len(text))), 0)
    return [s.text for s in split_sentences(block, words)]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ('"It held," she said. ', True),
        ('She said " It held . ', False),
        ('She said " It held . " ', True),
        ('The 6" pipe broke. She said " It held . " ', True),
        ('The 6" pipe broke. She said " It held . ', False),
        ('"It held. "We ran," she said. " It broke . " ', True),
        ('("It held") was all. ', True),
        ('He said—"It held', False),
        ('""', True),
        ("", True),
    ],
)
def test_a_quotation_is_open_or_closed(text: str, closed: bool) -> None:
    assert StraightMarks(text).is_closed(len(text)) is closed


def test_the_marks_of_a_stretch_come_in_pairs() -> None:
    text = 'a "b" c "d'
    marks = StraightMarks(text)
    assert marks.are_paired(0, 7)
    assert not marks.are_paired(0, len(text))
    assert not marks.are_paired(3, 7)


@pytest.mark.parametrize("early", ['The 6" pipe broke.', 'The board called it "old.'])
def test_an_early_sign_parts_no_later_quotation_wrongly(early: str) -> None:
    later = 'She said it was "safe" there. He said " It held . " Nobody was hurt.'
    found = split(f"{early} {later}")
    assert found[-2:] == ['He said " It held . "', "Nobody was hurt."]


@pytest.mark.parametrize("run", ['It held . " ', 'It held. "', '" It held . " ', "it held . "])
def test_the_time_for_a_paragraph_grows_with_its_length(run: str) -> None:
    def seconds(size: int) -> float:
        text = (run * (size // len(run) + 1))[:size].strip()
        started = time.thread_time()
        split(text)
        return time.thread_time() - started

    seconds(1_000)
    # Twenty times the length takes some twenty times as long, and four hundred if it is squared.
    assert seconds(60_000) < 80 * max(seconds(3_000), 0.005)
