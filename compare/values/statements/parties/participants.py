"""Who does what to whom: the participants of a verb, active and passive brought to one form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.roles.titles import is_title
from compare.values.statements.framing.polarity import behind_but
from compare.values.statements.parties.further import is_further
from compare.values.statements.parties.subjects import is_passive, subjects_of
from compare.values.words.keys import fold, key
from compare.values.words.kin import ANYONE, HEADS, kin_sense
from compare.values.words.senses import GENERIC, sense
from compare.values.words.tree import once_a_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.values.words.tree import Tree

__all__ = ["PARTITIVE", "UNKNOWN", "Party", "compare_parties", "deed_of", "doer_of", "object_of"]
__all__ += ["party", "subject_of"]

# Nouns that only measure or select what stands behind their "of".
PARTITIVE = frozenset(
    "number group majority minority half part portion most some all none one many few dozen "
    "hundred thousand million pair couple handful rest several any each third quarter lot "
    "series member set kind type sort piece case".split()
)
_PEOPLE = frozenset("people person one nobody anybody somebody everyone everybody someone".split())
_PARENTS = frozenset("mother father parent mom dad mum".split())
_CHILDREN = frozenset("child baby infant toddler son daughter".split())
# Titles before names; two of them are not one person.
_HONORIFICS = frozenset(
    "mr mrs ms dr sir president vice former sen rep gov senator minister judge governor mayor "
    "prime chancellor secretary general justice representative lord lady prof professor".split()
)
_LISTING = frozenset({",", "and", "&"})
_ANYTHING = frozenset("nothing anything something everything".split())
_OTHER = frozenset({"other", "another"})
# Words of a name with its first name.
_FULL = 2


@dataclass(frozen=True, slots=True)
class Party:
    """A participant: the senses of its nouns, and the words of its names.

    Both are empty where nothing is said of it, or where a pronoun stands for it. ``apart`` says
    that it is set apart from whoever else is told of: "other stations", ``of`` which names beside
    its nouns tell one from another: "the Torvik council", ``further`` that it is one more of its
    sort: "a second school".
    """

    nouns: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    pronoun: bool = False
    apart: bool = False
    of: frozenset[str] = frozenset()
    further: bool = False

    @property
    def words(self) -> frozenset[str]:
        """All that it is called by."""
        return self.nouns | self.names

    def __bool__(self) -> bool:
        return bool(self.nouns or self.names)

    def __or__(self, other: Party) -> Party:
        if self is UNKNOWN:
            return other
        return Party(
            self.nouns | other.nouns,
            self.names | other.names,
            self.pronoun or other.pronoun,
            self.apart or other.apart,
            self.of | other.of,
            self.further or other.further,
        )


UNKNOWN = Party()


def compare_parties(a: Party, b: Party) -> Comparison:
    """Same for a shared noun or name; not comparable where a name may stand for a noun."""
    if a.apart is not b.apart and a.words and b.words and not a.names & b.names:
        return Comparison.CONFLICTS
    if a.nouns & b.nouns:
        return Comparison.CONFLICTS if _told_apart(a, b) else Comparison.SAME
    if a.names & b.names:
        return Comparison.CONFLICTS if _namesakes(a, b) else Comparison.SAME
    left, right = (one.nouns - ANYONE - one.names for one in (a, b))
    if (left and right) or (a.names and b.names):
        return Comparison.CONFLICTS
    return Comparison.NOT_COMPARABLE


def _told_apart(a: Party, b: Party) -> bool:
    """Whether names beside one noun tell that two are meant: the Lund and the Torvik council."""
    return bool(a.of and b.of) and not (a.of | a.names) & (b.of | b.names)


def _namesakes(a: Party, b: Party) -> bool:
    """Whether two full names share no more than one word: sisters, a father and his daughter."""
    mine, theirs = ({name for name in one.names if not is_title(name)} for one in (a, b))
    return len(mine) == len(theirs) == _FULL and len(mine & theirs) == 1  # not "Chief Moe"


@once_a_word
def subject_of(tree: Tree, verb: int) -> tuple[Party, bool]:
    """What the grammatical subject of a verb is, and whether the verb is passive."""
    found = UNKNOWN
    for index in subjects_of(tree, verb):
        found |= party(tree, index)
    return found, is_passive(tree, verb)


def doer_of(tree: Tree, verb: int) -> Party:
    """Who does what a passive verb tells, behind its "by"."""
    return next((party(tree, noun) for noun in tree.behind(verb, "agent")), UNKNOWN)


def object_of(tree: Tree, verb: int) -> Party:
    """What the direct object of a verb is."""
    found = UNKNOWN
    for child in tree.children(verb, "dobj", "dative"):
        inner = tree.child(child, "pobj") if tree.words[child].pos == "ADP" else child
        found |= UNKNOWN if inner is None else party(tree, inner)
    return found


@once_a_word
def party(tree: Tree, noun: int) -> Party:
    """The participant that a noun and its coordinated nouns name."""
    alone = behind_but(tree, noun)
    if alone is not None:
        return party(tree, alone)
    found = UNKNOWN
    for i in _coordinated(tree, noun):
        found |= _one(tree, _behind_of(tree, i))
        if tree.lemma(i) in HEADS:
            found |= _led(tree, i)
    return found


def deed_of(tree: Tree, verb: int) -> Party:
    """What a verb tells as a participant of another: "easy to climb", "admitted lying"."""
    return Party(frozenset({sense(key(tree.words[verb]))} - {""}))


def _led(tree: Tree, noun: int) -> Party:
    """For whom a leader or a spokesman acts."""
    behind = tree.behind(noun, "prep")
    return _one(tree, behind[0]) if behind else UNKNOWN


def _coordinated(tree: Tree, noun: int) -> Iterator[int]:
    yield noun
    for child in tree.children(noun, "conj"):
        if tree.words[child].pos in {"NOUN", "PROPN", "PRON"}:
            yield from _coordinated(tree, child)


def _behind_of(tree: Tree, noun: int) -> int:
    """The noun behind "of" where the noun before it only counts or selects: "none of the cars"."""
    if tree.lemma(noun) in PARTITIVE or tree.words[noun].pos == "NUM":
        for inner in tree.objects(noun, {"of", "among"}):
            return inner
    anything = tree.lowers[noun] in _ANYTHING  # "nothing in the proposals"
    return next(iter(tree.behind(noun, "prep")), noun) if anything else noun


@once_a_word
def _one(tree: Tree, noun: int) -> Party:
    word = tree.words[noun]
    if word.tag == "NNP" and word.entity == "NORP" and tree.child(noun, "det") is not None:
        return Party(frozenset({"people"}))  # "the Ohio Republican"
    if word.pos == "PRON" or word.tag in {"PRP", "DT"}:
        anyone = word.text.lower() in _PEOPLE or word.text.lower() == "none"
        return Party(frozenset({"people"}) if anyone else frozenset(), pronoun=not anyone)
    if word.pos == "PROPN":
        opens = all(w.pos == "PUNCT" for w in tree.words[:noun])
        opening = not word.entity and (opens or tree.sentence.headline)
        nouns = {sense(fold(word.text).removesuffix("s"))} if opening else set()
        return Party(frozenset(nouns), frozenset(_names(tree, noun)))
    lemma = tree.lemma(noun)
    if lemma in _PEOPLE or word.pos == "NUM":
        return Party(frozenset({"people"})) if lemma in _PEOPLE else UNKNOWN
    nouns = {kin_sense(key(word) or fold(word.lemma))} - {""}
    if lemma in GENERIC:
        nouns.add("people")
    if lemma in _PARENTS or _with_children(tree, noun):
        nouns.add("parent")
    names = (*_appositions(tree, noun), *_examples(tree, noun))
    apart = tree.any(tree.children(noun, "amod", "det"), _OTHER)
    of = frozenset(_beside(tree, noun))
    return Party(frozenset(nouns), frozenset(names), False, apart, of, is_further(tree, noun))


def _with_children(tree: Tree, noun: int) -> bool:
    """Whether somebody is told to have children: "nurses with children at home"."""
    return tree.any(tree.objects(noun, {"with"}), _CHILDREN)


def _names(tree: Tree, noun: int) -> Iterator[str]:
    for i in (noun, *tree.children(noun, "compound")):
        name = fold(tree.words[i].text)
        if tree.words[i].pos == "PROPN" and len(name) > 1 and name not in _HONORIFICS:
            yield name
    yield from _appositions(tree, noun)


def _beside(tree: Tree, noun: int) -> Iterator[str]:
    """The names that tell one of a kind from another: "the Senate committee"."""
    for i in tree.children(noun, "compound", "amod", "nmod", "poss"):
        word = tree.words[i]
        if word.pos == "PROPN" or word.entity in {"NORP", "GPE", "ORG"}:
            yield fold(word.text)
            yield from _listed(tree, i)


def _listed(tree: Tree, last: int) -> Iterator[str]:
    """The names in a list before its last name: those of "the WBX, IBX and WBQ titles"."""
    first = last
    while first and (tree.words[first - 1].pos == "PROPN" or tree.lowers[first - 1] in _LISTING):
        first -= 1
    if {"and", "&"} & set(tree.lowers[first:last]):
        yield from (fold(w.text) for w in tree.words[first:last] if w.pos == "PROPN")


def _examples(tree: Tree, noun: int) -> Iterator[str]:
    """The names of some of those whom a noun means: "stations such as Radio Nord"."""
    for prep in tree.children(noun, "prep"):
        such = tree.lemma(prep) == "as" and tree.before(prep) == "such"
        if such or tree.lemma(prep) in {"like", "including", "include"}:
            for first in tree.children(prep, "pobj"):
                for i in _coordinated(tree, first):
                    yield from _names(tree, i) if tree.words[i].pos == "PROPN" else ()


def _appositions(tree: Tree, noun: int) -> Iterator[str]:
    head = tree.head(noun)
    near = [head] if tree.words[noun].dep == "appos" and head is not None else []
    for i in (*near, *tree.children(noun, "appos")):
        if tree.words[i].pos == "PROPN":
            yield fold(tree.words[i].text)
