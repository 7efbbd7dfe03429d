from __future__ import annotations

import numpy as np
import pytest

from compare.corpus.grouping.clusters import Cluster, cluster, names_weights, score


def singles(angles: list[float], days: list[int], names: list[list[str]]) -> list[Cluster]:
    weights = names_weights(names)
    return [
        Cluster([n], np.array([np.cos(angle), np.sin(angle)]), weights[n], day, day)
        for n, (angle, day) in enumerate(zip(angles, days, strict=True))
    ]


def joined(found: list[Cluster]) -> list[list[int]]:
    return sorted(one.members for one in found)


ALL = np.array([(i, j) for i in range(4) for j in range(i + 1, 4)])


def test_the_score_of_clusters_is_the_mean_over_their_pairs() -> None:
    one, two, three, four = singles([0, 0.4, 0.7, 1.1], [0] * 4, [["a"], ["a", "b"], ["b"], ["a"]])
    pairs = [score(x, y) for x in (one, two) for y in (three, four)]
    both = [
        Cluster(
            [*x.members, *y.members],
            x.vector + y.vector,
            {n: x.names.get(n, 0) + y.names.get(n, 0) for n in {*x.names, *y.names}},
            0,
            0,
        )
        for x, y in ((one, two), (three, four))
    ]
    assert score(*both) == pytest.approx(sum(pairs) / 4, abs=1e-4)


def test_a_rare_name_weighs_more_than_a_common_one() -> None:
    weights = names_weights([["corvale", "tamsel"], ["corvale"], ["corvale"]])
    assert weights[0]["tamsel"] > weights[0]["corvale"]
    assert weights[1]["corvale"] == pytest.approx(1.0)
    assert names_weights([[]]) == [{}]


def test_a_chain_of_likenesses_makes_no_event() -> None:
    chain = singles([0, 0.9, 1.8, 2.7], [0] * 4, [["a", "b"], ["b", "c"], ["c", "d"], ["d", "e"]])
    found = joined(cluster(chain, ALL, window=3, most=9))
    assert [0, 1, 2, 3] not in found
    assert len(found) > 1


def test_no_event_is_longer_than_the_window() -> None:
    same = singles([0, 0, 0, 0], [0, 2, 4, 6], [["a"]] * 4)
    events = cluster(same, ALL, window=2, most=9)
    assert max(len(one.members) for one in events) > 1
    for found in events:
        assert found.last - found.first <= 2


def test_no_event_has_more_members_than_allowed() -> None:
    same = singles([0, 0, 0, 0], [0] * 4, [["a"]] * 4)
    assert max(len(one.members) for one in cluster(same, ALL, window=2, most=3)) == 3


def test_without_pairs_every_article_stays_alone() -> None:
    same = singles([0, 0], [0, 0], [["a"]] * 2)
    assert joined(cluster(same, np.empty((0, 2), int), window=2, most=9)) == [[0], [1]]
