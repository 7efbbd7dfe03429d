"""What the readers of an event say between them: what must be found, and what may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.evaluate.event import Event, Link, Marked, Pair, Point, Sides

__all__ = ["Gold", "agreed", "same_point"]


@dataclass(frozen=True, slots=True)
class Gold:
    """What all readers marked is required; what one of them marked is allowed.

    Finding what is allowed but not required is neither rewarded nor punished. ``marks``: what
    the readers marked each allowed pair with. ``content``: the sentences of each article that
    are neither headline nor boilerplate; only links between two of them can be false.
    ``shared``: those that every reader links with something.
    """

    required: frozenset[Pair]
    allowed: frozenset[Pair]
    marks: Mapping[Pair, frozenset[Marked]]
    required_points: tuple[Point, ...]
    allowed_points: tuple[Point, ...]
    content: tuple[frozenset[int], frozenset[int]]
    shared: tuple[frozenset[int], frozenset[int]]

    def is_false(self, pair: Pair) -> bool:
        """Whether it is an error to link this pair."""
        inside = pair[0] in self.content[0] and pair[1] in self.content[1]
        return inside and pair not in self.allowed


def agreed(event: Event) -> Gold:
    """What the readers of ``event`` agree on, and what any of them says."""
    marks: dict[Pair, frozenset[Marked]] = {}
    for link in (link for links in event.readings for link in links):
        for pair in link.pairs():
            marks[pair] = marks.get(pair, frozenset()) | {link.marked}
    linked = [frozenset(p for link in links for p in link.pairs()) for links in event.readings]
    first, second = (
        frozenset(range(1, len(sentences))) - boilerplate
        for sentences, boilerplate in zip(event.sentences, event.boilerplate, strict=True)
    )
    return Gold(
        required=frozenset.intersection(*linked),
        allowed=frozenset(marks),
        marks=marks,
        required_points=_required_points(event.readings),
        allowed_points=tuple(p for links in event.readings for link in links for p in link.points),
        content=(first, second),
        shared=(_everyones(linked, 0), _everyones(linked, 1)),
    )


def same_point(one: Sides, other: Sides) -> bool:
    """Whether the words overlap on both sides."""
    return all(min(p.end, q.end) > max(p.start, q.start) for p, q in zip(one, other, strict=True))


def _everyones(linked: Sequence[frozenset[Pair]], side: int) -> frozenset[int]:
    return frozenset.intersection(*(frozenset(pair[side] for pair in pairs) for pairs in linked))


def _required_points(readings: Sequence[tuple[Link, ...]]) -> tuple[Point, ...]:
    """The points of the first reader that every other one marks as well."""
    first, *others = readings
    return tuple(
        point
        for link in first
        for point in link.points
        if all(_marks(links, link, point) for links in others)
    )


def _marks(links: Sequence[Link], link: Link, point: Point) -> bool:
    """Whether a reader marks ``point``, on a link that shares sentences with ``link``."""
    return any(
        same_point(point.words, marked.words)
        for other in links
        if all(p & q for p, q in zip(link.sentences, other.sentences, strict=True))
        for marked in other.points
    )
