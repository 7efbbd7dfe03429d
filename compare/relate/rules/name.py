"""Two different names in one place of one fact."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.attribution import find_attribution
from compare.relate.rules.exchange import exchanged, standing
from compare.relate.rules.offices import one_office, one_seat, other_offices
from compare.relate.slots import find_slots, likeness
from compare.values.bodies import KINDS, same_body
from compare.values.keys import fold
from compare.values.names import explain_names, name_parts, near, same_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.sides import Side
    from compare.values.labels import Label

__all__ = ["find_name"]

# Shared content words in a row on the two sides of a slot that show it to be the same one.
_LEAST_AROUND = 3
# On the training pairs 0.4 lets one false conflict through, and 0.35 three. Where an article
# names the other's person elsewhere, more is asked for.
_LEAST_ALIKE, _MUCH_ALIKE = 0.45, 0.6
# What stands behind these is a place, whatever it is taken for.
_WHERE = frozenset({"in", "near"})
# How alike the places of two names must be (see compare.values.standing): of the only persons,
# of persons that neither article or one of the two knows, of bodies of one kind and of others.
_ENOUGH_IF_ALONE, _ENOUGH_IF_NEW, _ENOUGH_IF_KNOWN = 2.5, 2.5, 3.5
_ENOUGH_OF_A_KIND, _ENOUGH_FOR_BODIES, _MUCH_FOR_BODIES = 3.0, 3.2, 6.0
# What is asked for beyond that of names of one word, since other words are often taken for them.
_SHORT = 2.0


def find_name(a: Side, b: Side) -> Iterator[Divergence]:
    """Different persons or bodies in the same office, slot, list or act.

    Nothing is said where each article names the other's elsewhere.
    """
    slots = _slots(a, b)
    for left, right in product(_of(a), _of(b)):
        if left.person is not right.person or _same(a, b, left, right):
            continue
        new = _foreign(left, right, b), _foreign(right, left, a)
        # A body may be a part of the other, so that naming one of the two is no slip.
        if not any(new) or not (left.person or all(new) or _one_kind(left, right)):
            continue
        if left.person and (_told_in(b, left, right) or _told_in(a, right, left)):
            continue
        where = _shared(a, b, left, right, slots)
        if where and not _spoke(a, b, left, right):
            sides = a.passage(left.start, left.end), b.passage(right.start, right.end)
            why = explain_names(sides[0].text, sides[1].text, where)
            yield Divergence(DivergenceKind.NAME, why, sides)


def _of(side: Side) -> list[Label]:
    """The names in the claims; of a headline, where every word has a capital, only known ones."""
    bare = [c for c in side.each_claim() if not c.headline]
    known = side.evidence.text_names
    return [
        n
        for n in side.within(side.evidence.labels)
        if n.name in known or any(c.start <= n.start < c.end for c in bare)
    ]


def _same(a: Side, b: Side, left: Label, right: Label) -> bool:
    if not left.person:
        return same_body(left.name, right.name)
    full = a.evidence.people.full(left.name), b.evidence.people.full(right.name)
    return same_person(*full) or same_person(left.name, right.name)


def _foreign(name: Label, rival: Label, other: Side) -> bool:
    """Whether an article nowhere has the words that tell a name from its rival.

    Of a person the surname is enough to be named, unless both have it.
    """
    own = name.words - rival.words
    if name.person:
        surname = name_parts(name.name)[-1]
        own = frozenset({surname}) if surname in own else own
        return bool(own) and not own & other.evidence.content
    return bool(own) and not own <= other.evidence.content


def _shared(a: Side, b: Side, left: Label, right: Label, slots: set[tuple[int, int]]) -> str:
    """What shows that two names stand for one thing; "" if nothing does."""
    if near(left.name, right.name) and left.person:
        return "for one person"
    if (left.start, right.start) in slots:
        return "in the same place of one statement"
    offices = left.person and _lists_meet(left, right)
    if offices and (one_office(a, b, left, right) or one_seat(a, b, left, right)):
        return "in the same office"
    if left.person and _both_speak(a, b, left, right):
        return "for the speaker"
    if left.age and left.age == right.age:
        return f"for the person of {left.age}"
    if left.listed and _one_list(left, right):
        return "in the same list"
    alone = not left.listed and not right.listed
    if alone and left.event and left.event == right.event and left.parties & right.parties:
        return "with the same part in one event"
    if left.owned & right.owned:
        return "for the owner of one thing"
    alike = _only_ones(a, b, left, right) or _stand_alike(a, b, left, right)
    return "in one statement" if alike else ""


def _stand_alike(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether the same words stand around two full names, two short ones or two bodies."""
    if not _lists_meet(left, right) or _surname(left.name) == _surname(right.name):
        return False
    if left.person:
        new = _foreign(left, right, b) and _foreign(right, left, a)
        enough = _ENOUGH_IF_NEW if new else _ENOUGH_IF_KNOWN
        lengths = [min(2, len(name_parts(n.name))) for n in (left, right)]
        if lengths[0] != lengths[1] or other_offices(a, b, left, right):
            return False
        if _alone(a, b, left, right):
            enough = _ENOUGH_IF_ALONE
        elif lengths == [1, 1]:
            enough += _SHORT
    else:
        new = _foreign(left, right, b) and _foreign(right, left, a)
        alone = _alone(a, b, left, right)
        enough = _ENOUGH_FOR_BODIES if alone and new else _MUCH_FOR_BODIES
        if _one_kind(left, right):
            enough = _ENOUGH_OF_A_KIND
    places = (left.start, left.end), (right.start, right.end)
    found = standing(a, places[0]), standing(b, places[1])
    if any(s is not None and s.role in _WHERE for s in found):
        return False
    return exchanged(a, b, *places) >= enough


def _one_kind(left: Label, right: Label) -> bool:
    """Whether both are departments, both are courts: bodies of one kind by their names."""
    return not left.person and bool(left.words & right.words & KINDS)


def _only_ones(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether these are the only full names of the claims that the other's claims lack.

    The claims must share most of what else they say: then each stands where the other does.
    """
    both = _foreign(left, right, b) and _foreign(right, left, a)
    if not left.person or not _alone(a, b, left, right):
        return False
    return likeness(a, b) >= (_LEAST_ALIKE if both else _MUCH_ALIKE)


def _alone(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether no other full name, or no other body, of the claims is lacking in the other's."""
    if _surname(left.name) == _surname(right.name):
        return False
    if left.person and min(len(name_parts(n.name)) for n in (left, right)) < 2:
        return False
    mine, theirs = ([n for n in _of(s) if n.person is left.person] for s in (a, b))
    alone = [x for x in mine if not any(_same(a, b, x, y) for y in theirs)]
    others = [y for y in theirs if not any(_same(a, b, x, y) for x in mine)]
    return {x.name for x in alone} == {left.name} and {y.name for y in others} == {right.name}


def _told_in(side: Side, name: Label, rival: Label) -> bool:
    """Whether the claims of the other side hold a surname that only this name has."""
    surname = _surname(name.name)
    return surname not in rival.words and surname in {fold(w.text) for w in side.words()}


def _spoke(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether the same quoted words are given to both: that is told as another speaker."""
    starts = left.start, right.start
    return any((d.sides[0].start, d.sides[1].start) == starts for d in find_attribution(a, b))


def _surname(name: str) -> str:
    return name_parts(name)[-1]


def _slots(a: Side, b: Side) -> set[tuple[int, int]]:
    """Where the names of two sides fill one slot: pairs of offsets."""
    found = set()
    for slot in find_slots(a, b):
        names = [[w for w in words if w.pos == "PROPN"] for words in (slot.a, slot.b)]
        others = [w for w in (*slot.a, *slot.b) if w.pos in {"VERB", "NUM", "ADV"}]
        around = slot.before + slot.after if slot.before and slot.after else 0
        if all(names) and not others and around >= _LEAST_AROUND:
            found.add((names[0][0].start, names[1][0].start))
    return found


def _both_speak(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether persons of one surname but other given names are quoted for one statement."""
    names = name_parts(left.name), name_parts(right.name)
    if min(map(len, names)) < 2 or names[0][-1] != names[1][-1]:
        return False
    return all(
        any(c.speaker_span and c.speaker_span.start == n.start for c in side.each_claim())
        for side, n in ((a, left), (b, right))
    )


def _lists_meet(left: Label, right: Label) -> bool:
    """Whether neither name is listed with others, or both are, with someone in common.

    Of many that did a thing, two articles may name some each.
    """
    if not left.listed and not right.listed:
        return True
    return any(x & y for x in left.listed for y in right.listed)


def _one_list(left: Label, right: Label) -> bool:
    """Whether the lists differ in these two names only."""
    if len(left.listed) != len(right.listed):
        return False
    return all(any(x & y for y in right.listed) for x in left.listed) and all(
        any(x & y for x in left.listed) for y in right.listed
    )
