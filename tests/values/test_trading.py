"""Moments of a trading day."""

from __future__ import annotations

import pytest

from compare.values.times.trading import Stage, stages_told, tells_of_trading
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("The index rose 2 percent in the opening minutes of trading.", {Stage.OPENING}),
        ("At its session low the index was down 4 percent.", {Stage.WITHIN}),
        ("The index closed down 3 percent.", {Stage.CLOSE}),
        ("The index opened lower but ended the day up 1 percent.", {Stage.OPENING, Stage.CLOSE}),
        ("The index rose 2 percent.", set()),
    ],
)
def test_the_moments_of_a_trading_day_are_read(text: str, stages: set[Stage]) -> None:
    assert stages_told(sentence(text)) == stages


def test_what_tells_of_trading() -> None:
    assert tells_of_trading(sentence("Stocks rose on Monday."))
    assert not tells_of_trading(sentence("The river rose on Monday."))


@pytest.mark.parametrize(
    ("text", "traded"),
    [
        ("Oil ended at $84 a barrel.", True),
        ("The price of gold closed at $2,100.", True),
        ("The oil spill ended on Monday.", False),
        ("The gold mine closed in May.", False),
        ("The yield of the crop was 40 tonnes.", False),
    ],
)
def test_goods_tell_of_trading_where_they_are_priced(text: str, traded: bool) -> None:
    assert tells_of_trading(sentence(text)) is traded
