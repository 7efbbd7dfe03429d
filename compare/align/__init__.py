"""Puts the claims of several articles together that report the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from compare.align.groups import Group, group_claims
from compare.align.links import Place, find_links
from compare.align.profile import Profile, profile
from compare.align.scorer import load_scorer
from compare.align.threads import one_thread

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.models.encoding import Encoding
    from compare.parsed import ParsedArticle
    from compare.settings import Settings

__all__ = ["Alignment", "Group", "TextEncoder", "align", "profiles"]


class TextEncoder(Protocol):
    """What turns texts into vectors."""

    def read(self, texts: Sequence[str]) -> Sequence[Encoding]:
        """Every text with its tokens, in order."""


# Pairs from this probability on help to tell whether a claim of a further source fits a group.
_LEAST_FITTING = 0.25


@dataclass(frozen=True, slots=True)
class Alignment:
    """What belongs together.

    ``groups``: the claims of one fact each, in reading order; every claim stands in at least one.
    ``likelihood``: how probably two claims of different articles report one thing, from 0 to 1,
    by their places in order; pairs that are hardly alike are left out.
    """

    groups: tuple[Group, ...]
    likelihood: Mapping[tuple[Place, Place], float]


def align(articles: Sequence[ParsedArticle], encoder: TextEncoder, settings: Settings) -> Alignment:
    """Puts the claims of the articles together."""
    threshold = settings.link_threshold
    least = min(threshold, _LEAST_FITTING)
    found = profiles(articles, encoder)
    with one_thread():
        links = find_links(found, load_scorer(), least, threshold)
    groups = group_claims(articles, links, threshold)
    return Alignment(groups, {(link.a, link.b): link.probability for link in links})


def profiles(articles: Sequence[ParsedArticle], encoder: TextEncoder) -> tuple[Profile, ...]:
    """The profile of every article; all texts are encoded in one go."""
    claims = [_claim_texts(article) for article in articles]
    texts = sorted({s.text for article in articles for s in article.sentences}.union(*claims))
    read = dict(zip(texts, encoder.read(texts), strict=True))
    dimension = len(next(iter(read.values())).vector) if read else 0
    return tuple(
        profile(
            article,
            [read[s.text] for s in article.sentences],
            [read[text] for text in told],
            dimension,
        )
        for article, told in zip(articles, claims, strict=True)
    )


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
