"""Numbers with their units: parts of one, speeds, degrees, pounds."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.quantities.quantities import find_quantities
from compare.values.quantities.scales import same_amount
from tests.values.parsing import sentence
from tests.values.test_quantities import compare, only


@pytest.mark.parametrize(
    ("text", "unit", "low"),
    [
        ("She waited for a quarter of an hour.", "second", 900),
        ("The mill stood for a quarter of a century.", "second", 25 * 31557600),
        ("The fire crept on for three-quarters of a mile.", "metre", 0.75 * 1609.344),
        ("The bank raised its rate by a quarter of a percentage point.", "point", 0.25),
        ("Output fell by a third of a percent.", "percent", 1 / 3),
        ("She walked a third of the miles.", "percent", 100 / 3),
        ("He lost a third of a year's pay.", "percent", 100 / 3),
        ("The storm blew at 90 miles per hour.", "speed", 40.2336),
        ("The storm blew at 90 miles an hour.", "speed", 40.2336),
        ("The town felt 90-mile-per-hour winds.", "speed", 40.2336),
        ("The town felt 90-mile-an-hour winds.", "speed", 40.2336),
        ("The storm blew at 190 km/h.", "speed", 52.7782),
        ("The storm blew at 30 m/s.", "speed", 30),
        ("The lava crept on at 60 metres an hour.", "speed", 1 / 60),
        ("The ice shrinks by 30 metres a year.", "metre", 30),
        ("It was minus 12 degrees Celsius in Torvik.", "celsius", -12),
        ("It was minus 4 degrees Fahrenheit in Torvik.", "celsius", -20),
        ("It was −12 °C in Torvik.", "celsius", -12),
        ("It was 12 degrees Celsius below zero in Torvik.", "celsius", -12),
        ("It was 12 degrees below zero in Torvik.", "degree", -12),
        ("It was 12 degrees above zero in Torvik.", "degree", 12),
        ("It was -12C in Torvik at dawn.", "celsius", -12),
        ("It was 10-12 degrees Celsius in Torvik.", "celsius", 10),
        ("It reached 38C on Friday.", "celsius", 38),
        ("It reached 100.4F on Friday.", "celsius", 38),
    ],
)
def test_reads_units(text: str, unit: str, low: float) -> None:
    found = only(text)
    assert found.unit == unit
    assert found.amount.low == pytest.approx(low)


def test_parts_of_a_unit_differ_as_its_multiples_do() -> None:
    part = "The fire crept on for a quarter of a mile."
    assert compare(part, "The fire crept on for 0.25 miles.") is Comparison.COMPATIBLE
    assert compare(part, "The fire crept on for half a mile.") is Comparison.CONFLICTS
    raised = compare("It rose by a quarter of a percentage point.", "It rose to 4.25 percent.")
    assert raised is Comparison.NOT_COMPARABLE


@pytest.mark.parametrize("other", ["90 miles per hour", "140 km/h", "145 kilometres an hour"])
def test_one_speed_and_another(other: str) -> None:
    told = "The storm hit the coast with winds of {}."
    assert compare(told.format("120 mph"), told.format(other)) is Comparison.CONFLICTS
    assert compare(told.format("90 mph"), told.format(other)) is not Comparison.CONFLICTS


def test_degrees_above_and_below_zero() -> None:
    told = "The air over the harbour cooled to {} at dawn."
    cold = told.format("minus 12 degrees Celsius")
    assert compare(cold, told.format("12 degrees Celsius")) is Comparison.CONFLICTS
    assert compare(cold, told.format("minus 14 degrees Celsius")) is Comparison.CONFLICTS
    assert compare(cold, told.format("-12C")) is Comparison.SAME
    assert compare(cold, told.format("12 degrees Celsius below zero")) is Comparison.SAME
    below, above = (told.format(f"12 degrees {where} zero") for where in ("below", "above"))
    assert compare(below, above) is Comparison.CONFLICTS
    assert compare(below, below) is Comparison.SAME
    cold = told.format("minus 5 degrees Celsius")
    assert compare(cold, told.format("23 degrees Fahrenheit")) is Comparison.COMPATIBLE
    assert compare(cold, told.format("33 degrees Fahrenheit")) is Comparison.CONFLICTS


def test_a_range_may_reach_below_zero() -> None:
    told = "The air cooled to between {} degrees Celsius."
    cold = only(told.format("minus 10 and minus 5")).amount
    assert (cold.low, cold.high) == (-10, -5)
    mild = only(told.format("minus 2 and 3")).amount
    assert (mild.low, mild.high) == (-2, 3)


@pytest.mark.parametrize(
    "text", ["He won 3 C grades.", "He sat in seat 12F.", "He sat in row 12 F of the plane."]
)
def test_a_letter_apart_from_a_number_is_no_degree(text: str) -> None:
    assert "celsius" not in {q.unit for q in find_quantities(sentence(text))}


def test_pounds_by_their_sign_and_by_their_name_are_one_unit() -> None:
    by_sign = "The council paid £250 million for the old harbour site."
    by_name = "The council paid {} million pounds for the old harbour site."
    assert compare(by_sign, by_name.format(270)) is Comparison.CONFLICTS
    assert compare(by_sign, by_name.format(250)) is Comparison.SAME


def test_a_share_of_a_period_is_no_rate() -> None:
    assert not only("He lost a third of a year's pay.").rate


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("It was 104 degrees in Torvik.", "It was 40 degrees in Torvik.", True),
        ("It was 86 degrees in Torvik.", "It was 30 degrees in Torvik.", True),
        ("It was 4 degrees below zero.", "It was 20 degrees below zero.", True),
        ("It was 9 degrees warmer in Torvik.", "It was 5 degrees warmer in Torvik.", True),
        ("It was 104 degrees in Torvik.", "It was 43 degrees in Torvik.", False),
        ("It was 104 degrees in Torvik.", "It was 108 degrees in Torvik.", False),
        ("It was 30 degrees in Torvik.", "It was 35 degrees in Torvik.", False),
        ("It was 9 degrees in Torvik.", "It was 5 degrees in Torvik.", False),
        ("It was 104 miles to Torvik.", "It was 40 miles to Torvik.", False),
    ],
)
def test_degrees_without_a_scale_may_be_of_two_scales(one: str, other: str, meet: bool) -> None:
    assert same_amount(only(one), only(other)) is meet
    assert same_amount(only(other), only(one)) is meet


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("The toll rose to 112 from 87 a day earlier.", [False, False]),
        ("Some 50 a week before had left.", [False]),
        ("The plant makes 300 cars a day.", [True]),
        ("They sold 87 a day on average.", [True]),
    ],
)
def test_a_day_earlier_is_when_and_no_rate(text: str, rates: list[bool]) -> None:
    assert [q.rate for q in find_quantities(sentence(text)) if not q.unit] == rates


@pytest.mark.parametrize(
    ("text", "bounded"),
    [
        ("The death toll passes 100.", True),
        ("The toll passed 100 on Tuesday.", True),
        ("Sales crossed $5 billion in May.", True),
        ("The count climbed past 1,200, officials said.", True),
        ("Parliament passed 12 laws on Monday.", False),
        ("The hikers crossed 12 miles of desert.", False),
        ("The boat crossed 12 miles in a day.", False),
    ],
)
def test_what_a_count_passes_bounds_it(text: str, bounded: bool) -> None:
    assert find_quantities(sentence(text))[0].bounded is bounded


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("The panel is 30 by 50 inches.", [30 * 0.0254, 50 * 0.0254]),
        ("The room measures 4 x 6 metres.", [4, 6]),
        ("The box is 20 by 30 by 40 centimetres.", [0.2, 0.3, 0.4]),
        ("The wall was moved by 40 centimetres.", [0.4]),
    ],
)
def test_lengths_told_one_by_the_other_have_one_unit(text: str, lengths: list[float]) -> None:
    found = find_quantities(sentence(text))
    assert {q.unit for q in found} == {"metre"}
    assert [q.amount.low for q in found] == pytest.approx(lengths)


@pytest.mark.parametrize("text", ["The team won 12 by 3 goals.", "They lost 40 by 2 votes."])
def test_counts_told_one_by_the_other_are_no_lengths(text: str) -> None:
    assert "metre" not in {q.unit for q in find_quantities(sentence(text))}


@pytest.mark.parametrize(
    ("text", "rough"),
    [
        ("The crack is about 60 metres (200 feet) long.", [True, True]),
        ("The crack is 60 metres (200 feet) long.", [False, False]),
        ("The crack is up to 60 metres (200 feet) long.", [True, True]),
        ("It cost around €40 million ($43 million).", [True, True]),
        ("About 60 metres (exactly 197 feet) of wall fell.", [True, False]),
        ("Some 210 people (34 children) were hurt.", [True, False]),
        ("About 60 metres (9 feet of it old) of wall fell.", [True, False]),
    ],
)
def test_a_conversion_in_brackets_is_as_rough_as_what_it_converts(
    text: str, rough: list[bool]
) -> None:
    found = find_quantities(sentence(text))
    assert [not q.amount.exact for q in found] == rough
