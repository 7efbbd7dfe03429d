"""What tells one of several like things from another: "the finance minister", "among women".

Two sentences in one frame that are told of other ones of a kind, or of another time, are two facts,
whatever else differs in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from compare.values.quantities.number_words import ORDINALS
from compare.values.roles.camps import is_relation
from compare.values.statements.contraries.antonyms import Stand, stands
from compare.values.statements.framing.extent import tense_of
from compare.values.statements.parties.participants import UNKNOWN, Party, subject_of
from compare.values.statements.parties.subjects import subjects_of
from compare.values.times.which_period import periods_at
from compare.values.words.keys import COMPLEMENTS, NOUNS, SUBJECTS, VERBS, content_keys, fold, key
from compare.values.words.kin import kin_sense
from compare.values.words.rows import by_first_word
from compare.values.words.senses import TELLING, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["Group", "Setting", "Which", "phrase_of", "setting_of"]

_CLIMB = 8
# Clauses that tell something of their own.
_CLAUSES = frozenset({"relcl", "ccomp", "advcl", "parataxis", "acl"})
# Behind these stands which one of a kind is meant: "orders for turbines", "the driver of the van".
_OF = frozenset("of for in at on from with to".split())
# Behind these stands of whom a statement holds: "among women", "free for adults".
_AMONG = frozenset("among for in of at by".split())
# How a clause hangs on another that it adds to.
_ADDED = frozenset({"pcomp", "prep", "advcl"})
# How words of one noun phrase hang together.
_IN_A_PHRASE = ("appos", "compound", "nmod", "amod", "poss", "det", "nummod")
# Places in an order; the first word names all of its row.
_PLACES = """
first opening initial original
last final latest closing deciding
next following
previous earlier former
new newest current
"""
_ORDER = {word: word for word in ORDINALS} | by_first_word(_PLACES)


class Which(NamedTuple):
    """What tells which one of a kind a noun means: how it stands there, and its words."""

    noun: str
    how: str
    words: frozenset[str]


class Group(NamedTuple):
    """Of whom or what a clause is told, by the sense of the noun, and how it takes part.

    ``beside``: what stands before the noun: "the lower house" may be "the lower chamber".
    """

    noun: str
    how: str
    beside: frozenset[str]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the clause around some words is told of.

    ``which``: what tells one thing of a kind from another; ``groups``: its subjects, and of whom
    it is said to hold behind a preposition; ``subject``: who does it, or, where it is ``passive``,
    to whom it is done; ``relatives``: of whom the subject is one; ``doing``: the sense of its verb,
    ``stands`` what that is the contrary of, ``past`` its tense;
    ``earlier``: whether that is told as past already when something else happened ("had
    expected"), None where it is told as present; ``periods``: which ones of a kind it is dated by;
    ``known``: the senses of all words of the sentence.
    """

    which: frozenset[Which]
    groups: frozenset[Group]
    subject: Party
    passive: bool
    relatives: frozenset[str]
    doing: str
    stands: frozenset[Stand]
    past: bool
    earlier: bool | None
    periods: frozenset[tuple[str, str]]
    known: frozenset[str]


def setting_of(sentence: Sentence, first: int, last: int) -> Setting:
    """The setting of the words [first, last] of a sentence, themselves left out but for periods."""
    tree, inside = Tree(sentence), range(first, last + 1)
    verb = _verb_of(tree, inside)
    whole = _clause(tree, verb)
    clause = [i for i in whole if i not in inside]
    every, (subject, passive) = subjects_of(tree, verb), subject_of(tree, verb)
    subjects = [i for i in every if i not in inside]
    doing, above = _doing(tree, subjects, passive=passive), _above(tree, verb, inside)
    return Setting(
        which=frozenset(w for i in {*clause, *subjects} for w in _which(tree, i, inside)),
        groups=frozenset((*doing, *_among(tree, verb, subjects, inside), *above)),
        subject=subject if len(subjects) == len(every) else UNKNOWN,
        passive=passive,
        relatives=frozenset(_relatives(tree, subjects)),
        doing=word_sense(sentence, verb),
        stands=stands(tree.lemma(verb), "VERB"),
        past=tense_of(tree, verb) == "past",
        earlier=_earlier(tree, verb),
        periods=frozenset(p for i in whole for p in periods_at(tree, i)),
        known=frozenset(kin_sense(k) for k in content_keys(sentence.words)),
    )


def phrase_of(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The ends of the noun phrase that some words are part of: "his wife, Ida Moe"."""
    tree, inside = Tree(sentence), range(first, last + 1)
    top = sentence.tops(inside)[0]
    while tree.words[top].dep in _IN_A_PHRASE and (head := tree.head(top)) is not None:
        if tree.words[head].pos not in NOUNS:
            break
        top = head
    own = [j for c in tree.children(top, *_IN_A_PHRASE) for j in tree.subtree(c)]
    return min(first, top, *own, last), max(last, top, *own, first)


def _verb_of(tree: Tree, inside: Sequence[int]) -> int:
    """The verb of the clause that words stand in: the nearest above their head."""
    head = tree.sentence.tops(inside)[0]
    while tree.words[head].dep in {"aux", "auxpass", "neg"} and tree.words[head].head != head:
        head = tree.words[head].head
    return head if tree.words[head].pos in VERBS else tree.verb_above(head, _CLIMB)


def _clause(tree: Tree, verb: int) -> list[int]:
    """The words of a clause, without those of the clauses in it."""
    found, todo = [], [verb]
    while todo:
        i = todo.pop()
        found.append(i)
        todo += [
            c
            for c in tree.children(i)
            if tree.words[c].dep not in _CLAUSES
            and not (tree.words[c].dep == "conj" and tree.words[c].pos in VERBS)
        ]
    return sorted(found)


def _which(tree: Tree, noun: int, inside: Sequence[int]) -> Iterator[Which]:
    """What tells which one of a kind a common noun means: "the first", "the youngest of the"."""
    word = tree.words[noun]
    if word.tag in {"JJS", "JJR"} and word.dep in SUBJECTS:
        yield Which("", "order", frozenset({word.text.lower()}))
    if word.pos != "NOUN":
        return
    name = _sense(word)
    for i in tree.children(noun, "compound", "amod", "nmod", "poss"):
        if i not in inside and (how := _how(tree.words[i])):
            lower = tree.lowers[i]
            own = frozenset({_ORDER.get(lower, lower)})
            yield Which(name, how, own if how in {"order", "adjective"} else _said(tree, i))
    for prep in tree.children(noun, "prep"):
        for i in tree.children(prep, "pobj") if tree.lemma(prep) in _OF else ():
            if i not in inside and tree.words[i].pos in NOUNS:
                yield Which(name, tree.lemma(prep), _said(tree, i))


def _how(word: Word) -> str:
    if word.text.lower() in _ORDER or word.tag == "JJS":
        return "order"
    if word.pos == "ADJ":
        return "adjective"
    if word.pos in NOUNS:
        return "of" if word.dep == "poss" else "kind"
    return ""


def _said(tree: Tree, i: int) -> frozenset[str]:
    """A noun, with the other words of a name."""
    names = [c for c in tree.children(i, "compound") if tree.words[c].pos == "PROPN"]
    return frozenset(s for j in (i, *names) if (s := _sense(tree.words[j])))


def _sense(word: Word) -> str:
    return kin_sense(key(word) or fold(word.lemma)) if word.pos != "NUM" else ""


def _doing(tree: Tree, subjects: Sequence[int], *, passive: bool) -> Iterator[Group]:
    how = "object" if passive else "subject"
    return (_group(tree, i, how) for i in subjects if tree.words[i].pos == "NOUN")


def _among(
    tree: Tree, verb: int, subjects: Sequence[int], inside: Sequence[int]
) -> Iterator[Group]:
    """Of whom a clause holds: "among women", "free for adults"."""
    for at in (verb, *tree.children(verb, *COMPLEMENTS), *subjects):
        for prep in tree.children(at, "prep"):
            for i in tree.children(prep, "pobj") if tree.lemma(prep) in _AMONG else ():
                if i not in inside and tree.words[i].pos == "NOUN":
                    yield _group(tree, i, tree.lemma(prep))


def _above(tree: Tree, verb: int, inside: Sequence[int]) -> Iterator[Group]:
    for i in _subjects_above(tree, verb):
        if i not in inside and tree.words[i].pos == "NOUN":
            yield _group(tree, i, "above")


def _group(tree: Tree, i: int, how: str) -> Group:
    before = tree.children(i, "amod", "compound", "nmod", "poss")
    beside = frozenset(s for c in before if (s := _sense(tree.words[c])))
    return Group(_sense(tree.words[i]), how, beside)


def _subjects_above(tree: Tree, verb: int) -> Iterator[int]:
    """The subjects of the verbs that a clause adds to: "girls did better, with most passing"."""
    while tree.words[verb].dep in _ADDED and (head := tree.head(verb)) is not None:
        verb = head
        if tree.words[verb].pos in VERBS and tree.lemma(verb) not in TELLING:
            yield from subjects_of(tree, verb)


def _relatives(tree: Tree, subjects: Iterable[int]) -> Iterator[str]:
    for i in subjects:
        if is_relation(tree.lemma(i)):
            for c in tree.children(i, "poss"):
                yield _sense(tree.words[c])


def _earlier(tree: Tree, verb: int) -> bool | None:
    tags = {tree.lowers[c] for c in tree.children(verb, "aux")}
    if "had" in tags and tree.words[verb].tag == "VBN":
        return True
    return None if tree.words[verb].tag in {"VBZ", "VBP"} and not tags else False
