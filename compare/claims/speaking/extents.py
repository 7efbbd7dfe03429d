"""Which words around a noun tell who speaks: "the mayor and his friends"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.claims.grammar import ASKING_TAGS, PLURALS
from compare.values.names.persons import is_said_first
from compare.values.roles.title_runs import HEADS
from compare.values.roles.titles import TITLES, is_title, role_word
from compare.values.words.keys import DATES, fold
from compare.values.words.marks import DOUBLE_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence
    from compare.values.names.persons import Mention

__all__ = [
    "behind_joined",
    "behind_phrase",
    "behind_two",
    "first_word",
    "is_title_apart",
    "with_office",
]

# What stands further before the noun only describes somebody.
_LONGEST_NAME = 8
# So many words may follow the noun, as in "trustees of the harbour fund"; more are left out, and
# with them the "of", so that no phrase breaks off in the middle.
_LONGEST_OF = 8
# By which else somebody is of a body or a place that is named.
_BELONGING = frozenset({"at", "for", "from", "in", "on", "with", "within"})
_BEFORE_NOUNS = frozenset({"amod", "compound", "det", "poss"})
# From the "and" to the name: "state Senate Minority Leader".
_LONGEST_OFFICE = 5
_LEADING_ON = frozenset({"ADP", "CCONJ", "DET"})
_NAMING = frozenset({"ADJ", "NOUN", "PROPN"})
_BREAKS = DOUBLE_MARKS | {",", "("}


def first_word(sentence: Sentence, noun: int) -> int:
    """The first word of a noun phrase, behind any mark or clause that stands before the noun."""
    tree, first = set(sentence.subtree(noun)), noun
    head = sentence.words[noun].head
    if sentence.words[noun].dep == "compound":  # of the verb, which the parse takes for a noun
        tree |= {c for c in sentence.children(head) if sentence.words[c].dep in _BEFORE_NOUNS}
    while first - 1 in tree and noun - first < _LONGEST_NAME and not _breaks(sentence, first - 1):
        first -= 1
    while first < noun and _is_no_part(sentence, first):
        first += 1
    return first


def behind_phrase(sentence: Sentence, noun: int) -> int:
    """Behind the last word of a noun phrase, with an "of" and all that belongs to it.

    So with another preposition and a name: "researchers at Holm College".
    """
    for prep in sentence.children(noun):
        if prep != noun + 1 or not (
            sentence.words[prep].text == "of" or _leads_to_name(sentence, prep)
        ):
            continue
        end = prep + 1
        inside = set(sentence.subtree(prep))
        while end in inside and not _breaks(sentence, end):
            end += 1
        whole = prep + 1 < end <= noun + 1 + _LONGEST_OF and not _is_torn(sentence, end)
        return end if whole else noun + 1
    return noun + 1


def _is_torn(sentence: Sentence, end: int) -> bool:
    """Whether a phrase breaks off within a name: "the Bureau of Roads, Docks and Parks"."""
    if sentence.words[end - 1].pos in _LEADING_ON:
        return True
    behind = sentence.words[end : end + 1]
    return any(w.entity and not w.begins_entity for w in behind)


def _leads_to_name(sentence: Sentence, prep: int) -> bool:
    """Whether a preposition tells by a name of whom somebody is; "on Monday" does not."""
    if sentence.words[prep].text not in _BELONGING:
        return False
    behind = (sentence.words[c] for c in sentence.children(prep))
    return any(w.pos == "PROPN" and w.entity not in DATES and w.dep == "pobj" for w in behind)


def behind_joined(sentence: Sentence, first: int, last: int, persons: Sequence[Mention]) -> int:
    """Behind the last of those who are joined to a person: "Ida Moe, Oskar Lind and other owners".

    Of groups without a name only the last one counts.
    """
    for person in persons:
        between = [w.text for w in sentence.words[last : person.first] if not is_title(w.text)]
        own = sentence.words[person.first : person.last]
        together = any(w.dep == "conj" and first <= w.head < last for w in own)
        if between == [","]:  # the first of a list may look like an apposition
            together |= _is_joined(sentence, range(person.first, person.last), person.last)
        if person.first > last and together and all(text in {",", "and"} for text in between):
            last = person.last
    group = _joined_group(sentence, range(first, last), last)
    return last if group is None else behind_phrase(sentence, group)


def with_office(
    sentence: Sentence, noun: int, persons: Sequence[Mention]
) -> tuple[int, int] | None:
    """The words of two persons of whom the second has an office: "Moe and Board Leader Lind".

    The parse may hang either on the other, in any way.
    """
    tree = set(sentence.subtree(noun))
    for one, other in pairwise(persons):
        inside = tree.issuperset(range(one.first, other.last))
        if inside and (one.first <= noun < one.last or other.first <= noun < other.last):
            between = sentence.words[one.last : other.first]
            office = between[1:]
            joined = between[:1] and between[0].text.lower() == "and"
            alone = all(w.pos in _NAMING for w in office)
            if joined and office and len(office) <= _LONGEST_OFFICE and alone:
                return (
                    (one.first, other.last) if role_word(fold(office[-1].text)) in HEADS else None
                )
    return None


def _is_joined(sentence: Sentence, words: range, at: int) -> bool:
    """Whether an "and" joins another to the words that end before a place."""
    return _joined_group(sentence, words, at) is not None


def _joined_group(sentence: Sentence, words: range, at: int) -> int | None:
    """The noun for several that an "and" at a place joins to a name."""
    if sentence.lowers[at : at + 1] != ("and",):
        return None
    for second in range(at + 1, len(sentence.words)):
        word = sentence.words[second]
        if word.dep == "conj" and word.head in words:
            group = word.tag in PLURALS and word.entity != "PERSON"
            return second if group and sentence.subtree(second)[0] == at + 1 else None
    return None


def behind_two(sentence: Sentence, noun: int, last: int) -> int:
    """Behind the second of two that are joined by "and": "the mayor and his friends"."""
    groups = sentence.words[noun].tag in PLURALS and sentence.words[noun].entity == "NORP"
    if not (groups or sentence.words[noun].pos == "NOUN") or sentence.lowers[last : last + 1] != (
        "and",
    ):
        return last
    for second in sentence.children(noun):
        if sentence.words[second].dep == "conj" and sentence.subtree(second)[0] == last + 1:
            return behind_phrase(sentence, second)
    return last


def _is_no_part(sentence: Sentence, first: int) -> bool:
    """Whether a word before a noun is a mark, or the verb of whoever it tells: "Added Moe:"."""
    return not sentence.words[first].text[0].isalnum() or is_said_first(sentence.words, first)


def _breaks(sentence: Sentence, i: int) -> bool:
    word = sentence.words[i]
    return word.text in _BREAKS or word.dep in {"relcl", "acl"} or word.tag in ASKING_TAGS


def is_title_apart(sentence: Sentence, noun: int, person: Mention) -> bool:
    """Whether a mark parts a title from a name: "Sgt. Ida Moe", "Ida Moe-director of the board"."""
    marked = sentence.words[noun + 1 : noun + 2]
    if person.first == noun + 2 and marked[0].text == ".":
        return fold(sentence.words[noun].text) in TITLES
    return person.last == noun - 1 and sentence.words[noun - 1].text == "-"
