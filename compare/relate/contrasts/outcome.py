"""One source reports a settled outcome where the other reports that it was talked about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.model import Divergence, DivergenceKind
from compare.values.words.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side

__all__ = ["find_outcome"]

_SETTLED = frozenset("agree settle sign conclude commit resolve".split())
_TALKED = frozenset(
    "discuss talk consider contemplate explore debate mull negotiate ponder review weigh".split()
)
# With "will", or with this behind it, a verb tells of what is settled: "is stepping up to direct".
_WILL = frozenset("will 'll ’ll".split())
# What is still done about a matter that is open: a day for it settles nothing of the matter.
_OPEN_STEPS = frozenset(
    "ask assess consult convene decide determine discuss examine hear hold listen look meet "
    "present receive rule seek study vote".split()
)
_STEPPING = "step"


class _Done(NamedTuple):
    """A verb, and the content words of who does it and of what hangs on it besides."""

    verb: Word
    who: frozenset[str]
    what: frozenset[str]


def find_outcome(a: Side, b: Side) -> Iterator[Divergence]:
    """A verb of agreeing beside a verb of talking, of the same people and the same matter."""
    mine, theirs = ({s: _first(side, s) for s in (True, False)} for side in (a, b))
    for settled in (True, False):
        left, right = mine[settled], theirs[not settled]
        if left is None or right is None or mine[not settled] or theirs[settled]:
            continue
        if not (left.who & right.who and (left.what - left.who) & (right.what - right.who)):
            continue
        sides = (
            a.passage(left.verb.start, left.verb.end),
            b.passage(right.verb.start, right.verb.end),
        )
        why = f"{sides[0].text} / {sides[1].text}: settled in one, only talked about in the other"
        yield Divergence(DivergenceKind.OTHER, why, sides)


def _is_settled(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells an outcome; what will be done, or is stepped up to, is one as well."""
    lemma = sentence.words[i].lemma.lower()
    if lemma in _SETTLED or lemma in _TALKED:
        return lemma in _SETTLED
    below = [sentence.words[c] for c in sentence.children(i)]
    if lemma == _STEPPING:
        return any(w.dep == "prt" and w.text.lower() in {"up", "in"} for w in below)
    will = any(w.dep == "aux" and w.text.lower() in _WILL for w in below)
    return will and lemma not in _OPEN_STEPS


def _first(side: Side, settled: bool) -> _Done | None:
    """The first verb of an outcome, or of talk, that has a subject or is told of none."""
    for sentence, inside in side.pieces():
        for i in inside:
            word = sentence.words[i]
            if word.pos != "VERB":
                continue
            if not (_is_settled(sentence, i) if settled else word.lemma.lower() in _TALKED):
                continue
            subjects = [c for c in sentence.children(i) if sentence.words[c].dep == "nsubj"]
            doers = {j for c in subjects for j in sentence.subtree(c)}
            rest = (j for j in sentence.subtree(i) if j not in doers and j != i)
            return _Done(
                word,
                content_keys(sentence.words[j] for j in doers),
                content_keys(sentence.words[j] for j in rest),
            )
    return None
