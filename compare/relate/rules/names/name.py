"""Two different names in one place of one fact."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.placed import overlap
from compare.relate.rules.attributions.attribution import find_attribution
from compare.relate.rules.names.known import is_same, is_told
from compare.relate.rules.names.offices import held_by_two, one_office, one_seat
from compare.relate.rules.names.opponents import find_other_opponents, of_other_matches
from compare.relate.rules.names.posts import hold_two_posts, of_two_holders
from compare.relate.rules.names.rivals import Rivals, names_of
from compare.relate.sides import passages
from compare.relate.slots import find_slots
from compare.values.names.long_names import find_long_names, told_apart
from compare.values.names.names import explain_names, name_parts, near
from compare.values.words.headings import all_capitals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.placed import Placed
    from compare.relate.sides import Side
    from compare.values.names.labels import Label
    from compare.values.names.long_names import LongName

__all__ = ["find_name"]

# Shared content words in a row on the two sides of a slot that show it to be the same one.
_LEAST_AROUND = 3
# Titles are cut to so many letters, and then have no vowel or are all capitals.
_LONGEST_TITLE = 5
_VOWELS = frozenset("aeiouyáéíóöúüøåä")


def find_name(a: Side, b: Side) -> Iterator[Divergence]:
    """Different persons or bodies in the same office, slot, list or act.

    Nothing is said where each article names the other's elsewhere.
    """
    yield from _long_names(a, b)
    for one, other in find_other_opponents(a, b):
        yield _told(a, one, b, other, "for the opponent in one match")
    slots = _slots(a, b)
    for left, right in product(names_of(a), names_of(b)):
        if left.person is not right.person or is_same(a, b, left, right):
            continue
        rivals = Rivals(a, b, left, right)
        if _is_told(rivals) or of_other_matches(a, left, b, right):
            continue
        if (hold_two_posts if left.person else of_two_holders)(a, b, left, right):
            continue
        where = _where(rivals, slots)
        if where and not _spoke(a, b, left, right):
            yield _told(a, left, b, right, where)


def _where(rivals: Rivals, slots: set[tuple[int, int]]) -> str:
    """Where both names stand, as far as that is one place; "" where it is not."""
    if not any(rivals.new):
        held = rivals.left.person and held_by_two(rivals.a, rivals.b, rivals.left, rivals.right)
        return "in the same office" if held else ""
    where = _shared(rivals, slots)
    if not where and rivals.alike and all(rivals.new) and rivals.in_one_statement:
        return "in one statement"
    return where


def _told(a: Side, left: Placed, b: Side, right: Placed, where: str) -> Divergence:
    sides = passages(a, left, b, right)
    return Divergence(
        DivergenceKind.NAME, explain_names(sides[0].text, sides[1].text, where), sides
    )


def _long_names(a: Side, b: Side) -> Iterator[Divergence]:
    """Names that are the same but for one word, which the other article nowhere has."""
    for left, right in product(_long_of(a), _long_of(b)):
        apart = told_apart(left, right)
        if apart and apart[0] not in b.evidence.folds and apart[1] not in a.evidence.folds:
            yield _told(a, left, b, right, "but for one word the same")


def _long_of(side: Side) -> list[LongName]:
    """The names that small words hold together, but for those in lines of capitals."""
    found = side.read(find_long_names)
    homes = {home.start for home, _ in side.pieces() if all_capitals(home)}
    return [n for n in found if (h := side.sentence_at(n.start)) and h.start not in homes]


def _is_told(rivals: Rivals) -> bool:
    """Whether the claims of either side also hold the other's person, or all words of its body."""
    a, b, left, right = rivals.a, rivals.b, rivals.left, rivals.right
    if left.person:
        return is_told(b, left, right) or is_told(a, right, left)
    return left.words <= frozenset(b.folds) or right.words <= frozenset(a.folds)


def _shared(rivals: Rivals, slots: set[tuple[int, int]]) -> str:
    """What shows that two names stand for one thing; "" if nothing does."""
    left, right = rivals.left, rivals.right
    # A body may be a part of the other, so that naming one of the two is no slip.
    if left.person or all(rivals.new) or rivals.of_a_kind:
        if near(left.name, right.name) and left.person:
            return "for one person"
        if (left.start, right.start) in slots:
            return "in the same place of one statement"
        if found := _of_one_sort(rivals):
            return found
        if left.person and left.listed and _one_list(left, right):
            return "in the same list"
        unlisted = not (left.listed or right.listed or left.one_of_many or right.one_of_many)
        if unlisted and left.event and left.event == right.event and left.parties & right.parties:
            return "with the same part in one event"
        if left.owned & right.owned:
            return "for the owner of one thing"
    return ""


def _of_one_sort(rivals: Rivals) -> str:
    """What two persons have in common: an office, a statement, an age."""
    a, b, left, right = rivals.a, rivals.b, rivals.left, rivals.right
    if not left.person:
        return ""
    if rivals.meet_in_lists and (one_office(a, b, left, right) or one_seat(a, b, left, right)):
        return "in the same office"
    if _both_speak(a, b, left, right):
        return "for the speaker"
    aged = left.age and left.age == right.age and all(rivals.new)
    return f"for the person of {left.age}" if aged else ""


def _spoke(a: Side, b: Side, left: Label, right: Label) -> bool:
    """Whether the same quoted words are given to both: that is told as another speaker."""
    return any(
        overlap(d.sides[0], left) and overlap(d.sides[1], right) for d in find_attribution(a, b)
    )


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
    if _may_be_titled(left) or _may_be_titled(right):
        return False
    return all(
        any(c.speaker_span and c.speaker_span.start == n.start for c in side.each_claim())
        for side, n in ((a, left), (b, right))
    )


def _may_be_titled(name: Label) -> bool:
    """Whether a surname stands behind one short word that may be a title: "CWO Finn", "Wg Finn"."""
    first, *rest = name.name.split()
    bare = first.rstrip(".")
    short = len(bare) <= _LONGEST_TITLE and len(rest) == 1
    return short and (bare.isupper() or _VOWELS.isdisjoint(bare.lower()))


def _one_list(left: Label, right: Label) -> bool:
    """Whether the lists differ in these two names only."""
    if len(left.listed) != len(right.listed):
        return False
    return all(any(x & y for y in right.listed) for x in left.listed) and all(
        any(x & y for x in left.listed) for y in right.listed
    )
