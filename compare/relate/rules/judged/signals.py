"""What speaks for trusting the pair model that two sentences contradict each other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.relate.links import Link
    from compare.relate.sides import Side

__all__ = ["SIGNALS", "signals"]

SIGNALS = ("contradiction", "clarity", "link", "rival", "words", "uneven")
_EDGE = 0.005


def signals(a: Side, b: Side, link: Link) -> tuple[float, ...]:
    """The signals of two sentences that a judgement was passed on, in the order of ``SIGNALS``.

    The judgement's logit and how clearly it tells the words, the logits of the link and of its best
    rival, the logarithms of how long the sentences are together and of how far they differ in that.
    """
    assert link.judgement is not None
    words = link.judgement.words
    lengths = sorted(max(1, len(side.plain)) for side in (a, b))
    return (
        link.judgement.contradiction,
        words.clarity if words else 1.0,
        _logit(link.probability),
        _logit(link.rival),
        math.log(sum(lengths)),
        math.log(lengths[1] / lengths[0]),
    )


def _logit(probability: float) -> float:
    clipped = min(max(probability, _EDGE), 1 - _EDGE)
    return math.log(clipped / (1 - clipped))
