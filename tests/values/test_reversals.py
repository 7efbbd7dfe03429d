"""Deeds: who did what to whom, and when that is told the other way round."""

from __future__ import annotations

import pytest

from compare.values.statements.endings.reversals import find_deeds, reversed_deeds
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "doer", "sufferer"),
    [
        ("Karin Dahl replaced Ida Moe.", {"karin", "dahl"}, {"ida", "moe"}),
        ("Ida Moe was replaced by Karin Dahl.", {"karin", "dahl"}, {"ida", "moe"}),
        ("Carver intercepted a pass from Lindgren.", {"carver"}, {"lindgren"}),
        ("Carver intercepted a Lindgren pass.", {"carver"}, {"lindgren"}),
        ("The guard shot the driver.", {"guard"}, {"driver"}),
        ("The magazine Lens sued the publisher Arken.", {"lens"}, {"arken"}),
        ("Torvald took over its rival Brinex.", {"torvald"}, {"brinex"}),
        ("Karin Dahl lent Ida Moe a van.", {"karin", "dahl"}, {"ida", "moe"}),
        ("Ida Moe was lent 40,000 euros by Karin Dahl.", {"karin", "dahl"}, {"ida", "moe"}),
        ("Ida Moe borrowed a van from Karin Dahl.", {"karin", "dahl"}, {"ida", "moe"}),
        ("The council blamed the builder.", {"council"}, {"builder"}),
    ],
)
def test_a_deed_is_found(text: str, doer: set[str], sufferer: set[str]) -> None:
    (deed,) = find_deeds(sentence(text))
    assert set(deed.doer) == doer
    assert set(deed.sufferer) == sufferer


@pytest.mark.parametrize(
    "text",
    [
        "Karin Dahl met Ida Moe.",
        "Karin Dahl did not replace Ida Moe.",
        "Never has Karin Dahl replaced Ida Moe.",
        "Dahl won.",
        "The council in turn blamed the builder.",
        "Dahl lent the boat back to Moe.",
    ],
)
def test_none_is_found(text: str) -> None:
    assert not find_deeds(sentence(text))


@pytest.mark.parametrize(
    ("a", "b", "reverse"),
    [
        ("Karin Dahl replaced Ida Moe.", "Ida Moe succeeded Karin Dahl.", True),
        ("Karin Dahl replaced Ida Moe.", "Ida Moe was succeeded by Karin Dahl.", False),
        ("Karin Dahl replaced Ida Moe.", "Ida Moe hired Karin Dahl.", False),
        ("Karin Dahl replaced Ida Moe.", "Ida Moe replaced Nora Lie.", False),
    ],
)
def test_which_are_reversed(a: str, b: str, reverse: bool) -> None:
    (left,), (right,) = find_deeds(sentence(a)), find_deeds(sentence(b))
    assert reversed_deeds(left, right) is reverse
    assert reversed_deeds(right, left) is reverse


def test_a_participle_behind_a_name_is_passive() -> None:
    text = "Ida Moe, replaced by Karin Dahl in May, moved to Oslo."
    deed = next(d for d in find_deeds(sentence(text)) if d.kind == "replace")
    assert set(deed.doer) == {"karin", "dahl"}
