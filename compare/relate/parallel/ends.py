"""The words of a divergence on one side, with the sentence that they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.values.quantities.quantities import find_quantities
from compare.values.statements.settings.settings import Setting, phrase_of, setting_of

if TYPE_CHECKING:
    from compare.model import Divergence, Passage
    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.times.times import Moment

__all__ = ["End", "ends_of"]


@dataclass(frozen=True, slots=True)
class End:
    """What a divergence tells of a side: ``words``, which stand in the sentence ``home``.

    ``first`` and ``last`` are the indices of the words there.
    """

    side: Side
    words: Passage
    home: Sentence
    first: int
    last: int

    @property
    def setting(self) -> Setting:
        """What the words are told of."""
        return self.home.once(setting_of, self.first, self.last)

    @property
    def setting_of_phrase(self) -> Setting:
        """The same without all else that is told of whom or what they name."""
        return self.home.once(setting_of, *self.home.once(phrase_of, self.first, self.last))

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The times that the sentence names."""
        return self.side.evidence.find_moments(self.home)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers of the sentence."""
        return self.side.evidence.read(find_quantities, self.home)

    @property
    def other_quantities(self) -> list[Quantity]:
        """The numbers of the sentence, without the words themselves."""
        return [q for q in self.quantities if not overlap(q, self.words)]

    def is_beside(self, other: End) -> bool:
        """Whether other words stand in the same sentence."""
        return self.home is other.home and not overlap(self.words, other.words)


def ends_of(a: Side, b: Side, found: Divergence) -> tuple[End, End] | None:
    """The ends of a divergence between two sides; None where their claims do not hold it."""
    first, second = _end(a, found), _end(b, found)
    return (first, second) if first and second else None


def _end(side: Side, found: Divergence) -> End | None:
    words = next(p for p in found.sides if p.source == side.source)
    held = side.words_at(words.start, words.end)
    return held and End(side, words, held[0], held[1][0], held[1][-1])
