"""Where a cut would tear what belongs together: lists of "that", asides, questions, phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.claims.cutting.misjoined import is_misjoined
from compare.claims.cutting.shared import leans_back
from compare.claims.cutting.stumps import leaves_stump
from compare.claims.cutting.whole import has_conjunction
from compare.claims.grammar import (
    ASKING_TAGS,
    DASHES,
    RELATIVE_TAGS,
    SUBJECTS,
    begins_with_who,
    finite,
    first_joined,
    has_that,
    own_subject,
)
from compare.claims.sharing import joined_before
from compare.values.words.keys import VERBS
from compare.values.words.marks import SINGLE_MARKS

if TYPE_CHECKING:
    from compare.parsed import Sentence

__all__ = ["asks_inside", "in_aside", "in_one_scene", "repeats_verb", "tears"]

# Beginnings of a sentence that hang on what follows them, which the parse may take for a main
# clause: "By the time the crews came, the mill had burned down".
_OPENERS = frozenset(
    {
        ("by", "the", "time"),
        ("each", "time"),
        ("every", "time"),
        ("the", "day"),
        ("the", "minute"),
        ("the", "moment"),
    }
)
_SUBORDINATING = frozenset("after although as because before if once since when while".split())
_HELPING = frozenset("be can could do have may might should will would".split())


def tears(sentence: Sentence, verb: int, first: int, at: int) -> bool:
    """Whether a joined clause, cut off at ``at``, would leave or make a piece that says nothing."""
    return (
        _is_unjoined(sentence, verb, first, at)
        or is_misjoined(sentence, verb, first, at)
        or _is_choice(sentence, verb, at, first)
        or _is_of_cleft(sentence, verb, first)
        or _is_question(sentence, verb, first)
        or leans_back(sentence, verb, first)
        or _is_content(sentence, verb, first)
        or _is_of_the_fact(sentence, verb, first, at)
        or _parts_adjectives(sentence, first, at)
        or leaves_stump(sentence, verb, at)
        or _has_verb_in_brackets(sentence, verb, first)
        or _leans_on_opener(sentence, verb, first, at)
    )


def in_aside(sentence: Sentence, at: int) -> bool:
    """Whether a word stands between two dashes that enclose an aside."""
    before = sum(w.text in DASHES for w in sentence.words[:at])
    behind = sum(w.text in DASHES for w in sentence.words[at + 1 :])
    return before % 2 == 1 and behind % 2 == 1


def asks_inside(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether words behind a dash are no statement: "— more than double what it is now"."""
    own = own_subject(sentence, verb)
    return own is not None and any(w.tag in RELATIVE_TAGS for w in sentence.words[first + 1 : own])


def in_one_scene(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause without a mark tells when something was so: "fell as the crew was leaving".

    "While" sets as often one thing against another, but not behind a "no", which it bounds: "There
    is no comment while the inquiry goes on".
    """
    if sentence.lowers[first] != "while":
        return sentence.lowers[first] == "as"
    whole = sentence.subtree(sentence.words[verb].head)
    before = [i for i in whole if i < first]
    return any(sentence.words[i].dep == "neg" or sentence.lowers[i] == "no" for i in before)


def repeats_verb(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause leaves its verb to the one before: ", as did two members of the board"."""
    subject = own_subject(sentence, verb)
    helps = sentence.words[first + 1 : first + 2]
    return subject is not None and subject > verb and helps[0].lemma.lower() in _HELPING


def _leans_on_opener(sentence: Sentence, verb: int, first: int, at: int) -> bool:
    """Whether what stands before a clause without "and" only tells of when it came about.

    Of "After the crews left town, the mill burned down" the parse may take the first for all.
    """
    joined = has_conjunction(sentence, max(0, first - 2), first)
    inside = own_subject(sentence, sentence.words[verb].head)
    opened = sentence.lowers[0] in _SUBORDINATING and "," not in sentence.lowers[:at]
    return not joined and inside is not None and (opened or _has_opener(sentence))


def _has_opener(sentence: Sentence) -> bool:
    """Whether a sentence begins with such words, and these do nothing: not "The day was hot"."""
    start = int(sentence.lowers[0] in {"and", "but", "so", "yet"})
    ends = (start + length for length in (2, 3) if start + length <= len(sentence.words))
    return any(
        sentence.lowers[start:end] in _OPENERS and not _acts_alone(sentence, end - 1)
        for end in ends
    )


def _acts_alone(sentence: Sentence, noun: int) -> bool:
    """Whether a verb has a noun for its only subject: not "The moment police came"."""
    beside = sentence.children(sentence.words[noun].head)
    return [c for c in beside if sentence.words[c].dep in SUBJECTS] == [noun]


def _is_unjoined(sentence: Sentence, verb: int, first: int, at: int) -> bool:
    """Whether neither a mark nor a conjunction parts the two: "a grey 2013" and "Lada has fled".

    A participle behind a comma begins no statement, either.
    """
    before, begins = sentence.words[first - 1], sentence.words[first]
    if _is_apostrophe(sentence, first - 1):
        return True
    joined = at < first or "PUNCT" in {before.pos, begins.pos} or "cc" in {before.dep, begins.dep}
    participle = begins.tag == "VBG" and begins.dep == "csubj" and begins.head == verb
    return not joined or (participle and not has_conjunction(sentence, at, first))


def _is_apostrophe(sentence: Sentence, at: int) -> bool:
    """Whether a mark tells whose something is, and closes no quotation: "Wales’ first mill"."""
    if sentence.words[at].text not in {"’", "'"} or not sentence.lowers[at - 1].endswith("s"):
        return False
    return not any(w.text in SINGLE_MARKS for w in sentence.words[:at])


def _is_choice(sentence: Sentence, verb: int, at: int, first: int) -> bool:
    """Whether only one of two clauses need be so: "It rained, or the pipe broke"."""
    own = own_subject(sentence, verb)
    return "or" in sentence.lowers[at:first] and own is not None


def _is_of_cleft(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause tells what "it was": "It was the first time that the dam had held"."""
    head = sentence.words[verb].head
    subject = own_subject(sentence, head)
    it = subject is not None and sentence.lowers[subject] == "it"
    noun = any(sentence.words[c].dep == "attr" for c in sentence.children(head))
    return it and noun and has_that(sentence, verb) and sentence.words[head].lemma.lower() == "be"


def _is_question(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause asks what the words before it lead to: "and whether he lied", "or when"."""
    begins = sentence.words[first]
    if sentence.lowers[first] != "whether" and begins.tag not in ASKING_TAGS:
        return False
    if begins_with_who(sentence, verb, first):
        return False
    at = begins.head
    while at != verb and sentence.words[at].pos not in VERBS and sentence.words[at].head != at:
        at = sentence.words[at].head
    return at == verb


def _is_content(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a clause with "that" is what a noun tells, or one half of what a verb asks for.

    "Proof of a raid, that it failed and that men died"; "people want work and that it be paid".
    """
    begins = sentence.words[first]
    if sentence.lowers[first] != "that" or begins.dep in SUBJECTS or begins.head != verb:
        return False
    head = first_joined(sentence, sentence.words[verb].head)
    if has_that(sentence, head):
        return sentence.words[head].dep in {"acl", "advcl", "relcl"}
    below = [sentence.words[c] for c in sentence.children(head) if c < first]
    told = any(w.dep in {"ccomp", "conj"} and w.pos in VERBS for w in below)
    asked = any(w.dep == "dobj" for w in below) and sentence.words[head].dep != "ccomp"
    return asked and not told


def _is_of_the_fact(sentence: Sentence, verb: int, first: int, at: int) -> bool:
    """Whether a clause may belong to a noun's "that", with no mark between.

    "He was told of the fact that the mill was shut and the crew had left".
    """
    head = sentence.words[verb].head
    if sentence.words[head].dep == "conj":
        begins = sentence.subtree(head)[0]
        if _is_of_the_fact(sentence, head, begins, joined_before(sentence, begins)):
            return True
    if sentence.words[at].text == "," or own_subject(sentence, verb) is None:
        return False
    nearer = (i for i in sentence.subtree(head) if head <= i < first)
    return any(_is_fact(sentence, i) and _may_hold(sentence, i, at, verb) for i in nearer)


def _is_fact(sentence: Sentence, verb: int) -> bool:
    """Whether a clause with "that" hangs on a noun."""
    return sentence.words[verb].dep == "acl" and has_that(sentence, verb)


def _may_hold(sentence: Sentence, clause: int, at: int, verb: int) -> bool:
    """Whether a clause holds what is to be cut off, or is "the fact that" right up to the cut.

    Of a report that something happened the sentence may well go on by itself.
    """
    tree = sentence.subtree(clause)
    fact = sentence.words[sentence.words[clause].head].lemma.lower() == "fact"
    return verb in tree or (fact and tree[-1] == at - 1)


def _has_verb_in_brackets(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether only brackets make a clause of words: "and for delays (the law asks for it)"."""
    opens = [i for i in range(first + 1, verb) if sentence.words[i].text == "("]
    if not opens or any(w.text == ")" for w in sentence.words[opens[-1] : verb]):
        return False
    return not any(finite(sentence, i) for i in range(first, opens[-1]))


def _parts_adjectives(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a cut parts two adjectives of one noun: "five past and present members left"."""
    left, right = sentence.words[at - 1], sentence.words[first]
    alone = left.tag == "JJ" and left.dep in {"dobj", "pobj"} and at + 1 == first
    named = any(sentence.words[c].dep == "det" for c in sentence.children(at - 1))
    return alone and not named and right.pos in {"ADJ", "NOUN", "PROPN"}
