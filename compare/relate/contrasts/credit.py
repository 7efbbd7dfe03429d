"""The same statement credited to a person by one source and to another or a body by the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Claim, Divergence, DivergenceKind
from compare.values.bodies import is_body
from compare.values.keys import content_keys, fold
from compare.values.names import name_parts
from compare.values.titles import role_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.relate.sides import Side

__all__ = ["find_credit"]

# So much of the lighter statement's content must be the other's, for it to be one statement.
_LEAST_SHARED = 0.5
# Words of a speaker that do not tell who it is.
_EMPTY = frozenset("the a an mr mrs ms dr his her their its s one official officials".split())
_ARTICLES = frozenset("the its their his her a an".split())
# What a body is called the second time.
_BODIES = frozenset(
    "agency airline association bank board charity club college commission company council "
    "developer factory firm group hospital institute manufacturer ministry museum newspaper "
    "organisation organization owner operator party school union university".split()
)
_PRONOUNS = frozenset("he she they it i we who".split())


def find_credit(a: Side, b: Side) -> Iterator[Divergence]:
    """Speakers of one statement who share no name."""
    told: set[tuple[str, str]] = set()
    for left, mine in _credited(a):
        for right, theirs in _credited(b):
            names = fold(left.speaker or ""), fold(right.speaker or "")
            if names in told or _words(left) & _words(right) or not _one(mine, theirs):
                continue
            if _stands_for(left, right, a, b) or _stands_for(right, left, b, a):
                continue
            if left.speaker_span is None or right.speaker_span is None:
                continue
            told.add(names)
            sides = (
                a.passage(left.speaker_span.start, left.speaker_span.end),
                b.passage(right.speaker_span.start, right.speaker_span.end),
            )
            why = f"{sides[0].text} / {sides[1].text}: credited to different sources"
            yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def _stands_for(short: Claim, other: Claim, *sides: Side) -> bool:
    """Whether a speaker without a name is only a reference to the other: "the captain"."""
    head = _head(short)
    if not head or head[0].isupper():
        return False
    name, noun = _words(other), fold(head)
    if noun in _BODIES and _is_named_body(other, sides):
        return True
    return any(
        role_word(noun) == r.head
        for side in sides
        for r in side.evidence.roles
        if name_parts(r.person)[-1] in name
    )


def _is_named_body(claim: Claim, sides: Sequence[Side]) -> bool:
    """Whether a speaker is a body by its name, not a person and not "the union"."""
    name = claim.speaker or ""
    surname = name_parts(name)[-1:]
    if not any(w[0].isupper() for w in name.split()[1:]) or not is_body(name):
        return False
    return not any(part in side.evidence.people.surnames for part in surname for side in sides)


def _head(claim: Claim) -> str:
    """The last word of a speaker told by a common noun with an article; "" for any other."""
    words = (claim.speaker or "").split()
    return words[-1] if len(words) > 1 and words[0].lower() in _ARTICLES else ""


def _credited(side: Side) -> Iterator[tuple[Claim, frozenset[str]]]:
    parsed = side.evidence.parsed
    for number in side.claims:
        claim = parsed.claims[number]
        if _words(claim):
            own = {w.start for w in parsed.words(number) if not _in_speaker(claim, w.start)}
            yield claim, content_keys(w for w in parsed.words(number) if w.start in own)


def _in_speaker(claim: Claim, offset: int) -> bool:
    span = claim.speaker_span
    return span is not None and span.start <= offset < span.end


def _words(claim: Claim) -> frozenset[str]:
    """The words of a speaker's name; of a pronoun there are none."""
    words = (claim.speaker or "").replace("-", " ").split()
    shown = claim.speaker_span.text if claim.speaker_span else ""
    if fold(shown) in _PRONOUNS:
        return frozenset()
    return frozenset(fold(w) for w in words) - _EMPTY - _PRONOUNS - {""}


def _one(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    least = min(len(mine), len(theirs))
    return least > 1 and len(mine & theirs) >= _LEAST_SHARED * least
