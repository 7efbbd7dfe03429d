"""Applies the rules to the lines of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.model import Boilerplate, BoilerplateReason
from compare.read.boilerplate.afterwords import teasers_behind_note
from compare.read.boilerplate.bylines import OUTLET_LINE
from compare.read.boilerplate.datelines import DATED
from compare.read.boilerplate.repeats import find_repeats
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.table import RULES
from compare.read.boilerplate.words import OUTLET_WORD_IN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.read.lines import Line

__all__ = ["line_reasons", "mark_boilerplate"]

_TOP = 8  # lines; headline, subhead, byline, date and caption fit
_BOTTOM = 5
_MOST_LINES = 10_000  # no article has so many, and each is held against every rule
_LEADS = 3  # paragraphs that may begin with a dateline: a summary can stand before the story


def line_reasons(lines: Sequence[Line]) -> dict[int, BoilerplateReason]:
    """The numbers of the lines that are boilerplate from end to end, each with the reason."""
    return {
        number: reason
        for number, line in enumerate(lines[:_MOST_LINES])
        if (reason := _line_reason(line, number, len(lines))) is not None
    }


def mark_boilerplate(
    text: str,
    lines: Sequence[Line],
    reasons: Mapping[int, BoilerplateReason],
    headline: int | None = None,
) -> tuple[Boilerplate, ...]:
    """The boilerplate of ``text``, in order and without overlaps.

    ``lines`` are the lines of ``text``, ``reasons`` what ``line_reasons`` says of them, and
    ``headline`` the number of the headline, which is never boilerplate.
    """
    lines = lines[:_MOST_LINES]
    whole = {number: why for number, why in reasons.items() if number != headline}
    whole |= _outlets(lines, whole, headline)
    whole |= find_repeats(lines, headline, frozenset(whole))
    whole |= teasers_behind_note(lines, whole)
    marks: list[tuple[int, int, BoilerplateReason]] = []
    body = 0
    for number, line in enumerate(lines):
        if number == headline:
            continue
        tail = None if number in reasons else _partial(line, Scope.TAIL)
        if number in whole:
            marks += _whole(line, whole[number], tail)
            continue
        body += 1
        lead = _lead(lines, line) if body <= _LEADS else None
        marks += [(*line.locate(start, end), why) for start, end, why in filter(None, (lead, tail))]
    return tuple(Boilerplate(s, e, text[s:e], why) for s, e, why in marks)


def _line_reason(line: Line, number: int, count: int) -> BoilerplateReason | None:
    top = number < _TOP
    allowed = {
        Scope.LINE: True,
        Scope.TOP: top,
        Scope.EDGE: top or number >= count - _BOTTOM,
    }
    plain = line.plain.strip()
    for rule in RULES:
        if allowed.get(rule.scope) and rule.find(plain):
            return rule.reason
    return None


def _outlets(
    lines: Sequence[Line], whole: Mapping[int, BoilerplateReason], headline: int | None
) -> dict[int, BoilerplateReason]:
    """Lines right after a byline that name its outlet."""
    found = {}
    for number in range(1, len(lines)):
        line, before = lines[number], lines[number - 1]
        if whole.get(number - 1) != BoilerplateReason.BYLINE or number in (headline, *whole):
            continue
        plain = line.plain.strip()
        # in another block only a line that says that it is an outlet: a subhead may follow
        if OUTLET_LINE.fullmatch(plain) and (
            line.block == before.block or OUTLET_WORD_IN.search(plain)
        ):
            found[number] = BoilerplateReason.BYLINE
    return found


def _lead(lines: Sequence[Line], line: Line) -> tuple[int, int, BoilerplateReason] | None:
    """The boilerplate that a line begins with; a date is none where another line begins with one.

    Such lines are the entries of a list of events, each with a day of its own.
    """
    found = _partial(line, Scope.LEAD)
    if found is None or not _is_dated(line, found):
        return found
    others = ((other, _partial(other, Scope.LEAD)) for other in lines if other is not line)
    return None if any(lead and _is_dated(other, lead) for other, lead in others) else found


def _is_dated(line: Line, lead: tuple[int, int, BoilerplateReason]) -> bool:
    """Whether the beginning of a line is a date without a town."""
    return DATED.match(line.plain[: lead[1]]) is not None


def _partial(line: Line, scope: Scope) -> tuple[int, int, BoilerplateReason] | None:
    for rule in _PARTIAL[scope]:
        if found := rule.find(line.plain):
            return (*found, rule.reason)
    return None


_PARTIAL: dict[Scope, tuple[Rule, ...]] = {
    scope: tuple(rule for rule in RULES if rule.scope is scope)
    for scope in (Scope.LEAD, Scope.TAIL)
}


def _whole(
    line: Line, reason: BoilerplateReason, tail: tuple[int, int, BoilerplateReason] | None
) -> Iterator[tuple[int, int, BoilerplateReason]]:
    """A whole line, with the credit at its end as a mark of its own."""
    if tail is None or not line.plain[: tail[0]].strip():
        yield line.start, line.end, reason
        return
    start, end = line.locate(tail[0], tail[1])
    stop = line.locate(0, len(line.plain[: tail[0]].rstrip()))[1]
    yield line.start, stop, reason
    yield start, max(end, line.end), tail[2]
