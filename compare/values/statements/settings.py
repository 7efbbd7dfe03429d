"""What tells one of several like things from another: "the finance minister", "among women".

Two sentences in one frame that are told of other ones of a kind, or of another time, are two facts,
whatever else differs in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from compare.values.quantities.number_words import ORDINALS
from compare.values.roles.camps import is_relation, parted
from compare.values.statements.antonyms import stands
from compare.values.statements.participants import UNKNOWN, Party, subject_of
from compare.values.statements.subjects import subjects_of
from compare.values.times.dates import WEEKDAYS
from compare.values.words.keys import NOUNS, VERBS, content_keys, fold, key
from compare.values.words.kin import ANYONE, kin_sense
from compare.values.words.senses import GENERIC, TELLING, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.parsed import Sentence, Word

__all__ = ["Difference", "Setting", "differences", "setting_of"]

_CLIMB = 8
# Clauses that tell something of their own.
_CLAUSES = frozenset({"relcl", "ccomp", "advcl", "parataxis", "acl"})
# Behind these stands which one of a kind is meant: "orders for turbines", "the driver of the van".
_OF = frozenset("of for in at on from with to".split())
# Behind these stands of whom a statement holds: "among women", "free for adults".
_AMONG = frozenset("among for in of at by".split())
# "Council" and "councillors" are one by so many letters.
_STEM = 5
# How a subject takes part in what its verb tells.
_DOING = frozenset({"subject", "object"})
_COMPLEMENTS = ("acomp", "attr", "oprd")
# Words that tell which one of a kind is meant; those of a row exclude each other.
_ROWS = """
upper / lower
main / side
indoor / outdoor air
child kid / adult
union / employer
inner / outer
day / night
left / right
front / rear back
domestic / foreign international overseas
urban / rural
public / private
northbound / southbound / eastbound / westbound
primary / secondary
high / low
large larger / small smaller
main / minor
minimum / maximum / market
morning / afternoon / evening / night
old / new
north northern / south southern / east eastern / west western
"""
_CAMPS: dict[str, list[tuple[int, int]]] = {}
for _row, _line in enumerate(_ROWS.strip().splitlines()):
    for _camp, _words in enumerate(_line.split("/")):
        for _word in _words.split():
            _CAMPS.setdefault(_word, []).append((_row, _camp))
# Places in an order; the first word names all of its row.
_PLACES = """
first opening initial original
last final latest closing deciding
next following
previous earlier former
new newest current
"""
_ORDER = {word: word for word in ORDINALS} | {
    word: row.split()[0] for row in _PLACES.strip().splitlines() for word in row.split()
}
# Periods that are told by which of them it is, or by how long they are.
_PERIODS = frozenset(
    "year month week quarter season summer winter spring autumn decade half".split()
)
_WHICH = {"this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}
_LENGTHS = frozenset("quarter half year month decade".split())
_WITHIN = frozenset("in for over during".split())
# Days of the days around a report, however they are told.
_NEAR = WEEKDAYS.keys() | {"today", "yesterday"}
_SIDES = {"before": "before", "after": "after", "since": "after", "until": "before"}
# Nouns that may stand for nearly any other noun of persons.
_ANYBODY = ANYONE | GENERIC | frozenset(
    "worker employee staff official passenger civilian casualty local villager group team force "
    "child student patient customer voter user".split()
)  # fmt: skip


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


class Difference(NamedTuple):
    """What each of two settings has that the other lacks.

    ``sure``: it tells two things apart by itself; other words may be other words for one thing, so
    that the rest has to be the same.
    """

    mine: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What the clause around some words is told of.

    ``which``: what tells one thing of a kind from another; ``groups``: its subjects, and of whom
    it is said to hold behind a preposition; ``subject``: who does it, or, where it is ``passive``,
    to whom it is done; ``relatives``: of whom the subject is one; ``doing``: the sense of its verb;
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
    earlier: bool | None
    periods: frozenset[tuple[str, str]]
    known: frozenset[str]


def setting_of(sentence: Sentence, first: int, last: int) -> Setting:
    """The setting of the words [first, last] of a sentence, themselves left out but for periods."""
    tree, inside = Tree(sentence), range(first, last + 1)
    verb = _verb_of(tree, inside)
    whole = _clause(tree, verb)
    clause = [i for i in whole if i not in inside]
    subjects = [i for i in subjects_of(tree, verb) if i not in inside]
    return Setting(
        which=frozenset(w for i in {*clause, *subjects} for w in _which(tree, i, inside)),
        groups=frozenset(_groups(tree, verb, subjects, inside)),
        subject=UNKNOWN
        if set(subjects_of(tree, verb)) & set(inside)
        else subject_of(tree, verb)[0],
        passive=subject_of(tree, verb)[1],
        relatives=frozenset(_relatives(tree, subjects)),
        doing=word_sense(sentence, verb),
        earlier=_earlier(tree, verb),
        periods=frozenset(p for i in whole for p in _periods(tree, i)),
        known=frozenset(kin_sense(k) for k in content_keys(sentence.words)),
    )


def _verb_of(tree: Tree, inside: Sequence[int]) -> int:
    """The verb of the clause that words stand in: the nearest above their head."""
    head = next((i for i in inside if tree.words[i].head not in inside), inside[0])
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
    if word.tag in {"JJS", "JJR"} and word.dep in {"nsubj", "nsubjpass"}:
        yield Which("", "order", frozenset({word.text.lower()}))
    if word.pos != "NOUN":
        return
    name = _sense(word)
    for i in tree.children(noun, "compound", "amod", "nmod", "poss"):
        if i not in inside and (how := _how(tree.words[i])):
            lower = tree.words[i].text.lower()
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


def _groups(
    tree: Tree, verb: int, subjects: Sequence[int], inside: Sequence[int]
) -> Iterator[Group]:
    how = "object" if subject_of(tree, verb)[1] else "subject"
    yield from (_group(tree, i, how) for i in subjects if tree.words[i].pos == "NOUN")
    for at in (verb, *tree.children(verb, *_COMPLEMENTS), *subjects):
        for prep in tree.children(at, "prep"):
            if tree.lemma(prep) in _AMONG:
                of = (i for i in tree.children(prep, "pobj") if i not in inside)
                yield from (
                    _group(tree, i, tree.lemma(prep)) for i in of if tree.words[i].pos == "NOUN"
                )
    for i in _subjects_above(tree, verb):
        if i not in inside and tree.words[i].pos == "NOUN":
            yield _group(tree, i, "above")


def _group(tree: Tree, i: int, how: str) -> Group:
    before = tree.children(i, "amod", "compound", "nmod", "poss")
    beside = frozenset(s for c in before if (s := _sense(tree.words[c])))
    return Group(_sense(tree.words[i]), how, beside)


def _subjects_above(tree: Tree, verb: int) -> Iterator[int]:
    """The subjects of the verbs that a clause hangs on, but for those who only tell it."""
    for above in tree.above(verb, _CLIMB):
        if tree.words[above].pos in VERBS and tree.lemma(above) not in TELLING:
            yield from subjects_of(tree, above)


def _relatives(tree: Tree, subjects: Iterable[int]) -> Iterator[str]:
    for i in subjects:
        if is_relation(tree.lemma(i)):
            for c in tree.children(i, "poss"):
                yield _sense(tree.words[c])


def _earlier(tree: Tree, verb: int) -> bool | None:
    tags = {tree.words[c].text.lower() for c in tree.children(verb, "aux")}
    if "had" in tags and tree.words[verb].tag == "VBN":
        return True
    return None if tree.words[verb].tag in {"VBZ", "VBP"} and not tags else False


def _periods(tree: Tree, i: int) -> Iterator[tuple[str, str]]:
    """What a word dates a clause by: the kind of date, and which one it is of the kind."""
    lemma, text = tree.lemma(i), tree.words[i].text.lower()
    for c in tree.children(i, "amod", "nmod", "det") if lemma in _PERIODS else ():
        if (which := _WHICH.get(tree.words[c].text.lower())) is not None:
            yield lemma, str(which)
    if _is_length(tree, i):
        yield "length", lemma
    for c in tree.children(i, "pobj") if text in _SIDES else ():
        if tree.words[c].pos == "NOUN":
            yield f"side of {_sense(tree.words[c])}", _SIDES[text]
    if text == "ago" and any(tree.lemma(c) in _PERIODS - {"week"} for c in tree.children(i)):
        yield "distance", "far"
    if tree.words[i].entity == "DATE" and text in _NEAR:
        yield "distance", "near"


def _is_length(tree: Tree, i: int) -> bool:
    """Whether a word tells how long a period is that something is told of: "in the quarter"."""
    word = tree.words[i]
    within = word.dep == "pobj" and tree.lemma(word.head) in _WITHIN
    return within and word.tag == "NN" and tree.lemma(i) in _LENGTHS


def differences(a: Setting, b: Setting, *, dated: bool = True) -> Iterator[Difference]:
    """What tells two settings apart; ``dated``: their times as well."""
    if dated and _other_times(a, b):
        yield Difference(sure=True)
    if _of_a_relative(a, b):
        yield Difference(sure=True)
    yield from _other_ones(a, b)
    yield from _other_groups(a, b)


def _other_times(a: Setting, b: Setting) -> bool:
    if a.doing == b.doing and {a.earlier, b.earlier} == {True, None}:
        return True
    kinds = {kind for kind, _ in a.periods} & {kind for kind, _ in b.periods}
    return any(
        {p for p in a.periods if p[0] == kind}.isdisjoint(p for p in b.periods if p[0] == kind)
        for kind in kinds
    )


def _of_a_relative(a: Setting, b: Setting) -> bool:
    """Whether one is told of somebody, the other of his wife."""
    mine, theirs = ({g.noun for g in s.groups if g.how in _DOING} for s in (a, b))
    return bool(a.relatives & theirs or b.relatives & mine)


def _other_groups(a: Setting, b: Setting) -> Iterator[Difference]:
    """ "Girls", "of the boys"; "nausea occurred", "fatigue occurred"."""
    for x, y in product(a.groups, b.groups):
        if x.noun in b.known or y.noun in a.known or not (x.noun and y.noun):
            continue
        if x.noun[:_STEM] == y.noun[:_STEM] or x.beside & y.beside:
            continue
        mine, theirs = frozenset({x.noun}), frozenset({y.noun})
        if _opposed(x.noun, y.noun):
            yield Difference(mine, theirs, sure=True)
        elif _in_one_place(x, y, a, b) and not {x.noun, y.noun} & _ANYBODY:
            yield Difference(mine, theirs)


def _in_one_place(x: Group, y: Group, a: Setting, b: Setting) -> bool:
    return x.how == y.how != "above" and (x.how not in _DOING or a.doing == b.doing)


def _other_ones(a: Setting, b: Setting) -> Iterator[Difference]:
    """What tells one thing of a kind from another that the other sentence tells of."""
    for x, y in product(a.which, b.which):
        if x.noun != y.noun or x.words & y.words or x.words & b.known or y.words & a.known:
            continue
        mixed = {x.how, y.how} <= {"adjective", "kind"} and x.how + y.how != "kindkind"
        if mixed or x.how == y.how:
            opposed = any(_opposed(m, t) for m in x.words for t in y.words)
            if opposed or x.how == y.how == "order":
                yield Difference(x.words, y.words, sure=True)
            elif not mixed:
                yield Difference(x.words, y.words)


def _opposed(one: str, other: str) -> bool:
    rows = dict(_CAMPS.get(other, ()))
    if parted(one, other) or any(rows.get(r, camp) != camp for r, camp in _CAMPS.get(one, ())):
        return True
    right = stands(other, "ADJ")
    return any(stand.turned() in right for stand in stands(one, "ADJ"))
