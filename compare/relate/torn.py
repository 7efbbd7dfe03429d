"""Where a stretch of marked words tears a name or a noun phrase: it is cut there in two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.details.edges import MODIFIERS
from compare.relate.details.phrases import NAMES
from compare.values.words.keys import CONTENT, NOUNS
from compare.values.words.marks import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.parsed import Word

__all__ = ["untorn"]

Run = tuple[int, int]


def untorn(words: Sequence[Word], chosen: Sequence[bool], run: Run) -> Iterator[Run]:
    """The parts of a stretch, first word and the one behind the last, each for itself no torn tail.

    "Met by Captain" Moe is "met" and "Captain"; Torvik "Harbour, which closed" is "Harbour" and
    "closed".
    """
    first, last = run
    for cut in (_name_end(words, run), _tail_start(words, run)):
        before, behind = _settled(words, chosen, first, cut), _settled(words, chosen, cut, last)
        if before and behind:
            yield from untorn(words, chosen, before)
            yield from untorn(words, chosen, behind)
            return
    yield run


def _settled(words: Sequence[Word], chosen: Sequence[bool], first: int, last: int) -> Run | None:
    """From the first to the last chosen word of content; None if there is none."""
    own = [i for i in range(first, last) if chosen[i] and words[i].pos in CONTENT]
    return (own[0], own[-1] + 1) if own else None


def _name_end(words: Sequence[Word], run: Run) -> int:
    """Where the rest of a name ends that a stretch begins in; its beginning if in none."""
    first, last = run
    at = first
    if first and words[first - 1].pos == "DET":
        return at  # an article alone is left out of the name
    while at < last and words[at].entity in NAMES and not words[at].begins_entity:
        at += 1
    return at


def _tail_start(words: Sequence[Word], run: Run) -> int:
    """From where on a stretch has but words before a noun or verb that it leaves out; else its end.

    "Were badly" hurt is no phrase.
    """
    first, last = run
    if last >= len(words) or words[last].begins_sentence:
        return last
    at = last
    if words[last].pos in NOUNS or words[last].dep in MODIFIERS:
        while at > first and _leads(words, at - 1):
            at -= 1
    elif words[last].pos in {"VERB", "ADJ"} and words[last - 1].dep == "advmod":
        at -= words[last - 2].pos == "AUX" and last - 2 > first
    return last if at in (first, last) or _is_one(words, at) else at


def _leads(words: Sequence[Word], i: int) -> bool:
    """Whether a word stands before a noun, or before a word that does: "badly" burnt mill."""
    before_one = words[i].dep == "advmod" and words[i + 1].dep == "amod"
    if words[i].text == "," and i:
        return words[i - 1].dep == words[i + 1].dep == "amod"  # "a rusty, leaky" ferry
    return words[i].dep in MODIFIERS or before_one or words[i].text in HYPHENS


def _is_one(words: Sequence[Word], at: int) -> bool:
    """Whether a word goes on with what stands before it: "Devon and" Dorset, "plea and case"."""
    in_name = bool(words[at].entity) and not words[at].begins_entity
    joined = words[at - 1].dep == "conj" and words[at - 1].pos in NOUNS
    numbered = words[at].pos == "NUM" and words[at - 1].pos in NOUNS
    return in_name or joined or numbered
