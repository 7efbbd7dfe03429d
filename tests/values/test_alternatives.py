"""Ranks and ways of which one at most is so, of one thing and of one owner."""

from __future__ import annotations

import pytest

from compare.values.places.routes import find_routes, turned_round
from compare.values.statements.alternatives.alternative import Alternative, exclude
from compare.values.statements.alternatives.alternatives import find_alternatives
from tests.values.parsing import sentence

EXCLUSIVE = [
    ("Sund is the oldest port in Norland.", "Sund is the second-oldest port of Norland."),
    ("Sund is the oldest port.", "Sund is the third-oldest port in Norland."),
    ("The gunman fled north.", "The gunman fled south."),
    ("The thieves drove a stolen van.", "The thieves drove a rented van."),
    ("The cook was shot in the left arm.", "The cook was shot in the right arm."),
    ("She injured her left knee.", "She tore her right knee."),
    ("The cook was shot in the left arm.", "The cook suffered a bullet wound to the leg."),
    ("The cook broke her ankle.", "The cook suffered a broken wrist."),
    ("The cook was shot in the back.", "The cook was shot in the chest."),
    ("The cook was struck in the chest by a bullet.", "The cook was shot in the leg."),
    ("The cook died at the scene.", "The cook died in Lund Hospital on Monday."),
    ("The cook died at the scene.", "The cook was taken to hospital, where he later died."),
    ("The cook died in an ambulance.", "The cook was taken to hospital but later died."),
    ("The third cook died on the way to hospital.", "The third cook was killed instantly."),
    ("The cook was pronounced dead at the scene.", "The cook was dead on arrival at hospital."),
    ("The cook died at her home in Sund.", "The cook died at a medical centre in Sund."),
]
BOTH_SO = [
    ("Sund is the oldest port in Norland.", "Sund is the second-oldest port in the world."),
    ("The thieves did not flee north.", "The thieves did not flee south."),
    ("She raised her left hand.", "She dropped her right hand."),
    ("The cook was shot in the arm.", "The cook was shot in the hand."),
    ("The cook was shot in the arm.", "The cook was stabbed in the leg."),
    ("The cook was shot in the back of the head.", "The cook was shot in the head."),
    ("The guard shot the cook in the arm.", "The guard shot the waiter in the leg."),
    ("The cook died on the way to hospital.", "The cook was pronounced dead at Lund Hospital."),
    ("The cook died at her home.", "The cook died at the scene."),
    ("A cook died at the scene and another at home.", "A cook died in hospital."),
    ("The cook died at the scene.", "A second cook died in hospital."),
    ("Two cooks died at the scene.", "Two cooks died in hospital."),
    ("The cook was treated at the scene.", "The cook died in hospital."),
    ("The cook may have died at the scene.", "The cook died in hospital."),
]


def only(text: str) -> Alternative:
    (found,) = find_alternatives(sentence(text))
    return found


def excluded(a: str, b: str) -> bool:
    left, right = (find_alternatives(sentence(text)) for text in (a, b))
    return any(exclude(x, y) for x in left for y in right)


@pytest.mark.parametrize(("a", "b"), EXCLUSIVE)
def test_two_of_one_thing_exclude_each_other(a: str, b: str) -> None:
    assert excluded(a, b)
    assert excluded(b, a)


@pytest.mark.parametrize(("a", "b"), BOTH_SO)
def test_of_other_wholes_or_denied_both_may_be_so(a: str, b: str) -> None:
    assert not excluded(a, b)
    assert not excluded(b, a)


def test_superlatives_of_two_nouns_are_not_alike() -> None:
    day, port = only("Monday was the worst day."), only("Sund is the worst port.")
    assert not day.is_alike(port)
    assert port.is_alike(only("Lorn was the worst port in Norland."))


@pytest.mark.parametrize(("verbs", "turned"), [("sailed", True), ("did not sail", False)])
def test_a_way_is_turned_round_where_both_tell_that_it_was_gone(verbs: str, turned: bool) -> None:
    there = find_routes(sentence(f"The barge {verbs} from Lorn to Velden."))
    back = find_routes(sentence(f"The barge {verbs} from Velden to Lorn."))
    assert turned_round(there[0], back[0]) is turned
