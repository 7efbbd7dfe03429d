"""One sentence, one answer: what one fact tells as a detail is no other wording in another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.relate.placed import Values, meet

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compare.model import Fact, Passage

    # The details of each source, by the sources that they are told against.
    _Told = Mapping[tuple[tuple[str, ...], str], Values[Passage]]

__all__ = ["one_answer"]


def one_answer(facts: Sequence[Fact], alike: Sequence[bool]) -> tuple[Fact, ...]:
    """The facts, of whose other words none are a detail in a fact of the same sources.

    ``alike``: which of them are worded so that their other words are shown.
    """
    told = _told(facts)
    return tuple(
        replace(fact, differs=tuple(_untold(fact, told))) if shown else fact
        for fact, shown in zip(facts, alike, strict=True)
    )


def _told(facts: Sequence[Fact]) -> _Told:
    found: dict[tuple[tuple[str, ...], str], list[Passage]] = {}
    for fact in facts:
        for passage in fact.adds:
            found.setdefault((fact.sources, passage.source), []).append(passage)
    return {key: Values(sorted(own, key=lambda p: (p.start, p.end))) for key, own in found.items()}


def _untold(fact: Fact, told: _Told) -> Iterator[Passage]:
    sentences = {(c.source, c.sentence.start, c.sentence.end) for c in fact.claims}
    near = [
        q
        for source, start, end in sentences
        if (fact.sources, source) in told
        for q in told[fact.sources, source].between(start, end)
        if q not in fact.adds
    ]
    return (p for p in fact.differs if not any(meet(p, q) for q in near))
