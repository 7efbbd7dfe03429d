"""What two surely linked sentences contradict each other in by the pair model's reading of both.

It sees what no typed value shows: other reasons, other offices, what is settled here and open
there. How far it is to be trusted, a logistic regression tells from its answer and from how surely
the sentences are of one fact; ``training/fit_judged.py`` fits it.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.evidence import STEM
from compare.relate.linked import linked_sentences
from compare.relate.placed import overlap
from compare.relate.rules.judged.denying import both_deny, deny_one_report, tell_the_same
from compare.relate.rules.judged.due import done_and_planned, tells_what_was_due
from compare.relate.rules.judged.offices import apposed, exclude_each_other, gives_role
from compare.relate.rules.judged.signals import SIGNALS, signals
from compare.relate.rules.judged.undecided import leave_open
from compare.relate.rules.places.grained import may_hold
from compare.relate.rules.reasons.cause import one_reason, reasons_alone
from compare.relate.rules.statements.modality import PLANNED
from compare.relate.scorer import Scorer, read_scorers
from compare.relate.wording import differing_words, shorten
from compare.values.names.names import same_person
from compare.values.words.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Passage
    from compare.models.pairs.judgement import Words
    from compare.parsed import Word
    from compare.relate.links import Link
    from compare.relate.sides import Side

__all__ = ["candidate", "find_judged"]

_SORT = "contradiction"
# Neither quantities, times and names nor quotations and who said them: these are typed values, for
# whose conflicts a model's reading is never the only ground.
_WHY = MappingProxyType(
    {
        DivergenceKind.ROLE: "other roles",
        DivergenceKind.PLACE: "other places",
        DivergenceKind.POLARITY: "one rules out the other",
        DivergenceKind.MODALITY: "one is more settled than the other",
        DivergenceKind.CAUSE: "different reasons for the same thing",
        DivergenceKind.OTHER: "both can hardly be so",
    }
)
# Two denials of these are most often one: "could not enter", "was kept out".
_DENIABLE = frozenset({DivergenceKind.POLARITY, DivergenceKind.ROLE})
# What was due then may have come since, or have come to nothing.
_DUE = frozenset({DivergenceKind.MODALITY, DivergenceKind.POLARITY})
# Who somebody is can be told in many ways: more must speak for it than for other kinds.
_MORE = {kind: 0.1 * (kind is DivergenceKind.ROLE) for kind in _WHY}


def find_judged(a: Side, b: Side) -> Iterator[Divergence]:
    """The contradictions in linked sentences of two sides, one a pair of sentences."""
    scorer = _scorer()
    for one, other, link in linked_sentences(a, b):
        if link.judgement is None:
            continue
        logit = scorer.logit(signals(link))
        if logit < scorer.enough:  # no kind needs less
            continue
        found = candidate(one, other, link)
        if found and logit >= scorer.enough + _MORE[found.kind]:
            yield found


@cache
def _scorer() -> Scorer:
    return read_scorers("compare.relate.rules.judged", {_SORT: SIGNALS})[_SORT]


def candidate(a: Side, b: Side, link: Link) -> Divergence | None:
    """What the pair model would tell of two sentences, each with all its claims, were it trusted.

    None where it was not asked, or sees a conflict of what typed values are there to compare.
    """
    if link.judgement is None:
        return None
    words = link.judgement.words
    sides = _marked(a, b, words) if words else None
    kind = words.kind if words and sides else DivergenceKind.OTHER
    if kind is DivergenceKind.ATTRIBUTION and sides and _of_one_person(a, b, sides):
        kind = DivergenceKind.ROLE  # who speaks is the same; who that is may not be
    if kind not in _WHY:
        return None
    sides = sides or _differing(a, b)
    if kind is DivergenceKind.ROLE:
        sides = apposed(a, sides[0]), apposed(b, sides[1])
    if _both_hold(a, b, kind, sides):
        return None
    if kind is DivergenceKind.CAUSE:
        sides = reasons_alone(a, b, sides)
    first, second = (shorten(passage.text) for passage in sides)
    planned = kind is DivergenceKind.MODALITY and done_and_planned(a, b, sides)
    return Divergence(kind, f"{first} / {second}: {PLANNED if planned else _WHY[kind]}", sides)


def _both_hold(a: Side, b: Side, kind: DivergenceKind, sides: tuple[Passage, Passage]) -> bool:
    """Whether what is marked may be so on both sides, by what values of its kind tell."""
    if kind is DivergenceKind.ROLE and not _of_two_roles(a, b, sides):
        return True
    if kind in _DENIABLE and (both_deny(a, b, sides) or deny_one_report(a, b, sides)):
        return True
    if kind is DivergenceKind.POLARITY and tell_the_same(a, b, sides):
        return True
    if kind in _DUE and tells_what_was_due(a, sides[0]) is not tells_what_was_due(b, sides[1]):
        return True
    if kind is DivergenceKind.MODALITY and leave_open(a, b, sides):
        return True
    if kind is DivergenceKind.CAUSE:
        return one_reason(a, b, sides)
    return kind is DivergenceKind.PLACE and may_hold(a, b, *((p.start, p.end) for p in sides))


def _of_two_roles(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether both give a role, no person who is named may have both, and no word of one is made of
    one of the other.
    """
    given = all(gives_role(s, p) for s, p in zip((a, b), sides, strict=True))
    return given and exclude_each_other(a, b, sides) and not _of_one_stem(a, b, sides)


def _of_one_person(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether the marked words give the roles of one person."""
    mine, theirs = (
        [r.person for r in side.roles if overlap(r, passage)]
        for side, passage in zip((a, b), sides, strict=True)
    )
    return any(same_person(one, other) for one in mine for other in theirs)


def _marked(a: Side, b: Side, words: Words) -> tuple[Passage, Passage] | None:
    """The words that a judgement marks; None where it marks but what is no word."""
    first, second = _passage(a, *words.first), _passage(b, *words.second)
    return (first, second) if first and second else None


def _passage(side: Side, start: int, end: int) -> Passage | None:
    """The words of a sentence between two offsets in what a reader sees of it.

    Each word and each name is taken whole.
    """
    sentence = next(sentence for sentence, _ in side.pieces())
    inside, last = [], 0
    for i, word in enumerate(sentence.words):
        at = sentence.text.find(word.text, last)
        if at < 0:
            continue
        last = at + len(word.text)
        if at < end and start < last:
            inside.append(i)
    if not inside:
        return None
    first, final = _whole_names(sentence.words, inside[0], inside[-1])
    return side.passage(sentence.words[first].start, sentence.words[final].end)


def _whole_names(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """The first and the last of some words, without marks before them and with all of a name."""
    while first < last and words[first].pos == "PUNCT":
        first += 1
    while first and words[first].pos == words[first - 1].pos == "PROPN":
        first -= 1
    while last + 1 < len(words) and words[last].pos == words[last + 1].pos == "PROPN":
        last += 1
    return first, last


def _of_one_stem(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether a word of one is made of one of the other: a glaciologist studies glaciers."""
    mine, theirs = (
        content_keys(side.words_between(passage.start, passage.end))
        for side, passage in zip((a, b), sides, strict=True)
    )
    stems = {word[:STEM] for word in mine - theirs if len(word) >= STEM}
    return any(word[:STEM] in stems for word in theirs - mine)


def _differing(a: Side, b: Side) -> tuple[Passage, Passage]:
    """The longest stretch of each that the other lacks, else all that it says."""
    found = differing_words((a, b))
    first, second = (
        max(
            [p for p in found if p.source == side.source] or [_whole(side)],
            key=lambda p: p.end - p.start,
        )
        for side in (a, b)
    )
    return first, second


def _whole(side: Side) -> Passage:
    words = side.words()
    return side.passage(words[0].start, words[-1].end)
