"""How often something is, or how much of it in a period: "3 a week", "monthly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.values.quantities.units import PER, PERIODS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["YEARLY", "in_a_year", "rate_behind"]

YEARLY = {"daily": "day", "weekly": "week", "monthly": "month", "annual": "year"}
YEARLY |= {"annually": "year", "hourly": "hour", "yearly": "year", "quarterly": "quarter"}
# Days of a period, to bring rates to one: "3 a week" and "12 a month".
_DAYS = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0}
_DAYS |= {"month": 30.4375, "quarter": 91.3125, "year": 365.25, "season": 365.25}
# "300 tonnes of coal a month": words between an amount and its period.
_BETWEEN = 2
# Before these a period tells when: "from 87 a day earlier", "20 a week after the quake".
_WHEN = frozenset("earlier before ago later after previously".split())


def rate_behind(texts: Sequence[str], at: int) -> tuple[str, int] | None:
    """The period of a rate that ends at a token, or a little behind, and where the amount ends.

    That is behind the period where nothing stands between.
    """
    for skip in range(_BETWEEN + 1):
        here = list(texts[at + skip : at + skip + 2])
        if skip == 1 and texts[at : at + 1] == ["of"]:
            continue  # "a third of a year's pay"
        if len(here) == 2 and here[0] in PER and here[1] in PERIODS:
            if not _WHEN.isdisjoint(texts[at + skip + 2 : at + skip + 3]):
                return None
            return here[1], at if skip else at + 2
        if skip < _BETWEEN and here and here[0] in YEARLY:
            return YEARLY[here[0]], at
    return None


def in_a_year(period: str) -> float:
    """How many of a period a year has."""
    return _DAYS["year"] / _DAYS[period]
