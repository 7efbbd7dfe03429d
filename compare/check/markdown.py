"""The result of a check as a Markdown page: shares met by what was asked, by kind, by fixture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.check.shares import by_kind, by_sort, held_out, overall, tuned
from compare.report.markdown import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.check.verdict import Check, Judged

__all__ = ["render_markdown"]

_INTRODUCTION = """\
# Fixtures

How much of what people expect of the fixtures is met. The held-out fixtures were kept out of all
tuning. Written by `factcompare check --markdown`; what is expected stands in the `expected.toml` of
each fixture.
"""


def render_markdown(check: Check) -> str:
    """The page, with the signature of the tool that was checked; ends in a newline."""
    signatures = dict.fromkeys(one.report.signature for one in check.judged)
    parts = [
        _INTRODUCTION,
        "".join(f"`{signature}`\n" for signature in signatures),
        "## By what is expected\n\n" + "\n".join(_shares(check.judged)) + "\n",
        "## By kind of divergence\n\n" + "\n".join(_kinds(check.judged)) + "\n",
        "## By fixture\n\n" + "\n".join(_fixtures(check.judged)) + "\n",
    ]
    return "\n".join(parts)


def _shares(judged: Sequence[Judged]) -> Iterator[str]:
    yield from ("| expected | tuned | held out |", "|---|--:|--:|")
    pairs = zip(by_sort(tuned(judged)), by_sort(held_out(judged)), strict=True)
    for (sort, ours), (_, apart) in pairs:
        yield f"| {sort} | {ours} | {apart} |"
    yield f"| **all** | {overall(tuned(judged))} | {overall(held_out(judged))} |"
    counts = [
        sum(len(one.unexpected) for one in half) for half in (tuned(judged), held_out(judged))
    ]
    yield f"| divergences nobody expected | {counts[0]} | {counts[1]} |"


def _kinds(judged: Sequence[Judged]) -> Iterator[str]:
    yield from ("| kind | tuned | held out |", "|---|--:|--:|")
    pairs = zip(by_kind(tuned(judged)), by_kind(held_out(judged)), strict=True)
    for (kind, ours), (_, apart) in pairs:
        if ours.total or apart.total:
            yield f"| {kind} | {ours} | {apart} |"


def _fixtures(judged: Sequence[Judged]) -> Iterator[str]:
    yield from ("| fixture | | met | unexpected divergences |", "|---|---|--:|--:|")
    for one in [*tuned(judged), *held_out(judged)]:
        apart = "held out" if one.fixture.held_out else ""
        name, unexpected = escaped(one.fixture.name), len(one.unexpected)
        yield f"| {name} | {apart} | {overall([one])} | {unexpected} |"
