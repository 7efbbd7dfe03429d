"""Two versions of one quotation with different words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from compare.model import Divergence, DivergenceKind
from compare.parsed import Word
from compare.relate.sides import Side
from compare.values.keys import CONTENT, fold

__all__ = ["Quoted", "find_quote", "quoted_words", "shared_run"]

# This share of the shorter quotation must stand in the other, in order, for one utterance.
_SAME_UTTERANCE = 0.6
_LEAST_WORDS = 5
# Longer replacements are no change of words but a cut.
_LONGEST_CHANGE = 4


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of one stretch in quotation marks."""

    words: tuple[Word, ...]

    @property
    def forms(self) -> list[str]:
        """The words, folded for comparison."""
        return [fold(w.text) for w in self.words]


def quoted_words(side: Side) -> list[Quoted]:
    """The quotations in the claims of a side, marks and punctuation left out."""
    parsed = side.evidence.parsed
    words = [w for w in side.words() if fold(w.text)]
    found = []
    for start, end in parsed.quotations:
        inside = tuple(w for w in words if start <= w.start < end)
        if inside:
            found.append(Quoted(inside))
    return found


def shared_run(a: Quoted, b: Quoted) -> float:
    """The share of the shorter quotation that stands in the other in the same order, 0 to 1."""
    shorter = min(len(a.words), len(b.words))
    if shorter < _LEAST_WORDS:
        return 0.0
    blocks = _blocks(a, b)
    return sum(size for _, _, size in blocks) / shorter


def find_quote(a: Side, b: Side) -> Iterator[Divergence]:
    """Words replaced inside quotations that are otherwise the same."""
    for left in quoted_words(a):
        for right in quoted_words(b):
            if shared_run(left, right) >= _SAME_UTTERANCE:
                yield from _changes(a, b, left, right)


def _blocks(a: Quoted, b: Quoted) -> list[tuple[int, int, int]]:
    matcher = SequenceMatcher(None, a.forms, b.forms, autojunk=False)
    return [(m.a, m.b, m.size) for m in matcher.get_matching_blocks() if m.size]


def _changes(a: Side, b: Side, left: Quoted, right: Quoted) -> Iterator[Divergence]:
    blocks = _blocks(left, right)
    for (a0, b0, size), (a1, b1, _) in zip(blocks, blocks[1:], strict=False):
        mine, theirs = left.words[a0 + size : a1], right.words[b0 + size : b1]
        if not mine or not theirs or max(len(mine), len(theirs)) > _LONGEST_CHANGE:
            continue
        if not _material(mine, theirs) or _bracketed(a, mine) or _bracketed(b, theirs):
            continue
        sides = a.passage(mine[0].start, mine[-1].end), b.passage(theirs[0].start, theirs[-1].end)
        why = f"{sides[0].text} / {sides[1].text}: different words in the same quotation"
        yield Divergence(DivergenceKind.QUOTE, why, sides)


def _material(mine: tuple[Word, ...], theirs: tuple[Word, ...]) -> bool:
    """Whether the change is more than spelling, an article or a contraction."""
    left, right = ("".join(fold(w.text) for w in words) for words in (mine, theirs))
    if left == right or SequenceMatcher(None, left, right).ratio() > 0.8:
        return False
    return any(w.pos in CONTENT for w in mine) and any(w.pos in CONTENT for w in theirs)


def _bracketed(side: Side, words: tuple[Word, ...]) -> bool:
    """Whether an editor put the words in, in square brackets."""
    text = side.evidence.parsed.article.text
    return text[: words[0].start].rstrip().endswith(("[", "…", "...")) or text[
        words[-1].end :
    ].lstrip().startswith(("]", "…", "..."))
