"""Whether what two sides differ in is told of two things: "women: 58 percent", "men: 44 percent".

Who tells of the same thing may call it by another name, but does not tell it from another of its
kind. So where a noun, a subject, a group or a period is set apart on both sides, nothing else that
differs is a conflict; nor is one where who or where it was differs, and something else as well.
"""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.placed import overlap
from compare.values.names.bodies import same_body
from compare.values.names.nations import nation_words
from compare.values.quantities.number_words import ORDINALS
from compare.values.quantities.quantities import find_quantities
from compare.values.quantities.scales import same_amount
from compare.values.statements.antonyms import RETURNING, Stand, stands
from compare.values.statements.set_apart import Difference, differences
from compare.values.statements.settings import Setting, phrase_of, setting_of
from compare.values.times.times import different_times
from compare.values.words.keys import SUBJECTS, content_keys
from compare.values.words.kin import kin_sense
from compare.values.words.senses import word_sense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.model import Divergence, Passage
    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity
    from compare.values.statements.participants import Party
    from compare.values.times.days import Day
    from compare.values.times.times import Moment

__all__ = ["without_parallels"]

# What tells who or where it was; two of these and something else that differs are two facts.
_WHO_OR_WHERE = frozenset({DivergenceKind.NAME, DivergenceKind.PLACE})
# So many of the other words two sentences must have in common (Dice) for a noun that only one has
# to be another thing, rather than another word for one.
_ALIKE = 0.6
# What a sentence tells of another day than its own by.
_BEFORE = re.compile(
    r"\b(?:days?|weeks?|months?|nights?) (?:earlier|before|previously)\b"
    r"|\bthe previous (?:day|week|month|night|morning)\b",
    re.I,
)
# What tells of both: "detained on Friday and let go the following day".
_AFTER = re.compile(r"\b(?:following|next) (?:day|week|month|night|morning)\b|\blater\b", re.I)
# A quotation is known again by its words, whoever it is given to.
_BY_ITSELF = frozenset({DivergenceKind.QUOTE, DivergenceKind.ATTRIBUTION})
# Who it was has another role, too, and may have said it in other words.
_OF_ITSELF = _BY_ITSELF | {DivergenceKind.ROLE}


def without_parallels(
    a: Side, b: Side, found: Sequence[tuple[Divergence, ...]]
) -> list[tuple[Divergence, ...]]:
    """What each rule found between two sides, without what is told of two things."""
    every = [d for by_rule in found for d in by_rule]
    apart = [d for d in every if _of_two_things(a, b, d, every)]
    return [tuple(d for d in by_rule if d not in apart) for by_rule in found]


def _of_two_things(a: Side, b: Side, found: Divergence, every: Sequence[Divergence]) -> bool:
    if found.kind in _BY_ITSELF:
        return False
    whole = found.kind in _WHO_OR_WHERE | {DivergenceKind.ROLE}
    first, second = (_setting(side, p, whole=whole) for side, p in _by_side(a, b, found))
    if first is None or second is None:
        return False
    dated = found.kind is not DivergenceKind.TIME
    for told_apart in differences(first, second, dated=dated):
        if told_apart.sure or _alike(a, b, found, every, told_apart):
            return True
    if any(_in_a_row(a, b, d) for d in every if d is found or _beside(a, b, found, d)):
        return True
    if first.passive is second.passive and _other_names(first.subject, second.subject):
        return found.kind not in _WHO_OR_WHERE
    return _differs_twice(a, b, found, every)


def _in_a_row(a: Side, b: Side, found: Divergence) -> bool:
    """Whether one thing happened after the other: "rose on Tuesday", "fell back on Wednesday".

    So it is where both tell contraries of the past, each of its day; where only one tells that it
    was so again; and where a sentence tells of the day before its own.
    """
    homes = [side.sentence_at(p.start) for side, p in _by_side(a, b, found)]
    first, second = (_setting(side, p, whole=False) for side, p in _by_side(a, b, found))
    if homes[0] is None or homes[1] is None or first is None or second is None:
        return False
    contrary = any(stand.turned() in second.stands for stand in first.stands) and not (
        _told_of(homes[0]) & second.stands or _told_of(homes[1]) & first.stands
    )
    if found.kind is DivergenceKind.POLARITY:
        times = _moments(a, homes[0]), _moments(b, homes[1])
        return contrary and first.past and second.past and different_times(*times)
    if found.kind is not DivergenceKind.TIME or not all(_dates(a, b, found)):
        return False
    if any(_AFTER.search(home.text) for home in homes):
        return False
    again = (first.doing in RETURNING) is not (second.doing in RETURNING)
    return contrary or again or any(_BEFORE.search(home.text) for home in homes)


def _told_of(home: Sentence) -> frozenset[Stand]:
    """Where the verbs of a sentence stand between contraries."""
    verbs = (w.lemma.lower() for w in home.words if w.pos == "VERB")
    return frozenset(stand for verb in verbs for stand in stands(verb, "VERB"))


def _dates(a: Side, b: Side, found: Divergence) -> Iterator[bool]:
    """Whether the words on a side are a day: how long something lasted is told as a time, too."""
    for side, words in _by_side(a, b, found):
        home = side.sentence_at(words.start)
        times = _moments(side, home) if home is not None else ()
        yield any(m.day is not None and overlap(m, words) for m in times)


def _alike(
    a: Side, b: Side, found: Divergence, every: Sequence[Divergence], apart: Difference
) -> bool:
    """Whether two sentences have the other words in common, but for those that are told of."""
    mine, theirs = (
        _rest(side, p, every) - words
        for (side, p), words in zip(_by_side(a, b, found), (apart.mine, apart.theirs), strict=True)
    )
    return 2 * len(mine & theirs) >= _ALIKE * (len(mine) + len(theirs))


def _rest(side: Side, words: Passage, every: Sequence[Divergence]) -> frozenset[str]:
    """The senses of the words of a sentence that no divergence tells of."""
    home = side.sentence_at(words.start)
    told = [p for d in every for p in d.sides if p.source == side.source]
    left = [] if home is None else [w for w in home.words if not any(overlap(w, p) for p in told)]
    return frozenset(kin_sense(k) for k in content_keys(left))


def _other_names(mine: Party, theirs: Party) -> bool:
    """Whether two subjects go by names of which neither can be the other's."""
    if not mine.names or not theirs.names or mine.words & theirs.words:
        return False
    one, other = " ".join(sorted(mine.names)), " ".join(sorted(theirs.names))
    return not (same_body(one, other) or nation_words(mine.names) & theirs.names)


def _by_side(a: Side, b: Side, found: Divergence) -> Iterator[tuple[Side, Passage]]:
    for side in (a, b):
        yield side, next(p for p in found.sides if p.source == side.source)


def _setting(side: Side, words: Passage, *, whole: bool) -> Setting | None:
    """The setting of some words; ``whole``: with all that is told of whom or what they name."""
    found = side.words_at(words.start, words.end)
    if found is None:
        return None
    sentence, inside = found
    ends = sentence.once(phrase_of, inside[0], inside[-1]) if whole else (inside[0], inside[-1])
    return sentence.once(setting_of, *ends)


def _differs_twice(a: Side, b: Side, found: Divergence, every: Sequence[Divergence]) -> bool:
    """Whether sentences that differ in who or where it was differ in something else as well."""
    others = [d for d in every if _beside(a, b, found, d)]
    homes = [side.sentence_at(p.start) for side, p in _by_side(a, b, found)]
    if homes[0] is None or homes[1] is None:
        return False
    if found.kind in _WHO_OR_WHERE:
        return bool(others) or _other_values(a, homes[0], b, homes[1], found)
    if any(d.kind in _WHO_OR_WHERE or _of_order(d) for d in others):
        return True
    if found.kind in {DivergenceKind.TIME, DivergenceKind.QUANTITY}:
        return _two_readings(a, homes[0], b, homes[1]) or (
            _of_order(found) and _other_values(a, homes[0], b, homes[1], found)
        )
    return found.kind is DivergenceKind.POLARITY and _other_hours(a, homes[0], b, homes[1])


def _of_order(found: Divergence) -> bool:
    """Whether a divergence is that of "first" and "second": which one of some is meant."""
    return all(p.text.lower() in ORDINALS for p in found.sides)


def _beside(a: Side, b: Side, found: Divergence, other: Divergence) -> bool:
    """Whether two divergences are of other words of the same two sentences."""
    if other.kind is found.kind or other.kind in _OF_ITSELF:
        return False
    pairs = zip(_by_side(a, b, found), _by_side(a, b, other), strict=True)
    return all(
        not (p.start < q.end and q.start < p.end)
        and side.sentence_at(p.start) is side.sentence_at(q.start)
        for (side, p), (_, q) in pairs
    )


def _other_values(a: Side, home: Sentence, b: Side, other: Sentence, found: Divergence) -> bool:
    return (
        _other_numbers(a, home, b, other, found)
        or _other_days(a, home, b, other)
        or _one_denies(home, other)
    )


def _one_denies(home: Sentence, other: Sentence) -> bool:
    """Whether one sentence denies a verb that the other has without a "not"."""
    (mine, plain), (theirs, its_plain) = _verbs(home), _verbs(other)
    return bool(mine & its_plain or theirs & plain)


def _verbs(home: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """The senses of the verbs with a "not", and of those without."""
    words = home.words
    verbs = [i for i, w in enumerate(words) if w.pos == "VERB"]
    denied = {i for i in verbs if any(words[c].dep == "neg" for c in home.children(i))}
    senses = {i: word_sense(home, i) for i in verbs}
    return frozenset(senses[i] for i in denied), frozenset(
        s for i, s in senses.items() if i not in denied
    )


def _other_days(a: Side, home: Sentence, b: Side, other: Sentence) -> bool:
    """Whether both sentences are dated in one way, and no date of the one can be the other's."""
    mine, theirs = _moments(a, home), _moments(b, other)
    grains = [{_grain(m.day) for m in times if m.day} for times in (mine, theirs)]
    return bool(grains[0] & grains[1]) and different_times(mine, theirs)


def _grain(day: Day) -> str:
    """How a day is told: two that are told in other ways may be one all the same."""
    if day.relative:
        return "relative"
    if day.weekday is not None and day.day is None:
        return "weekday"
    return "date" if day.day else "month" if day.month else "year"


def _other_hours(a: Side, home: Sentence, b: Side, other: Sentence) -> bool:
    """The same of times of day: what is put off has another day, but what closes at night opens."""
    mine, theirs = ([m for m in _moments(s, h) if m.clock] for s, h in ((a, home), (b, other)))
    return different_times(mine, theirs)


def _moments(side: Side, home: Sentence) -> tuple[Moment, ...]:
    return side.evidence.find_moments(home)


def _other_numbers(a: Side, home: Sentence, b: Side, other: Sentence, found: Divergence) -> bool:
    """Whether two sentences count one sort of thing, and have no number of it in common.

    The words of a divergence itself are left out.
    """
    mine, theirs = (
        [q for q in s.evidence.read(find_quantities, h) if not _told_by(found, s, q)]
        for s, h in ((a, home), (b, other))
    )
    return bool(_unlike(mine, theirs))


def _told_by(found: Divergence, side: Side, one: Quantity) -> bool:
    return any(p.source == side.source and overlap(p, one) for p in found.sides)


def _unlike(
    mine: Sequence[Quantity], theirs: Sequence[Quantity]
) -> list[tuple[Quantity, Quantity]]:
    """The numbers of one sort, where none is told by both."""
    alike = [(x, y) for x, y in product(mine, theirs) if _one_sort(x, y)]
    return [] if any(same_amount(x, y) for x, y in alike) else alike


def _one_sort(one: Quantity, other: Quantity) -> bool:
    if one.unit != other.unit or one.rate != other.rate:
        return False
    if one.unit or one.context.noun or other.context.noun:
        return bool(one.unit) or one.context.noun == other.context.noun
    return bool(one.context.predicates & other.context.predicates)


def _two_readings(a: Side, home: Sentence, b: Side, other: Sentence) -> bool:
    """Whether a count is told of two days: "on Monday 900 homes had no power"; or of two years.

    What happened once has a subject of its own: "on Monday a fire killed three people".
    """
    if not _other_days(a, home, b, other):
        return False
    mine, theirs = (s.evidence.read(find_quantities, h) for s, h in ((a, home), (b, other)))
    pairs = _unlike(mine, theirs)
    yearly = all(m.day and m.day.year and not m.day.month
                 for s, h in ((a, home), (b, other)) for m in _moments(s, h))  # fmt: skip
    return bool(pairs) and (
        yearly or any(_of_subject(home, x) and _of_subject(other, y) for x, y in pairs)
    )


def _of_subject(home: Sentence, one: Quantity) -> bool:
    """Whether a number counts the subject of a sentence."""
    inside = home.within(one.start, one.end)
    noun = home.words[inside[-1]].head if inside else None
    return noun is not None and home.words[noun].dep in SUBJECTS
