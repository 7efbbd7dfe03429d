"""What stands in the place of another value in linked sentences, and what is left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.relate.evidence import Evidence
from compare.relate.links import SURE, links_of
from compare.relate.rules.instead import find_instead
from compare.relate.rules.instead.candidates import candidates
from compare.relate.rules.instead.fillings import Sort
from compare.relate.rules.instead.names import find_names
from compare.relate.rules.instead.replaced import (
    find_other_names,
    find_other_places,
    find_other_speakers,
)
from compare.relate.rules.instead.scorer import load_scorers
from compare.relate.rules.instead.signals import SIGNALS
from tests.relate.passages import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compare.model import Divergence
    from compare.relate.sides import Side

    Finder = Callable[[Side, Side], Iterator[Divergence]]

INSTEAD = [
    (
        Sort.NAME,
        "The council picked Hanna Weil to lead the rebuilding of the harbour.",
        "Piet Corrigan will lead the rebuilding of the harbour, the council decided.",
        ("Hanna Weil", "Piet Corrigan"),
    ),
    (
        Sort.NUMBER,
        "The landslide buried 14 houses in the village of Sorne.",
        "In the village of Sorne 23 houses were buried when the slope gave way.",
        ("14", "23"),
    ),
    (
        Sort.TIME,
        "The tunnel was flooded on Tuesday when a water main burst.",
        "A burst water main flooded the tunnel on Thursday.",
        ("Tuesday", "Thursday"),
    ),
    (
        Sort.DENIAL,
        "The committee approved the plan for the harbour.",
        "The committee rejected the plan for the harbour.",
        ("approved", "rejected"),
    ),
]
# What else the two articles tell, so that each has what stands in the other's place.
ELSEWHERE = [
    (Sort.NAME, "", "Hanna Weil had drawn the old quay."),
    (Sort.NAME, "", "The old quay was drawn by Weil."),
    (Sort.NUMBER, "The mayor thanked 23 volunteers.", "The mayor thanked 14 volunteers."),
    (Sort.TIME, "On Thursday the mayor resigned.", "On Tuesday the mayor resigned."),
]
LISTS = [
    (
        Sort.NAME,
        "The guests of the gala were Lena Vos, Carl Amund and Ruth Ibarra.",
        "The guests of the gala were Peter Dahl, Simone Kerr and Ivo Marsh.",
    ),
    (
        Sort.NAME,
        "Talks about the canal were held in Oslo, Madrid and Lima.",
        "In Cairo, Delhi and Sofia talks were held about the canal.",
    ),
    (
        Sort.TIME,
        "The ferry to the island sails on Monday, Wednesday and Friday.",
        "On Tuesday, Thursday and Saturday the ferry sails to the island.",
    ),
]


def linked(one: str, other: str, likelihood: float | None = None) -> tuple[Side, Side]:
    """Two articles, whose first claims tell of one thing as probably as that."""
    parsed = parse((one, other))
    links = links_of(parsed, None if likelihood is None else {((0, 0), (1, 0)): likelihood})
    a, b = (Evidence(p, links).side(tuple(range(len(p.claims)))) for p in parsed)
    return a, b


def words(a: Side, b: Side, sort: Sort) -> list[tuple[str, str]]:
    return [
        (a.passage(x.start, x.end).text, b.passage(y.start, y.end).text)
        for x, y in find_instead(a, b, sort)
    ]


def test_every_sort_has_a_weight_for_every_signal() -> None:
    scorers = load_scorers()
    assert set(scorers) == set(SIGNALS) == set(Sort)
    assert all(len(scorer.weights) == len(SIGNALS[s]) for s, scorer in scorers.items())


@pytest.mark.parametrize(("sort", "one", "other", "expected"), INSTEAD)
def test_what_stands_in_the_place_of_another(
    sort: Sort, one: str, other: str, expected: tuple[str, str]
) -> None:
    a, b = linked(one, other)
    assert words(a, b, sort) == [expected]
    assert words(b, a, sort) == [expected[::-1]]
    others = (s for s in Sort if s is not sort)
    assert not any(words(a, b, s) for s in others)


@pytest.mark.parametrize(("sort", "one", "other", "expected"), INSTEAD)
def test_signals_do_not_depend_on_the_order_of_the_sides(
    sort: Sort, one: str, other: str, expected: tuple[str, str]
) -> None:
    a, b = linked(one, other)
    (there,), (back,) = (list(candidates(*s, sort, SURE)) for s in ((a, b), (b, a)))
    assert there.signals == back.signals
    assert len(there.signals) == len(SIGNALS[sort])
    assert (there.left, there.right) == (back.right, back.left)


@pytest.mark.parametrize(("sort", "one", "other", "expected"), INSTEAD)
def test_what_is_weakly_linked_is_left_alone(
    sort: Sort, one: str, other: str, expected: tuple[str, str]
) -> None:
    assert words(*linked(one, other, 0.9), sort) == [expected]
    assert not words(*linked(one, other, 0.3), sort)


@pytest.mark.parametrize(("sort", "mine", "theirs"), ELSEWHERE)
def test_what_the_other_article_has_elsewhere_is_left_alone(
    sort: Sort, mine: str, theirs: str
) -> None:
    one, other, expected = next(rest for s, *rest in INSTEAD if s is sort)
    more = "The rain has stopped."
    assert words(*linked(f"{one} {more}", f"{other} {more}", 0.9), sort) == [expected]
    a, b = linked(f"{one} {mine}", f"{other} {theirs}", 0.9)
    assert words(a, b, sort) == words(b, a, sort) == []


@pytest.mark.parametrize(("sort", "one", "other"), LISTS)
def test_of_three_in_a_list_nothing_is_told(sort: Sort, one: str, other: str) -> None:
    a, b = linked(one, other)
    assert len(list(candidates(a, b, sort, SURE))) == 9
    assert words(a, b, sort) == words(b, a, sort) == []


RAISED = "{} raised rates at a meeting in Leeds on Thursday."
BURNT = "A fire in {} killed five people on Monday."


@pytest.mark.parametrize(
    ("told", "one", "other", "rival"),
    [
        (RAISED, "The BoE", "The Bank of England", "The Bundesbank"),
        (RAISED, "The Fed", "The Federal Reserve", "The Bundesbank"),
        (RAISED, "Kate", "Catherine", "Anna"),
        (RAISED, "Bill", "William", "Anna"),
        (BURNT, "England", "Britain", "Norway"),
        (BURNT, "Bombay", "Mumbai", "Dhaka"),
        (BURNT, "Ivory Coast", "Côte d'Ivoire", "Norway"),
    ],
)
def test_one_by_two_names_is_no_other(told: str, one: str, other: str, rival: str) -> None:
    a, b = linked(told.format(one), told.format(other))
    assert words(a, b, Sort.NAME) == words(b, a, Sort.NAME) == []
    a, b = linked(told.format(one), told.format(rival))
    expected = one.removeprefix("The "), rival.removeprefix("The ")
    assert words(a, b, Sort.NAME) == [expected]
    assert words(b, a, Sort.NAME) == [expected[::-1]]


SEALED = "{} said the leak had been sealed within an hour."
OF_ANOTHER = "Paula Renz, a spokeswoman for Delta Gas, had seen the pipes in May."


@pytest.mark.parametrize(("more", "told"), [("", False), (OF_ANOTHER, True)])
def test_a_person_speaks_for_a_body_unless_told_to_be_of_another(more: str, told: bool) -> None:
    a, b = linked(
        SEALED.format("The Leyton Weather Institute"), f"{SEALED.format('Paula Renz')} {more}"
    )
    for one, other in ((a, b), (b, a)):
        assert bool(list(find_other_speakers(one, other))) is told
        assert not list(find_other_names(one, other))
    people = linked(SEALED.format("Piet Corrigan"), SEALED.format("Paula Renz"))
    assert list(find_other_speakers(*people))


@pytest.mark.parametrize(
    ("find", "told", "one", "other"),
    [
        (find_other_names, "{} won the race on Monday.", "Hanna Weil-Moe", "Piet Corrigan"),
        (find_other_places, BURNT, "Saint-Denis", "Leeds"),
        (find_other_speakers, SEALED, "Hanna Weil-Moe", "Piet Corrigan"),
    ],
)
def test_why_has_the_names_as_they_are_written(
    find: Finder, told: str, one: str, other: str
) -> None:
    (found,) = find(*linked(told.format(one), told.format(other)))
    assert one in found.why
    assert other in found.why


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Reporters Without Borders condemned the raid.", ["Reporters Without Borders"]),
        ("Last May the reporters met in Oslo without Ida Moe.", ["Oslo", "Ida Moe"]),
        ("The oven in Oslo was kept at 200 degrees Celsius.", ["Oslo"]),
    ],
)
def test_names_that_hold_a_preposition_or_are_units(told: str, names: list[str]) -> None:
    side, _ = linked(told, told)
    assert [name.text for name in find_names(side)] == names
