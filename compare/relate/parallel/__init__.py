"""Whether what two sides differ in is told of two things: "women: 58 percent", "men: 44 percent".

Who tells of the same thing may call it by another name, but does not tell it from another of its
kind. So where a noun, a subject, a group or a period is set apart on both sides, nothing else that
differs is a conflict; nor is one where who or where it was differs, and something else as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import DivergenceKind
from compare.relate.parallel.ends import End, ends_of
from compare.relate.parallel.findings import other_findings
from compare.relate.parallel.many import one_of_many
from compare.relate.parallel.sequence import in_a_row
from compare.relate.parallel.values import other_hours, other_values, two_readings
from compare.relate.placed import overlap
from compare.values.names.bodies import same_body
from compare.values.names.nations import nation_words
from compare.values.quantities.number_words import ORDINALS
from compare.values.statements.settings.set_apart import differences
from compare.values.words.keys import content_keys
from compare.values.words.kin import kin_sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Divergence, Passage
    from compare.relate.sides import Side
    from compare.values.statements.settings.settings import Setting

__all__ = ["without_parallels"]

# What tells who or where it was; two of these and something else that differs are two facts.
_WHO_OR_WHERE = frozenset({DivergenceKind.NAME, DivergenceKind.PLACE})
# A quotation is known again by its words, whoever it is given to.
_BY_ITSELF = frozenset({DivergenceKind.QUOTE, DivergenceKind.ATTRIBUTION})
# Who it was has another role, too, and may have said it in other words.
_OF_ITSELF = _BY_ITSELF | {DivergenceKind.ROLE}
# So many of the other words two sentences must have in common (Dice) for a noun that only one has
# to be another thing, rather than another word for one.
_ALIKE = 0.6


def without_parallels(
    a: Side, b: Side, found: Sequence[tuple[Divergence, ...]]
) -> list[tuple[Divergence, ...]]:
    """What each rule found between two sides, without what is told of two things."""
    if not any(found):
        return list(found)
    every = {d: ends for by_rule in found for d in by_rule if (ends := ends_of(a, b, d))}
    apart = {d for d in every if _of_two_things(d, every)}
    return [tuple(d for d in by_rule if d not in apart) for by_rule in found]


def _of_two_things(found: Divergence, every: dict[Divergence, tuple[End, End]]) -> bool:
    if found.kind in _BY_ITSELF:
        return False
    x, y = every[found]
    if found.kind in _WHO_OR_WHERE and one_of_many(x) and one_of_many(y):
        return True
    others = [d for d in every if _beside(found, d, every)]
    if _set_apart(found, every) or other_findings(found.kind, x, y):
        return True
    if any(in_a_row(d.kind, *every[d]) for d in (found, *others)):
        return True
    mine, theirs = (_setting(found, end) for end in (x, y))
    if mine.passive is theirs.passive and _other_names(mine, theirs):
        return found.kind not in _WHO_OR_WHERE
    return _differs_twice(found, x, y, others)


def _set_apart(found: Divergence, every: dict[Divergence, tuple[End, End]]) -> bool:
    """Whether something tells the things apart that the words of a divergence are told of."""
    x, y = every[found]
    dated = found.kind is not DivergenceKind.TIME
    told = [p for d in every for p in d.sides]
    return any(
        apart.sure or _alike(_rest(x, told) - apart.mine, _rest(y, told) - apart.theirs)
        for apart in differences(_setting(found, x), _setting(found, y), dated=dated)
    )


def _setting(found: Divergence, end: End) -> Setting:
    """What the words are told of: of whom or where, without what else is told of these."""
    who = found.kind in _WHO_OR_WHERE or found.kind is DivergenceKind.ROLE
    return end.setting_of_phrase if who else end.setting


def _alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two sentences have their other words in common."""
    return 2 * len(mine & theirs) >= _ALIKE * (len(mine) + len(theirs))


def _rest(end: End, told: Sequence[Passage]) -> frozenset[str]:
    """The senses of the words of a sentence that no divergence tells of."""
    mine = [p for p in told if p.source == end.side.source]
    left = (w for w in end.home.words if not any(overlap(w, p) for p in mine))
    return frozenset(kin_sense(k) for k in content_keys(left))


def _other_names(mine: Setting, theirs: Setting) -> bool:
    """Whether two subjects go by names of which neither can be the other's, nor is told beside."""
    names, its_names = mine.subject.names, theirs.subject.names
    if not names or not its_names or mine.subject.words & theirs.subject.words:
        return False
    if names & theirs.known or its_names & mine.known:
        return False
    one, other = " ".join(sorted(names)), " ".join(sorted(its_names))
    return not (same_body(one, other) or nation_words(names) & its_names)


def _beside(found: Divergence, other: Divergence, every: dict[Divergence, tuple[End, End]]) -> bool:
    """Whether two divergences of two kinds are of other words of the same two sentences."""
    if other.kind is found.kind or other.kind in _OF_ITSELF:
        return False
    return all(x.is_beside(y) for x, y in zip(every[found], every[other], strict=True))


def _differs_twice(found: Divergence, x: End, y: End, others: Sequence[Divergence]) -> bool:
    """Whether sentences that differ in who or where it was differ in something else as well."""
    if found.kind in _WHO_OR_WHERE:
        return bool(others) or other_values(x, y)
    if any(d.kind in _WHO_OR_WHERE or _of_order(d) for d in others):
        return True
    if found.kind in {DivergenceKind.TIME, DivergenceKind.QUANTITY}:
        return two_readings(x, y) or (_of_order(found) and other_values(x, y))
    return found.kind is DivergenceKind.POLARITY and other_hours(x, y)


def _of_order(found: Divergence) -> bool:
    """Whether a divergence is that of "first" and "second": which one of some is meant."""
    return all(p.text.lower() in ORDINALS for p in found.sides)
