"""A larger count in a later report may be an update; anything else stays as it is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from compare.model import Divergence, DivergenceKind
from compare.relate.rules.quantities.quantity import find_quantity
from compare.relate.updates import NOTE, with_update
from tests.relate.passages import parse, whole

if TYPE_CHECKING:
    from compare.relate.sides import Side

MONDAY, TUESDAY = date(2024, 3, 4), date(2024, 3, 5)


def divergence(sides: list[Side], words: tuple[str, str], kind: DivergenceKind) -> Divergence:
    passages = []
    for side, word in zip(sides, words, strict=True):
        at = side.evidence.parsed.article.text.index(word)
        passages.append(side.passage(at, at + len(word)))
    return Divergence(kind, "the numbers do not meet", tuple(passages))


def why(
    texts: tuple[str, str],
    words: tuple[str, str],
    days: tuple[date | None, date | None],
    kind: DivergenceKind = DivergenceKind.QUANTITY,
) -> str:
    sides = [whole(p) for p in parse(texts, days)]
    return with_update(divergence(sides, words, kind), sides).why


DEAD = ("The quake killed 12 people.", "The quake killed 31 people.")
NUMBERS = ("12", "31")


def test_the_larger_count_of_a_later_report_may_be_an_update() -> None:
    assert why(DEAD, NUMBERS, (MONDAY, TUESDAY)).endswith(NOTE)
    assert why(DEAD[::-1], NUMBERS[::-1], (TUESDAY, MONDAY)).endswith(NOTE)


@pytest.mark.parametrize(
    ("texts", "words", "days"),
    [
        (DEAD, NUMBERS, (TUESDAY, MONDAY)),
        (DEAD, NUMBERS, (MONDAY, MONDAY)),
        (DEAD, NUMBERS, (None, TUESDAY)),
        (
            ("The tower is 12 metres high.", "The tower is 31 metres high."),
            NUMBERS,
            (MONDAY, TUESDAY),
        ),
    ],
    ids=["the later is smaller", "one day", "a day unknown", "nothing that grows"],
)
def test_no_update(
    texts: tuple[str, str], words: tuple[str, str], days: tuple[date | None, date | None]
) -> None:
    assert not why(texts, words, days).endswith(NOTE)


def test_of_two_bounds_the_later_may_be_an_update() -> None:
    texts = "The quake killed at least 12 people.", "The quake killed at least 31 people."
    left, right = (whole(p) for p in parse(texts, (MONDAY, TUESDAY)))
    (found,) = find_quantity(left, right)
    assert with_update(found, [left, right]).why.endswith(f"the bounds differ{NOTE}")
    most = ("Up to 12 people died in the quake.", "Up to 31 people died in the quake.")
    assert why(most, ("Up to 12", "Up to 31"), (MONDAY, TUESDAY)).endswith(NOTE)


def test_other_kinds_are_left_alone() -> None:
    found = why(DEAD, NUMBERS, (MONDAY, TUESDAY), DivergenceKind.TIME)
    assert found == "the numbers do not meet"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The floods have destroyed {} homes.", NUMBERS),
        ("The death toll from the quake stood at {}.", NUMBERS),
        ("The blaze has burned {} of forest.", ("12 hectares", "31 hectares")),
        ("Police have made {} arrests in the city.", NUMBERS),
        ("The landslide buried {} houses.", NUMBERS),
        ("Ruiz had {} with most ballots counted.", ("12 percent", "31 percent")),
    ],
)
def test_what_is_counted_up(text: str, words: tuple[str, str]) -> None:
    texts = text.format(words[0]), text.format(words[1])
    assert why(texts, words, (MONDAY, TUESDAY)).endswith(NOTE)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ivo Lund, {}, was arrested over the murder.", NUMBERS),
        ("A jury awarded the injured woman {}.", ("$12 million", "$31 million")),
        ("The bomb weighed {} and killed three soldiers.", ("12 kg", "31 kg")),
        ("The bill passed by {} votes.", NUMBERS),
        ("The murder suspect owned {} houses.", NUMBERS),
        ("The killer lived on {} of land.", ("12 hectares", "31 hectares")),
        ("Prices of body armour rose by {} after the arrests.", ("12 percent", "31 percent")),
    ],
)
def test_what_is_told_beside_the_dead_does_not_grow(text: str, words: tuple[str, str]) -> None:
    texts = text.format(words[0]), text.format(words[1])
    assert not why(texts, words, (MONDAY, TUESDAY)).endswith(NOTE)


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers said {} people were still missing.",
        "The storm left {} homes without power.",
        "About {} homes were still without electricity.",
        "Crews said {} miners were trapped underground.",
        "Doctors said {} of the injured were still in hospital.",
    ],
)
def test_what_is_counted_down(text: str) -> None:
    texts = text.format("31"), text.format("12")
    assert why(texts, ("31", "12"), (MONDAY, TUESDAY)).endswith(NOTE)


@pytest.mark.parametrize(
    "text",
    [
        "The quake killed {} people.",
        "Crews restored power to {} homes.",
        "The chain still has {} shops.",
        "The flood damaged {} homes.",
    ],
)
def test_a_smaller_count_of_what_does_not_fall_is_no_update(text: str) -> None:
    texts = text.format("31"), text.format("12")
    assert not why(texts, ("31", "12"), (MONDAY, TUESDAY)).endswith(NOTE)


def test_the_words_for_what_grows_are_taken_by_their_sense() -> None:
    texts = "The flood damaged 12 homes.", "The flood damaged 31 homes."
    assert why(texts, NUMBERS, (MONDAY, TUESDAY)).endswith(NOTE)
