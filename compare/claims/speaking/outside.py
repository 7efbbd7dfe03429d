"""Clauses that the writer tells himself, beside what somebody is reported as saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.grammar import EDGES, SUBJECTS, is_relative, own_subject, told_behind
from compare.claims.lexicon import AGAINST, REPORTING_VERBS
from compare.claims.speaking.hanging import may_speak
from compare.claims.speaking.unsaid import GIVEN_OUT, withholds
from compare.values.words.keys import VERBS
from compare.values.words.marks import CLOSING_MARKS, DOUBLE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["is_outside"]

_NOMINAL = frozenset({"ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN", "PUNCT", "X"})
# Words that set a clause of the writer's against what is said.
_AGAINST = frozenset({"although", "but", "though", "yet"})
_WHEN = frozenset({"after", "as", "before", "once", "when", "while"})
_HELD_BACK = GIVEN_OUT | {"elaborate", "give", "know", "provide"}
_DECLINING = frozenset({"decline", "refuse"})
_WANTING = frozenset("back favor favour oppose prefer refuse reject seek support want".split())
# "He said it was safe, but it would be rebuilt" tells what he said.
_TO_COME = frozenset({"would", "could", "might"})
_APART = DOUBLE_MARKS | EDGES
# So far before a clause stands the word that joins it: "but", with a comma or a dash.
_NEAR = 2


def is_outside(sentence: Sentence, first: int, last: int, mention: tuple[int, int]) -> bool:
    """Whether words [first, last) are the writer's, though somebody speaks in the sentence.

    ``mention`` are the words of the speaker. "Lind said the dam was safe, although he has never
    seen it" tells of Lind what he does not say.
    """
    verb = _saying(sentence, *mention)
    inside = range(first, last)
    if verb in inside or mention[0] in inside:
        return sentence.words[verb].pos == "VERB" and withholds(sentence, verb)
    top = next((i for i in sentence.tops(inside) if sentence.words[i].pos in VERBS), None)
    if top is None:
        return False
    if last <= min(verb, mention[0]):
        goes_on = sentence.words[mention[0]].pos == "PRON" and _speaks_on(sentence, inside)
        return not goes_on and _is_before(sentence, inside, verb)
    if first < verb or _speaks_on(sentence, inside):
        return False
    if _wants_else(sentence, first, top):
        return True
    # "Lind said he would ask Moe, who runs the mill."
    if sentence.words[top].dep == "relcl" and is_relative(sentence, first):
        return True
    if sentence.words[verb].pos != "VERB":
        return _is_behind_according(sentence, first, verb)
    return _tells_when(sentence, first, top, verb) or _is_joined(sentence, first, top, verb)


def _saying(sentence: Sentence, first: int, last: int) -> int:
    """The verb whose subject a speaker is, or the word that he hangs on: "according to him"."""
    at = sentence.tops(range(first, last))[0]
    for _ in sentence.words:
        word = sentence.words[at]
        if word.dep in SUBJECTS:
            return word.head
        if word.head == at or word.pos not in _NOMINAL:
            break
        at = word.head
    return at


def _wants_else(sentence: Sentence, first: int, top: int) -> bool:
    """Whether another's will is set against what is said: "Moe says it is, while owners want"."""
    subject = own_subject(sentence, top)
    against = not AGAINST.isdisjoint(sentence.lowers[max(0, first - 1) : first + 1])
    wants = sentence.words[top].dep == "advcl" and sentence.words[top].lemma.lower() in _WANTING
    if subject is None or not against or not wants:
        return False
    return sentence.words[subject].pos != "PRON" and may_speak(sentence.words[subject])


def _is_behind_according(sentence: Sentence, first: int, to: int) -> bool:
    """Whether only quoted words are by "according to": "“It fell,” according to X, and was mended".

    Without marks, X may well have told of it all.
    """
    begins = to - 1
    before = {w.text for w in sentence.words[max(0, begins - 2) : begins]}
    behind = sentence.lowers[begins:to] == ("according",) and begins < first
    return behind and not before.isdisjoint(CLOSING_MARKS)


def _is_before(sentence: Sentence, inside: range, verb: int) -> bool:
    """Whether a clause is only joined to one that says something: "It held, but X said it broke".

    What X says must stand behind, or the first clause may well be a part of it.
    """
    return bool(
        sentence.words[verb].dep == "conj"
        and told_behind(sentence, verb)
        and sentence.words[verb].head <= verb
        and set(sentence.subtree(verb)).isdisjoint(inside)
    )


def _speaks_on(sentence: Sentence, inside: range) -> bool:
    """Whether a clause gives words behind marks or a colon, or says something by its own verb.

    That of "where owners describe themselves as poor" is none of the clause.
    """
    words = sentence.words
    if any(words[i].text in DOUBLE_MARKS or words[i].text == ":" for i in inside):
        return True
    says = (
        i for i in inside if words[i].pos == "VERB" and words[i].lemma.lower() in REPORTING_VERBS
    )
    said = (i for i in says if not _is_denied(sentence, i) and not _is_refused(sentence, i))
    return any(words[i].dep != "relcl" or words[i].head not in inside for i in said)


def _is_refused(sentence: Sentence, verb: int) -> bool:
    """Whether somebody will not do what a verb tells: "declined to say when"."""
    word = sentence.words[verb]
    return word.dep == "xcomp" and sentence.words[word.head].lemma.lower() in _DECLINING


def _is_denied(sentence: Sentence, verb: int) -> bool:
    return any(sentence.words[c].dep == "neg" for c in sentence.children(verb))


def _tells_when(sentence: Sentence, first: int, top: int, verb: int) -> bool:
    """Whether a clause tells when somebody spoke: "“It held,” he said after the wall broke"."""
    word = sentence.words[top]
    begins = sentence.lowers[max(0, first - 1) : first + 1]
    return word.dep == "advcl" and word.head == verb and not _WHEN.isdisjoint(begins)


def _is_joined(sentence: Sentence, first: int, top: int, verb: int) -> bool:
    """Whether a clause is set against, or only put beside, what somebody says.

    What stands behind a whole quotation or sentence may go on with it: "It is old, he said, but it
    will hold".
    """
    near = sentence.lowers[max(verb + 1, first - _NEAR) : first]
    if "that" in near:
        return False
    subject = own_subject(sentence, top)
    told = told_behind(sentence, verb)
    alone = not told or subject is None or sentence.words[subject].pos == "PRON"
    if alone and _holds_back(sentence, top):
        return True
    if not told:
        return False
    beside = sentence.words[top].dep == "conj" and sentence.words[top].head == verb
    if _APART.isdisjoint(near):
        return False
    if not _AGAINST.isdisjoint(near):
        inside = sentence.words[top].dep == "conj" and sentence.words[top].head in told
        if inside and subject is not None and sentence.words[subject].pos != "PROPN":
            return False
        return subject is not None and not _leans_on(sentence, top, subject)
    apart = near[-1:] == ("and",)
    named = subject is not None and sentence.words[subject].pos != "PRON"
    return apart and beside and named


def _holds_back(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what is not said: "did not say when", "declined to say when"."""
    children = sentence.children(verb)
    refused = [c for c in children if _is_refused(sentence, c)]
    if any(sentence.words[c].lemma.lower() in _HELD_BACK for c in refused):
        return True
    # "But he did not tell her to leave" tells of no word held back.
    asks = any(sentence.words[c].dep == "xcomp" for c in children)
    # And "has not been disclosed before" is told of the thing.
    passive = any(sentence.words[c].dep == "auxpass" for c in children)
    known = sentence.words[verb].lemma.lower() in _HELD_BACK
    return known and not asks and not passive and _is_denied(sentence, verb)


def _leans_on(sentence: Sentence, verb: int, subject: int) -> bool:
    """Whether a clause goes on with what is said: "but both had left", "but it fears that ..."."""
    children = sentence.children(verb)
    thinks = any(sentence.words[c].dep == "ccomp" for c in children)
    to_come = any(sentence.lowers[c] in _TO_COME for c in children)
    return thinks or to_come or sentence.words[subject].tag == "DT"
