"""Whether a sentence tells who somebody is, or that it has not been made known who it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.roles.title_runs import is_head
from compare.values.statements.framing.frames import delayed
from compare.values.words.keys import fold
from compare.values.words.senses import GENERIC, HARM, word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Disclosure", "find_disclosures"]

_IDENTIFYING = frozenset({"identify", "name"})
_DISCLOSING = frozenset("release disclose publish reveal announce".split())
_WHO = frozenset({"name", "identity"})
# With these it is not told that somebody was identified.
_OPEN = frozenset("will would could may might should can shall to".split())
# Who was chosen for something is named, too: "was named coach".
_CHOSEN = frozenset({"oprd", "attr"})
# How words hang on a noun that tell of whom it means: "the dead men", "the women killed".
_BESIDE = ("amod", "compound", "acl", "relcl")
# Parts of speech of words that say what somebody is.
_CALLING = frozenset({"NOUN", "ADJ", "VERB"})


@dataclass(frozen=True, slots=True)
class Disclosure:
    """``persons`` are the given names and surnames, folded, of those who are named; none where they
    are withheld. ``group`` are the senses of the words for those persons ("gunman", "victims"),
    none where no word says who they are. The span is that of the words that tell it.
    """

    withheld: bool
    persons: frozenset[tuple[str, str]]
    group: frozenset[str]
    start: int
    end: int


def find_disclosures(sentence: Sentence) -> tuple[Disclosure, ...]:
    """What a sentence tells of names that were made known or withheld, in order."""
    tree = Tree(sentence)
    return tuple(d for i in range(len(tree.words)) if (d := _told(tree, i)) is not None)


def _told(tree: Tree, verb: int) -> Disclosure | None:
    if tree.words[verb].pos != "VERB":
        return None
    helping = tree.children(verb, "aux", "auxpass")
    if any(tree.lowers[i] in _OPEN for i in helping):
        return None
    shown = [*helping, *tree.children(verb, "neg"), verb]
    place = tree.words[min(shown)].start, tree.words[max(shown)].end
    denied = tree.child(verb, "neg") is not None
    if denied and (names := _names_kept(tree, verb)):
        return Disclosure(True, frozenset(), _group_of_names(tree, names), *place)
    told = [] if denied else _identified(tree, verb)
    persons = frozenset(_persons(tree, {i for i in told if i > verb}))
    return Disclosure(False, persons, _group(tree, told), *place) if persons else None


def _names_kept(tree: Tree, verb: int) -> list[int]:
    """The names that a denied verb tells not to be known, also not later: "until Friday"."""
    if tree.lemma(verb) not in _DISCLOSING or delayed(tree, verb):
        return []
    return [i for i in tree.children(verb, "dobj", "nsubjpass") if tree.any([i], _WHO)]


def _group_of_names(tree: Tree, names: list[int]) -> frozenset[str]:
    """The senses of the words for those whose names they are.

    The parser hangs "killed" on "names" in "the names of the women killed, who were 61".
    """
    group = _group(tree, [i for name in names for i in _whose(tree, name)])
    return group.union(*(_beside(tree, name) for name in names))


def _whose(tree: Tree, name: int) -> list[int]:
    """Whose names they are: "the names of two of the dead", "the driver's name"."""
    found = list(tree.children(name, "poss"))
    for prep in tree.children(name, "prep"):
        for noun in tree.children(prep, "pobj") if tree.lemma(prep) == "of" else ():
            counted = tree.words[noun].pos not in _CALLING
            found += _whose(tree, noun) if counted else _and_others(tree, noun)
    return found


def _identified(tree: Tree, verb: int) -> list[int]:
    """Who is identified and as whom; not who is told of in a clause about a thing identified."""
    if tree.lemma(verb) not in _IDENTIFYING or tree.child(verb, *_CHOSEN) is not None:
        return []
    preps = [p for p in tree.children(verb, "prep") if tree.lemma(p) == "as"]
    as_whom = [i for p in preps for i in tree.children(p, "pobj")]
    heads = [*tree.children(verb, "dobj", "nsubjpass"), *as_whom]
    return [i for head in heads for i in _and_others(tree, head)]


def _and_others(tree: Tree, noun: int) -> list[int]:
    """A noun with those that are listed with it or tell of the same."""
    others = tree.children(noun, "conj", "appos")
    return [noun, *(i for other in others for i in _and_others(tree, other))]


def _group(tree: Tree, nouns: list[int]) -> frozenset[str]:
    """The senses of words for persons, with what is told right beside them: "the dead men"."""
    senses = {i: word_sense(tree.sentence, i) for i in nouns if _says(tree, i)}
    own = {s for i, s in senses.items() if s in HARM or tree.lemma(i) not in GENERIC}
    return frozenset(own.union(*(_beside(tree, i) for i in nouns)))


def _beside(tree: Tree, noun: int) -> frozenset[str]:
    """What the words on a noun tell of persons: the harm that befell them and what they are."""
    words = [i for i in tree.children(noun, *_BESIDE) if _says(tree, i)]
    told = {i: word_sense(tree.sentence, i) for i in words}
    return frozenset(s for i, s in told.items() if s in HARM or is_head(tree, i))


def _says(tree: Tree, i: int) -> bool:
    """Whether a word says what somebody is: no name, number, age or pronoun."""
    return tree.words[i].pos in _CALLING and tree.words[i].entity not in {"PERSON", "DATE"}


def _persons(tree: Tree, told: set[int]) -> Iterator[tuple[str, str]]:
    """The given names and surnames of the persons among those who are told."""
    for first, last in tree.sentence.entities():
        named = tree.words[first].entity == "PERSON" and last - first > 1
        if named and told.intersection(range(first, last)):
            yield fold(tree.words[first].text), fold(tree.words[last - 1].text)
