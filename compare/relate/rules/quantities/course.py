"""Numbers of one thing at other moments of its course: "at its height 140", "17 when arrested"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.values.quantities.quantities import AGE
from compare.values.words.keys import VERBS
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.words.tree import Tree

__all__ = ["at_other_moments"]

_FARTHEST = 6
# What says when in its course something was so, in words that hang on a verb.
_CUES = {
    "height": re.compile(
        r"\bat (?:its|the|their) (?:height|peak|worst|busiest|fullest)\b"
        r"|\bat (?:one|some) (?:point|stage)\b|\b(?:a|the) peak of\b"
    ),
    "beginning": re.compile(
        r"\bat first\b|\bat the (?:start|outset|beginning)\b|\binitially\b|\boriginally\b"
        r"|\bto begin with\b|\bearly on\b|\bfirst reports\b"
    ),
}
_WHEN = frozenset({"when", "as", "while"})
_AT_THE_TIME = re.compile(r"^at (?:the|that) time$")
_PEAKS = frozenset({"peak"})
_YEAR = 365.25
# Verbs of states, and when one was that is over.
_STATES = frozenset("be keep lie live miss remain stand stay wait".split())
_PAST = re.compile(
    r"\b(?:ago|earlier|yesterday|last (?:week|month|year|night|spring|summer|autumn|winter)"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
# How what tells when a thing was so hangs on its verb.
_ADVERBIAL = ("advmod", "npadvmod", "prep", "advcl")


def at_other_moments(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one tells of the height or the beginning of what the other tells of another moment.

    What two articles both tell of its height is one number. Ages are told of when something else
    came about, too, or of now.
    """
    around = [_around(side, one) for side, one in ((a, left), (b, right))]
    mine, theirs = ((set() if found is None else _moments(*found)) for found in around)
    if mine != theirs or _then_and_now(around):
        return True
    if not (_is_age(a, left) and _is_age(b, right)):
        return False
    if _grown_older(a, left, b, right):
        return True
    then, when = (frozenset[str]() if found is None else _when(*found) for found in around)
    return then != when and then.isdisjoint(when)


def _then_and_now(around: Sequence[tuple[Tree, list[int]] | None]) -> bool:
    """Whether one tells how many are in a state now, the other how many were at some time."""
    if any(found is None for found in around):
        return False
    told = [(_lasts(*found), _is_past(*found)) for found in around if found is not None]
    if not all(lasts for lasts, _ in told):
        return False
    pasts = [past for _, past in told]
    dated = [bool(_PAST.search(found[0].sentence.text.lower())) for found in around if found]
    return pasts[0] is not pasts[1] and dated[pasts.index(True)]


def _lasts(tree: Tree, verbs: Sequence[int]) -> bool:
    """Whether a verb tells of a state: "are missing", "were still being treated"."""
    beside = {tree.lowers[c] for c in tree.children(verbs[0], "aux", "auxpass")}
    return tree.lemma(verbs[0]) in _STATES or "being" in beside


def _is_past(tree: Tree, verbs: Sequence[int]) -> bool:
    """Whether what a verb tells is over: "were missing", "had been treated"."""
    first = [verbs[0], *tree.children(verbs[0], "aux", "auxpass")]
    return any(tree.words[i].tag == "VBD" for i in first)


def _grown_older(a: Side, one: Quantity, b: Side, other: Quantity) -> bool:
    """Whether two ages are those of one person when the two articles came out."""
    days = a.evidence.parsed.article.published, b.evidence.parsed.article.published
    if days[0] is None or days[1] is None:
        return False
    passed = (days[1] - days[0]).days / _YEAR
    older = other.amount.low - one.amount.low
    return older * passed > 0 and abs(older - passed) < 1


def _is_age(side: Side, one: Quantity) -> bool:
    """Whether a number is an age, told as such or not: "was 17 when he was arrested"."""
    found = side.words_at(one.start, one.end)
    return one.unit == AGE or (found is not None and found[0].words[found[1][-1]].dep == "attr")


def _around(side: Side, one: Quantity) -> tuple[Tree, list[int]] | None:
    """The sentence of a number, and the verbs that it hangs on."""
    found = side.verb_of(one)
    return None if found is None else (found[0], list(_verbs(*found)))


def _moments(tree: Tree, verbs: Sequence[int]) -> set[str]:
    """The moments that the words around a number tell of, by the names of their cues."""
    texts = [_text(tree, c) for v in verbs[1:] for c in tree.children(v, *_ADVERBIAL)]
    texts.append(" ".join(tree.lowers[j] for j in tree.clause(verbs[0])))
    moments = {name for name, cue in _CUES.items() if any(cue.search(text) for text in texts)}
    return moments | ({"height"} if tree.lemma(verbs[0]) in _PEAKS else set())


def _when(tree: Tree, verbs: Sequence[int]) -> frozenset[str]:
    """What came about when somebody had an age, by the senses of its verbs."""
    clauses = (c for v in verbs for c in tree.children(v, "advcl"))
    dating = [c for c in clauses if not _WHEN.isdisjoint(map(tree.lemma, tree.children(c)))]
    past = any(_AT_THE_TIME.search(_text(tree, c)) for v in verbs for c in tree.children(v, "prep"))
    return frozenset({word_sense(tree.sentence, c) for c in dating} | ({"then"} if past else set()))


def _verbs(tree: Tree, verb: int) -> Iterator[int]:
    """The verb that a number hangs on and those above it: "said at first that two had died"."""
    yield verb
    yield from (i for i in tree.above(verb, _FARTHEST) if tree.words[i].pos in VERBS)


def _text(tree: Tree, i: int) -> str:
    """The words of an adverbial in lower case, as far as they stand in a row from its first."""
    return " ".join(tree.lowers[j] for j in tree.subtree(i))
