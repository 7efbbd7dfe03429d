"""Words that are written in more than one way: "Rep." and "Representative", "okay" and "O.K."."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.roles.titles import is_title, role_word
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Variant", "find_variants"]

# Short for the word behind it, or another spelling.
_FORMS = {"okay": "ok", "philly": "philadelphia", "tv": "television", "xmas": "christmas"}
_NAMES = frozenset({*_FORMS, *_FORMS.values()})


@dataclass(frozen=True, slots=True)
class Variant:
    """A word by its one form, folded, and where it stands."""

    name: str
    start: int
    end: int


def find_variants(sentence: Sentence) -> Iterator[Variant]:
    """Titles with a capital and other words that may be written otherwise, in order."""
    for word in sentence.words:
        written = fold(word.text)
        if written in _NAMES:
            yield Variant(_FORMS.get(written, written), word.start, word.end)
        elif word.text[:1].isupper() and is_title(word.text):
            yield Variant(f"title {role_word(written)}", word.start, word.end)
