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
_STEPPING = "step"


class _Done(NamedTuple):
    """A verb, and the content words of who does it and of what hangs on it besides."""

    verb: Word
    who: frozenset[str]
    what: frozenset[str]


def find_outcome(a: Side, b: Side) -> Iterator[Divergence]:
    """A verb of agreeing beside a verb of talking, of the same people and the same matter."""
    for mine, theirs in ((_SETTLED, _TALKED), (_TALKED, _SETTLED)):
        left, right = _first(a, mine), _first(b, theirs)
        if left is None or right is None or _first(a, theirs) or _first(b, mine):
            continue
        if not (left.who & right.who and (left.what - left.who) & (right.what - right.who)):
            continue
        sides = (
            a.passage(left.verb.start, left.verb.end),
            b.passage(right.verb.start, right.verb.end),
        )
        why = f"{sides[0].text} / {sides[1].text}: settled in one, only talked about in the other"
        yield Divergence(DivergenceKind.OTHER, why, sides)


def _is_one(sentence: Sentence, i: int, lemmas: frozenset[str]) -> bool:
    """Whether a verb is of a list; what will be done, or is stepped up to, is settled as well."""
    lemma = sentence.words[i].lemma.lower()
    if lemma in lemmas or lemmas is not _SETTLED or lemma in _TALKED:
        return lemma in lemmas
    below = [sentence.words[c] for c in sentence.children(i)]
    if lemma == _STEPPING:
        return any(w.dep == "prt" and w.text.lower() in {"up", "in"} for w in below)
    return any(w.dep == "aux" and w.text.lower() in _WILL for w in below)


def _first(side: Side, lemmas: frozenset[str]) -> _Done | None:
    """The first of these verbs that has a subject or is told of none."""
    for sentence, inside in side.pieces():
        for i in inside:
            word = sentence.words[i]
            if word.pos != "VERB" or not _is_one(sentence, i, lemmas):
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
