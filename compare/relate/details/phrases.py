"""New words of a side as a reader would mark them: whole names and noun phrases, no crumbs."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from compare.relate.details.crumbs import is_crumb, trimmed
from compare.relate.details.edges import MODIFIERS, mended
from compare.relate.details.leads import led
from compare.relate.details.partings import ends_name, parts_here
from compare.values.quantities.number_words import PARTS
from compare.values.words.keys import CONTENT, DATES, NOUNS
from compare.values.words.marks import HYPHENS, is_hyphened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from compare.model import Passage
    from compare.parsed import Sentence, Word
    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["NAMES", "phrases"]

_WHOSE = frozenset({"of", "for"})
# So far behind a modifier its noun stands at most, and so many words lie between joined phrases.
_FARTHEST, _LONGEST_GAP = 5, 2
_SMALL = frozenset({"DET", "ADP", "CCONJ", "PART", "PRON"})
# What is listed or set beside a thing hangs on it across a comma; another clause does not.
_ACROSS_COMMAS = frozenset({"conj", "appos", *MODIFIERS})
_PARTING = frozenset("()[];:")
NAMES = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "NORP"}
)


def phrases(
    side: Side,
    new: Sequence[bool],
    telling: Callable[[Word], bool],
    barred: Sequence[tuple[int, int]] = (),
) -> list[Passage]:
    """The new words of a side, marked in order of its words, as the phrases that they stand in.

    A phrase holds a new word that is ``telling``. It stays within its claim, begins and ends in no
    name, and crosses no comma into another clause. ``barred``: where it takes no other word from.
    """
    found, marks = [], iter(new)
    for sentence, inside in side.pieces():
        chosen = {i for i, n in zip(inside, islice(marks, len(inside)), strict=True) if n}
        others = {i for b in barred for i in sentence.within(*b)} - chosen
        piece = _Piece(side, sentence, [i for i in inside if i not in others], chosen)
        for first, last in piece.phrases(telling):
            found.append(side.passage(sentence.words[first].start, sentence.words[last].end))
    return found


class _Piece:
    """The words of a claim, by their indices in its sentence, and which of them are new."""

    def __init__(
        self, side: Side, sentence: Sentence, inside: Sequence[int], new: set[int]
    ) -> None:
        self.text = side.evidence.parsed.article.text
        values: list[Placed] = [*side.quantities, *side.moments]
        self.words, self.sentence = sentence.words, sentence
        self.inside, self.new = frozenset(inside), new
        self.values = [v for at in values if (v := sentence.within(at.start, at.end))]
        self.fixed = frozenset(i for value in self.values for i in value)  # which are told whole
        self.times = {i for m in side.moments for i in sentence.within(m.start, m.end)}

    def phrases(self, telling: Callable[[Word], bool]) -> list[tuple[int, int]]:
        """First and last word of each phrase, in order; none is torn, and no two meet."""
        found: list[tuple[int, int]] = []
        for kept in self._kept(telling):
            span = mended(self.sentence, kept, self.inside, self.times)
            if span is None or not self._tells(range(span[0], span[1] + 1), telling):
                continue
            first, last = self._led(span)
            while found and first <= found[-1][1]:
                first, last = min(first, found[-1][0]), max(last, found.pop()[1])
            found.append((first, last))
        return found

    def _led(self, span: tuple[int, int]) -> tuple[int, int]:
        """A span with what it needs beside it, which is not torn either; else the span alone."""
        longer = led(self.sentence, span, self.inside)
        if longer == span:
            return span
        return mended(self.sentence, longer, self.inside, self.times) or span

    def _tells(self, kept: Iterable[int], telling: Callable[[Word], bool]) -> bool:
        own = [self.words[i] for i in kept if i in self.new]
        return any(telling(w) and not is_crumb(w) for w in own)

    def _kept(self, telling: Callable[[Word], bool]) -> Iterator[tuple[int, int]]:
        """First and last of the words of each phrase that are new or lead to a new one."""
        for block in self._blocks():
            for part in self._split(block):
                kept = trimmed(self.sentence, part, self.fixed, self.new, telling)
                if self._tells(kept, telling):
                    yield kept[0], kept[-1]

    def _blocks(self) -> Iterator[range]:
        """Stretches without a gap but for small words, of all phrases that a new word stands in."""
        covered = {i for n in self.new if self.words[n].pos in CONTENT for i in self._phrase(n)}
        first = last = -1
        for i in sorted(covered & self.inside):
            if first >= 0 and self._joins(last, i):
                last = i
                continue
            if first >= 0:
                yield range(first, last + 1)
            first = last = i
        if first >= 0:
            yield range(first, last + 1)

    def _joins(self, last: int, i: int) -> bool:
        """Whether two covered words belong to one stretch.

        A word behind an article that is only said of a known noun begins a stretch of its own.
        """
        between = self.words[last + 1 : i]
        if any(w.pos == "PUNCT" and w.text not in {",", "-", "'", "’"} for w in between):
            return False
        small = [w for w in between if w.pos != "PUNCT"]
        if any(w.pos == "DET" for w in small) and self.words[i].pos != "NUM":
            noun = self._noun(i)
            if noun > i and noun not in self.new:
                return False
        return len(small) <= _LONGEST_GAP and all(w.pos in _SMALL for w in small)

    def _noun(self, i: int) -> int:
        """The noun that a word stands before as its modifier, or the word itself."""
        while self.words[i].dep in MODIFIERS and 0 < self.words[i].head - i <= _FARTHEST:
            if self.words[i].head not in self.inside:
                break
            i = self.words[i].head
        return i

    def _phrase(self, i: int) -> set[int]:
        """The words of the name, the value and the noun phrase that a word stands in."""
        noun = self._noun(i)
        first = noun if self.words[noun].pos in NOUNS or noun > i else i
        while first - 1 in self.inside and self._leads(first - 1, noun):
            first -= 1
        found = {*range(min(first, i), noun + 1), *self._hyphened(i)}
        for start, end in self.sentence.entities():
            dated = self.words[i].pos == "NUM" and self.words[i].entity in DATES
            if start <= i < end and (dated or self.words[i].entity in NAMES):
                found.update(range(start + ends_name(self.sentence, start), end))
        for value in self.values:
            if not found.isdisjoint(value):
                found.update(value)
        lone = noun == first == i and self.words[i].pos in {"NOUN", "NUM"}
        if lone or self._is_part(noun):
            found.update(self._of_what(noun))
        return found

    def _leads(self, i: int, noun: int) -> bool:
        """Whether a word is part of what stands before a noun."""
        word = self.words[i]
        if word.pos == "NUM" and ends_name(self.sentence, i):
            return False
        if word.text in HYPHENS:
            return i > 0 and self.words[i - 1].head <= noun
        return word.dep in MODIFIERS and i < word.head <= noun

    def _of_what(self, i: int) -> range:
        """A lone noun or number with what is told of it behind "of": "front of the march"."""
        if self._tells_how_many(i):
            return range(i - 2, i + 1)
        behind = i + 1 if i + 1 < len(self.words) else i
        if self.words[behind].text not in _WHOSE or self.words[behind].head != i:
            return range(i, i + 1)
        last = max(self.sentence.children(behind), default=behind)
        ends = (e for s, e in self.sentence.entities() if s <= last < e)
        whole = range(i, next(ends, last + 1))
        small = last - behind <= _FARTHEST and self.words[last].pos in {*NOUNS, "NUM", "PRON"}
        return whole if small and self.inside.issuperset(whole) else range(i, i + 1)

    def _is_part(self, i: int) -> bool:
        """Whether a word names a part of a whole: two "thirds"."""
        counted = self.words[i].pos == "NOUN" and any(i in value for value in self.values)
        return counted and self.sentence.lowers[i].removesuffix("s") in PARTS

    def _tells_how_many(self, i: int) -> bool:
        """Whether a number stands behind the noun that it is told of: "crew of 26"."""
        if i < 2 or self.words[i].pos != "NUM" or self.words[i - 1].text != "of":
            return False
        return self.words[i - 1].head == i - 2 and self.words[i - 2].pos in NOUNS

    def _hyphened(self, i: int) -> set[int]:
        """All parts of a word that is written with hyphens."""
        first = last = i
        while first > 1 and self._is_hyphen(first - 1):
            first -= 2
        while last + 2 < len(self.words) and self._is_hyphen(last + 1):
            last += 2
        return set(range(first, last + 1))

    def _is_hyphen(self, i: int) -> bool:
        return is_hyphened(self.words[i - 1 : i + 2])

    def _split(self, block: range) -> Iterator[list[int]]:
        """The parts of a stretch that hang together, none across a comma into another clause."""
        part: list[int] = []
        for i in block:
            if part and self._is_cut(i):
                yield part
                part = []
            if self.words[i].pos == "PUNCT" and self.words[i].text != ",":
                part.append(i)
                continue
            before = [k for k in part if self.words[k].pos != "PUNCT"]
            if self.words[i].text != "," and before and not self._hangs(before, i, block):
                yield part
                part = []
            part.append(i)
        yield part

    def _is_cut(self, i: int) -> bool:
        """Whether a bracket, a semicolon or mark-up parts a word from the one before it."""
        between = self.text[self.words[i - 1].end : self.words[i].start]
        if not self._in_one(i - 1, i) and parts_here(self.sentence, i):
            return True
        return bool(between.strip()) or not _PARTING.isdisjoint(
            {self.words[i - 1].text, self.words[i].text}
        )

    def _hangs(self, part: Sequence[int], i: int, block: range) -> bool:
        """Whether a word and what follows in its stretch hangs together with a part before it."""
        if self._in_one(part[-1], i):
            return True
        comma = any(self.words[k].text == "," for k in range(part[-1] + 1, i))
        ahead = range(i, block.stop)
        leaning = [k for k in ahead if self.words[k].head in part]
        leaning += [k for k in part if self.words[k].head in ahead]
        return any(not comma or self.words[k].dep in _ACROSS_COMMAS for k in leaning)

    def _in_one(self, left: int, right: int) -> bool:
        """Whether two neighbours stand in one value or name."""
        one = any(left in value and right in value for value in self.values)
        spans = self.sentence.entities()
        return one or any(s <= left and right < e for s, e in spans)
