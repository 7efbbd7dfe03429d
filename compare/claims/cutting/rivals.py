"""Which of several verbs a joined one goes with, where the parse alone does not tell.

"He said the firm would close and moved on" may be told of him or of the firm: the tense, a comma,
and one or many may tell; where they do not, nobody's subject is taken over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.agreement import can_be_subject, helper, tense
from compare.claims.cutting.whole import has_conjunction
from compare.claims.grammar import DASHES, EDGES, finite, has_that, own_subject, text_before
from compare.claims.lexicon import REPORTING_VERBS
from compare.claims.persons.figures import is_thing
from compare.claims.sharing import joined_before
from compare.values.words.genders import PRONOUNS_OF
from compare.values.words.keys import VERBS
from compare.values.words.marks import QUOTE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["partner"]

# What is said or written is done by whoever is said to have said the rest, too.
_SPEAKING = REPORTING_VERBS | frozenset(
    "appeal apologise apologize ask call decline defend dismiss plead reject thank".split()
)
# Verbs of which "it" stands for what follows: "it seems Ida Moe was ill and left".
_SEEMING = frozenset({"appear", "be", "emerge", "happen", "seem", "transpire"})
# Nothing but somebody does these: "a day comes after Moe fell and then lied" is told of Moe.
_PERSONAL = frozenset({"apologise", "apologize", "beg", "lie", "plead", "thank"})
_HANGING = frozenset({"advcl", "ccomp", "xcomp"})
_DONE_TO = frozenset({"dative", "dobj", "pobj"})


def partner(sentence: Sentence, verb: int, first: int, near: int) -> int | None:
    """The verb whose subject ``verb`` shares: ``near``, one around or inside it, or none surely."""
    if _in_aside(sentence, near, first) or _stands_for_clause(sentence, near):
        return None
    if _of_a_place(sentence, near) or _behind_relative(sentence, verb, first, near):
        return None
    if _in_what_is_thought(sentence, verb, near):
        return None
    timeless = sentence.words[near].dep != "ROOT" and not tense(sentence, near)
    if timeless or not _can_act(sentence, near, verb) or _acts_on_himself(sentence, verb, near):
        return _around(sentence, verb, near)
    outer = sentence.words[near].head
    parted = tense(sentence, near) != tense(sentence, verb) and _matches(sentence, outer, verb)
    if sentence.words[near].dep == "ccomp" and parted and outer < near:
        if _is_marked_off(sentence, near, first):
            return outer
        return near if helper(sentence, verb) else None
    return _inside(sentence, verb, first, near)


def _can_act(sentence: Sentence, verb: int, joined: int) -> bool:
    subject = own_subject(sentence, verb)
    if subject is None or not can_be_subject(sentence, subject, joined):
        return False
    does = sentence.words[joined].lemma.lower() in _PERSONAL and tense(sentence, joined) == "past"
    return not (does and is_thing(sentence.words[subject]))


def _acts_on_himself(sentence: Sentence, verb: int, near: int) -> bool:
    """Whether a verb does something to the very name that would be its subject, or by it.

    In "Ms. Moe says Mr. Lind left and accuses Mr. Lind of it" it is she who accuses him.
    """
    subject = own_subject(sentence, near)
    if subject is None or sentence.words[subject].entity != "PERSON":
        return False
    reached = [c for c in sentence.children(verb) if c > verb]
    reached += [d for c in reached if sentence.words[c].dep == "prep" for d in sentence.children(c)]
    name = sentence.words[subject].text
    return any(
        sentence.words[i].text == name and sentence.words[i].dep in _DONE_TO for i in reached
    )


def _matches(sentence: Sentence, verb: int, joined: int) -> bool:
    return tense(sentence, verb) == tense(sentence, joined) and _can_act(sentence, verb, joined)


def _around(sentence: Sentence, verb: int, near: int) -> int | None:
    """The nearest verb around a clause that has the tense of the joined one."""
    for _ in range(len(sentence.words)):
        if sentence.words[near].dep not in _HANGING:
            return None
        behind, near = near, sentence.words[near].head
        if near < behind and _matches(sentence, near, verb):
            return near
    return None


def _inside(sentence: Sentence, verb: int, first: int, near: int) -> int | None:
    """Of a verb of saying and one in what is said, that which the joined verb goes with."""
    clause = _said(sentence, near, first)
    if clause is None:
        return near
    if sentence.words[verb].lemma.lower() in _SPEAKING:
        return None if _acts_on_subject(sentence, verb, near) else near
    inner, outer = (_matches(sentence, v, verb) for v in (clause, near))
    if inner and outer:
        alike = [v for v in (clause, near) if helper(sentence, v) == helper(sentence, verb) != ""]
        if len(alike) == 1:
            return alike[0]
        return near if _is_marked_off(sentence, clause, first) else None
    return clause if inner else near if outer else None


def _said(sentence: Sentence, verb: int, stop: int) -> int | None:
    """The clause with a subject of its own that a verb of saying has behind it."""
    if sentence.words[verb].lemma.lower() not in REPORTING_VERBS:
        return None
    for child in sentence.children(verb):
        inside = verb < child < stop and sentence.words[child].dep == "ccomp"
        if inside and own_subject(sentence, child) is not None and finite(sentence, child):
            return child
    return None


def _acts_on_subject(sentence: Sentence, verb: int, near: int) -> bool:
    """Whether the object of a verb is the very pronoun that would be its subject."""
    subject = own_subject(sentence, near)
    who = None if subject is None else PRONOUNS_OF.get(sentence.lowers[subject])
    objects = [c for c in sentence.children(verb) if sentence.words[c].dep in {"dative", "dobj"}]
    return who is not None and any(PRONOUNS_OF.get(sentence.lowers[c]) == who for c in objects)


def _is_marked_off(sentence: Sentence, clause: int, first: int) -> bool:
    """Whether a comma stands before the "and" of a joined verb, and no other behind a clause."""
    marks = [i for i in range(clause, first) if sentence.words[i].text == ","]
    at = joined_before(sentence, first)
    while at > clause and sentence.words[at - 1].text in QUOTE_MARKS | {","}:
        at -= 1
    return len(marks) == 1 and marks[0] >= at


def _in_aside(sentence: Sentence, near: int, first: int) -> bool:
    """Whether a verb stands between dashes, and the joined one behind them."""
    start = min(sentence.subtree(near))
    opened = sum(w.text in DASHES for w in sentence.words[: start + 1]) % 2 == 1
    closed = any(w.text in DASHES for w in sentence.words[near:first])
    return opened and closed


def _stands_for_clause(sentence: Sentence, near: int) -> bool:
    """Whether a subject is the "it" or the "there" that stands for what follows."""
    subject = own_subject(sentence, near)
    if subject is None:
        return False
    if sentence.words[subject].dep == "expl":
        return True
    told = any(sentence.words[c].dep == "ccomp" for c in sentence.children(near))
    seems = sentence.words[near].lemma.lower() in _SEEMING
    return sentence.lowers[subject] == "it" and told and seems


def _of_a_place(sentence: Sentence, near: int) -> bool:
    """Whether a verb only tells which place or thing is meant: "the town where he grew up"."""
    subject = own_subject(sentence, near)
    told = sentence.words[near].dep == "relcl" and subject is not None
    start = min(sentence.subtree(near))
    marked = text_before(sentence, start) == ","
    return told and not marked and subject is not None and sentence.words[subject].tag == "PRP"


def _in_what_is_thought(sentence: Sentence, verb: int, near: int) -> bool:
    """Whether one speaks who may have the thought: "voiced doubt that Moe won and called on"."""
    outer = sentence.words[sentence.words[near].head].head
    told = sentence.words[near].dep == "acl" and has_that(sentence, near)
    speaks = sentence.words[verb].lemma.lower() in _SPEAKING
    return told and speaks and _matches(sentence, outer, verb)


def _behind_relative(sentence: Sentence, verb: int, first: int, near: int) -> bool:
    """Whether a joined verb follows a "who" or "where" that it may belong to: "a man who ... and".

    Behind ", and" it does not; behind a mere comma it goes on with what the clause tells.
    """
    at = joined_before(sentence, first)
    joined = has_conjunction(sentence, at, first)
    speaks = sentence.words[near].lemma.lower() in REPORTING_VERBS
    if joined and (
        sentence.words[at].text in EDGES
        or (speaks and sentence.words[verb].lemma.lower() in _SPEAKING)
    ):
        return False
    for i in range(near + 1, at):
        clause = sentence.words[i].dep == "relcl" and finite(sentence, i)
        tree = sentence.subtree(i) if clause else ()
        if tree and tree[-1] == at - 1 and verb not in tree:
            inside = {tense(sentence, v) for v in tree if sentence.words[v].pos in VERBS}
            same = tense(sentence, verb)
            return not joined or same in inside or tense(sentence, near) != same
    return False
