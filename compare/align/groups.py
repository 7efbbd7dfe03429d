"""From links to groups: each group holds the claims, over any number of sources, of one fact.

The links of a group hang together: no claim comes in through a single link to a claim that the
others have nothing to do with. A claim that tells several facts stands in several groups.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from compare.values.words.keys import content_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.align.links import Link, Place
    from compare.parsed import ParsedArticle

    Linked = dict[Place, dict[Place, float]]

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
    linked: Linked = {}
    for link in links:
        linked.setdefault(link.a, {})[link.b] = link.probability
        linked.setdefault(link.b, {})[link.a] = link.probability
    sure = [link for link in links if link.probability >= threshold]
    groups = _covering(articles, sure, linked, threshold)
    groups = _of_clauses(articles, _joined(articles, groups))
    grouped = {place for group in groups for place in group.members}
    alone = [
        Group(((n, c),))
        for n, article in enumerate(articles)
        for c in range(len(article.claims))
        if (n, c) not in grouped
    ]
    return tuple(sorted([*groups, *alone], key=lambda g: g.members))


def _covering(
    articles: Sequence[ParsedArticle], links: Sequence[Link], linked: Linked, threshold: float
) -> list[Group]:
    """Grows a group from every link, the surest first, that no earlier group holds."""

    def order(link: Link) -> tuple[float, list[str], list[int]]:
        ends = [articles[n].claims[c] for n, c in (link.a, link.b)]
        return (-link.probability, sorted(e.text for e in ends), sorted(e.start for e in ends))

    covered: set[tuple[Place, Place]] = set()
    found: list[Group] = []
    for link in sorted(links, key=order):
        if (link.a, link.b) in covered:
            continue
        members = tuple(sorted(_grown(link, articles, linked, threshold)))
        covered.update(combinations(members, 2))
        found.append(Group(members))
    return found


def _grown(
    link: Link, articles: Sequence[ParsedArticle], linked: Linked, threshold: float
) -> list[Place]:
    """The ends of a link with the best fitting claim of every further source that has one.

    What is not linked to all members at all, however weakly, fits no more once they are so many.
    """
    members, last = [link.a], link.b
    near = {place: [p] for place, p in linked[link.a].items() if p >= _LEAST_PAIR}
    while True:
        members.append(last)
        near = {
            place: [*pairs, p]
            for place, pairs in near.items()
            if place[0] != last[0] and (p := linked[last].get(place, 0.0)) >= _LEAST_PAIR
        }
        fitting = []
        for place, pairs in near.items():
            mean = round(sum(pairs) / len(pairs), 4)
            if mean >= threshold:
                claim = articles[place[0]].claims[place[1]]
                fitting.append((-mean, claim.text, claim.start, place))
        if not fitting:
            return members
        last = min(fitting)[-1]


def _joined(articles: Sequence[ParsedArticle], groups: Sequence[Group]) -> list[Group]:
    """Groups of two sources put together where one spreads a fact over neighbouring sentences."""
    of_two: dict[Place, list[int]] = {}
    for number, group in enumerate(groups):
        if len(group.members) == 2:
            for place in group.members:
                of_two.setdefault(place, []).append(number)
    taken: set[int] = set()
    out: list[Group] = []
    for number, group in enumerate(groups):
        if number in taken:
            continue
        # Only two groups of two claims each, one of which is the same, are ever put together.
        near = {n for place in group.members for n in of_two.get(place, ()) if n > number}
        beside = sorted(near - taken) if len(group.members) == 2 else []
        other = next((n for n in beside if _continues(articles, group, groups[n])), None)
        if other is not None:
            taken.add(other)
            group = Group(tuple(sorted({*group.members, *groups[other].members})))
        out.append(group)
    return out


def _of_clauses(articles: Sequence[ParsedArticle], groups: Sequence[Group]) -> list[Group]:
    """Groups of two sources put together where one claim tells what a sentence has in clauses."""
    between: dict[tuple[Place, ...], list[Group]] = defaultdict(list)
    for group in groups:
        if len(group.members) == 2:
            between[tuple((n, articles[n].homes[c]) for n, c in group.members)].append(group)
    whole: dict[Group, Group] = {}
    for parts in between.values():
        members = [set(group.members) for group in parts]
        if set.intersection(*members):
            whole |= dict.fromkeys(parts, Group(tuple(sorted(set.union(*members)))))
    return list(dict.fromkeys(whole.get(group, group) for group in groups))


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
