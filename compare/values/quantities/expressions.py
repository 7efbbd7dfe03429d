"""The expression around a number: its currency, unit, range, bounds and rate."""

from __future__ import annotations

from dataclasses import dataclass

from compare.values.quantities.amounts import Amount
from compare.values.quantities.bounds import bound_after, bound_before, with_bound
from compare.values.quantities.number_words import NumberKind, Numeral
from compare.values.quantities.numerals import read_numeral
from compare.values.quantities.ranges import read_below_zero, read_range
from compare.values.quantities.rates import in_a_year, rate_behind
from compare.values.quantities.tallies import SCORING, counted_votes, is_tally
from compare.values.quantities.units import CURRENCIES, Unit, find_unit
from compare.values.words.digits import is_digits

__all__ = ["Expression", "read_expression"]


@dataclass(slots=True)
class Expression:
    """An expression of tokens [first, last); ``amount`` is in the base unit of ``unit``.

    ``score`` holds both numbers of "31-24", the larger first, and no amount then.
    """

    texts: list[str]
    first: int
    last: int
    amount: Amount
    kind: NumberKind
    vague: bool
    unit: Unit | None = None
    rate: bool = False
    bounded: bool = False
    score: tuple[float, float] | None = None


def read_expression(texts: list[str], at: int, numeral: Numeral) -> Expression:
    """The expression whose number begins at a token."""
    found = Expression(texts, at, at + numeral.length, numeral.amount, numeral.kind, numeral.vague)
    if at and texts[at - 1] in CURRENCIES:
        found.first -= 1
        name = CURRENCIES[texts[at - 1]]
        found.unit = Unit(name, 1.0, name)
    if numeral.kind is NumberKind.ORDINAL and not _recurs(found):
        return found
    votes = counted_votes(texts, at)
    if votes is not None:
        found.score, found.last = votes[0], at + votes[1]
        return found
    found.score = _score(texts, at, found.last)
    if found.score:
        found.last = at + 3 + 2 * (texts[at + 2 : at + 3] == ["to"])
        return found
    if numeral.kind is NumberKind.SHARE:
        found.unit = Unit("percent", 1.0, "percent")
        _part_of_a_unit(found)
    _read_unit(found)
    if not read_below_zero(found):
        read_range(found)
    _scale(found)
    _read_bounds(found)
    _read_rate(found)
    return found


def _recurs(found: Expression) -> bool:
    """Takes "every second year" for two years."""
    unit, _ = find_unit(found.texts, found.last)
    every = found.texts[max(0, found.first - 1) : found.first] == ["every"]
    if not every or unit is None or unit.base != "second":
        return False
    found.kind = NumberKind.CARDINAL
    return True


def _score(texts: list[str], at: int, last: int) -> tuple[float, float] | None:
    """ "31-24", where the second number is no larger or the sentence tells of a contest."""
    if texts[at + 1 : at + 4] == ["-", "to", "-"]:
        texts = [*texts[: at + 1], *texts[at + 3 :]]  # "by a 62-to-35 vote"
    if last != at + 1 or at + 2 >= len(texts):
        return None
    if texts[at + 1] not in {"-", "–"} and not is_tally(texts, at):
        return None
    left, right = texts[at], texts[at + 2]
    if not (is_digits(left) and is_digits(right)) or max(len(left), len(right)) > 3:
        return None
    if texts[at + 3 : at + 4] in (["-"], ["–"]) or texts[max(0, at - 1) : at] in (["-"], ["–"]):
        return None
    behind = texts[at + 3] if at + 3 < len(texts) else ""
    if int(left) < int(right) and behind.endswith("s") and not SCORING.fullmatch(behind):
        return None
    if int(left) >= int(right) or SCORING.search(" ".join(texts)):
        high, low = sorted((float(left), float(right)), reverse=True)
        return high, low
    return None


def _read_unit(found: Expression) -> None:
    if found.unit is None:
        unit, end = find_unit(found.texts, found.last)
        if unit is not None:
            found.unit, found.last = unit, end
            _read_inches(found)
            _read_smaller(found)
            _read_half(found)


def _part_of_a_unit(found: Expression) -> None:
    """ "half a mile", "half-mile", "a quarter of an hour": a part of one unit, no share."""
    texts, at = found.texts, found.last
    of_one = texts[at : at + 2] in (["of", "a"], ["of", "an"])
    if of_one:
        at += 2
    elif texts[found.first] == "half":
        at += texts[at : at + 1] in (["a"], ["an"])
    else:
        return
    unit, end = find_unit(texts, at)
    if unit is None or (of_one and texts[end : end + 1] in (["'s"], ["’s"], ["'"], ["’"])):
        return  # "a third of a year's pay"
    found.unit, found.last, found.kind = unit, end, NumberKind.CARDINAL
    part = Amount.of(found.amount.low / 100)
    found.amount = part.loosened(0.2 if unit.base == "second" else 0.1)


def _read_inches(found: Expression) -> None:
    """ "5 feet 8 inches", "5-foot-8"."""
    if found.unit is None or found.unit.family != "foot":
        return
    rest = [t for t in found.texts[found.last : found.last + 3] if t != "-"]
    if rest and is_digits(rest[0]) and int(rest[0]) < 12 and found.amount.exact:
        feet = found.amount.low + int(rest[0]) / 12
        dash = found.texts[found.last : found.last + 1] == ["-"]
        found.amount, found.last = Amount.of(feet), found.last + 1 + dash
        if find_unit(found.texts, found.last)[0] is not None:
            found.last = find_unit(found.texts, found.last)[1]


def _read_smaller(found: Expression) -> None:
    """ "4 minutes 48 seconds", "two years and three months": one length of time."""
    unit, at = found.unit, found.last
    at += found.texts[at : at + 1] == ["and"]
    rest = read_numeral(found.texts[at : at + 4])
    if unit is None or unit.base != "second" or rest is None or not rest.amount.exact:
        return
    smaller, end = find_unit(found.texts, at + rest.length)
    if smaller is None or smaller.base != unit.base or smaller.factor >= unit.factor:
        return
    if found.amount.exact and rest.kind is NumberKind.CARDINAL:
        share = smaller.factor / unit.factor
        found.amount = Amount.of(found.amount.low + rest.amount.low * share, share)
        found.last = end


def _read_half(found: Expression) -> None:
    """ "a mile and a half" is read from "a": here "one mile and a half"."""
    if found.texts[found.last : found.last + 3] == ["and", "a", "half"]:
        value = found.amount.low + 0.5
        found.amount, found.last = Amount.of(value, 0.1), found.last + 3


def _scale(found: Expression) -> None:
    unit = found.unit
    if unit is None or (unit.factor == 1.0 and not unit.shift):
        return
    amount = found.amount.scaled(unit.factor)
    if unit.shift:
        amount = Amount(amount.low + unit.shift, amount.high + unit.shift, amount.step)
    found.amount = amount


def _read_bounds(found: Expression) -> None:
    bound, last = bound_after(found.texts, found.last)
    if bound is not None:
        found.amount, found.last, found.bounded = with_bound(found.amount, bound), last, True
    bound, first = bound_before(found.texts, found.first, found.last)
    if bound is not None:
        found.amount, found.first, found.bounded = with_bound(found.amount, bound), first, True


def _read_rate(found: Expression) -> None:
    rate = rate_behind(found.texts, found.last)
    if rate is None:
        return
    period, found.last = rate
    if found.unit is not None and found.unit.base == "second":
        return  # "40 hours a week"
    found.rate = True
    found.amount = found.amount.scaled(in_a_year(period))
    found.unit = found.unit or Unit("", 1.0, period)
