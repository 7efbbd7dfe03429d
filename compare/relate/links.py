"""How probably two sentences of two articles report one fact, and what else they may match."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.relate.ranking import with_rivals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.parsed import ParsedArticle

__all__ = ["SURE", "Link", "Links", "links_of"]

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Link:
    """The probability that two sentences report one fact, and that of their best rival.

    A rival is a pair with just one of the two sentences.
    """

    probability: float
    rival: float


SURE = Link(1.0, 0.0)
_NONE = Link(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Links:
    """The links of all sentences of several articles; where nothing is known, all are sure."""

    _found: Mapping[tuple[str, int, str, int], Link] | None = None

    def between(self, source: str, sentence: int, other: str, another: int) -> Link:
        """The link of two sentences, by the ids of their sources and their numbers there."""
        if self._found is None:
            return SURE
        return self._found.get((source, sentence, other, another), _NONE)


def links_of(
    articles: Sequence[ParsedArticle], likelihood: Mapping[tuple[Place, Place], float] | None
) -> Links:
    """The links of sentences, each as probable as that of its likeliest claims.

    ``likelihood``: how probably two claims, (article, claim) each, report one thing; None where
    that is not known.
    """
    if likelihood is None:
        return Links()
    pairs: dict[tuple[int, int], dict[tuple[int, int], float]] = defaultdict(dict)
    for ((a, c), (b, d)), probability in likelihood.items():
        found, home = pairs[a, b], (articles[a].homes[c], articles[b].homes[d])
        found[home] = max(found.get(home, 0.0), probability)
    links: dict[tuple[str, int, str, int], Link] = {}
    for (a, b), found in pairs.items():
        one, other = articles[a].article.id, articles[b].article.id
        for i, j, probability, rival in with_rivals(found):
            link = Link(probability, max(rival, 0.0))
            links[one, i, other, j] = links[other, j, one, i] = link
    return Links(links)
