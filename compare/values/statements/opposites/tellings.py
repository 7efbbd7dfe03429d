"""What a sentence tells in words that have an opposite, or with a negation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.framing.aims import denies_object
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import Frame, frame, frame_of_marks
from compare.values.statements.framing.polarity import negated_noun, negated_verb
from compare.values.statements.opposites.existence import denies_verb, existence, is_ended, is_there
from compare.values.statements.opposites.headlines import around_verb, verb_of_headline
from compare.values.statements.parties.participants import (
    UNKNOWN,
    Party,
    deed_of,
    doer_of,
    object_of,
    party,
    subject_of,
)
from compare.values.statements.predications.predication import Predication, made
from compare.values.words.keys import AMOUNTS, COMPLEMENTS, CONTENT, DATES, NOUNS, SUBJECTS, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from compare.values.statements.opposites.mentions import Mention
    from compare.values.words.tree import Tree

__all__ = ["tell"]

# Words that tell something only of what they stand beside.
_SAID_OF = frozenset({"ADV", "ADP", "SCONJ"})
# Verbs whose subject it is that others do something to: "met fierce opposition".
_RECEIVING = frozenset("receive get face meet greet encounter draw suffer attract invite".split())
# What stands behind these is a means, or goes along with something, and is told of nobody.
_MEANS = frozenset({"with", "by"})
# Verbs that are of something: without it they cannot be compared.
_OWNING_UP = frozenset("admit deny confess acknowledge concede dispute refute contest".split())
_OTHERS = Party(frozenset({"others"}))
_COMPARING = frozenset({"JJR", "JJS"})


def tell(mention: Mention) -> Predication | None:
    """What a word tells, and whether as so; None where it tells nothing."""
    tree, i, own = mention.tree, mention.at, mention.own
    read = _reading(mention)
    if read is None:
        return None
    if own is not None and tree.words[i].pos == "NOUN" and is_ended(tree, i):
        own = None  # who rejects a plan does not say that there is none
    meaning = mention.stands if own is None else mention.stands | {own}
    if not meaning:
        return None
    one = made(tree, i, read.frame, meaning, read.parties, read.verb if read.verb != i else None)
    above = i if read.verb is None else read.verb
    near = [j for j in {*tree.clause(above), *tree.clause(i)} if tree.words[j].pos in CONTENT]
    around = frozenset(sense(k) for j in near if j != i and (k := key(tree.words[j])))
    return replace(
        one,
        around=around - {sense(key(tree.words[i]))},
        certainty=Certainty.UNREAL if _by_the_way(tree, i) else one.certainty,
        end=max(one.end, tree.words[mention.last].end),
        narrow=tree.words[i].pos in _SAID_OF,
    )


def _by_the_way(tree: Tree, i: int) -> bool:
    """Whether a noun only tells by what something is done: "pay a price with their paycheck"."""
    prep, dep = tree.head(i), tree.words[i].dep
    while dep == "pobj" and prep is not None and tree.lemma(prep) == "of":
        whole = tree.head(prep)  # "by a preponderance of the evidence"
        if whole is None:
            return False
        prep, dep = tree.head(whole), tree.words[whole].dep
    if dep != "pobj" or prep is None or tree.lemma(prep) not in _MEANS:
        return False
    verb = tree.head(prep)
    return verb is None or tree.lemma(verb) not in _RECEIVING


class _Reading(NamedTuple):
    """How a word tells something: whether as so, by which verb, of whom and of what."""

    frame: Frame
    verb: int | None
    parties: tuple[Party, Party]


def _reading(mention: Mention) -> _Reading | None:
    tree, i, listed = mention.tree, mention.at, bool(mention.stands)
    word = tree.words[i]
    if verb_of_headline(tree, i):
        own = negated_noun(tree, i)
        found = Frame(not own, Certainty.SETTLED, tuple(own))
        return _Reading(found, None, around_verb(tree, i, mention.last))
    if word.pos == "VERB" and word.dep not in {"aux", "auxpass", "amod", "compound"}:
        if denies_object(tree, i):
            return None
        return _Reading(frame(tree, i), i, _parties(tree, i))
    if word.pos in NOUNS:
        if word.dep == "compound":
            return None
        found, verb = existence(tree, i, listed)
        if not listed and (denies_verb(tree, i) or (found.positive and not is_there(tree, i))):
            return None
        return _Reading(found, verb, _of_noun(tree, i, verb))
    return _of_modifier(tree, i) if listed else None


def _parties(tree: Tree, verb: int) -> tuple[Party, Party]:
    subject, passive = subject_of(tree, verb)
    lasted = tree.child(verb, "dobj")
    time = lasted is not None and tree.words[lasted].entity in DATES
    given = UNKNOWN if time else object_of(tree, verb)  # "served four months"
    for prep in tree.children(verb, "prep") if not time else ():
        noun = tree.child(prep, "pobj")
        if noun is not None and not given and not _is_amount(tree, noun):
            given |= party(tree, noun)
    clause = tree.child(verb, "ccomp", "xcomp")
    if clause is not None and not given and tree.lemma(verb) == "let":
        given = subject_of(tree, clause)[0]
    elif clause is not None and not given and tree.lemma(verb) in _OWNING_UP:
        given = replace(deed_of(tree, clause), of=object_of(tree, clause).words)
    return (doer_of(tree, verb), subject or given) if passive else (subject, given)


def _is_amount(tree: Tree, noun: int) -> bool:
    return tree.words[noun].entity in AMOUNTS or tree.child(noun, "nummod") is not None


def _of_noun(tree: Tree, noun: int, verb: int | None) -> tuple[Party, Party]:
    """Whose deed or state a noun names, and of what."""
    agent = around = UNKNOWN
    for child in tree.children(noun, "poss"):
        agent |= party(tree, child)
    for child in tree.children(noun, "compound"):
        around |= party(tree, child)
    for prep in tree.children(noun, "prep"):
        if tree.lemma(prep) in {"by", "from"}:
            agent |= _behind(tree, prep)
        else:
            around |= _behind(tree, prep)
    told = verb is not None and tree.words[noun].dep not in SUBJECTS
    if verb is not None and told and tree.lemma(verb) in _RECEIVING:
        return agent or _OTHERS, around | subject_of(tree, verb)[0]
    if verb is not None and told and not agent:
        agent = subject_of(tree, verb)[0]
    return agent, around


def _of_modifier(tree: Tree, i: int) -> _Reading:
    """Of an adjective, an adverb or a preposition: what it is said of."""
    head = tree.head(i)
    own = [j for j in negated_verb(tree, i) if j < i]
    if head is None:
        found = frame_of_marks(own)
        return _Reading(found, None, (subject_of(tree, i)[0], _behind(tree, i)))
    if tree.words[head].pos in NOUNS:
        return _of_attribute(tree, i, head)
    found = frame(tree, head)
    if tree.lemma(head) == "plead":
        found = found._replace(certainty=Certainty.UNREAL)  # a plea is no verdict
    marks = (*found.marks, *(j for j in own if j not in found.marks))
    found = frame_of_marks(marks, found.certainty)
    subject, object_ = subject_of(tree, head)[0], tree.words[i].dep == "dobj"
    given = UNKNOWN if object_ else object_of(tree, head)  # "escaped unhurt"
    if tree.words[i].dep in COMPLEMENTS or tree.words[i].pos == "ADJ":
        return _Reading(found, head, (given or subject, UNKNOWN))
    if tree.words[i].pos == "ADP":
        if not found.positive:
            found = found._replace(certainty=Certainty.UNREAL)  # "did not call before noon"
        return _Reading(found, head, (subject, _behind(tree, i)))
    return _Reading(found, head, (subject | given, deed_of(tree, head)))


def _of_attribute(tree: Tree, i: int, noun: int) -> _Reading:
    """Of an adjective that stands with a noun."""
    found, verb = existence(tree, noun, listed=False)
    if not found.positive:  # "no big race" tells of no small one
        found = Frame(True, Certainty.UNREAL, found.marks)
    if tree.words[i].tag in _COMPARING:
        found = found._replace(certainty=Certainty.UNREAL)  # "the larger boat" may be small
    return _Reading(found, verb, (party(tree, noun), _behind(tree, i)))


def _behind(tree: Tree, prep: int) -> Party:
    noun = tree.child(prep, "pobj")
    return UNKNOWN if noun is None else party(tree, noun)
