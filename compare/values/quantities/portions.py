"""Words for a share of a group that carry no number: "all", "many", "some", "few"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.amounts import Amount
from compare.values.quantities.number_groups import is_group
from compare.values.quantities.number_words import TENS, UNITS
from compare.values.words.keys import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["PORTION", "find_portions"]

PORTION = "portion"
# Percent of the group that each may stand for. "Many" does not rule out all, "few" does.
_SHARES = {
    "all": Amount(100.0, 100.0),
    "every": Amount(100.0, 100.0),
    "many": Amount(30.0, 100.0),
    "most": Amount(50.0, 100.0),
    "numerous": Amount(30.0, 100.0),
    "some": Amount(5.0, 60.0),
    "several": Amount(5.0, 60.0),
    "few": Amount(0.0, 15.0),
}
_PLACES = SUBJECTS | {"det", "amod", "predet"}
_NO_PORTIONS = frozenset(
    {"a", "as", "the", "at", "not", "so", "too", "how", "quite", "very", "first"}
)


def find_portions(sentence: Sentence) -> Iterator[tuple[int, Amount]]:
    """The words that name a share of a group, by their indices, with what they stand for."""
    if _SHARES.keys().isdisjoint(sentence.lowers):
        return
    for index, word in enumerate(sentence.words):
        amount = _SHARES.get(word.text.lower())
        if amount is None or word.dep not in _PLACES or word.pos not in {"DET", "ADJ", "PRON"}:
            continue
        before = sentence.words[index - 1].text.lower() if index else ""
        behind = [w.text.lower() for w in sentence.words[index + 1 : index + 2]]
        counted = any(is_group(t) or t in UNITS or t in TENS for t in behind)
        if before not in _NO_PORTIONS and not counted:
            yield index, amount
