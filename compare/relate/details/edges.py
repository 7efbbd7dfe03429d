"""Where a span of words may begin and end, so that it tears no word, compound, range or title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS
from compare.values.words.marks import (
    DOUBLE_CLOSING,
    DOUBLE_OPENING,
    HYPHENS,
    QUOTE_MARKS,
    SINGLE_MARKS,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["MODIFIERS", "mended", "noun_start"]

# What stands before the noun that it is said of.
MODIFIERS = frozenset({"amod", "compound", "nummod", "quantmod", "nmod"})
_OPENS = DOUBLE_OPENING | {"‘"}
_OPENING, _CLOSING = "``", "''"
# Words that stand within a hyphenated word at most ("across-the-board").
_NEVER_AT_ENDS = frozenset({"AUX", "CCONJ", "DET", "PRON"})
# Words that hang on one behind them, and say little without it.
_LEADING = frozenset({"ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ"})
# What a list or a range joins, and the words that open a range.
_JOINED = frozenset({"conj", "appos"})
_OPEN_RANGE = frozenset({"between", "from"})
# So many words a mend adds at most: more is no longer the detail.
_MOST_ADDED = 8
# A title in quotation marks has no more words.
_LONGEST_TITLE = 6

Span = tuple[int, int]


def mended(
    sentence: Sentence, span: Span, allowed: Collection[int], times: Collection[int] = ()
) -> Span | None:
    """The first and last word of a span that is torn nowhere; None if that takes other words.

    It grows to the whole of what it cuts, by words that are ``allowed``. ``times``: the words of
    times and dates, each of which is whole.
    """
    wanted = span
    for _ in range(4):  # what one step adds may be torn in turn
        grown = wanted
        if grown[1] not in times:
            grown = _to_noun(sentence, *grown)
        for step in (_glued, _from_compound, _from_name, _from_range, _title, _quoted):
            grown = step(sentence, *grown)
        if grown == wanted:
            break
        wanted = grown
    for grown in (wanted, _glued(sentence, *span)):
        if _is_fit(span, grown, allowed):
            return _unquoted(sentence, *_ended(sentence, *grown))
    return None


def _is_fit(span: Span, wanted: Span, allowed: Collection[int]) -> bool:
    added = [*range(wanted[0], span[0]), *range(span[1] + 1, wanted[1] + 1)]
    return len(added) <= 2 * _MOST_ADDED and all(i in allowed for i in added)


def noun_start(sentence: Sentence, noun: int) -> int:
    """The first of the words that stand before a noun as parts of its name or phrase."""
    first = noun
    while first > 0 and noun - first < _MOST_ADDED:
        word = sentence.words[first - 1]
        if not (word.dep in MODIFIERS and first - 1 < word.head <= noun):
            break
        first -= 1
    return next((s for s, e in sentence.entities() if s < first < e and noun < e), first)


def _glued(sentence: Sentence, first: int, last: int) -> Span:
    """With all of the words that hyphens join, and of those that nothing parts."""
    words = sentence.words
    while first > 0 and _are_one(words, first - 1):
        first -= 1
    while last + 1 < len(words) and _are_one(words, last):
        last += 1
    # What a dash parts is not joined: "the mill-was"; nor is "40-" in "40- to 60-hour" torn.
    first += words[first].text in HYPHENS
    last -= words[last].text in HYPHENS
    return first, last


def _are_one(words: Sequence[Word], i: int) -> bool:
    """Whether nothing parts a word and the next; small words have hyphens on both sides."""
    pair = words[i : i + 2]
    if pair[0].end != pair[1].start:
        return False
    if not all(w.text in HYPHENS or w.text[0].isalnum() for w in pair):
        return False
    if pair[0].text[-1].isdigit() and pair[1].text.isalpha():
        return True  # "1.2m", of which "m" may be read as "am"
    small = next((k for k in (i, i + 1) if words[k].pos in _NEVER_AT_ENDS), -1)
    return small < 0 or all(
        w.text in HYPHENS for w in (*words[small - 1 : small], *words[small + 1 : small + 2])
    )


def _to_noun(sentence: Sentence, first: int, last: int) -> Span:
    """Up to the noun that the last word stands before: "4,300 harbour" stores."""
    words = sentence.words
    while words[last].dep in MODIFIERS and 0 < words[last].head - last <= _MOST_ADDED:
        noun = words[last].head
        between = words[last + 1 : noun]
        if words[noun].pos not in NOUNS or any(_parts(w) for w in between):
            break
        last = noun
    return first, last


def _parts(word: Word) -> bool:
    """Whether a word or mark cannot stand between a noun and what is said of it."""
    return word.pos in {"VERB", "ADP"} or (word.pos == "PUNCT" and word.text not in {",", "-"})


def _from_compound(sentence: Sentence, first: int, last: int) -> Span:
    """From the first on of joined words that share a noun: "plea and case" management hearing."""
    words = sentence.words
    for i in range(first, max(first - 2, -1), -1):
        head = words[i].head
        if words[i].dep not in _JOINED or not 0 < i - head <= _MOST_ADDED:
            continue
        shared = words[head].dep in MODIFIERS and first <= words[head].head <= last
        range_of_numbers = i == first and words[i].pos == words[head].pos == "NUM"
        if shared or range_of_numbers:
            return noun_start(sentence, head), last
    return first, last


def _from_name(sentence: Sentence, first: int, last: int) -> Span:
    """From the name on that joined names and numbers share: "Orla One", Two and 3."""
    words = sentence.words
    joined = words[last].pos == "NUM" and words[last].dep == "conj"
    if not joined or not first <= words[last].head or words[words[last].head].pos != "PROPN":
        return first, last
    while first > 1 and words[first - 1].text == "," and words[first - 2].pos == "PROPN":
        first = noun_start(sentence, first - 2)
    return first, last


def _from_range(sentence: Sentence, first: int, last: int) -> Span:
    """With the word that opens a range: "between" 60 and 100, "from" 3 to 5."""
    if first == 0 or sentence.lowers[first - 1] not in _OPEN_RANGE:
        return first, last
    numbers = [i for i in range(first, last + 1) if sentence.words[i].pos == "NUM"]
    joins = {"and", "to"}.intersection(sentence.lowers[first : last + 1])
    return (
        (first - 1, last) if len(numbers) > 1 and numbers[0] == first and joins else (first, last)
    )


def _title(sentence: Sentence, first: int, last: int) -> Span:
    """With the whole of a short title in quotation marks that the span has a part of."""
    for opening, closing in sentence.once(_pairs):
        if closing == len(sentence.words):
            continue
        begins = opening < first <= closing and closing <= last + _LONGEST_TITLE
        ends = opening <= last < closing and first <= opening + _LONGEST_TITLE
        if not (begins or ends) or not _is_title(sentence.words[opening + 1 : closing]):
            continue
        inside = opening < first and last < closing
        first = min(first, opening + 1 if inside else opening)
        last = max(last, closing - 1 if inside else closing)
        if inside and sentence.words[last].text == ",":
            last -= 1
    return first, last


def _is_title(words: tuple[Word, ...]) -> bool:
    content = [w for w in words if w.pos not in {"PUNCT", "DET", "ADP", "CCONJ", "PART", "PRON"}]
    capital = bool(content) and all(w.text[0].isupper() or w.pos == "NUM" for w in content)
    return capital and len(words) <= _LONGEST_TITLE


def _pairs(sentence: Sentence) -> tuple[Span, ...]:
    """The opening and the closing mark of each quotation; the closing one may be behind the end.

    A single mark closes what one opened, be it read as an apostrophe; one by itself is none.
    """
    found: list[Span] = []
    opened = {True: -1, False: -1}
    for i, word in enumerate(sentence.words):
        single = word.text in SINGLE_MARKS
        if not single and word.text not in QUOTE_MARKS:
            continue
        opens = word.tag == _OPENING or (word.tag != _CLOSING and not single)
        if (
            opened[single] < 0
            and (opens or word.text in _OPENS)
            and word.text not in DOUBLE_CLOSING
        ):
            opened[single] = i
        elif opened[single] >= 0:
            found.append((opened[single], i))
            opened[single] = -1
    if opened[False] >= 0:
        found.append((opened[False], len(sentence.words)))
    return tuple(found)


def _quoted(sentence: Sentence, first: int, last: int) -> Span:
    """With both marks of a quotation of which the span has one, where it ends near by."""
    for opening, closing in sentence.once(_pairs):
        if closing == len(sentence.words):
            continue
        if first <= opening <= last < closing <= last + _MOST_ADDED:
            last = closing
        elif opening < first <= closing <= last and first - opening <= _MOST_ADDED:
            first = opening
    return first, last


def _ended(sentence: Sentence, first: int, last: int) -> Span:
    """Without the words at its end that lead to what it leaves out: "a report that largely"."""
    words = sentence.words
    while last > first and words[last].pos in _LEADING and words[last].head > last:
        if words[last - 1].end == words[last].start and words[last - 1].text[-1].isdigit():
            break  # "1.2m"
        last -= 1
    return first, last


def _unquoted(sentence: Sentence, first: int, last: int) -> Span | None:
    """The longer part of a span at a mark that is left open in it."""
    for opening, closing in sentence.once(_pairs):
        if first <= opening <= last < closing:
            first, last = _longer((first, opening - 1), (opening + 1, last))
        elif opening < first <= closing <= last:
            first, last = _longer((first, closing - 1), (closing + 1, last))
    return (first, last) if first <= last else None


def _longer(one: Span, other: Span) -> Span:
    return max(one, other, key=lambda span: span[1] - span[0])
