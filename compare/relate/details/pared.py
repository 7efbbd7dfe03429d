"""A detail without the names at its ends that another article has: Moe, "46"; "her son" of Moe.

The words before and behind such a name are told, as far as they are new and a phrase by themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.relate.details.crumbs import is_crumb
from compare.relate.details.edges import MODIFIERS, mended
from compare.relate.details.grown import is_lone
from compare.relate.details.phrases import NAMES
from compare.relate.details.weight import DETAILING
from compare.values.names.names import name_parts, same_person
from compare.values.names.persons import person_mentions
from compare.values.roles.titles import is_title
from compare.values.words.keys import CONTENT, DATES, NOUNS, SUBJECTS, VERBS, fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence, Set

    from compare.model import Passage
    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["pared"]

# "Norwegian" names nobody.
_NAMES = NAMES - {"NORP"}
# These are nothing without a place: "west of" Lund.
_BEARING = re.compile("(?:north|south|east|west)$")
# What is told of a name follows it behind one of these: "Moe, 46", "Moe and her son".
_BEHIND = frozenset({",", "and", "or", "(", "'s", "’s", "’", "'"})
# What leans on the name is left out with it.
_LEANING = frozenset({"ADP", "CCONJ", "PART", "PUNCT", "SCONJ"})
_ARTICLES = frozenset({"a", "an", "the"})
# A title that the other has as well has so many words at least.
_LEAST_TITLE = 2
# So much is told behind a name and its verb at least.
_LEAST_TOLD = 2

Span = tuple[int, int]


def pared(
    side: Side, others: Sequence[Side], found: Sequence[Passage], new: Collection[int]
) -> list[Passage]:
    """The details of a side, in order, without known names at their ends.

    ``new``: where the new words of the side begin. What has but titles beside such a name is none.
    """
    return [p for passage in found for p in _pared(side, others, passage, new)]


def _pared(
    side: Side, others: Sequence[Side], passage: Passage, new: Collection[int]
) -> Iterator[Passage]:
    place = side.words_at(passage.start, passage.end)
    if place is None:
        yield passage
        return
    sentence, inside = place
    fresh = {i for i in inside if sentence.words[i].start in new}
    span = inside[0], inside[-1]
    cut = _untitled(sentence, _undated(sentence, span, others, fresh), others, fresh)
    for run in _known_names(sentence, inside, others, fresh):
        cut = [part for one in cut for part in _without(sentence, one, run, fresh)]
    if cut == [span]:
        yield passage
        return
    for first, last in cut:
        if _tells(sentence, (first, last), fresh):
            yield side.passage(sentence.words[first].start, sentence.words[last].end)


def _tells(sentence: Sentence, span: Span, fresh: Set[int]) -> bool:
    """Whether a part has a new word that is a detail."""
    words = [sentence.words[i] for i in range(span[0], span[1] + 1) if i in fresh]
    return any(w.pos in DETAILING and not is_crumb(w) for w in words)


def _known_names(
    sentence: Sentence, inside: Sequence[int], others: Sequence[Side], fresh: Set[int]
) -> list[Span]:
    """The names in a phrase that another article has, first and last word, in order."""
    found: set[Span] = set()
    for mention in person_mentions(sentence):
        own = range(mention.first, mention.last)
        if fresh.isdisjoint(own) or any(_has(other, mention.name) for other in others):
            found.add((own[0], own[-1]))
    for start, end in sentence.entities():
        if sentence.words[start].entity in _NAMES and fresh.isdisjoint(range(start, end)):
            found.add((start, end - 1))
    return sorted(s for s in found if inside[0] <= s[0] and s[1] <= inside[-1])


def _has(other: Side, name: str) -> bool:
    """Whether an article has a person's name with a forename; of Ms Moe the forename is new."""
    evidence = other.evidence
    full = {evidence.people.full(n) for n, person in evidence.names if person}
    return any(len(name_parts(f)) > 1 and same_person(f, name) for f in full)


def _undated(sentence: Sentence, span: Span, others: Sequence[Side], fresh: Set[int]) -> Span:
    """A phrase that ends in a new time of day without the day if the others give it there."""
    words = sentence.words
    at = next((i for i in range(span[0] + 1, span[1]) if sentence.lowers[i] == "on"), None)
    if at is None or words[at - 1].entity != "TIME":
        return span
    timed = any(i in fresh and words[i].entity == "TIME" for i in range(span[0], at))
    day = {sentence.lowers[i] for i in range(at + 1, span[1] + 1)}
    told = all(day <= {fold(w.text) for w in other.whole.words()} for other in others)
    dated = all(words[i].entity in DATES for i in range(at + 1, span[1] + 1))
    return (span[0], at - 1) if timed and dated and told else span


def _untitled(
    sentence: Sentence, span: Span, others: Sequence[Side], fresh: Set[int]
) -> list[Span]:
    """A phrase that ends in a new name, without a title that the other gives somebody unnamed."""
    named = [m for m in person_mentions(sentence) if m.last - 1 == span[1]]
    before = range(span[0], named[0].first) if named else range(0)
    title = " ".join(sentence.lowers[i] for i in before)
    if len(before) < _LEAST_TITLE or not fresh.isdisjoint(before):
        return [span]
    told = (f" {' '.join(s.lowers)} " for other in others for s, _ in other.whole.pieces())
    if not is_title(sentence.words[before[-1]].text) or not any(f" {title} " in t for t in told):
        return [span]
    return [(named[0].first, span[1])]


def _without(sentence: Sentence, span: Span, run: Span, fresh: Set[int]) -> list[Span]:
    """The parts of a phrase before and behind a name at one of its ends; else the phrase."""
    if not span[0] <= run[0] <= run[1] <= span[1]:
        return [span]
    first = run[0]
    while first > span[0] and _is_said_of(sentence, first - 1, run):
        first -= 1
    opens, closes = first == span[0], run[1] == span[1]
    rest = _rest(sentence, span, run, fresh)
    if not (opens or closes) or rest is None:
        return [span]
    if not opens and not (first == run[0] and _leads_to(sentence, span, first)):
        return [span]
    before = range(span[0], run[0])
    if opens and not _is_told(sentence, before, fresh):
        before = range(0)
    parts = [_trimmed(sentence, r.start, r.stop - 1) for r in (before, rest)]
    whole = [p and mended(sentence, p, range(p[0], p[1] + 1)) for p in parts]
    if any(p and not w for p, w in zip(parts, whole, strict=True)):
        return [span]
    if not opens and any(w and is_lone(sentence, w) for w in whole):
        return [span]
    return [w for w in whole if w]


def _rest(sentence: Sentence, span: Span, run: Span, fresh: Set[int]) -> range | None:
    """What of a phrase is told behind a name in it; None where it goes on with the name.

    Of a deed of who is named that is what stands behind its verb, or from a new verb on: Moe
    "entered" a clinic. A verb alone tells too little.
    """
    words, at = sentence.words, run[1] + 1
    whole = range(at, span[1] + 1)
    if not whole or sentence.lowers[at] in _BEHIND:
        return whole
    verb = words[run[1]].head
    between = range(at, verb)
    if words[run[1]].dep not in SUBJECTS or verb not in whole or words[verb].pos not in VERBS:
        return None
    if any(words[i].pos not in {"AUX", "ADV", "PART"} for i in between):
        return None
    kept = any(
        i in fresh or words[i].tag == "MD" or words[i].dep == "neg" for i in [*between, verb]
    )
    rest = whole if kept else range(verb + 1, whole.stop)
    told = sum(words[i].pos in CONTENT for i in rest)
    return rest if told >= _LEAST_TOLD else None


def _is_said_of(sentence: Sentence, i: int, run: Span) -> bool:
    """Whether a word before a name is a part of what is said of it there: "Police Chief" Moe."""
    word = sentence.words[i]
    return word.dep in MODIFIERS and i < word.head <= run[1] and word.pos != "NUM"


def _is_told(sentence: Sentence, before: range, fresh: Set[int]) -> bool:
    """Whether words right before a name tell more than a title, and are none torn from its noun."""
    words = [sentence.words[i] for i in before]
    more = any(i in fresh and not is_title(sentence.words[i].text) for i in before)
    return more and (words[-1].pos != "PROPN" or is_title(words[-1].text))


def _leads_to(sentence: Sentence, span: Span, first: int) -> bool:
    """Whether a noun of the phrase leads to the name that it ends in: the "waters of" Lund Bay."""
    words, at = sentence.words, first - 1
    if at > span[0] and sentence.lowers[at] in _ARTICLES:
        at -= 1
    if at <= span[0]:
        return False
    if words[at].pos == "CCONJ":
        return words[at].head >= span[0]
    lead = words[at].head
    noun = words[lead].pos in NOUNS and not _BEARING.search(sentence.lowers[lead])
    return words[at].pos == "ADP" and span[0] <= lead < at and noun


def _trimmed(sentence: Sentence, first: int, last: int) -> Span | None:
    """A part without the marks and small words at its ends that lead to the name; None if empty."""
    words = sentence.words
    while first <= last and (words[first].pos in _LEANING or sentence.lowers[first] in _BEHIND):
        first += 1
    while first <= last and (
        words[last].pos in _LEANING or sentence.lowers[last] in {*_BEHIND, *_ARTICLES}
    ):
        last -= 1
    return (first, last) if first <= last else None
