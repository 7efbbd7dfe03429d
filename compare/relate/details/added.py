"""What a source adds: phrases of its claims with words that no other source has in any form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.relate.details.idle import without_idle
from compare.relate.details.known import known_places
from compare.relate.details.phrases import phrases
from compare.relate.details.weight import DETAILING, weighs_enough
from compare.relate.details.worth import Candidate, probability, worth_telling
from compare.relate.evidence import STEM
from compare.values.words.keys import CONTENT, DATES, fold, key
from compare.values.words.marks import HYPHENS
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Passage
    from compare.parsed import Word
    from compare.relate.evidence import Evidence
    from compare.relate.placed import Placed
    from compare.relate.sides import Side

__all__ = ["added_words", "new_phrases", "new_words"]

_HYPHEN = re.compile(f"[{''.join(sorted(HYPHENS))}]")
# Words that name nobody and nothing in particular: a detail stands beside them, not in them. A
# form of address is said of whoever has it.
_VAGUE = frozenset(
    """
    account addition administration am amount approach area attempt authority beginning case
    circumstance citizen comment concern condition course dame decision detail dr duration effect
    effort end event fact figure frame group height idea incident inhabitant issue journey kind
    level lot man matter member moment move mr mrs ms news number occasion occurrence official part
    past people person place plan pm point position price process prof purpose question range reason
    remark report resident rest result rise role room sense sir situation sort speed spokesman
    spokesperson spokeswoman start statement step subject term thing type view way woman word
    """.split()
)


def added_words(
    side: Side, others: Sequence[Side], told: Sequence[Placed] = ()
) -> tuple[Passage, ...]:
    """Phrases of a side's claims that tell a detail that no other article has; () if all is little.

    ``told``: words of the side that are told of as a divergence; they are no detail too.
    """
    new = new_words(side, others)
    if not weighs_enough(side, new):
        return ()
    barred = [(p.start, p.end) for p in told]
    found = new_phrases(side, [w for w in new if not _within(w, barred)], barred)
    worth = worth_telling([Candidate(p, probability(side, others, new, p)) for p in found])
    return without_idle(side, others, worth)


def new_phrases(
    side: Side, new: Sequence[Word], barred: Sequence[tuple[int, int]] = ()
) -> list[Passage]:
    """The phrases that new words of a side stand in. ``barred``: where none of them lies."""
    starts = {word.start for word in new}
    marked = [word.start in starts for word in side.words()]
    return [p for p in phrases(side, marked, _is_telling, barred) if not _within(p, barred)]


def new_words(side: Side, others: Sequence[Side]) -> tuple[Word, ...]:
    """The words of a side's claims that no other article gives in any form; () if all is little."""
    articles = [other.evidence for other in others]
    new = [word for word in side.words() if _is_new(word, articles)]
    if not weighs_enough(side, new):  # what is known in another form takes long to find
        return ()
    places = [place for other in others for place in known_places(side, other)]
    return tuple(word for word in new if not _within(word, places))


def _is_telling(word: Word) -> bool:
    """Whether a word tells a detail by itself; "injured" before a noun is as good as "sore"."""
    return word.pos in DETAILING or word.dep == "amod"


def _within(one: Placed, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= one.start and one.end <= end for start, end in places)


def _is_new(word: Word, articles: Sequence[Evidence]) -> bool:
    if _is_may(word):
        return not any(_tells_may(article) for article in articles)
    if word.pos not in CONTENT:
        return False
    found = key(word)
    if not found or found in _VAGUE:
        return False
    if any(found in article.known_words or _is_written(word, article) for article in articles):
        return False
    parts = [fold(part) for part in _HYPHEN.split(word.text)]
    if len(parts) > 1 and any(article.known_words.issuperset(parts) for article in articles):
        return False
    if any(sense(found) in article.senses for article in articles):
        return False
    stem = found[:STEM]
    return word.pos == "NUM" or not any(stem in article.known_stems for article in articles)


def _is_written(word: Word, article: Evidence) -> bool:
    """Whether an article has a word as it is written: "coming" may be of "come", or itself.

    Short words are written like others that have no content: "will", "mine".
    """
    written = fold(word.text)
    return written in article.known_words or (len(written) > STEM and written in article.folds)


def _is_may(word: Word) -> bool:
    """Whether a word is the month: its key is that of the verb, which has no content."""
    return word.text == "May" and word.pos == "PROPN" and word.entity in DATES


def _tells_may(article: Evidence) -> bool:
    return any(_is_may(word) for s in article.parsed.sentences for word in s.words)
