"""Another name, number or day in a long run of the same words: one text, set twice or corrected.

Whatever else the articles tell of either value, that run of words is one statement. Other rules
ask that neither article has the other's value, and so miss what one of them changed in one place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Divergence, DivergenceKind
from compare.relate.placed import overlap
from compare.relate.rules.attributions.speaking import is_speaker_at
from compare.relate.slots import find_slots
from compare.values.names.bodies import by_initials, same_body
from compare.values.names.names import explain_names, same_person, sound_alike
from compare.values.names.nations import nation_words
from compare.values.names.organs import may_act_for
from compare.values.places.gazetteer import PLACE_TYPES, one_place, state_and_land
from compare.values.places.places import explain_places
from compare.values.quantities.scales import one_dimension, same_amount
from compare.values.times.dates import MONTHS, WEEKDAYS
from compare.values.words.digits import is_digits
from compare.values.words.keys import CONTENT, fold, number_key
from compare.values.words.kin import kin_sense
from compare.values.words.small_words import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word
    from compare.relate.sides import Side
    from compare.relate.slots import Slot
    from compare.values.quantities.quantities import Quantity

__all__ = ["find_reprinted"]

# So many content words in a row, behind and before a value together, are those of one text.
_LEAST_AROUND = 6
# And so many on either side, if the passage does not begin or end there.
_LEAST_BESIDE = 3
# So far before a date "today" may stand that it explains.
_NEAR = 3
# More capitals than these are a heading.
_INITIALS = 4
_NAMED, _COUNTED = frozenset({"PROPN"}), frozenset({"NUM"})
_LINKING = frozenset({"ADP", "CCONJ", "PUNCT", "SCONJ", "DET", "AUX", "SPACE"})


def find_reprinted(a: Side, b: Side) -> Iterator[Divergence]:
    """Names, numbers and days that stand against each other in long runs of the same words.

    In headlines any word may look like a name.
    """
    if a.is_headline or b.is_headline:
        return
    for slot in find_slots(a, b):
        if slot.before + slot.after >= _LEAST_AROUND and _is_framed(a, b, slot):
            yield from _differing(a, b, slot)


def _is_framed(a: Side, b: Side, slot: Slot) -> bool:
    """Whether the same words stand on either side, enough of them or all that there are.

    Right behind a few of them something else may tell two things apart: "the eastern district".
    """
    if min(slot.before, slot.after) >= _LEAST_BESIDE:
        return True
    mine, theirs = _content_around(a, slot.a), _content_around(b, slot.b)
    runs = slot.before, slot.after
    return all(
        run >= _LEAST_BESIDE or run == here == there
        for run, here, there in zip(runs, mine, theirs, strict=True)
    )


def _content_around(side: Side, words: Sequence[Word]) -> tuple[int, int]:
    """How many content words of a side stand before and behind some of its words."""
    starts = [w.start for w, _ in side.plain if w.pos in CONTENT]
    first, last = words[0].start, words[-1].start
    return sum(s < first for s in starts), sum(s > last for s in starts)


def _differing(a: Side, b: Side, slot: Slot) -> Iterator[Divergence]:
    left, right = _value(slot.a), _value(slot.b)
    if not left or not right or _is_told_of_words(a, left) or _is_told_of_words(b, right):
        return
    kind = _kind(_sort(a, left), _sort(b, right))
    if kind is None or _may_be_same(a, b, left, right, kind):
        return
    sides = a.passage(left[0].start, left[-1].end), b.passage(right[0].start, right[-1].end)
    mine, theirs = (side.text for side in sides)
    if kind is DivergenceKind.PLACE:
        why = explain_places(mine, theirs)
    elif kind is DivergenceKind.NAME:
        why = explain_names(mine, theirs, "in the same words")
    else:
        why = f"{mine} / {theirs}: different values in the same words"
    yield Divergence(kind, why, sides)


def _value(words: Sequence[Word]) -> tuple[Word, ...]:
    """The name or the number among the words of a slot; () where these tell something else."""
    own = [i for i, w in enumerate(words) if w.pos not in _LINKING]
    if not own:
        return ()
    value = tuple(words[own[0] : own[-1] + 1])
    told = {w.pos for w in value if fold(w.text) not in {*ARTICLES, "of"}}
    return value if told in (_NAMED, _COUNTED) else ()


def _is_told_of_words(side: Side, value: Sequence[Word]) -> bool:
    """Whether a value is quoted or speaks: what is said, and by whom, other rules compare."""
    return is_speaker_at(side, value[0].start) or side.evidence.parsed.is_quoted(value[0])


def _kind(one: DivergenceKind, other: DivergenceKind) -> DivergenceKind | None:
    """What two values are; None where they are of two kinds.

    Many a place is taken for a body or a person.
    """
    if {one, other} == {DivergenceKind.NAME, DivergenceKind.PLACE}:
        return DivergenceKind.PLACE
    return one if one is other else None


def _sort(side: Side, value: Sequence[Word]) -> DivergenceKind:
    last = value[-1]
    if any(overlap(moment, last) for moment in side.moments):
        return DivergenceKind.TIME
    if last.pos in _COUNTED:
        return DivergenceKind.QUANTITY
    return DivergenceKind.PLACE if last.entity in PLACE_TYPES else DivergenceKind.NAME


def _may_be_same(
    a: Side, b: Side, left: Sequence[Word], right: Sequence[Word], kind: DivergenceKind
) -> bool:
    if kind is DivergenceKind.QUANTITY:
        return _one_number(a, b, left, right)
    if kind is DivergenceKind.TIME:
        return _is_own_day(a, left) or _is_own_day(b, right) or _one_time(left, right)
    mine, theirs = _whole_name(a, left), _whole_name(b, right)
    words, others = ({fold(w.text) for w in value} for value in (left, right))
    if words & others or nation_words(words) & nation_words(others):
        return True
    if same_person(mine, theirs) or same_body(mine, theirs) or may_act_for(mine, theirs):
        return True
    if by_initials(mine, theirs) or one_place(mine, theirs) or state_and_land(mine, theirs):
        return True
    if _are_ships(left, right) and mine.split()[-1] == theirs.split()[-1]:
        return True
    return any(sound_alike(x, y) for x in words for y in others)


def _are_ships(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether what stands before a ship's name is a word for it, the other initials: "HMS"."""
    words = [value[0].text for value in (left, right)]
    initials = [w for w in words if w.isupper() and len(w) <= _INITIALS]
    return len(initials) == 1 and any(kin_sense(w.lower()) == "ship" for w in words)


def _whole_name(side: Side, value: Sequence[Word]) -> str:
    """A name with the other proper words right beside it: "President Ida Moe"."""
    home = side.sentence_at(value[0].start)
    words = home.words if home else tuple(value)
    first, last = words.index(value[0]), words.index(value[-1]) + 1
    while first and words[first - 1].pos in _NAMED:
        first -= 1
    while last < len(words) and words[last].pos in _NAMED:
        last += 1
    return " ".join(w.text for w in words[first:last])


def _one_number(a: Side, b: Side, left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether two numbers can be the same; one that counts nothing is so by its digits."""
    first, second = _quantity(a, left), _quantity(b, right)
    if first and second:
        return not one_dimension(first, second) or same_amount(first, second)
    return [number_key(w.text) for w in left] == [number_key(w.text) for w in right]


def _quantity(side: Side, value: Sequence[Word]) -> Quantity | None:
    return next((q for q in side.quantities if any(overlap(q, w) for w in value)), None)


def _is_own_day(side: Side, value: Sequence[Word]) -> bool:
    """Whether a day is that of the report itself: "today (14 October)" is said anew every day."""
    home = side.sentence_at(value[0].start)
    words = home.words if home else ()
    before = [w.text.lower() for w in words if w.end <= value[0].start]
    return "today" in before[-_NEAR:]


def _one_time(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether times can be the same: not two days of the week, two months, or two numbers."""
    first, second = (value[-1].text.lower() for value in (left, right))
    for names in (WEEKDAYS, MONTHS):
        if first in names and second in names:
            return names[first] == names[second]
    keys = number_key(first), number_key(second)
    return not (is_digits(keys[0]) and is_digits(keys[1])) or keys[0] == keys[1]
