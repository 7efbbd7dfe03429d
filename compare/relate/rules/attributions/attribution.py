"""One statement that two sources give to different speakers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.attributions.statements import (
    Statement,
    find_statements,
    is_sure,
    roles_told,
)
from compare.relate.rules.attributions.utterances import find_owners
from compare.relate.sides import passages
from compare.values.names.affiliations import affiliations, can_speak_for
from compare.values.names.bodies import MEDIA, body_words, is_body, same_body
from compare.values.names.names import name_parts, near, same_person
from compare.values.names.organs import may_act_for
from compare.values.quotations.quotations import comparable
from compare.values.quotations.repeated import same_quotation, same_run, same_saying, same_words
from compare.values.roles.callings import callings
from compare.values.words.keys import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.rules.attributions.reported import Reported
    from compare.relate.sides import Side

__all__ = ["find_attribution"]

# Two reports in the reporters' words are of one statement if they share so many words of content,
# and this share of all that either has: less is what two persons tell of one event.
_ENOUGH, _SHARE = 4, 0.8
# So many where a run of words is quoted in one and stands without marks in the other.
_REPEATED = 3
# What stands behind a speaker and tells no more than of him: ", the manager of the club, who had".
_ABOUT_SPEAKER = re.compile(r",(?: [^,“”\"]+,)? who [^“”\"]+$")


def find_attribution(a: Side, b: Side) -> Iterator[Divergence]:
    """One quotation, or one statement in the reporters' words, given to different speakers.

    A person and a body are left alone unless the person is told to be of another body: persons
    speak for bodies.
    """
    seen = set()
    pairs: list[tuple[Statement | Reported, Statement | Reported]]
    pairs = [*_speakers(a, b), *find_owners(a, b)]
    for left, right in pairs:
        sides = passages(a, left, b, right)
        if sides not in seen:
            seen.add(sides)
            why = f"said by {left.name} / said by {right.name}: other speaker, same words"
            yield Divergence(DivergenceKind.ATTRIBUTION, why, sides)


def _speakers(a: Side, b: Side) -> Iterator[tuple[Statement, Statement]]:
    """Statements of one content and different speakers."""
    for left in find_statements(a):
        for right in find_statements(b):
            if _one_statement(a, b, left, right) and _differ(a, b, left, right):
                yield left, right


def _one_statement(a: Side, b: Side, left: Statement, right: Statement) -> bool:
    """Whether both were said in the same words, or tell the same in the reporters' words.

    In these, two given names with one surname are two names for one speaker, and what many say
    others say too.
    """
    if not all(told.beside or is_sure(side, told) for side, told in ((a, left), (b, right))):
        return False
    quoted = comparable(left.quoted, right.quoted)
    if any(same_words(x, y) or same_quotation(x, y) for x, y in quoted):
        return True
    if len(left.quoted) == len(right.quoted) == 1 and same_saying(left.quoted[0], right.quoted[0]):
        return not (left.head or right.head)
    if (left.many or right.many) and (left.head or right.head):
        return False
    names = name_parts(left.name), name_parts(right.name)
    if names[0][-1:] == names[1][-1:]:
        return False
    own = {part for name in names for part in name}
    mine, theirs = left.words - own, right.words - own
    if len(mine & theirs) >= _REPEATED and (_repeats(left, right) or _repeats(right, left)):
        return True
    return _much(mine, theirs)


def _repeats(one: Statement, other: Statement) -> bool:
    """Whether one quotes what the other tells in the very words without the marks."""
    said = other.said
    if other.quoted or said is None:
        return False
    return any(same_run(quoted, said) for quoted in one.quoted)


def _much(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sets of words share enough for the passages to tell the same."""
    return len(mine & theirs) >= max(_ENOUGH, _SHARE * len(mine | theirs))


def _differ(a: Side, b: Side, left: Statement, right: Statement) -> bool:
    """Whether the speakers cannot be one, and neither report names both."""
    if left.head or right.head:
        return _callings_differ(a, b, left, right)
    names = a.evidence.people.full(left.name), b.evidence.people.full(right.name)
    kinds = _is_body(a, left), _is_body(b, right)
    if kinds[0] is not kinds[1]:
        return _foreign(b, right, left) if kinds[0] else _foreign(a, left, right)
    if same_person(*names) or same_person(left.name, right.name) or near(*names):
        return False
    if _for_another(left) is not _for_another(right):
        return False
    if may_act_for(*names):
        return False
    if kinds[0] and (same_body(*names) or not (_speaks(left) and _speaks(right))):
        return False
    return not (_beside(left.name, right) or _beside(right.name, left))


def _foreign(side: Side, told: Statement, body: Statement) -> bool:
    """Whether a person is told to be of a body, and his article never names the one that spoke."""
    if not body.body or body_words(body.name) & MEDIA or _beside(told.name, body):
        return False
    if any(same_body(body.name, name) for name, person in side.evidence.names if not person):
        return False
    own = affiliations(side.evidence.parsed.sentences, told.name)
    return not can_speak_for(own, body.name)


def _callings_differ(a: Side, b: Side, left: Statement, right: Statement) -> bool:
    """Whether a speaker without a name is of a calling that the other speaker is not of."""
    mine, theirs = _callings(a, b, left), _callings(b, a, right)
    if not mine or not theirs or mine & theirs:
        return False
    return not (_mentions(left, right) or _mentions(right, left))


def _mentions(one: Statement, other: Statement) -> bool:
    """Whether a sentence names the other's speaker, by the noun if he has no name."""
    return one.tells_of(other.head) if other.head else _beside(other.name, one)


def _callings(side: Side, other: Side, told: Statement) -> frozenset[str]:
    """The callings of a speaker: by his noun, or as either article introduces him."""
    if told.head:
        return callings([(told.head, told.titles)])
    if _is_body(side, told):
        return callings((word, ()) for word in body_words(told.name))
    return callings((r.head, r.body) for r in roles_told(told.name, side, other))


def _for_another(told: Statement) -> bool:
    """Whether a sentence tells of a spokesman, who may well speak for the other."""
    return told.tells_of("spokesman")


def _speaks(told: Statement) -> bool:
    """Whether a body goes by a full name, and is none that passes on what others say."""
    words = body_words(told.name)
    return told.body and len(words) > 1 and not words & MEDIA


def _is_body(side: Side, told: Statement) -> bool:
    """Whether the speaker is a body or a place that speaks through persons."""
    surname = name_parts(told.name)[-1:]
    if body_words(told.name) & MEDIA:
        return True
    if surname and surname[0] in side.evidence.people.surnames:
        return False
    return told.body or is_body(told.name) or (bool(surname) and surname[0] in side.evidence.places)


def _beside(name: str, told: Statement) -> bool:
    """Whether a sentence also names whoever the other article says spoke.

    What only a clause tells of a speaker by name has others in it, who did not speak: "said Ida
    Moe, who had not seen Lind".
    """
    own = set(name_parts(name)) - set(name_parts(told.name))
    before, mention, behind = told.sentence.partition(told.mention.text)
    if told.beside and mention and _ABOUT_SPEAKER.match(behind) and told.quoted:
        return bool(own & {fold(word) for word in before.split()})
    return bool(own & {fold(word) for word in told.sentence.split()})
