"""What one thing is told to be by words of which one at most is so."""

from __future__ import annotations

import pytest

from compare.values.statements.told.find_told import find_told
from tests.values.parsing import sentence

CASES = [
    ("The barn was shelled by rebels.", {"rebel"}),
    ("The barn was shelled by government forces.", {"army"}),
    ("Rebels shelled barns.", set()),
    ("The rebels have not shelled the barn.", set()),
    ("The port is in rebel hands.", {"rebel"}),
    ("The skier is still missing.", {"missing"}),
    ("The skiers were found.", {"found"}),
    ("Three other skiers are still missing.", set()),
    ("The fire is still burning.", {"burning"}),
    ("The fire was put out.", {"out"}),
    ("The council voted against an inquiry.", {"against"}),
    ("Nine members backed the plan.", set()),
    ("Falk will give up her seat.", {"loses"}),
    ("Falk saw red.", {"red"}),
    ("The moon was found with a ground-based telescope.", {"found", "ground"}),
    ("The moon was found by a ground based telescope.", {"found", "ground"}),
    ("The moon was found with an underground observatory.", {"found"}),
    ("Falk scored with a spot-kick.", {"penalty"}),
    ("The guide was the last to leave the hut.", {"last"}),
    ("All of the dead were passengers.", {"passenger"}),
    ("Some of the dead were passengers.", set()),
]


@pytest.mark.parametrize(("text", "camps"), CASES)
def test_what_is_told(text: str, camps: set[str]) -> None:
    assert {told.camp for told in find_told(sentence(text))} == camps
