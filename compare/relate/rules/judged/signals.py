"""What speaks for trusting the pair model that two sentences contradict each other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.relate.links import Link

__all__ = ["SIGNALS", "signals"]

SIGNALS = ("contradiction", "clarity", "rival")
_EDGE = 0.005


def signals(link: Link) -> tuple[float, ...]:
    """The signals of two sentences that a judgement was passed on, in the order of ``SIGNALS``.

    The judgement's logit, how clearly it tells the words, and the logit of the link's best rival.
    How surely the two are linked, and how long they are, add nothing.
    """
    assert link.judgement is not None
    words = link.judgement.words
    return (
        link.judgement.contradiction,
        words.clarity if words else 1.0,
        _logit(link.rival),
    )


def _logit(probability: float) -> float:
    clipped = min(max(probability, _EDGE), 1 - _EDGE)
    return math.log(clipped / (1 - clipped))
