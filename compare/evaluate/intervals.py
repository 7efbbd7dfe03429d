"""Figures over many events, with an interval that says how much the choice of events matters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from compare.evaluate.counts import Count
from compare.evaluate.figures import Array, Figure, figures

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping, Sequence

__all__ = ["CONFIDENCE", "RESAMPLES", "SEED", "Estimate", "estimates"]

CONFIDENCE = 0.95
RESAMPLES = 2000
SEED = 0


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and its bootstrap interval; None where the figure is undefined.

    There is no interval over a single event.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


def estimates(events: Sequence[Counter[Count]]) -> dict[Figure, Estimate]:
    """Every figure over all ``events``, by the percentile bootstrap over whole events.

    Resamples in which a figure is undefined are left out of its interval.
    """
    counts = np.array([[one[name] for name in Count] for one in events], dtype=np.float64)
    values = figures(_named(counts.sum(axis=0)))
    if len(events) < 2:
        return {figure: Estimate(_number(value)) for figure, value in values.items()}
    chosen = np.random.default_rng(SEED).multinomial(
        len(events), np.full(len(events), 1 / len(events)), size=RESAMPLES
    )
    resampled = figures(_named(chosen.astype(np.float64) @ counts))
    return {
        figure: Estimate(_number(value), *_interval(resampled[figure]))
        for figure, value in values.items()
    }


def _named(counts: Array) -> Mapping[Count, Array]:
    return {name: counts[..., column] for column, name in enumerate(Count)}


def _interval(values: Array) -> tuple[float | None, float | None]:
    known = values[~np.isnan(values)]
    if not known.size:
        return None, None
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(known, [tail, 1 - tail])
    return float(low), float(high)


def _number(value: Array) -> float | None:
    return None if np.isnan(value) else float(value)
