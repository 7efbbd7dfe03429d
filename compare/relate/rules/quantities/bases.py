"""What a change is measured against: 0.4 percent from last month, 3.1 percent from last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.parsed import Sentence
    from compare.relate.sides import Side
    from compare.values.quantities.quantities import Quantity

__all__ = ["other_bases"]

_PERIODS = frozenset("day week month quarter year decade".split())
_RATES = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}
_RATES |= {"annual": "year", "yearly": "year", "annualised": "year", "annualized": "year"}
_AGAINST = frozenset("from than over against compared versus on".split())


def other_bases(a: Side, b: Side, left: Quantity, right: Quantity) -> bool:
    """Whether two shares are measured against other times, as far as both say against which."""
    if left.unit != "percent" or right.unit != "percent":
        return False
    mine, theirs = _base(a, left), _base(b, right)
    return bool(mine and theirs) and mine != theirs


def _base(side: Side, one: Quantity) -> str:
    """The period back to which a change reaches: behind its number, or told of the rate."""
    found = side.words_at(one.start, one.end)
    if found is None:
        return ""
    sentence, inside = found
    ends = [q.start for q in side.evidence.quantities.between(one.end, sentence.end)
            if q.unit == one.unit]  # fmt: skip
    for i in range(inside[-1] + 1, len(sentence.words)):
        word = sentence.words[i]
        if ends and word.start >= ends[0]:
            break
        if word.text.lower() in _AGAINST:
            below = (c for c in sentence.subtree(i) if not _is_same(sentence, c))
            lemmas = (sentence.words[c].lemma.lower() for c in below)
            if base := next((p for p in lemmas if p in _PERIODS), ""):
                return base
    rates = {_RATES[w] for w in (w.text.lower() for w in sentence.words) if w in _RATES}
    return rates.pop() if len(rates) == 1 else ""


def _is_same(sentence: Sentence, noun: int) -> bool:
    """Whether a period is that of another year: "from the same quarter a year before"."""
    return any(sentence.words[c].text.lower() == "same" for c in sentence.children(noun))
