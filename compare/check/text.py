"""The result of a check as text: a table of the fixtures, then every failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.check.regions import Regions
from compare.check.said import quoted, said_of_divergence
from compare.check.shares import held_out, overall, tuned
from compare.check.verdict import Check, Finding, Judged, State
from compare.report.clean import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["failure", "render_text", "unexpected"]

_COLUMNS = ("met", "missed", "known", "unexpected")


def render_text(check: Check) -> str:
    """The table, the failures with what was said instead, and the totals; ends in a newline."""
    parts = ["\n".join(_table(check.judged))] if check.judged else []
    known = [line for judged in check.judged for line in _known(judged)]
    parts += ["\n".join(known)] if known else []
    for judged in check.judged:
        regions = Regions(judged.report)
        parts += ["\n".join(failure(judged, f, regions)) for f in judged.findings if f.failed]
        lines = list(unexpected(judged, regions))
        parts += ["\n".join(lines)] if lines else []
    parts += [one_line(f"{check.baseline}: {c.fixture}: {c.problem}") for c in check.complaints]
    parts.append(_sum(check))
    return "\n\n".join(parts) + "\n"


def failure(judged: Judged, finding: Finding, regions: Regions) -> Iterator[str]:
    """One failure: where it is expected, each passage, what was expected and what was said."""
    expectation = finding.expectation
    yield f"{_listing(judged)}:{expectation.line}: {finding.state}"
    words = {passage.source: quoted(passage.text) for passage in expectation.words}
    for passage in expectation.passages:
        named = f", the words {words[passage.source]}" if passage.source in words else ""
        place = regions.of(passage)
        shown = f"{one_line(str(place))}  " if place else ""
        yield f"  {passage.source}         {shown}{quoted(passage.text)}{named}"
    note = f" ({one_line(expectation.note)})" if expectation.note else ""
    yield f"  expected  {expectation.label}{note}"
    if finding.state is State.REGAINED:
        yield "  said      that; take it off the list: factcompare check --update-baseline"
    else:
        yield f"  said      {one_line(finding.said)}"


def unexpected(judged: Judged, regions: Regions) -> Iterator[str]:
    """The divergences of a fixture that nobody expected, one line each."""
    for divergence in judged.unexpected:
        place = regions.of(divergence.sides[0]) or judged.fixture.folder.as_posix()
        yield one_line(f"{place}: unexpected: {said_of_divergence(divergence)}")


def _known(judged: Judged) -> Iterator[str]:
    for finding in judged.findings:
        if finding.state is State.KNOWN:
            place = f"{_listing(judged)}:{finding.expectation.line}"
            yield f"{place}: {finding.state}: {finding.expectation.label}"


def _listing(judged: Judged) -> str:
    return one_line(judged.fixture.listing.as_posix())


def _table(judged: Sequence[Judged]) -> Iterator[str]:
    rows = [(one_line(one.fixture.name), _counts([one])) for one in tuned(judged)]
    apart = [(one_line(one.fixture.name), _counts([one])) for one in held_out(judged)]
    totals = [("tuned", _counts(tuned(judged)))] if rows else []
    totals += [("held out", _counts(held_out(judged)))] if apart else []
    width = max(len(name) for name, _ in [("fixture", ()), *rows, *apart, *totals])
    for block in ([("fixture", _COLUMNS)], rows, apart, totals):
        for name, counts in block:
            cells = "".join(f"  {c:>{len(h)}}" for c, h in zip(counts, _COLUMNS, strict=True))
            yield f"{name:<{width}}{cells}"
        if block and block is not totals:
            yield "-" * (width + sum(len(column) + 2 for column in _COLUMNS))


def _counts(judged: Sequence[Judged]) -> tuple[str, ...]:
    numbers = (
        sum(one.count(State.MET, State.REGAINED) for one in judged),
        sum(one.count(State.MISSED) for one in judged),
        sum(one.count(State.KNOWN) for one in judged),
        sum(len(one.unexpected) for one in judged),
    )
    return tuple(map(str, numbers))


def _sum(check: Check) -> str:
    """The last line: shares met, tuned and held-out apart, and what the check comes to."""
    parts = [
        f"{name}: {overall(judged)} met"
        for name, judged in (("tuned", tuned(check.judged)), ("held out", held_out(check.judged)))
        if judged
    ]
    known = sum(one.count(State.KNOWN) for one in check.judged)
    parts += [f"{known} known miss{'' if known == 1 else 'es'}"] if known else []
    if check.unchecked:
        parts.append(f"{len(check.unchecked)} not checked")
    return "; ".join([*parts, str(check.outcome)]) + "."
