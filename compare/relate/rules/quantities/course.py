"""Numbers of one thing at other moments of its course: "at its height 140", "17 when arrested"."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
    "stretch": re.compile(
        r"\b(?:during|in|amid) an? (?:[\w-]+ ){0,2}"
        r"(?:\d+ ?- ?\d+ (?:run|burst|surge|rally)|stretch|spurt)\b"
    ),
}
_WHEN = frozenset({"when", "as", "while"})
_AT_THE_TIME = re.compile(r"^at (?:the|that) time$")
_PEAKS = frozenset({"peak"})
_YEAR = 365.25
_NOW = frozenset({"now"})
# Verbs of states, and when one was that is over.
_STATES = frozenset("be keep lie live miss remain stand stay wait".split())
_PAST = re.compile(
    r"\b(?:ago|earlier|yesterday|last (?:week|month|year|night|spring|summer|autumn|winter)"
    r"|(?:on|early|late) (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night))\b"
)
# How what tells when a thing was so hangs on its verb.
_ADVERBIAL = ("advmod", "npadvmod", "prep", "advcl")


@dataclass(frozen=True, slots=True)
class _Telling:
    """What the words around a number tell of when it was so.

    ``moments``: the names of its cues; ``when``: what came about then. ``lasts`` tells that it is
    of a state, ``past`` that this is over, ``dated`` that a time back then is told, ``now`` that
    somebody has so much now, and ``held`` that somebody has or had it.
    """

    moments: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    lasts: bool = False
    past: bool = False
    dated: bool = False
    now: bool = False
    held: bool = False


def at_other_moments(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one tells of the height or the beginning of what the other tells of another moment.

    What two articles both tell of its height is one number. Ages are told of when something else
    came about, too, or of now.
    """
    mine, theirs = _telling(a, left), _telling(b, right)
    if mine.moments != theirs.moments or _then_and_now(mine, theirs):
        return True
    if _has_since_grown(mine, theirs) or _has_since_grown(theirs, mine):
        return True
    if not (_is_age(a, left) and _is_age(b, right)):
        return False
    if _grown_older(a, left, b, right):
        return True
    return mine.when != theirs.when and mine.when.isdisjoint(theirs.when)


def _telling(side: Side, one: Quantity) -> _Telling:
    found = side.verb_of(one)
    if found is None:
        return _Telling()
    tree, verbs = found[0], list(_verbs(*found))
    return _Telling(
        moments=_moments(tree, verbs),
        when=_when(tree, verbs),
        lasts=_lasts(tree, verbs[0]),
        past=_is_past(tree, verbs[0]),
        dated=_PAST.search(tree.sentence.text.lower()) is not None,
        now=tree.any(tree.children(verbs[0], "advmod"), _NOW),
        held=tree.lemma(verbs[0]) == "have",
    )


def _then_and_now(mine: _Telling, theirs: _Telling) -> bool:
    """Whether one tells how many are in a state now, the other how many were at some time."""
    then = mine if mine.past else theirs
    return mine.lasts and theirs.lasts and mine.past is not theirs.past and then.dated


def _has_since_grown(one: _Telling, other: _Telling) -> bool:
    """Whether one tells what somebody has now, the other of a deed that brought so much once."""
    return one.now and one.held and other.past and not other.held and not other.lasts


def _lasts(tree: Tree, verb: int) -> bool:
    """Whether a verb tells of a state: "are missing", "were still being treated"."""
    beside = tree.helping(verb)
    return tree.lemma(verb) in _STATES or "being" in beside


def _is_past(tree: Tree, verb: int) -> bool:
    """Whether what a verb tells is over: "were missing", "had been treated"."""
    first = [verb, *tree.children(verb, "aux", "auxpass")]
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


def _moments(tree: Tree, verbs: Sequence[int]) -> frozenset[str]:
    """The moments that the words around a number tell of, by the names of their cues."""
    texts = [_text(tree, c) for v in verbs[1:] for c in tree.children(v, *_ADVERBIAL)]
    texts.append(" ".join(tree.lowers[j] for j in tree.clause(verbs[0])))
    moments = {name for name, cue in _CUES.items() if any(cue.search(text) for text in texts)}
    return frozenset(moments | ({"height"} if tree.lemma(verbs[0]) in _PEAKS else set()))


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
