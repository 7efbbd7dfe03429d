"""What follows a phrase and belongs to it: "war" of words, "left a guard" dead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.relate.details.edges import MODIFIERS
from compare.values.words.keys import NOUNS, VERBS

if TYPE_CHECKING:
    from compare.parsed import Sentence, Word

__all__ = ["MOST_WORDS", "to_left", "to_other", "to_owned", "to_then", "verb_tail", "with_tail"]

# A phrase of more is not read at a glance.
MOST_WORDS = 12

# What a verb has behind it that its thought is not whole without.
_NEEDED = frozenset({"dobj", "oprd", "acomp", "attr", "xcomp", "prt", "dative"})
_BEHIND = frozenset({"prep", "agent", "advmod", "npadvmod"})
# What stands behind a noun only where this is a part of a longer name or compound.
_GOING_ON = frozenset({"NOUN", "PROPN", "ADJ"})
# More words behind a preposition are another thought.
_LONGEST = 5
_RELATIVES = frozenset({"who", "that", "which", "where"})
_OF_ADJECTIVES = frozenset({"with", "to", "of", "for", "about", "than"})
# "hours" after the vote.
_FROM_THEN = frozenset({"after", "before", "later", "earlier", "ago", "into", "following"})
_THEN = {(word,) for word in _FROM_THEN}
_LEFT = (("left",), ("remaining",), ("to", "play"), ("to", "go"))
_WATCH = re.compile(r"\d{1,2}:\d\d(?:\.\d)?")
_UNITS = frozenset("second minute hour day week month year decade".split())

Span = tuple[int, int]


def with_tail(sentence: Sentence, span: Span) -> Span:
    """A phrase with what is told of its last noun or adjective right behind it.

    That is what "of" leads to, an adjective, a short participle: "notes" found in the mill.
    """
    words, (first, last) = sentence.words, span
    if last + 1 >= len(words):
        return span
    behind = words[last + 1]
    noun = words[last].pos in NOUNS or words[last].tag == "JJS"
    leads = behind.pos == "ADP" and behind.head == last
    if leads and (behind.text == "of" if noun else _needs(words[last], behind)):
        return first, _end_of(sentence, last + 1, first + MOST_WORDS)
    if not noun:
        return first, _shared_noun(sentence, last)
    clause = next((c for c in sentence.children(last) if c > last and _tells_of(sentence, c)), None)
    if clause is not None:
        return first, _clause_end(sentence, clause, last)
    told = behind.dep == "amod" and behind.pos == "ADJ" and first <= behind.head <= last
    return (first, last + 1) if told and not sentence.children(last + 1) else span


def _needs(adjective: Word, behind: Word) -> bool:
    """Whether an adjective is not whole without what a word leads to: consistent "with" it."""
    return adjective.pos == "ADJ" and behind.text.lower() in _OF_ADJECTIVES


def _shared_noun(sentence: Sentence, last: int) -> int:
    """The noun behind the last of two adjectives that share it; else that adjective."""
    words = sentence.words
    word = words[last]
    if word.dep != "conj" or words[word.head].dep not in MODIFIERS:
        return last
    noun = words[word.head].head
    return noun if noun == last + 1 and words[noun].pos in NOUNS else last


def _tells_of(sentence: Sentence, verb: int) -> bool:
    """Whether a participle or a clause that begins with "who" or "that" hangs on a noun."""
    word = sentence.words[verb]
    if word.pos not in VERBS:
        return False
    first = sentence.subtree(verb)[0]
    return word.dep == "acl" or (word.dep == "relcl" and sentence.lowers[first] in _RELATIVES)


def _clause_end(sentence: Sentence, verb: int, noun: int) -> int:
    """The last word of a short clause right behind a noun; that noun where it is none or long.

    A participle by itself tells too little: "a video released".
    """
    whole = sentence.subtree(verb)
    short = 1 < len(whole) <= _LONGEST + 1 and whole[0] == noun + 1
    torn = _solid(whole) != whole[-1] or sentence.words[whole[-1]].dep == "prep"
    return whole[-1] if short and not torn else noun


def _end_of(sentence: Sentence, preposition: int, limit: int) -> int:
    """The last word of what stands behind a preposition; only its noun where that is long.

    The word before it where none of both ends before ``limit``, or where the noun is torn.
    """
    words = sentence.words
    whole = sentence.subtree(preposition)
    short = len(whole) <= _LONGEST + 1 and whole[-1] < limit
    if short and _solid(whole) == whole[-1] and not _goes_on(sentence, whole[-1]):
        return whole[-1]
    nouns = [c for c in sentence.children(preposition) if c > preposition]
    if not nouns or words[nouns[0]].pos not in NOUNS or words[nouns[0]].lemma == "one":
        return preposition - 1
    end = next((e - 1 for s, e in sentence.entities() if s <= nouns[0] < e), nouns[0])
    return preposition - 1 if end >= limit or _goes_on(sentence, end) else end


def _goes_on(sentence: Sentence, end: int) -> bool:
    """Whether what ends here is torn: a noun or "to" follows, "in addition" to it."""
    behind = sentence.words[end + 1 : end + 2]
    return any(w.pos in _GOING_ON or w.text.lower() == "to" for w in behind)


def to_owned(sentence: Sentence, span: Span) -> Span:
    """A phrase cut before "'s" with what is owned: "sheriff" 's deputy, not the sheriff."""
    words, (first, last) = sentence.words, span
    owned = words[last].head
    cut = words[last].dep == "poss" and any(w.tag == "POS" for w in words[last + 1 : last + 2])
    return (first, owned) if cut and last + 1 < owned else span


def to_other(sentence: Sentence, span: Span) -> Span:
    """A phrase that ends behind the first of two with the other: between Lund "and Torvik"."""
    words, (first, last) = sentence.words, span
    lead = words[last].head
    if words[last].dep != "pobj" or sentence.lowers[lead] != "between" or lead < first:
        return span
    other = next((c for c in sentence.children(last) if words[c].dep == "conj"), None)
    return span if other is None else (first, sentence.subtree(other)[-1])


def to_left(sentence: Sentence, span: Span) -> Span:
    """A phrase that ends in a time with the words that this is still to come: a minute "left"."""
    first, last = span
    timed = sentence.words[last].lemma.lower() in _UNITS or _WATCH.fullmatch(sentence.lowers[last])
    for left in _LEFT if timed else ():
        if sentence.lowers[last + 1 : last + 1 + len(left)] == left:
            return first, last + len(left)
    return span


def to_then(sentence: Sentence, span: Span) -> Span:
    """A mere length of time with what it is counted from: "hours" after the vote."""
    words, following = sentence.words, span[1] + 1
    if following >= len(words) or sentence.lowers[following] not in _FROM_THEN:
        return span
    if words[span[1]].lemma.lower() not in _UNITS:
        return span
    if words[following].dep == "mark":
        clause = [i for i in sentence.subtree(words[following].head) if i >= following]
        marks = (n for n, i in enumerate(clause) if words[i].pos == "PUNCT")
        clause = clause[: next(marks, len(clause))]
        return span[0], _solid(tuple(clause))
    return span[0], max(sentence.subtree(following))


def verb_tail(sentence: Sentence, span: Span) -> Span:
    """A phrase in which a verb is, with what this verb needs behind it or is told with."""
    first, last = span
    words = sentence.words
    verbs = [i for i in range(first, last + 1) if _is_full(words[i])]
    behind = [c for v in verbs for c in sentence.children(v) if c > last]
    child = next((c for c in behind if sentence.subtree(c)[0] == last + 1), None)
    if child is None:
        return span
    end = last
    if words[child].dep in _NEEDED:
        end = _solid(sentence.subtree(child))
    elif words[child].pos == "ADP" and words[child].dep in _BEHIND:
        end = _end_of(sentence, child, first + MOST_WORDS)
    elif words[child].dep in _BEHIND:
        end = _solid(sentence.subtree(child))
    torn = words[end].lemma.lower() in _UNITS and sentence.lowers[end + 1 : end + 2] in _THEN
    return span if torn or end >= first + MOST_WORDS else (first, end)


def _is_full(word: Word) -> bool:
    """Whether a word is a verb that something may be told with: no participle before a noun."""
    return word.pos in VERBS and word.dep not in {"amod", "aux", "auxpass"}


def _solid(indices: tuple[int, ...]) -> int:
    """The last of indices that follow each other."""
    last = indices[0]
    for i in indices[1:]:
        if i != last + 1:
            break
        last = i
    return last
