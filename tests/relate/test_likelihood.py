"""How probably the sources of a fact report one thing."""

from __future__ import annotations

import pytest

from compare.relate import relate
from tests.relate.passages import parse

SAME = "The mill at Torvik closed in May."
PLACES = ((0, 0), (1, 0), (2, 0))


@pytest.mark.parametrize(
    ("likelihood", "told"),
    [
        (None, 1.0),
        ({((0, 0), (1, 0)): 0.9, ((0, 0), (2, 0)): 0.4567, ((1, 0), (2, 0)): 0.3}, 0.46),
        ({((0, 0), (1, 0)): 0.9, ((1, 0), (2, 0)): 0.8}, 0.8),
    ],
)
def test_it_is_that_of_the_source_that_fits_worst(
    likelihood: dict[tuple[tuple[int, int], tuple[int, int]], float] | None, told: float
) -> None:
    (fact,) = relate(parse([SAME] * 3), [PLACES], likelihood)
    assert fact.likelihood == told


def test_of_a_lone_source_it_is_certain() -> None:
    (fact,) = relate(parse([SAME]), [PLACES[:1]], {})
    assert fact.likelihood == 1.0
