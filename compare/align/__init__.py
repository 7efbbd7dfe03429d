"""Puts the claims of several articles together that report the same thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from compare.align.groups import Group, group_claims
from compare.align.links import find_links
from compare.align.overlap import Matrix
from compare.align.scorer import load_scorer
from compare.align.signals import Profile, profile

if TYPE_CHECKING:
    from compare.parsed import ParsedArticle
    from compare.settings import Settings

__all__ = ["Alignment", "Encode", "Group", "align", "profiles"]

Encode = Callable[[Sequence[str]], Matrix]

# Pairs from this probability on are worth a look: values in them that conflict may still show
# that both tell of one thing, where the words alone do not.
_LEAST_DOUBTFUL = 0.25


@dataclass(frozen=True, slots=True)
class Alignment:
    """What belongs together.

    ``groups``: the claims of one fact each, in reading order; every claim stands in at least one.
    ``doubtful``: pairs of claims that no group holds together and that may report one thing.
    """

    groups: tuple[Group, ...]
    doubtful: tuple[Group, ...]


def align(articles: Sequence[ParsedArticle], encode: Encode, settings: Settings) -> Alignment:
    """Puts the claims of the articles together.

    ``encode`` gives one unit vector per text, shape (texts, dimensions).
    """
    threshold = settings.link_threshold
    least = min(threshold, _LEAST_DOUBTFUL)
    links = find_links(profiles(articles, encode), load_scorer(), least)
    groups = group_claims(articles, links, threshold)
    together = {pair for group in groups for pair in combinations(group.members, 2)}
    doubtful = tuple(Group((x.a, x.b)) for x in links if (x.a, x.b) not in together)
    return Alignment(groups, doubtful)


def profiles(articles: Sequence[ParsedArticle], encode: Encode) -> tuple[Profile, ...]:
    """The profile of every article; all texts are encoded in one go."""
    texts = [[*_sentence_texts(a), *_claim_texts(a)] for a in articles]
    vectors = np.asarray(encode([t for own in texts for t in own]), dtype=np.float32)
    out: list[Profile] = []
    at = 0
    for article, own in zip(articles, texts, strict=True):
        rows, at = vectors[at : at + len(own)], at + len(own)
        split = len(article.sentences)
        out.append(profile(article, rows[:split], rows[split:]))
    return tuple(out)


def _sentence_texts(article: ParsedArticle) -> list[str]:
    return [sentence.text for sentence in article.sentences]


def _claim_texts(article: ParsedArticle) -> list[str]:
    """What a reader sees of each claim, behind the words that it leaves out."""
    return [
        " ".join(
            article.article.plain(part.start, part.end)
            for part in (claim.subject, claim)
            if part is not None
        )
        for claim in article.claims
    ]
