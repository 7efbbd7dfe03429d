"""Of whom a number is told: whose age it is, and who did what is counted."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.values.names.bodies import same_body
from compare.values.quantities.quantities import AGE, Quantity
from compare.values.roles.camps import parted
from compare.values.times.trading import shares_of
from compare.values.words.keys import SUBJECTS, fold
from compare.values.words.senses import TELLING
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.parsed import Sentence
    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["of_others", "other_shares"]

_FARTHEST = 6
# So many sentences back "he" and "she" look for the person last told of.
_BACK = 3
_NAMED = frozenset({"PERSON", "ORG"})
_POLLS = frozenset({"poll", "survey"})
_PRONOUNS = frozenset({"he", "she"})
# Who is asked without being named: each newspaper has asked others, and counts its own.
_ASKED = frozenset("official source person people aide adviser diplomat".split())
_FOR_A_DEED = frozenset({"for", "of"})
# The tags of "who", "which" and "that" where they stand for what is told of.
_WHO = frozenset({"WP", "WDT"})
_TO_A_NOUN = frozenset({"nummod", "compound", "amod", "nmod", "quantmod"})


def of_others(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether the numbers are of others: two persons' ages, two named ones' deeds, two polls.

    So are the numbers of those who told it: "said three officials familiar with the report".
    """
    if left.unit == AGE and _other_ages(a, b, left, right):
        return True
    if _parted_owners(a, left, b, right):
        return True
    if _tell_it(a, left) and _tell_it(b, right):
        return True
    if other_shares(a, b, left, right):
        return True
    asked, its_asked = _asked_by(a, left), _asked_by(b, right)
    return _done_by_others(a, b, left, right) or bool(asked and its_asked and not asked & its_asked)


def other_shares(a: Side, b: Side, left: Placed, right: Placed) -> bool:
    """Whether what two sentences tell is told of the shares of two companies."""
    home, other = a.sentence_at(left.start), b.sentence_at(right.start)
    if home is None or other is None:
        return False
    mine, theirs = shares_of(home), shares_of(other)
    return bool(mine and theirs) and not any(same_body(x, y) for x in mine for y in theirs)


def _done_by_others(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two numbers hang on what two named ones do: "Orbis buys", "is bought by Orbis"."""
    mine, theirs = _doers(a, left), _doers(b, right)
    if not mine or not theirs or mine & theirs:
        return False
    # Where each side's subject is the other's agent, two deeds are told: each sued the other.
    return bool(mine & _agents(b, right)) is bool(theirs & _agents(a, left))


def _other_ages(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two ages are told of two persons."""
    if left.named and right.named:
        return left.context.noun != right.context.noun
    return _not_his(a, left, right) or _not_his(b, right, left)


def _parted_owners(a: Side, left: Quantity, b: Side, right: Quantity) -> bool:
    """Whether two ages or bare numbers are of two persons: "the father is 44", "the mother is 41".

    Who did so many things may be called by another trade elsewhere.
    """
    if any(q.unit != AGE and (q.unit or q.context.noun or q.context.predicates)
           for q in (left, right)):  # fmt: skip
        return False
    mine, theirs = _owner_words(a, left), _owner_words(b, right)
    return any(parted(x, y) for x in mine for y in theirs) and not mine & theirs


def _owner_words(side: Side, one: Quantity) -> frozenset[str]:
    found = side.verb_of(one)
    if found is None:
        return frozenset()
    tree, verb = found
    return frozenset(tree.lemma(i) for i in tree.children(verb, *SUBJECTS))


def _not_his(side: Side, one: Quantity, other: Quantity) -> bool:
    """Whether claims name the owner of another age, and tell theirs of somebody else.

    "Ask was charged with killing the 35-year-old officer" tells nothing of how old Ask is.
    """
    name = other.context.noun
    if name == one.context.noun:
        return False
    return other.named and not one.named and name in side.folds and name not in one.context.close


def _tell_it(side: Side, one: Quantity) -> bool:
    """Whether those are counted who told the newspaper: "four officials said", "according to"."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return False
    sentence, inside = found
    words, at = sentence.words, inside[-1]
    for _ in range(_FARTHEST):
        if words[at].dep not in _TO_A_NOUN:
            break
        at = words[at].head
    if words[at].lemma.lower() not in _ASKED:
        return False
    head = words[words[at].head]
    if words[at].dep == "nsubj":
        return head.lemma.lower() in TELLING
    above = words[head.head].text.lower()
    return words[at].dep == "pobj" and head.text.lower() == "to" and above == "according"


def _doers(side: Side, one: Quantity) -> frozenset[str]:
    """The names of those who are the subject of the verb that a number hangs on.

    With them stands who made what is told of: "Dahl read the 40-page report written by Moe".
    """
    found = side.words_at(one.start, one.end)
    if found is None:
        return frozenset()
    sentence, inside = found
    words, makers = sentence.words, frozenset[str]()
    for below, at in pairwise((inside[0], *Tree(sentence).above(inside[0], _FARTHEST))):
        makers |= _makers(sentence, at)
        blamed = words[below].dep == "prep" and words[below].text.lower() in _FOR_A_DEED
        subjects = [c for c in sentence.children(at) if words[c].dep in SUBJECTS]
        if blamed and any(words[c].dep == "pcomp" for c in sentence.children(below)):
            objects = [c for c in sentence.children(at) if words[c].dep == "dobj"]
            subjects = objects or subjects  # "attacked Moe for cutting": Moe has cut
        if subjects and words[at].dep == "relcl" and words[subjects[0]].tag in _WHO:
            names = _names_of(sentence, words[at].head)
        elif subjects:
            names = _names(sentence, subjects) or _meant(side, sentence, subjects)
        else:
            continue
        return names | makers if names else names
    return frozenset()


def _asked_by(side: Side, one: Quantity) -> frozenset[str]:
    """The names beside the word "poll" or "survey" in the sentence of a number."""
    sentence = side.sentence_at(one.start)
    if sentence is None:
        return frozenset()
    words = sentence.words
    polls = (i for i, w in enumerate(words) if w.lemma.lower() in _POLLS)
    inside = (i for poll in polls for i in sentence.subtree(poll))
    return frozenset(fold(words[i].text) for i in inside if words[i].pos == "PROPN")


def _names(sentence: Sentence, subjects: Iterable[int]) -> frozenset[str]:
    """The names within subjects; "an Australian climber" names nobody, "Australians" do."""
    words, found = sentence.words, set()
    for subject in subjects:
        inside = (i for i in sentence.subtree(subject) if words[i].entity in _NAMED)
        found |= {fold(words[i].text) for i in inside}
        # "The Liberals" are taken for no name where the syntax model does not know them.
        many = not words[subject].entity and words[subject].tag == "NNPS"
        if many or words[subject].entity == "NORP":
            found.add(fold(words[subject].text))
    return frozenset(found)


def _makers(sentence: Sentence, noun: int) -> frozenset[str]:
    """The names behind the "by" of a participle that hangs on a noun: "the oath read by Moe"."""
    words = sentence.words
    return _behind_by(sentence, [c for c in sentence.children(noun) if words[c].dep == "acl"])


def _behind_by(sentence: Sentence, verbs: Iterable[int]) -> frozenset[str]:
    """The names behind the "by" of passive verbs."""
    words = sentence.words
    agents = (c for verb in verbs for c in sentence.children(verb) if words[c].dep == "agent")
    named = (i for c in agents for i in sentence.children(c) if words[i].dep == "pobj")
    return frozenset().union(*(_names_of(sentence, i) for i in named))


def _agents(side: Side, one: Quantity) -> frozenset[str]:
    """The names of those by whom it is done, where a number hangs on a passive verb."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return frozenset()
    sentence, inside = found
    return _behind_by(sentence, Tree(sentence).above(inside[0], _FARTHEST))


def _names_of(sentence: Sentence, noun: int) -> frozenset[str]:
    """The names that a noun is or is made up of, without what is told of it: "Moe, who ..."."""
    words = sentence.words
    own = (noun, *(c for c in sentence.children(noun) if words[c].dep == "compound"))
    return frozenset(fold(words[i].text) for i in own if words[i].entity in _NAMED)


def _meant(side: Side, sentence: Sentence, subjects: list[int]) -> frozenset[str]:
    """The person that "he" or "she" means, where the subject told last is a person named."""
    at = next((c for c in subjects if sentence.words[c].text.lower() in _PRONOUNS), None)
    if at is None:
        return frozenset()
    earlier = [s for s in side.evidence.parsed.sentences if s.start < sentence.start][-_BACK:]
    for told, end in ((sentence, at), *((s, len(s.words)) for s in reversed(earlier))):
        words = told.words[:end]
        last = [i for i, w in enumerate(words) if w.dep in SUBJECTS and w.pos != "PRON"][-1:]
        if last:
            return _names(told, last) if words[last[0]].entity == "PERSON" else frozenset()
    return frozenset()
