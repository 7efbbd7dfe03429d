"""The quotations of a side and its sentences word by word, with who speaks in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.relate.quoted import is_told, quotations_of
from compare.values.names.bodies import body_words, is_body
from compare.values.names.names import same_person
from compare.values.quotations.told import Told
from compare.values.words.keys import SUBJECTS, content_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compare.model import Claim
    from compare.parsed import Sentence, Word
    from compare.relate.sides import Side
    from compare.values.quotations.quotations import Quoted

__all__ = [
    "PRONOUNS",
    "Remark",
    "are_one_speaker",
    "find_remarks",
    "may_be_one_speaker",
    "quoted_words",
    "tellers",
    "whole_quotations",
]

PRONOUNS = frozenset({"he", "she", "they", "it", "who"})


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence of a side: its words and quotations, and who speaks or acts in it.

    ``teller`` is None where it is not told by a name or a noun.
    """

    home: Sentence
    told: Told
    quotations: tuple[Quoted, ...]
    teller: str | None


def find_remarks(side: Side) -> tuple[Remark, ...]:
    """The sentences of a side, whole.

    A remark without marks may be cut into clauses, and only one of them be lined up.
    """
    return side.once(_read)


def _read(side: Side) -> tuple[Remark, ...]:
    pairs = zip(side.each_claim(), side.pieces(), strict=True)
    homes: dict[int, tuple[Claim, Sentence]] = {}
    for claim, (home, _) in pairs:  # the first says who speaks, others of whom it is said
        homes.setdefault(home.start, (claim, home))
    found = (_remark(side, claim, home) for claim, home in homes.values())
    return tuple(r for r in found if r.told.words)


def may_be_one_speaker(a: str | None, b: str | None) -> bool:
    """Whether two tellers can be one speaker; None is nobody known.

    A body may be meant where the other is a person, and a name where the other is a noun.
    """
    if a is None or b is None or is_body(a) is not is_body(b):
        return True
    if _is_name(a) is not _is_name(b):
        return True
    return same_person(a, b) or bool(body_words(a) & body_words(b))


def are_one_speaker(a: str | None, b: str | None) -> bool:
    """Whether two tellers are known and of a sort: a body may mean others than the person."""
    return a is not None and b is not None and is_body(a) is is_body(b)


def _is_name(teller: str) -> bool:
    """Whether a teller is told by a name, rather than by a noun with one: "Lund's coach"."""
    last = teller.split()[-1:]
    return any(c.isupper() for word in last for c in word)


def quoted_words(side: Side) -> list[Quoted]:
    """The quotations in the claims of a side, marks and punctuation left out."""
    words = {w.start: w for w in side.words() if is_told(w)}
    return list(_quotations(side, [words[start] for start in sorted(words)]))


def whole_quotations(side: Side) -> list[Quoted]:
    """The quotations that reach into the claims of a side, from mark to mark."""
    parsed, known = side.evidence.parsed, side.evidence.quotations
    reached = (parsed.quotations_in(c.start, c.end) for c in side.each_claim())
    starts = sorted({start for spans in reached for start, _ in spans})
    return [known[start] for start in starts if start in known]


def tellers(side: Side, quotations: Iterable[Quoted]) -> list[str | None]:
    """Who speaks in each of these quotations, also where a pronoun tells it; None if not known."""
    told = {q.start: r.teller for r in find_remarks(side) if r.teller for q in r.quotations}
    claims = [c for c in side.each_claim() if c.speaker]
    return [
        next((c.speaker for c in claims if c.start < q.end and q.start < c.end), told.get(q.start))
        for q in quotations
    ]


def _remark(side: Side, claim: Claim, home: Sentence) -> Remark:
    words = tuple(w for w in home.words if is_told(w))
    quotations = tuple(_quotations(side, words))
    words = _as_edited(words, quotations)
    places = {w.start: n for n, w in enumerate(words)}
    marks, touched = [-1] * len(words), set()
    for number, quoted in enumerate(quotations):
        first = places[quoted.words[0].start]
        marks[first : first + len(quoted.words)] = [number] * len(quoted.words)
        touched |= {first + n for n in quoted.open}
    told = Told(words, home.start, home.end, frozenset(touched), tuple(marks), content_keys(words))
    return Remark(home, told, quotations, _teller(side, claim, home))


def _as_edited(words: Sequence[Word], quotations: Sequence[Quoted]) -> tuple[Word, ...]:
    """The words, of each bracket in a quotation only the first, as the quotation has them."""
    kept = {w.start for q in quotations for w in q.words}
    spans = [(q.start, q.end) for q in quotations]
    return tuple(w for w in words if w.start in kept or not any(s <= w.start < e for s, e in spans))


def _teller(side: Side, claim: Claim, home: Sentence) -> str | None:
    """Who is said to speak, or whom the sentence is about."""
    span = claim.speaker_span
    if claim.speaker and span is not None and span.text.lower() not in PRONOUNS:
        return claim.speaker
    for first, last in home.entities():
        word = home.words[last - 1]
        if word.dep not in SUBJECTS or home.words[word.head].dep != "ROOT":
            continue
        if word.entity in {"PERSON", "ORG"}:  # the syntax model takes many a name for a body's
            return side.evidence.people.full(" ".join(w.text for w in home.words[first:last]))
    return None


def _quotations(side: Side, words: Sequence[Word]) -> Iterator[Quoted]:
    """The quotations among words that are given in order."""
    if words:
        spans = side.evidence.parsed.quotations_in(words[0].start, words[-1].end)
        yield from quotations_of(words, spans, side.evidence.edits)
