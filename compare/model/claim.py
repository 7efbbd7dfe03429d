"""One thing that an article states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model.spans import Span

__all__ = ["Claim"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that an article states: a sentence, or a clause that can be checked by itself.

    ``sentence`` is the sentence it stands in. ``subject`` holds words of the same article that a
    clause leaves out and needs to be read by itself (the antecedent of "which"), if any; of a
    pronoun, the name before the sentence that it plainly stands for.
    ``speaker`` is whoever the article reports as saying it; ``quoted`` says that most of it
    stands in quotation marks. ``headline`` marks a claim of the headline.
    """

    id: str
    source: str
    start: int
    end: int
    text: str
    sentence: Span
    speaker: str | None = None
    speaker_span: Span | None = None
    quoted: bool = False
    headline: bool = False
    subject: Span | None = None
