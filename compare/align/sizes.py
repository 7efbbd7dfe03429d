"""How many sentences two articles have: in long ones a pair that looks alike is linked less often.

Of the sentences of two short reports nearly all have a counterpart. In long ones each has many more
to be taken for its own.
"""

from __future__ import annotations

import math

__all__ = ["excess_size"]

# The geometric mean of the longer articles of the pairs that both looks were fitted on.
_USUAL = 22
# Articles beyond what was learned from count as no shorter and no longer than this.
_FEWEST, _MOST = 8, 80


def excess_size(first: int, second: int) -> float:
    """How much more than usual the longer of two articles has, as a logarithm of sentences."""
    return math.log(min(max(first, second, _FEWEST), _MOST) / _USUAL)
