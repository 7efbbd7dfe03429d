"""Where a sentence must not be cut, since a part of it would say what the sentence does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.agreement import can_be_subject
from compare.claims.grammar import EDGES, PLURALS, RELATIVE_TAGS, finite, own_subject, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.values.words.keys import VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.parsed import Sentence, Word

__all__ = [
    "CONJUNCTIONS",
    "agrees",
    "between_equal_words",
    "breaks_off",
    "counts_from",
    "hangs_on_a_word",
    "has_conjunction",
    "joined_before",
    "lacks_its_and",
    "leaves_out_its_verb",
]

CONJUNCTIONS = frozenset({"and", "but", "or", "plus", "yet", "so"})
_FOCUS = frozenset({"even", "just", "only"})
# What may never come about, other than what "after" or "because" tells.
_OPEN = frozenset({"before", "if", "once", "unless", "until", "when", "whenever"})

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


def joined_before(sentence: Sentence, first: int) -> int:
    """Where the marks and conjunctions before a clause begin, which belong to neither side.

    The "so" of "is also doing so, and Denmark ..." belongs to what stands before.
    """
    while first > 0 and sentence.lowers[first - 1] in EDGES | CONJUNCTIONS:
        before = sentence.words[first - 1]
        if before.dep == "advmod" and before.head < first - 1:
            break
        first -= 1
    return first


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


def hangs_on_a_word(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a joined clause may hang on a word like "if" or "after" that the cut takes from it.

    In "It ended after the guests shouted, threw papers and left", it is the guests who threw
    them, whatever the parse says; in "He goes if the vote fails and the crew leaves", the crew may
    well stay.
    """
    head = sentence.words[verb].head
    if sentence.words[verb].dep != "conj":
        return False
    if _opens(sentence, head) or hangs_on_a_word(sentence, head, sentence.subtree(head)[0]):
        return True
    joined = text_before(sentence, first).lower() in CONJUNCTIONS
    marked_off = joined and text_before(sentence, first - 1) in EDGES
    shared = own_subject(sentence, verb) is None
    between = {c for c in sentence.children(head) if head < c < first}
    between |= {i for i in range(head, first) if shared and _ends_before(sentence, i, first)}
    words = {_opens(sentence, c) for c in between if own_subject(sentence, c) is not None} - {None}
    return not marked_off and (bool(words) if shared else not words.isdisjoint(_OPEN))


def _ends_before(sentence: Sentence, clause: int, first: int) -> bool:
    """Whether a clause ends right before the "and" of a joined verb, whatever it hangs on."""
    if sentence.words[clause].dep != "advcl":
        return False
    behind = sentence.subtree(clause)[-1] + 1
    between = sentence.words[behind : joined_before(sentence, first)]
    return behind <= first and all(w.pos == "PUNCT" for w in between)


def _opens(sentence: Sentence, verb: int) -> str | None:
    """The word that a finite adverbial clause begins with."""
    if sentence.words[verb].dep != "advcl" or not finite(sentence, verb):
        return None
    begins = sentence.subtree(verb)
    first = sentence.words[begins[sentence.lowers[begins[0]] in _FOCUS]]  # "even as"
    opens = first.text.lower() != "that" and first.dep in {"advmod", "mark"}
    return first.text.lower() if opens and (first.dep == "mark" or first.tag == "WRB") else None
