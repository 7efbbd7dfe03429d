"""From links to groups: each group holds the claims, over any number of sources, of one fact.

The links of a group hang together: no claim comes in through a single link to a claim that the
others have nothing to do with. A claim that tells several facts stands in several groups.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.align.links import Link, Place
    from compare.parsed import ParsedArticle

__all__ = ["Group", "group_claims"]

# Two claims that lie far apart do not come together through a third.
_LEAST_PAIR = 0.05
# A neighbouring sentence joins a fact if it covers this much more of the other side's words.
_LEAST_GAIN = 0.25


@dataclass(frozen=True, slots=True)
class Group:
    """Places of claims in order of article and text."""

    members: tuple[Place, ...]

    @property
    def articles(self) -> tuple[int, ...]:
        """Numbers of the articles that the claims come from, in order."""
        return tuple(sorted({article for article, _ in self.members}))


def group_claims(
    articles: Sequence[ParsedArticle], links: Sequence[Link], threshold: float
) -> tuple[Group, ...]:
    """Groups that cover every link of at least ``threshold``, and one for every other claim.

    Weaker links only help to tell whether a claim of a further source belongs to a group.
    """
    weights = {frozenset((link.a, link.b)): link.probability for link in links}
    sure = [link for link in links if link.probability >= threshold]
    groups = _covering(articles, sure, weights, threshold)
    groups = _joined(articles, groups)
    linked = {place for group in groups for place in group.members}
    alone = [
        Group(((n, c),))
        for n, article in enumerate(articles)
        for c in range(len(article.claims))
        if (n, c) not in linked
    ]
    return tuple(sorted([*groups, *alone], key=lambda g: g.members))


def _covering(
    articles: Sequence[ParsedArticle],
    links: Sequence[Link],
    weights: Mapping[frozenset[Place], float],
    threshold: float,
) -> list[Group]:
    """Grows a group from every link, the surest first, that no earlier group holds."""

    def order(link: Link) -> tuple[float, list[str], list[int]]:
        ends = [articles[n].claims[c] for n, c in (link.a, link.b)]
        return (-link.probability, sorted(e.text for e in ends), sorted(e.start for e in ends))

    neighbours: dict[Place, set[Place]] = {}
    for link in links:
        neighbours.setdefault(link.a, set()).add(link.b)
        neighbours.setdefault(link.b, set()).add(link.a)
    covered: set[frozenset[Place]] = set()
    found: list[Group] = []
    for link in sorted(links, key=order):
        if frozenset((link.a, link.b)) in covered:
            continue
        members = _grown({link.a, link.b}, articles, neighbours, weights, threshold)
        covered.update(frozenset((m, n)) for m in members for n in members if m < n)
        found.append(Group(tuple(sorted(members))))
    return found


def _grown(
    members: set[Place],
    articles: Sequence[ParsedArticle],
    neighbours: Mapping[Place, set[Place]],
    weights: Mapping[frozenset[Place], float],
    threshold: float,
) -> set[Place]:
    """The members with the best fitting claim of every further source that has one."""
    while True:
        sources = {article for article, _ in members}
        near = set().union(*(neighbours[m] for m in members))
        fitting = []
        for place in near:
            if place[0] in sources:
                continue
            pairs = [weights.get(frozenset((place, m)), 0.0) for m in members]
            mean = round(sum(pairs) / len(pairs), 4)
            if mean >= threshold and min(pairs) >= _LEAST_PAIR:
                claim = articles[place[0]].claims[place[1]]
                fitting.append((-mean, claim.text, claim.start, place))
        if not fitting:
            return members
        members = members | {min(fitting)[-1]}


def _joined(articles: Sequence[ParsedArticle], groups: Sequence[Group]) -> list[Group]:
    """Groups of two sources put together where one spreads a fact over neighbouring sentences."""
    out: list[Group] = []
    left = list(groups)
    while left:
        group = left.pop(0)
        mine = set(group.members)
        for other in left:
            # Most groups share nothing: that is told apart before anything dearer is asked.
            if not mine.isdisjoint(other.members) and _continues(articles, group, other):
                left.remove(other)
                group = Group(tuple(sorted({*group.members, *other.members})))
                break
        else:
            out.append(group)
            continue
        left.insert(0, group)
    return out


def _continues(articles: Sequence[ParsedArticle], one: Group, two: Group) -> bool:
    shared = set(one.members) & set(two.members)
    rest = sorted(set(one.members) ^ set(two.members))
    if len(one.articles) != 2 or one.articles != two.articles or len(shared) != 1 or len(rest) != 2:
        return False
    ((anchor_article, anchor),) = shared
    (article, first), (_, second) = rest
    parsed = articles[article]
    if parsed.homes[second] - parsed.homes[first] != 1:
        return False
    whole = content_keys(articles[anchor_article].words(anchor))
    parts = [whole & content_keys(parsed.words(n)) for n in (first, second)]
    gain = len(parts[0] | parts[1]) - max(len(parts[0]), len(parts[1]))
    return gain >= _LEAST_GAIN * max(1, len(whole))
