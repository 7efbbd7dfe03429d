"""What is done to all of a thing, and what to only part of it: "only key parts of the law"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.words.keys import NOUNS
from compare.values.words.senses import word_sense
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Done", "find_done"]

_ONLY = frozenset({"just", "merely", "only", "solely"})
_PARTS = frozenset("part portion section provision clause chapter half".split())
# So far before the part "only" stands: "only some key parts".
_REACH = 3
_OF = frozenset({"of"})
# Verbs for making a law or a verdict void, all of which are known by one.
_VOIDING = frozenset("annul invalidate overturn quash void".split())
_DECLARING = frozenset("declare find hold rule".split())
_VOID = frozenset("illegal invalid null unconstitutional unlawful void".split())
_STRIKE = "strike_down"


@dataclass(frozen=True, slots=True)
class Done:
    """A deed and the thing it is done to; ``above`` is the verb of who asks for it, or "".

    ``partly``: to only part of it. Offsets are of the words for the thing.
    """

    deed: str
    above: str
    noun: str
    partly: bool
    start: int
    end: int


def find_done(sentence: Sentence) -> Iterator[Done]:
    """What a sentence tells to be done to a thing or only to part of it, in order."""
    tree = Tree(sentence)
    for verb, word in enumerate(tree.words):
        given = tree.child(verb, "dobj", "nsubjpass") if word.pos == "VERB" else None
        if given is None or tree.child(verb, "neg") is not None:
            continue
        deed, thing = _deed(tree, verb, given)
        noun, first = _whole(tree, thing)
        above = tree.head(verb) if word.dep in {"xcomp", "ccomp"} else None
        if noun is None or tree.words[noun].pos not in NOUNS:
            continue
        asked = "" if above is None else word_sense(sentence, above)
        start, end = tree.words[first].start, tree.words[noun].end
        yield Done(deed, asked, word_sense(sentence, noun), noun != thing, start, end)


def _whole(tree: Tree, thing: int) -> tuple[int | None, int]:
    """What a thing is part of, or the thing itself, and the first word that tells of it.

    "Parts of the law" may be all that anybody meant: no "only" tells that the rest is left alone.
    """
    if tree.lemma(thing) not in _PARTS:
        return thing, thing
    first = _only(tree, thing)
    whole = tree.objects(thing, _OF)
    return (None, thing) if first is None or not whole else (whole[0], first)


def _deed(tree: Tree, verb: int, thing: int) -> tuple[str, int]:
    """What a deed is known by, and what it is done to: "ruled the law invalid" strikes it down."""
    name = tree.with_particle(verb)
    if tree.lemma(verb) in _VOIDING or name == _STRIKE:
        return _STRIKE, thing
    if tree.lemma(verb) in _DECLARING:
        if tree.lemma(thing) in _VOID:
            noun = tree.child(thing, "compound", "nsubj", "nmod")
            return (_STRIKE, noun) if noun is not None else (name, thing)
        if tree.any(tree.children(verb, "oprd", "acomp"), _VOID):
            return _STRIKE, thing
    return name, thing


def _only(tree: Tree, part: int) -> int | None:
    """The word before a part that tells that the rest is left as it is."""
    near = range(part - 1, max(-1, part - 1 - _REACH), -1)
    return next((i for i in near if tree.lowers[i] in _ONLY), None)
