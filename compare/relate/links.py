"""How probably two sentences of two articles report one fact, and what else they may match."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compare.relate.ranking import with_rivals

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from compare.models.pairs.judgement import Judgement
    from compare.parsed import ParsedArticle

    Judge = Callable[[Sequence[tuple[str, str]]], Sequence[Judgement]]

__all__ = ["SURE", "Link", "Links", "links_of"]

Place = tuple[int, int]
# A sentence of an article and one of another, each article by its id.
_Ends = tuple[str, int, str, int]

# The pair model is asked of sentences that are linked this probably, where each is among so many of
# the likeliest counterparts of the other: a number of questions that grows with that of the
# sentences, not of their pairs.
_LEAST_JUDGED = 0.5
_MOST_JUDGED = 4


@dataclass(frozen=True, slots=True)
class Link:
    """The probability that two sentences report one fact, and that of their best rival.

    A rival is a pair with just one of the two sentences. ``judgement``: what the pair model says of
    them, where it was asked.
    """

    probability: float
    rival: float
    judgement: Judgement | None = None


SURE = Link(1.0, 0.0)
_NONE = Link(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Links:
    """The links of all sentences of several articles; where nothing is known, all are sure."""

    _found: Mapping[_Ends, Link] | None = None

    def between(self, source: str, sentence: int, other: str, another: int) -> Link:
        """The link of two sentences, by the ids of their sources and their numbers there."""
        if self._found is None:
            return SURE
        return self._found.get((source, sentence, other, another), _NONE)


def links_of(
    articles: Sequence[ParsedArticle],
    likelihood: Mapping[tuple[Place, Place], float] | None,
    judge: Judge | None = None,
) -> Links:
    """The links of sentences, each as probable as that of its likeliest claims.

    ``likelihood``: how probably two claims, (article, claim) each, report one thing; None where
    that is not known. ``judge``: the pair model, asked once for all links that are sure enough.
    """
    if likelihood is None:
        return Links()
    pairs: dict[tuple[int, int], dict[tuple[int, int], float]] = defaultdict(dict)
    for ((a, c), (b, d)), probability in likelihood.items():
        found, home = pairs[a, b], (articles[a].homes[c], articles[b].homes[d])
        found[home] = max(found.get(home, 0.0), probability)
    links: dict[_Ends, Link] = {}
    for (a, b), found in pairs.items():
        one, other = articles[a].article.id, articles[b].article.id
        for i, j, probability, rival in with_rivals(found):
            links[one, i, other, j] = Link(probability, max(rival, 0.0))
    if judge is not None:
        links |= _judged(links, articles, judge)
    turned = {(other, j, one, i): _turned(link) for (one, i, other, j), link in links.items()}
    return Links({**links, **turned})


def _turned(link: Link) -> Link:
    judgement = link.judgement and link.judgement.turned()
    return replace(link, judgement=judgement) if judgement else link


def _judged(
    links: Mapping[_Ends, Link], articles: Sequence[ParsedArticle], judge: Judge
) -> dict[_Ends, Link]:
    """The links that the pair model is asked of, with what it says.

    Headlines only sum up, and what is told in the same words is the same.
    """
    texts = {
        (parsed.article.id, n): sentence.text
        for parsed in articles
        for n, sentence in enumerate(parsed.sentences)
        if not sentence.headline
    }
    candidates = {
        ends: link.probability
        for ends, link in links.items()
        if link.probability >= _LEAST_JUDGED
        and {ends[:2], ends[2:]} <= texts.keys()
        and texts[ends[:2]] != texts[ends[2:]]
    }
    asked = _likeliest(candidates)
    judgements = judge([(texts[ends[:2]], texts[ends[2:]]) for ends in asked])
    return {
        ends: replace(links[ends], judgement=judgement)
        for ends, judgement in zip(asked, judgements, strict=True)
    }


def _likeliest(candidates: Mapping[_Ends, float]) -> list[_Ends]:
    """Those that are among the surest of both their sentences; of equally sure ones, all."""
    by_sentence: dict[tuple[str, int], list[float]] = defaultdict(list)
    for ends, probability in candidates.items():
        for sentence in (ends[:2], ends[2:]):
            by_sentence[sentence].append(probability)
    least = {end: sorted(found)[-_MOST_JUDGED:][0] for end, found in by_sentence.items()}
    return [e for e, found in candidates.items() if found >= max(least[e[:2]], least[e[2:]])]
