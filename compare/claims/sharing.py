"""Whose deed a joined verb or a participle may tell: what cutting and speaking both ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import EDGES, finite, own_subject, text_before
from compare.claims.lexicon import REPORTING_VERBS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["CONJUNCTIONS", "hangs_on_a_word", "joined_before", "may_be_of_others"]

CONJUNCTIONS = frozenset({"and", "but", "or", "plus", "yet", "so"})
_FOCUS = frozenset({"even", "just", "only"})
# What may never come about, other than what "after" or "because" tells.
_OPEN = frozenset({"before", "if", "once", "unless", "until", "when", "whenever"})
_SPEAKING = REPORTING_VERBS | {"speak", "talk"}
_SOMEBODY = frozenset({"NNP", "PRP"})


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


def may_be_of_others(sentence: Sentence, participle: int) -> bool:
    """Whether a clause right before a comma tells of others who may do what a participle says.

    "Moe met with owners who fight the plan, saying it was late"; "Moe recalled the speech in which
    Lind spoke of the poor, saying they were lazy": nobody can tell who says it.
    """
    if text_before(sentence, participle) != ",":
        return False
    clauses = (v for v, w in enumerate(sentence.words[:participle]) if w.dep == "relcl")
    return any(
        _are_met(sentence, v) or _speaks_himself(sentence, v)
        for v in clauses
        if sentence.subtree(v)[-1] == participle - 2
        and text_before(sentence, sentence.subtree(v)[0]) != ","  # an aside
    )


def _are_met(sentence: Sentence, clause: int) -> bool:
    """Whether a clause tells of those "with" whom somebody does something, and what they do."""
    whom = sentence.words[sentence.words[clause].head]
    acts = "who" in (sentence.lowers[c] for c in sentence.children(clause))
    return acts and whom.dep == "pobj" and sentence.lowers[whom.head] == "with"


def _speaks_himself(sentence: Sentence, clause: int) -> bool:
    """Whether somebody named or "he" speaks in a relative clause."""
    subject = own_subject(sentence, clause)
    speaks = sentence.words[clause].lemma.lower() in _SPEAKING
    return speaks and subject is not None and sentence.words[subject].tag in _SOMEBODY
