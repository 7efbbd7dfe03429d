"""Bodies, and what acts for them."""

from __future__ import annotations

import pytest

from compare.values.names.organs import may_act_for


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("the EU", "the European Commission"),
        ("Brussels", "the European Union"),
        ("Parliament", "MPs"),
        ("the British Parliament", "the House of Commons"),
        ("the U.S. Congress", "the Senate"),
        ("the White House", "the State Department"),
        ("White House", "U.S. Treasury Department"),
        ("Government", "the Finance Ministry"),
        ("the Russian government", "Kremlin"),
        ("the U.N.", "UNICEF"),
        ("Pentagon", "the U.S. Navy"),
        ("Scotland Yard", "the Metropolitan Police"),
    ],
)
def test_a_body_and_what_acts_for_it(a: str, b: str) -> None:
    assert may_act_for(a, b)
    assert may_act_for(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("the Senate", "the House of Representatives"),
        ("UNICEF", "UNHCR"),
        ("the EU", "the Justice Department"),
        ("the State Department", "the Justice Department"),
        ("Finance Ministry", "Health Ministry"),
        ("Congress", "the House of Lords"),
        ("the White House", "the Senate"),
        ("Army", "Navy"),
        ("British government", "French government"),
        ("the White House", "the French government"),
        ("Moscow", "the Ukrainian government"),
        ("Moscow", "Beijing"),
        ("the Kremlin", "the Ukrainian Defence Ministry"),
        ("Israeli Parliament", "the British House of Commons"),
        ("Holm Bank", "the European Commission"),
        ("the European Commission", "the European Parliament"),
        ("House of Commons", "House of Lords"),
    ],
)
def test_two_bodies(a: str, b: str) -> None:
    assert not may_act_for(a, b)
    assert not may_act_for(b, a)
