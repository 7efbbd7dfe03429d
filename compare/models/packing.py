"""Words as bytes and back: JSON rows, so that a stored answer can hold nothing but data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from compare.parsed import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["pack_words", "unpack_words"]


def pack_words(words: Sequence[Word]) -> bytes:
    """The words of one text; their own texts are left out, since offsets give them."""
    rows = [
        [w.start, w.end, w.lemma, w.pos, w.tag, w.dep, w.head, w.entity, *_flags(w)] for w in words
    ]
    return json.dumps(rows, separators=(",", ":")).encode("ascii")


def unpack_words(packed: bytes, text: str) -> tuple[Word, ...]:
    """The words of ``text``; raises ValueError for bytes that ``pack_words`` did not make."""
    try:
        return tuple(_word(text, *row) for row in json.loads(packed))
    except TypeError as error:
        raise ValueError(f"holds no words: {error}") from None


def _word(  # the order of the columns
    text: str,
    start: int,
    end: int,
    lemma: str,
    pos: str,
    tag: str,
    dep: str,
    head: int,
    entity: str,
    begins_entity: int,
    begins_sentence: int,
) -> Word:
    flags = bool(begins_entity), bool(begins_sentence)
    return Word(start, end, text[start:end], lemma, pos, tag, dep, head, entity, *flags)


def _flags(word: Word) -> tuple[int, int]:
    return int(word.begins_entity), int(word.begins_sentence)
