"""What is said about a fact beside the words of its sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.report.camps import camps
from compare.report.clean import one_line
from compare.report.wording import in_sentence, kind_word, listed, names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.model import Divergence, Fact, Report
    from compare.report.marks import Excerpt

__all__ = ["Note", "notes", "said"]

# Of more sides than this a reader wants to know who stands with whom.
_PAIR = 2
_SAID_BY = "said by "
_CUT = " ..."
# Only so much is known: around such a run the two may differ.
_ONE_TEXT = "a long run of the same words, as from one text, in"


@dataclass(frozen=True, slots=True)
class Note:
    """One line under a fact; ``quiet`` ones need no emphasis.

    ``beside`` is what is left to say where the words of the sides stand right above the note in
    large type: None is the whole text, "" nothing.
    """

    lead: str
    text: str
    quiet: bool = False
    beside: str | None = None


def notes(report: Report, fact: Fact) -> Iterator[Note]:
    """Why the sources diverge, softer differences, and wording that sources share.

    That sources agree or who adds what needs no reason: the label and the marked words say it. Of
    what they only perhaps share no difference is told.
    """
    for divergence in fact.divergences:
        yield Note("why", one_line(divergence.why), beside=_reason(report, divergence))
        if len(divergence.sides) > _PAIR:
            sides = camps(report, divergence)
            told = [f"{', '.join(camp.sources).upper()}: {camp.words}" for camp in sides]
            yield Note("who", " against ".join(told), beside="")
    for contrast in () if fact.is_doubtful else fact.contrasts:
        yield Note("also", f"{one_line(contrast.why)} ({kind_word(contrast.kind)})", quiet=True)
    for group in fact.origins:
        yield Note("note", f"{_ONE_TEXT} {listed(names(report, group))}")


def _reason(report: Report, divergence: Divergence) -> str | None:
    """Why, without the words of the sides that it begins with; None where it begins otherwise."""
    words, _, reason = one_line(divergence.why).rpartition(": ")
    named = {
        one_line(report.source(s.source).plain(s.start, s.end)).casefold() for s in divergence.sides
    }
    told = words.casefold().split(" / ")
    return reason if all(_shown(words, named) for words in told) else None


def _shown(words: str, named: set[str]) -> bool:
    """Whether some words are those of a side, or tell a speaker's full name, which stands below.

    Many words of a side are cut short in the reason, not where they stand above it.
    """
    if words.endswith(_CUT):
        return any(n.startswith(words.removesuffix(_CUT)) for n in named)
    speaker = words.removeprefix(_SAID_BY)
    return words in named or (speaker != words and any(speaker.endswith(n) for n in named))


def said(excerpt: Excerpt) -> str:
    """What the words of an excerpt do not tell: that they are a headline, and who said them."""
    told = ["headline"] if excerpt.headline else []
    if excerpt.speakers:
        told.append(f"said by {listed([in_sentence(name) for name in excerpt.speakers])}")
    return ", ".join(told)
