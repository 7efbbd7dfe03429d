"""The same quoted words from two different speakers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind, Span
from compare.relate.rules.quote import quoted_words
from compare.values.bodies import is_body, same_body
from compare.values.keys import fold
from compare.values.names import name_parts, same_person
from compare.values.quotations import Quoted, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side

__all__ = ["find_attribution"]

_PRONOUNS = frozenset({"he", "she", "they", "it", "who"})


@dataclass(frozen=True, slots=True)
class _Told:
    """A quotation with whoever its own sentence says spoke it."""

    quoted: Quoted
    name: str
    mention: Span
    sentence: str


def find_attribution(a: Side, b: Side) -> Iterator[Divergence]:
    """One quotation that two sources give to different named speakers.

    A person and a body are left alone: persons speak for bodies.
    """
    seen = set()
    for left in _told(a):
        for right in _told(b):
            if not same_words(left.quoted, right.quoted) or not _differ(a, b, left, right):
                continue
            sides = (
                a.passage(left.mention.start, left.mention.end),
                b.passage(right.mention.start, right.mention.end),
            )
            if sides not in seen:
                seen.add(sides)
                why = f"said by {left.name} / said by {right.name}: other speaker, same words"
                yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def _told(side: Side) -> Iterator[_Told]:
    """The quotations beside which the article names the speaker, not with a pronoun."""
    sentences = side.evidence.parsed.sentences
    for quoted in quoted_words(side):
        for claim in side.each_claim():
            span = claim.speaker_span
            if span is None or not claim.speaker or span.text.lower() in _PRONOUNS:
                continue
            home = next(s for s in sentences if s.start <= span.start < s.end)
            inside = claim.start <= quoted.words[0].start < claim.end
            if inside and home.start < quoted.end and quoted.start < home.end:
                yield _Told(quoted, claim.speaker, span, home.text)
                break


def _differ(a: Side, b: Side, left: _Told, right: _Told) -> bool:
    """Whether the speakers are two persons or two bodies, and neither report names both."""
    names = a.evidence.people.full(left.name), b.evidence.people.full(right.name)
    kinds = _is_body(a, left), _is_body(b, right)
    if kinds[0] is not kinds[1] or same_person(*names) or same_person(left.name, right.name):
        return False
    if kinds[0] and (same_body(*names) or _named(b, left.name) or _named(a, right.name)):
        return False
    return not (_beside(left.name, right) or _beside(right.name, left))


def _is_body(side: Side, told: _Told) -> bool:
    """Whether the speaker is a body or a place that speaks through persons."""
    surname = name_parts(told.name)[-1:]
    if surname and surname[0] in side.evidence.people.surnames:
        return False
    return is_body(told.name) or (bool(surname) and surname[0] in side.evidence.places)


def _named(side: Side, name: str) -> bool:
    return all(part in side.evidence.content for part in name_parts(name))


def _beside(name: str, told: _Told) -> bool:
    """Whether a sentence also names whoever the other article says spoke."""
    own = set(name_parts(name)) - set(name_parts(told.name))
    return bool(own & {fold(word) for word in told.sentence.split()})
