"""Quantities: numbers with their unit, their rate and the thing they count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.values.quantities.ages import name_beside, of_whom, person_before
from compare.values.quantities.conversions import with_conversions
from compare.values.quantities.counted import Context, read_context
from compare.values.quantities.dimensions import with_dimensions
from compare.values.quantities.divided import with_parts
from compare.values.quantities.exclusions import counts_nothing, is_extra, is_part, is_whole
from compare.values.quantities.expressions import Expression, read_expression
from compare.values.quantities.numerals import is_number, read_numeral
from compare.values.quantities.parts_told import is_listed_part
from compare.values.quantities.portions import PORTION, find_portions
from compare.values.quantities.quantity_types import (
    AGE,
    DURATION,
    MAGNITUDE,
    ORDINAL,
    SCORE,
    type_of,
)
from compare.values.quantities.time_left import may_be_time_left, read_time_left
from compare.values.quantities.units import CURRENCIES, YEAR
from compare.values.words.keys import NOUNS
from compare.values.words.marks import is_hyphened
from compare.values.words.tokens import Token, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.values.quantities.amounts import Amount

__all__ = [
    "AGE",
    "DURATION",
    "MAGNITUDE",
    "ORDINAL",
    "PORTION",
    "SCORE",
    "Quantity",
    "find_quantities",
]

# "twenty-six thousand eight hundred and twenty-one" has ten tokens.
_LONGEST = 14
_DEGREES = {"c": "celsius", "f": "fahrenheit"}
_SIGNS = frozenset("-−–")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in an article.

    ``amount`` is in the base unit ``unit``: "" for a plain count, one of the names above, or the
    base of a unit of measure; ``family`` is the unit as written; ``rate`` marks an amount in a
    year. ``vague`` is said of "dozens", ``extra`` of "another five" and of what is listed beside
    other parts of one number, ``part`` and ``whole`` of the two numbers of "three of the twelve",
    ``bounded`` of a range or bound. ``divided`` is said of a whole of which a part is told, and
    ``taken`` is that part where it is told as a share: 60, of "two thirds of the 90".
    ``score`` holds both numbers of "31-24"; ``named`` tells that the noun of an age is a surname,
    ``joined`` that a count is part of a word: "a 10-round magazine".
    """

    amount: Amount
    unit: str
    family: str
    rate: bool
    context: Context
    start: int
    end: int
    vague: bool = False
    extra: bool = False
    part: bool = False
    whole: bool = False
    bounded: bool = False
    score: tuple[float, float] | None = None
    named: bool = False
    joined: bool = False
    divided: bool = False
    taken: Quantity | None = None


def find_quantities(sentence: Sentence) -> tuple[Quantity, ...]:
    """The quantities of a sentence in order; dates, years and numbers in names are left out."""
    return sentence.once(_read)


def _read(sentence: Sentence) -> tuple[Quantity, ...]:
    portions = tuple(_portions(sentence))
    tokens = tokens_of(sentence)
    if not any(is_number(t.text) or may_be_time_left(t.text) for t in tokens):
        return portions
    plain = tuple(_find(sentence, tokens, _spelt_out(sentence, tokens)))
    found = with_conversions(tokens, with_dimensions(tokens, plain))
    parts = [replace(q, extra=True) if is_listed_part(sentence, found, q) else q for q in found]
    return (*with_parts(tokens, parts, portions), *portions)


def _portions(sentence: Sentence) -> Iterator[Quantity]:
    for index, amount in find_portions(sentence):
        context = read_context(sentence, index, index, index + 1)
        word = sentence.words[index]
        yield Quantity(
            amount=amount,
            unit=PORTION,
            family=PORTION,
            rate=False,
            context=context,
            start=word.start,
            end=word.end,
            vague=True,
        )


def _find(sentence: Sentence, tokens: list[Token], texts: list[str]) -> Iterator[Quantity]:
    after = 0
    for at, text in enumerate(texts):
        if at < after:
            continue
        found, number = read_time_left(texts, at), at
        if found is None:
            if not is_number(text) or counts_nothing(sentence, tokens, at):
                continue
            numeral = read_numeral(texts[at : at + _LONGEST])
            if numeral is None:
                continue
            found, number = read_expression(texts, at, numeral), at + numeral.length - 1
        after = found.last
        quantity = _quantity(sentence, tokens, found, number)
        if quantity is not None:
            yield quantity


def _spelt_out(sentence: Sentence, tokens: list[Token]) -> list[str]:
    """The texts with "m" for metres spelt out, and "t" for trillions behind a sum of money.

    A bare "6t" are tonnes. So are degrees of a letter, and the sign of a number below zero.
    """
    texts = [t.text for t in tokens]
    out = list(texts)
    for at in range(1, len(texts)):
        money = at > 1 and texts[at - 2] in CURRENCIES
        if texts[at] == "t" and money and texts[at - 1][0].isdigit():
            out[at] = "trillion"
        if texts[at] == "m" and texts[at - 1][0].isdigit():
            counts = at + 1 < len(texts) and texts[at + 1].isalpha() and texts[at + 1].endswith("s")
            if not money and not counts and "." not in texts[at - 1]:
                out[at] = "metre"
        if texts[at].rstrip(".") in _DEGREES and _is_degree(sentence, tokens, at):
            out[at] = _DEGREES[texts[at].rstrip(".")]
        if texts[at - 1] in _SIGNS and _is_sign(tokens, at - 1):
            out[at - 1] = "minus"
    return out


def _is_degree(sentence: Sentence, tokens: list[Token], at: int) -> bool:
    """Whether a letter touches the number before it, with no noun before both: no "seat 12F"."""
    number = tokens[at - 1]
    if not number.text[0].isdigit() or number.end != tokens[at].start:
        return False
    return not number.word or sentence.words[number.word - 1].pos not in NOUNS


def _is_sign(tokens: list[Token], at: int) -> bool:
    """Whether a dash touches the number behind it, and nothing before it."""
    touches = tokens[at].end == tokens[at + 1].start and tokens[at + 1].text[0].isdigit()
    return touches and (not at or tokens[at - 1].end < tokens[at].start)


def _quantity(
    sentence: Sentence, tokens: list[Token], found: Expression, number: int
) -> Quantity | None:
    named = person_before(sentence, tokens, found.first) is not None
    unit, family = type_of(found, named)
    first, last = tokens[found.first].word, tokens[found.last - 1].word + 1
    context = read_context(sentence, tokens[number].word, first, last)
    if unit == ORDINAL and not context.noun:
        return None
    amount, name = found.amount, ""
    if unit == AGE:
        amount = amount.scaled(1 / YEAR) if found.unit is not None else amount
        name = name_beside(sentence, first, last)
        context = of_whom(sentence, tokens, found.first, context, name)
    return Quantity(
        amount=amount,
        unit=unit,
        family=family,
        rate=found.rate,
        context=context,
        start=tokens[found.first].start,
        end=tokens[found.last - 1].end,
        vague=found.vague,
        extra=is_extra(sentence, tokens, found.first, found.last),
        part=is_part(tokens, found.last),
        whole=is_whole(tokens, found.first),
        bounded=found.bounded or found.vague,
        score=found.score,
        named=bool(name),
        joined=not unit and _is_joined(tokens, found.last),
    )


def _is_joined(tokens: list[Token], last: int) -> bool:
    """Whether a hyphen and a word follow a number without a space: "10-round"."""
    near = tokens[last - 1 : last + 2]
    return is_hyphened(near) and near[2].text.isalpha()
