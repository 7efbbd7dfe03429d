"""What both sides tell in set phrases of one meaning is no detail of either."""

from __future__ import annotations

import pytest

from compare.relate.details.added import new_words
from tests.relate.passages import parse, whole

# The other side, a sentence, and the words of it that are no news beside the other.
KNOWN = [
    (
        "Moe was struck by a hit-and-run driver.",
        "A van struck Moe and its driver fled the scene.",
        "scene",
    ),
    ("Moe was hit by a van that sped off.", "The van hit Moe and left the scene.", "scene"),
    ("No one was hurt.", "The nine guests escaped unharmed.", "unharmed"),
    ("The thieves tried to flee.", "The thieves attempted escape.", "escape"),
    (
        "It is the longest strike in the history of the yard.",
        "The strike is record-breaking for the yard.",
        "breaking",
    ),
    ("A surge in thefts this year alarmed Lund.", "Thefts have increased this year.", "increased"),
    (
        "Lund sits in the House as well.",
        "Lund sits in the House of Representatives.",
        "Representatives",
    ),
    ("A cable in the Mediterranean broke.", "A cable in the Mediterranean Sea broke.", "Sea"),
    ("Moe completed 31-of-38 passes.", "Moe completed 31 of 38 passes.", "38"),
    ("A show in an upscale hotel was robbed.", "A show in a posh hotel was robbed.", "posh"),
    ("Lund owns a number of mills.", "Lund owns numerous mills.", "numerous"),
    ("Petrol bombs hit the mill.", "Molotov cocktails hit the mill.", "cocktails"),
    ("A 4x4 hit the mill.", "An SUV hit the mill.", "SUV"),
    ("They rammed a van into the mill.", "They crashed a van into the mill.", "crashed"),
    ("The guards fired within minutes.", "The guards fired immediately.", "immediately"),
    ("The isle has no effective government.", "It has no functioning government.", "functioning"),
    ("Moe was a key figure in the strike.", "Moe had a prominent role in it.", "prominent"),
]
NEW = [
    ("They left the mill.", "They crashed a van into the mill.", "crashed"),
    ("A van hit the mill.", "An SUV hit the mill.", "SUV"),
    ("The driver came into the mill.", "They crashed a van into the mill.", "crashed"),
    ("The drug is effective.", "The isle has no functioning government.", "functioning"),
    ("The mill burned down.", "The mill burned down; nine guests escaped unharmed.", "unharmed"),
    ("Three guests were hurt.", "The nine guests escaped unharmed.", "unharmed"),
    ("Moe was struck by a van.", "A van struck Moe and its driver fled the scene.", "scene"),
    ("The guard is at the White House.", "The guard is at the House of Representatives.", "Rep"),
    ("Moe completed 31-of-39 passes.", "Moe completed 31 of 38 passes.", "38"),
]


def _new(left: str, right: str) -> str:
    a, b = map(whole, parse((left, right)))
    # What is new alone is little: so much more is told that it weighs enough.
    return " ".join(w.text for w in new_words(b, [a]))


MORE = " Nora Vik, 61, of Bergen, an engineer, paid 40 crowns."


@pytest.mark.parametrize(("left", "right", "word"), KNOWN)
def test_what_both_tell_in_a_set_phrase_is_known(left: str, right: str, word: str) -> None:
    assert word not in _new(left, right + MORE)


@pytest.mark.parametrize(("left", "right", "word"), NEW)
def test_what_only_one_tells_is_new(left: str, right: str, word: str) -> None:
    assert word in _new(left, right + MORE)
