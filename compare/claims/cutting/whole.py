"""Where a sentence must not be cut, since a part of it would say what the sentence does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.agreement import can_be_subject
from compare.claims.grammar import EDGES, PLURALS, RELATIVE_TAGS, own_subject
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.sharing import CONJUNCTIONS
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence, Word

__all__ = [
    "agrees",
    "between_equal_words",
    "breaks_off",
    "counts_from",
    "has_conjunction",
    "lacks_its_and",
    "leaves_out_its_verb",
]


_HELPING = frozenset({"do", "have", "will", "would", "can", "could", "may", "might", "should"})
_NOT = frozenset({("not",), ("n't",), ("n’t",)})
_COMPLEMENTS = frozenset({"acomp", "attr", "ccomp", "dobj", "oprd", "xcomp"})

# What is counted from something else: "the day after him", "two weeks before the vote".
_COUNTED_FROM = frozenset({"after", "before"})
_HOW_MANY = frozenset({"a", "an", "few", "many", "mere", "several", "the"})
# What no time behind it belongs to: "left Torvik | hours after", but "in recent weeks".
_PARTED_FROM_SPAN = frozenset({"ADV", "NOUN", "PROPN", "VERB"})
# Words with which a part of a sentence cannot end.
_LEADING_TO = _COUNTED_FROM | frozenset("as because by for if of to when while with".split())
_SPANS = frozenset(
    "minute hour morning afternoon evening night day week weekend fortnight month year "
    "decade".split()
)


def agrees(sentence: Sentence, verb: int) -> bool:
    """Whether a verb can have the subject that the parse gives it: not "a huge fire have been".

    Else the verb's own subject stands further before: "Residents moved after a fire have been".
    Bodies may be of many: "the council have".
    """
    subject = own_subject(sentence, verb)
    if subject is None or sentence.words[subject].tag != "NN" or sentence.words[subject].entity:
        return True
    return can_be_subject(sentence, subject, verb)


def between_equal_words(sentence: Sentence, at: int, skip: int) -> bool:
    """Whether a cut would part a word from the same again: "over and over"."""
    return (
        at > 0 and skip < len(sentence.words) and sentence.lowers[at - 1] == sentence.lowers[skip]
    )


def lacks_its_and(sentence: Sentence, first: int) -> bool:
    """Whether a clause with "that" is joined to nothing: "kept repeating that the dam was safe"."""
    return sentence.lowers[first] == "that" and (
        first == 0 or sentence.lowers[first - 1] not in CONJUNCTIONS | EDGES
    )


def has_conjunction(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether "and", "but" or the like stands among some words."""
    return any(w in CONJUNCTIONS for w in sentence.lowers[start:stop])


def leaves_out_its_verb(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause leaves its verb to the one before: "but didn't because it cost too much".

    The parse may give the helping verb to the clause behind "because".
    """
    begins = sentence.words[first]
    deps = {sentence.words[c].dep for c in sentence.children(verb) if c > first}
    if begins.pos == "AUX" and "mark" in deps:
        return True
    helps = begins.lemma.lower() in _HELPING and first == verb
    denied = sentence.lowers[first + 1 : first + 2] in _NOT
    return helps and (begins.pos == "AUX" or denied) and not deps & _COMPLEMENTS


def breaks_off(words: Sequence[Word]) -> bool:
    """Whether words end in a clause without its verb: "all that the books" of "and school told"."""
    if _is_stump(words):
        return True
    begins = (i for i in range(len(words) - 1, -1, -1) if _begins_clause(words[i]))
    last = next(begins, None)
    return last is not None and not any(w.pos in VERBS for w in words[last:])


def _is_stump(words: Sequence[Word]) -> bool:
    """Whether nothing stands between a preposition and ", police say", which ends the words."""
    comma = next((i for i in range(len(words) - 1, 0, -1) if words[i].text == ","), 0)
    says = any(w.lemma.lower() in REPORTING_VERBS for w in words[comma:])
    return comma > 0 and says and words[comma - 1].text.lower() in _LEADING_TO


def _begins_clause(word: Word) -> bool:
    return word.tag in RELATIVE_TAGS or (word.text.lower() == "that" and word.dep == "mark")


def counts_from(sentence: Sentence, marker: int) -> bool:
    """Whether an "after" belongs to the time before it: "the day after", but not "on Monday after".

    What stands before would be a stump without it: "was closed the day", "met in Torvik hours".
    """
    if sentence.words[marker].lemma.lower() not in _COUNTED_FROM or marker < 2:
        return False
    which, span = sentence.words[marker - 2 : marker]
    if span.text.lower() == "long":
        return True
    if span.tag in PLURALS and span.lemma.lower() in _SPANS and which.pos in _PARTED_FROM_SPAN:
        return True
    counted = which.text.lower() in _HOW_MANY or which.pos == "NUM"
    return counted and span.lemma.lower() in _SPANS and span.dep != "pobj"
