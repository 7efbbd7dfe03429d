"""Whether a sentence that gives another number tells the first one as well."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from compare.relate.rules.quantities.scoped import MOVING
from compare.values.quantities.numerals import is_number
from compare.values.quantities.quantities import AGE, Quantity, find_quantities
from compare.values.quantities.scales import one_dimension, within_reach

if TYPE_CHECKING:
    from compare.relate.sides import Side

__all__ = ["other_ends", "told_beside"]

_BEFORE = 20
_FROM = re.compile(r"(\b(?:up|down|higher|lower) )?\bfrom $", re.IGNORECASE)
_TO = re.compile(r"(?: [\w-]+){0,2} to (?:about |some |just )?[$€£]?(\w+)")
# Verbs for a change, besides those of one way.
_CHANGING = frozenset("reduce cut raise lower extend expand trim shrink bring".split())


def told_beside(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether a sentence of one side gives both numbers: of $97 million, $58 million are new.

    The ages of two named persons are told apart by their names.
    """
    if left.unit == AGE and left.named and right.named:
        return False
    return _tells(a, right, left) or _tells(b, left, right)


def other_ends(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether one number is told to be what something changed from: "to 8 percent from 5"."""
    return _is_former(a, left) is not _is_former(b, right)


def _is_former(side: Side, one: Quantity) -> bool:
    """Whether something changed from a number; "doctors from 40 hospitals" tells where they work.

    What is measured is in most reports told to change; what is counted must be told to.
    """
    text = side.evidence.parsed.article.text
    before = _FROM.search(text[max(0, one.start - _BEFORE) : one.start])
    if before is None or not one.amount.exact:
        return False
    moves = one.context.predicates & (MOVING | _CHANGING)
    to = _TO.match(text, one.end)
    return bool(one.unit or moves or before[1]) or (to is not None and is_number(to[1].lower()))


def _tells(side: Side, one: Quantity, but: Quantity) -> bool:
    """Whether the sentence of a number gives another one as well."""
    sentence = side.sentence_at(but.start)
    return sentence is not None and any(
        q.start != but.start and (_is_one(one, q) or _some_of_them(one, q, but))
        for q in side.evidence.read(find_quantities, sentence)
    )


def _some_of_them(one: Quantity, part: Quantity, whole: Quantity) -> bool:
    """Whether a part told beside a number is what the other side counts: "12 of them stayed".

    Both tell of the part what is not told of the whole, by a verb or by what hangs on it.
    """
    if not part.part or part.vague or not one_dimension(one, part) or not within_reach(one, part):
        return False
    told = one.context.close & part.context.close
    return bool(told - whole.context.close)


def _is_one(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be one; a plain count has to be of one noun."""
    if other.vague or other.part or other.extra or not one_dimension(one, other):
        return False
    if math.inf in {one.amount.high, other.amount.high} or not within_reach(one, other):
        return False
    return one.unit != "" or one.context.noun == other.context.noun
