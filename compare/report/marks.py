"""Cuts the words that a source gives on one fact into runs, each with the mark it carries."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.model import Article, Claim, Fact, Passage, Report, Span
from compare.report.clean import harmless, one_line
from compare.report.unmarked import mostly_unmarked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Excerpt", "Mark", "Run", "excerpts"]

# Two claims of one sentence are shown as one stretch across a gap of up to this many words
# ("and", "which is why"); across a longer one the words between belong to another fact.
_BRIDGE_WORDS = 4

# What may stand at either end of marked words without belonging to them.
_EDGES = " ,;:"

_TOKEN = re.compile(r"\s+|\S+")


class Mark(IntEnum):
    """What a run of words is to the fact; where two meet, the higher one is shown."""

    PLAIN = 0
    DIFFERS = 1
    ADDS = 2
    DIVERGES = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Words that carry one mark, as a reader sees them, on one line."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One stretch of a source as a renderer shows it.

    ``subject`` and ``speakers``, only where the stretch does not show them (or their surnames).
    ``claim``: the id of the first claim in it, or ""; excerpts of two claims may be the same.
    """

    runs: tuple[Run, ...]
    subject: str
    speakers: tuple[str, ...]
    headline: bool
    claim: str = field(default="", compare=False)

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    sentence: Span
    claims: tuple[Claim, ...]

    @property
    def speaker(self) -> str | None:
        return self.claims[0].speaker if self.claims else None


def excerpts(report: Report, fact: Fact, source_id: str) -> tuple[Excerpt, ...]:
    """What one source says on ``fact``, in the order of its text; overlapping claims are joined."""
    article = report.source(source_id)
    claims = [claim for claim in fact.claims if claim.source == source_id]
    stretches = [_Stretch(c.start, c.end, c.sentence, (c,)) for c in claims]
    others = [claim for claim in report.claims if claim.source == source_id]
    stretches += _strays(fact, source_id, claims, others)
    keys = _keys(fact, source_id)
    return tuple(_excerpt(article, stretch, keys) for stretch in _joined(article, stretches))


def _sides(fact: Fact, source_id: str) -> Iterator[Passage]:
    for divergence in fact.divergences:
        yield from (side for side in divergence.sides if side.source == source_id)


def _strays(
    fact: Fact, source_id: str, claims: Sequence[Claim], others: Sequence[Claim]
) -> Iterator[_Stretch]:
    """Marked passages that no claim covers, so that every marked word is shown.

    What stands in another clause of a sentence is shown with that clause: ``others`` are all
    claims of the source.
    """
    own = [passage for passage in fact.adds if passage.source == source_id]
    for passage in [*own, *_sides(fact, source_id)]:
        if any(_within(passage, claim) for claim in claims):
            continue
        extent = Span(passage.start, passage.end, passage.text)
        sentence = next((c.sentence for c in claims if _within(passage, c.sentence)), None)
        if sentence is not None:
            clauses = (c for c in others if c.sentence == sentence and _within(passage, c))
            extent = next((Span(c.start, c.end, c.text) for c in clauses), extent)
        yield _Stretch(extent.start, extent.end, sentence or extent, ())


def _within(passage: Passage, extent: Span | Claim) -> bool:
    return extent.start <= passage.start and passage.end <= extent.end


def _joined(article: Article, stretches: Iterable[_Stretch]) -> list[_Stretch]:
    joined: list[_Stretch] = []
    for stretch in sorted(stretches, key=lambda s: (s.start, s.end)):
        if joined and _belongs(article, joined[-1], stretch):
            last = joined[-1]
            end, claims = max(last.end, stretch.end), last.claims + stretch.claims
            joined[-1] = _Stretch(last.start, end, last.sentence, claims)
        else:
            joined.append(stretch)
    return joined


def _belongs(article: Article, before: _Stretch, after: _Stretch) -> bool:
    if after.start < before.end:
        return True
    if before.sentence != after.sentence:
        return False
    if before.claims and after.claims and before.speaker != after.speaker:
        return False
    return len(article.plain(before.end, after.start).split()) <= _BRIDGE_WORDS


@dataclass(frozen=True, slots=True)
class _Key:
    """A mark over a stretch; ``point`` keeps two divergences apart that stand side by side."""

    start: int
    end: int
    mark: Mark
    point: int = 0


_PLAIN = _Key(0, 0, Mark.PLAIN)


def _keys(fact: Fact, source_id: str) -> list[_Key]:
    """The marks of one source, strongest first; where it is doubtful that it is one fact, none."""
    if fact.is_doubtful:
        return []
    sides = list(_sides(fact, source_id))
    keys = [_Key(p.start, p.end, Mark.DIVERGES, point) for point, p in enumerate(sides, 1)]
    keys += [_Key(p.start, p.end, Mark.ADDS) for p in fact.adds if p.source == source_id]
    if mostly_unmarked(fact):
        keys += [_Key(p.start, p.end, Mark.DIFFERS) for p in fact.differs if p.source == source_id]
    return keys


def _excerpt(article: Article, stretch: _Stretch, keys: list[_Key]) -> Excerpt:
    runs = _runs(_cut(article, stretch, keys))
    text = "".join(run.text for run in runs)
    outside = [
        one_line(article.plain(c.subject.start, c.subject.end))
        for c in stretch.claims
        if c.subject and not _tells(stretch, c, c.subject)
    ]
    unsaid = [c.speaker for c in stretch.claims if c.speaker and not _says_who(stretch, c)]
    speakers = dict.fromkeys(one_line(name) for name in unsaid)
    return Excerpt(
        runs=runs,
        subject="; ".join(dict.fromkeys(outside)),
        speakers=tuple(name for name in speakers if name not in text),
        headline=any(c.headline for c in stretch.claims),
        claim=next((c.id for c in stretch.claims), ""),
    )


def _tells(stretch: _Stretch, claim: Claim, subject: Span) -> bool:
    """Whether a stretch has the subject of a claim, by name or by the pronoun of its sentence."""
    if stretch.start <= subject.start < stretch.end:
        return True
    return subject.end <= claim.sentence.start and stretch.start <= claim.sentence.start


def _says_who(stretch: _Stretch, claim: Claim) -> bool:
    """Whether a stretch has the speaker of a claim by his surname, as in "Moe said"."""
    mention, surname = claim.speaker_span, (claim.speaker or "").split()[-1:]
    if mention is None or not stretch.start <= mention.start < stretch.end:
        return False
    return mention.text.split()[-1:] == surname


def _cut(article: Article, stretch: _Stretch, keys: list[_Key]) -> Iterator[tuple[str, _Key]]:
    """The visible pieces of a stretch, each with the strongest key over it."""
    edges = {edge for key in keys for edge in (key.start, key.end)}
    for span in article.visible(stretch.start, stretch.end):
        inner = sorted(edge for edge in edges if span.start < edge < span.end)
        bounds = [span.start, *inner, span.end]
        for start, end in pairwise(bounds):
            key = next((k for k in keys if k.start <= start and end <= k.end), _PLAIN)
            yield article.text[start:end], key


def _runs(pieces: Iterable[tuple[str, _Key]]) -> tuple[Run, ...]:
    """Runs without leading or trailing white space in a marked one, and no space twice."""
    out: list[tuple[str, Mark, int]] = []
    space = False
    for text, key in pieces:
        for token in _TOKEN.findall(harmless(text)):
            if token.isspace():
                space = bool(out)
                continue
            _append(out, token, key, space)
            space = False
    return _tidied(out)


def _tidied(pieces: Iterable[tuple[str, Mark, int]]) -> tuple[Run, ...]:
    """The runs, with commas and colons at the edge of softer marks given to what is around."""
    runs: list[Run] = []
    for text, mark, _ in pieces:
        core = text if mark in (Mark.PLAIN, Mark.DIVERGES) else text.strip(_EDGES)
        lead, _, tail = text.partition(core) if core else (text, "", "")
        for part, its in ((lead, Mark.PLAIN), (core, mark), (tail, Mark.PLAIN)):
            if part and its is Mark.PLAIN and runs and runs[-1].mark is Mark.PLAIN:
                runs[-1] = Run(runs[-1].text + part, Mark.PLAIN)
            elif part:
                runs.append(Run(part, its))
    return tuple(runs)


def _append(out: list[tuple[str, Mark, int]], word: str, key: _Key, space: bool) -> None:
    gap = " " if space else ""
    if out and out[-1][1:] == (key.mark, key.point):
        out[-1] = (out[-1][0] + gap + word, key.mark, key.point)
        return
    if gap and out[-1][1] is Mark.PLAIN:
        out[-1] = (out[-1][0] + gap, Mark.PLAIN, 0)
    elif gap and key.mark is Mark.PLAIN:
        word = gap + word
    elif gap:
        out.append((gap, Mark.PLAIN, 0))
    out.append((word, key.mark, key.point))
