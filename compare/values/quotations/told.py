"""A sentence word by word, with what of it stands in quotation marks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from compare.values.quotations.quotations import Quoted

__all__ = ["Told"]


@dataclass(frozen=True)
class Told(Quoted):
    """The words of a sentence; ``marks`` has the number of the quotation of each, -1 outside.

    ``keys`` are the words of content of the whole sentence.
    """

    marks: tuple[int, ...] = ()
    keys: frozenset[str] = frozenset()

    @cached_property
    def quotations(self) -> tuple[range, ...]:
        """The indices of the words of each quotation."""
        runs = (list(run) for _, run in groupby(range(len(self.marks)), self.marks.__getitem__))
        return tuple(range(run[0], run[-1] + 1) for run in runs if self.marks[run[0]] >= 0)

    def part(self, inside: range) -> Told:
        """Some words in a row by themselves."""
        first, last = inside.start, inside.stop
        touched = frozenset(n - first for n in self.open if first <= n < last)
        words, marks = self.words[first:last], self.marks[first:last]
        return Told(words, words[0].start, words[-1].end, touched, marks, self.keys)

    def home(self, first: int, last: int) -> int:
        """The quotation that the words [first, last) stand in, all of them; -1 for none."""
        homes = set(self.marks[first:last])
        return homes.pop() if len(homes) == 1 else -1

    def quoted_part(self, first: int, last: int) -> tuple[int, int]:
        """Of the words [first, last) those of the first quotation among them, or all."""
        inside = [n for n in range(first, last) if self.marks[n] >= 0]
        if not inside:
            return first, last
        home = self.marks[inside[0]]
        return inside[0], 1 + max(n for n in inside if self.marks[n] == home)

    def says(self, first: int, last: int) -> bool:
        """Whether one of the words [first, last) carries content."""
        return any(self.telling[first:last])

    def ends(self, last: int) -> bool:
        """Whether what is quoted, or the claim, ends before a word."""
        return last == len(self.words) or self.marks[last] != self.marks[last - 1]
