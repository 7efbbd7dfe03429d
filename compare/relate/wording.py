"""Which words of a fact's claims the other sources' claims share, by difflib."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from compare.relate.torn import untorn
from compare.values.words.keys import CONTENT, key
from compare.values.words.marks import closes, is_cut_decade, is_hyphened

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Passage
    from compare.parsed import Word
    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["differing_words", "reworded", "shorten", "worded_alike"]

# Words that may stand between two marked ones without parting them.
_SMALL = frozenset({"DET", "ADP", "CCONJ", "PART", "PUNCT", "SYM", "PRON"})
_MARKS = frozenset({"-", ",", "'", "’", "$", "%"})
# A word cut short has no more letters.
_LONGEST_SHORT = 4
_SIGNS = frozenset("$€£¥")
_LONGEST_GAP = 2
# What stands before the noun that it is said of.
_MODIFIERS = frozenset({"amod", "compound", "nummod"})
# So many characters of a passage are shown in a sentence about it.
_LONGEST_SHOWN = 48


def differing_words(sides: Sequence[Side]) -> tuple[Passage, ...]:
    """Stretches of each side's claims that stand in no other side's claims.

    Words in the same order are found by difflib; a content word that was only moved counts as
    shared as well.
    """
    return tuple(
        passage for side in sides for passage in _stretches(side, side.words(), _own(side, sides))
    )


def reworded(sides: Sequence[Side]) -> tuple[Passage, ...]:
    """Those stretches in whose place another side has words of its own, of sides worded alike.

    Where none has, one tells more, and nothing is worded differently; nor does the tense of a verb
    count. Of sides that share little no word stands in the place of another.
    """
    return tuple(p for s in sides for p in _stretches(s, s.words(), _other_words(s, sides)))


def worded_alike(sides: Sequence[Side]) -> bool:
    """Whether at least half of each side's words stand in another."""
    every = [[o for o, f in zip(_own(s, sides), s.folds, strict=True) if f] for s in sides]
    return all(sum(own) <= len(own) / 2 for own in every)


def shorten(text: str) -> str:
    """The words on one line, cut at a word if they are many."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_SHOWN:
        return line
    return line[:_LONGEST_SHOWN].rsplit(" ", 1)[0] + " ..."


def _own(side: Side, sides: Sequence[Side]) -> list[bool]:
    """Which words of a side stand in no other side."""
    marks = [[False] * len(side.words())]
    marks += [side.once(_shared, other) for other in sides if other is not side]
    return [not any(word) for word in zip(*marks, strict=True)]


def _other_words(side: Side, sides: Sequence[Side]) -> list[bool]:
    """Which words of a side stand in no other side, while another has other words there."""
    own = _own(side, sides)
    for other in (other for other in sides if other is not side):
        lemmas = other.once(_verbs)
        known = [w.pos == "VERB" and w.lemma in lemmas for w in side.words()]
        own = [o and not k for o, k in zip(own, known, strict=True)]
    replaced = [side.once(_replaced, other) for other in sides if other is not side]
    return [mine and any(row) for mine, *row in zip(own, *replaced, strict=True)]


def _stretches(side: Side, words: Sequence[Word], chosen: Sequence[bool]) -> list[Passage]:
    """The chosen words of content as stretches of text.

    Small words between two chosen ones are included, and so are the other words of a name, of a
    number with its unit, of a time and of a word with hyphens.
    """
    runs: list[tuple[int, int]] = []
    for i, word in enumerate(words):
        if not chosen[i] or word.pos not in CONTENT:
            continue
        if runs and _joins(words, runs[-1][1], i, chosen):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    parts = [part for run in runs for part in _parts(side, words, chosen, run)]
    return [side.passage(*span) for span in _put_together(_whole(side, words, *p) for p in parts)]


def _parts(
    side: Side, words: Sequence[Word], chosen: Sequence[bool], run: tuple[int, int]
) -> Iterable[tuple[int, int]]:
    """A stretch cut where it tears a phrase, but for one that a value ends which goes on."""
    goes_on = _whole(side, words, *run)[1] > words[run[1] - 1].end
    return [run] if goes_on else untorn(words, chosen, run)


def _put_together(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap put together."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and found[-1][0] <= start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _whole(side: Side, words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """The offsets of a stretch, with all of the words and values that it begins or ends in."""
    while first > 1 and is_hyphened(words[first - 2 : first + 1]):
        first -= 2
    while is_hyphened(words[last - 1 : last + 2]):
        last += 2
    start, end = _start(words, first), _end(words, first, last)
    values: list[Placed] = [*side.quantities, *side.moments]
    cut = [(v.start, v.end) for v in values if v.start < end and start < v.end]
    return min([start, *(s for s, _ in cut)]), max([end, *(e for _, e in cut)])


def _start(words: Sequence[Word], first: int) -> int:
    """Where the word begins, with a currency sign right before it, or the mark of "'70s"."""
    sign = words[first - 1] if first else None
    if sign is not None and sign.text in _SIGNS and sign.end == words[first].start:
        return sign.start
    if sign is not None and is_cut_decade((sign, words[first])):
        return sign.start
    return words[first].start


def _end(words: Sequence[Word], first: int, last: int) -> int:
    """Where the words end, with the stop of a word cut short, and the mark that closes them."""
    end = words[last - 1].end
    if last + 1 >= len(words) or words[last].start != end:
        return end
    text = " ".join(w.text for w in words[first:last])
    whole = closes(text, words[last].text) or _is_cut_short(words, last)
    return words[last].end if whole else end


def _joins(words: Sequence[Word], last: int, i: int, chosen: Sequence[bool]) -> bool:
    """Whether the chosen words at ``last - 1`` and ``i`` belong to one stretch."""
    between = range(last, i)
    if words[i].start - words[last - 1].end > 40 or words[i].begins_sentence:
        return False
    if _one_name(words, last - 1, i):
        return True
    marks = [k for k in between if words[k].pos == "PUNCT" and words[k].text not in _MARKS]
    if any(not _is_cut_short(words, k) for k in marks):
        return False
    if _sets_apart(words, last, i) or _of_known(words, last, i, chosen):
        return False
    gap = [k for k in between if not chosen[k]]
    return len(gap) <= _LONGEST_GAP and all(words[k].pos in _SMALL for k in gap)


def _is_cut_short(words: Sequence[Word], i: int) -> bool:
    """Whether a mark is the stop of a word cut short, as before a number or a name: "No. 5"."""
    if not 0 < i < len(words) - 1 or words[i].text != "." or words[i + 1].begins_sentence:
        return False
    before = words[i - 1]
    short = before.text[:1].isupper() and len(before.text) <= _LONGEST_SHORT
    return short and before.end == words[i].start and words[i + 1].pos in {"NUM", "PROPN"}


def _sets_apart(words: Sequence[Word], last: int, i: int) -> bool:
    """Whether a comma stands between what is said of a noun and the verb: "Moe, 44, suffered"."""
    comma = any(words[k].text == "," for k in range(last, i))
    return comma and words[i].pos == "VERB" and words[last - 1].pos in {"NUM", "NOUN", "PROPN"}


def _of_known(words: Sequence[Word], last: int, i: int, chosen: Sequence[bool]) -> bool:
    """Whether a word behind an article is only said of a noun that is not chosen.

    "Suffered a broken", without the leg, would be no thought.
    """
    if words[i].pos == "NUM" or not any(words[k].pos == "DET" for k in range(last, i)):
        return False
    noun = next((k for k in range(i, len(words)) if words[k].dep not in _MODIFIERS), i)
    return noun > i and not chosen[noun]


def _one_name(words: Sequence[Word], first: int, last: int) -> bool:
    return bool(words[first].entity) and all(
        words[k].entity == words[first].entity and not words[k].begins_entity
        for k in range(first + 1, last + 1)
    )


def _shared(side: Side, other: Side) -> list[bool]:
    """Which words of a side stand in another."""
    shared = [False] * len(side.folds)
    for mine, _, size in side.once(_blocks, other):
        shared[mine : mine + size] = [True] * size
    known = other.known
    for i, (word, written) in enumerate(zip(side.words(), side.folds, strict=True)):
        if not shared[i] and word.pos in CONTENT and (written in known or key(word) in known):
            shared[i] = True
    return shared


def _replaced(side: Side, other: Side) -> list[bool]:
    """Which words of a side stand where the other has words of content, too."""
    words = other.words()
    found = [False] * len(side.folds)
    at = beside = 0
    for mine, its, size in side.once(_blocks, other):
        if size and not any(side.folds[mine : mine + size]):
            continue  # a mark that both have parts nothing
        if any(words[k].pos in CONTENT for k in range(beside, its)):
            found[at:mine] = [True] * (mine - at)
        at, beside = mine + size, its + size
    return found


def _blocks(side: Side, other: Side) -> list[tuple[int, int, int]]:
    """Where words of both sides stand in the same order; the last block is empty, at the ends."""
    matcher = SequenceMatcher(None, side.folds, other.folds, autojunk=False)
    return [(block.a, block.b, block.size) for block in matcher.get_matching_blocks()]


def _verbs(side: Side) -> frozenset[str]:
    return frozenset(word.lemma for word in side.words() if word.pos == "VERB")
