"""Articles to events: the likeliest pairs first, as long as all members are alike on average."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np

__all__ = ["THRESHOLD", "Cluster", "cluster", "names_weights", "score"]

# For the mean of the cosine of the beginnings and that of the names. On 216 annotated articles of
# 99 events, many of one topic, without their days, pairs that share a cluster are right with
# precision 0.94 and recall 0.87; by the beginnings alone, at their best bound, with 0.90 and 0.88.
THRESHOLD = 0.5
_DIGITS = 4  # scores are compared as they are written to the table

Weights = dict[str, float]


@dataclass(slots=True)
class Cluster:
    """Articles on one event, by their numbers; sums over members make mean scores cheap."""

    members: list[int]
    vector: np.ndarray
    names: Weights
    first: int
    last: int


def names_weights(names: Sequence[Sequence[str]]) -> list[Weights]:
    """For every article its names as a unit vector; a name that few articles have weighs more."""
    held = Counter(name for listed in names for name in listed)
    weights = []
    for listed in names:
        raw = {name: math.log(1 + len(names) / held[name]) for name in listed}
        length = math.sqrt(sum(weight**2 for weight in raw.values()))
        weights.append({name: weight / length for name, weight in raw.items()})
    return weights


def score(one: Cluster, other: Cluster) -> float:
    """How likely two clusters are on one event, from 0 to 1: the mean over all pairs of members."""
    pairs = len(one.members) * len(other.members)
    cosine = float(one.vector @ other.vector) / pairs
    return round((cosine + _dot(one.names, other.names) / pairs) / 2, _DIGITS)


def cluster(
    singles: Sequence[Cluster], pairs: np.ndarray, *, window: int, most: int
) -> list[Cluster]:
    """Join ``singles``, one an article, along ``pairs`` of them, shape (m, 2).

    No cluster spans more than ``window`` days or has more than ``most`` members.
    """
    links = [(-score(singles[i], singles[j]), int(i), int(j)) for i, j in pairs]
    of = list(singles)
    for _, i, j in sorted(link for link in links if -link[0] >= THRESHOLD):
        one, other = of[i], of[j]
        if one is other or not _may_join(one, other, window, most) or score(one, other) < THRESHOLD:
            continue
        joined = _joined(one, other)
        for member in joined.members:
            of[member] = joined
    unique = {id(found): found for found in of}
    return list(unique.values())


def _may_join(one: Cluster, other: Cluster, window: int, most: int) -> bool:
    span = max(one.last, other.last) - min(one.first, other.first)
    return span <= window and len(one.members) + len(other.members) <= most


def _joined(one: Cluster, other: Cluster) -> Cluster:
    names = Counter(one.names)
    names.update(other.names)
    return Cluster(
        sorted(one.members + other.members),
        one.vector + other.vector,
        dict(names),
        min(one.first, other.first),
        max(one.last, other.last),
    )


def _dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    # fsum: in whatever order the names come
    return math.fsum(weight * other[name] for name, weight in one.items() if name in other)
