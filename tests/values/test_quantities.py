from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from compare.values.comparison import Comparison
from compare.values.quantities.measures import compare_quantities
from compare.values.quantities.quantities import PORTION, Quantity, find_quantities
from compare.values.quantities.quantity_words import explain_quantities
from tests.values.number_writing import forms_of_number
from tests.values.parsing import sentence

TEMPLATES = (
    "The storm destroyed {} homes in the valley.",
    "The flood killed {} people in the valley.",
    "The union says {} workers joined the strike.",
)


def only(text: str) -> Quantity:
    (found,) = find_quantities(sentence(text))
    return found


def compare(a: str, b: str) -> Comparison:
    return compare_quantities(only(a), only(b))


@settings(max_examples=60)
@given(st.integers(min_value=2, max_value=99_999), st.sampled_from(TEMPLATES))
def test_a_number_never_conflicts_with_its_other_forms(number: int, template: str) -> None:
    first, *others = (template.format(form) for form in forms_of_number(number))
    for other in others:
        assert compare(first, other) is Comparison.SAME


@settings(max_examples=60)
@given(
    st.integers(min_value=2, max_value=999),
    st.integers(min_value=2, max_value=999),
    st.sampled_from(TEMPLATES),
    st.sampled_from(["at least ", "about ", "up to ", "nearly ", "more than ", ""]),
)
def test_conflict_is_symmetric(a: int, b: int, template: str, bound: str) -> None:
    left, right = template.format(f"{bound}{a}"), template.format(b)
    conflict = Comparison.CONFLICTS
    assert (compare(left, right) is conflict) == (compare(right, left) is conflict)


@settings(max_examples=30)
@given(st.integers(min_value=2, max_value=99), st.integers(min_value=1, max_value=50))
def test_plain_counts_that_differ_conflict(number: int, more: int) -> None:
    assume((number + more) % 100)  # "100" may be a rounded 88
    template = TEMPLATES[1]
    said = compare(template.format(number), template.format(number + more))
    assert said is Comparison.CONFLICTS


@pytest.mark.parametrize(
    ("text", "unit", "low"),
    [
        ("The jacket costs $1.2bn.", "dollar", 1.2e9),
        ("The plan costs $6T.", "dollar", 6e12),
        ("The plan costs $3.5t in all.", "dollar", 3.5e12),
        ("Prices rose by 4.2 per cent.", "percent", 4.2),
        ("The mast is 2,000ft high.", "metre", 609.6),
        ("He fell 60m from the ridge.", "metre", 60),
        ("The room had reached 86 degrees Fahrenheit.", "celsius", 30),
        ("A 16-year-old boy won the race.", "age", 16),
        ("Prices rose by 0.3 percentage points.", "point", 0.3),
        ("A quake of magnitude 5.9 shook the island.", "magnitude", 5.9),
        ("She waited for half an hour.", "second", 1800),
        ("Her third term begins in spring.", "ordinal", 3),
        ("The town gave 12 million crowns for it.", "crown", 12e6),
        ("The deal is worth $22 million per season.", "dollar", 22e6),
        ("A quarter of a million people came.", "", 250_000),
        ("The level was five times the limit.", "times", 5),
        ("He was hit seven times.", "", 7),
    ],
)
def test_reads_units(text: str, unit: str, low: float) -> None:
    found = only(text)
    assert found.unit == unit
    assert found.amount.low == pytest.approx(low)


@pytest.mark.parametrize(
    "text",
    [
        "The law was passed in 2014.",
        "He flew on a Boeing 737 to Velden.",
        "The hearing is on June 4, 2024.",
        "Call the office on 0845 125 2222.",
        "The guns were AK-47s.",
        "They left at 6:40 p.m. on Monday.",
        "No one was there.",
        "It happened at 3 p. m. on Monday.",
        "The talks begin at 14 CET on Monday.",
        "They met in the 1200 block of Quay Street.",
    ],
)
def test_dates_and_names_are_no_quantities(text: str) -> None:
    assert find_quantities(sentence(text)) == ()


def test_a_rate_is_brought_to_a_year() -> None:
    assert compare(
        "The mine ships 300 tonnes of coal a month.",
        "The mine ships 3,600 tonnes of coal a year.",
    ) in {Comparison.SAME, Comparison.COMPATIBLE}


@pytest.mark.parametrize("form", ["222-190", "222–190", "222-to-190"])
def test_a_vote_is_told_by_both_sides_of_it(form: str) -> None:
    assert only(f"The house passed the bill by a {form} vote.").score == (222.0, 190.0)


def test_a_height_and_a_weight_run_together_are_two() -> None:
    height, weight = find_quantities(sentence("Falk is 5-foot-8,135 pounds, and quick."))
    assert (round(height.amount.low, 2), height.unit) == (1.73, "metre")
    assert weight.amount.low == pytest.approx(135 * 453.592)
    assert weight.unit == "gram"


def test_thousands_by_a_letter_are_rounded_like_others() -> None:
    said = compare("He stole £400k from the club.", "He stole over £412,000 from the club.")
    assert said is not Comparison.CONFLICTS


def test_miles_may_be_nautical() -> None:
    said = compare("The ferry lay 13 miles off Torvik.", "The ferry lay 13 nautical miles off it.")
    assert said is not Comparison.CONFLICTS


def test_a_count_in_a_word_is_told_from_a_free_one() -> None:
    assert only("It is a 10-round magazine.").joined
    assert not only("It holds 10 rounds.").joined
    assert not only("It is a 10-mile road.").joined
    assert compare("The bill bans a 10-round magazine.", "The bill bans 30 rounds.") is (
        Comparison.NOT_COMPARABLE
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Seven bullets hit the man, one in the hand and two in the thigh.", [0, 1, 1]),
        ("Five people died, three in Torvik and two in Belsk.", [0, 1, 1]),
        ("One bullet entered the arm; two other bullets struck the leg.", [1, 1]),
        ("Three soldiers died and two other soldiers were hurt.", [0, 1]),
        ("The chest held seven long rifles and three other rifles.", [0, 1]),
    ],
)
def test_numbers_listed_as_parts(text: str, parts: list[int]) -> None:
    assert [int(q.extra) for q in find_quantities(sentence(text)) if not q.unit] == parts


def test_the_words_of_a_bound_or_a_round_count_are_no_share_of_a_group() -> None:
    for text in ("As many as 200 voters came.", "Several hundred voters came."):
        assert [q.unit for q in find_quantities(sentence(text))] == [""]
    assert PORTION in [q.unit for q in find_quantities(sentence("Several voters came."))]


def test_a_score_is_read_as_two_numbers() -> None:
    assert only("Velden won the match 31-24.").score == (31.0, 24.0)


def test_a_range_is_one_quantity() -> None:
    found = only("Between 46 and 57 houses burned down.")
    assert (found.amount.low, found.amount.high) == (46, 57)


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (
            "He fell some 700 metres from the ridge.",
            "He fell around 2,000 feet from the ridge.",
            "some 700 metres (2,300 feet) / around 2,000 feet: the numbers cannot both hold",
        ),
        (
            "The ferry came within 40 minutes.",
            "The ferry came after more than four hours.",
            "within 40 minutes / more than four hours (240 minutes): the numbers cannot both hold",
        ),
        (
            "The pipe is 2.5 miles long.",
            "The pipe is 900 yards long.",
            "2.5 miles (4,400 yards) / 900 yards: the numbers differ",
        ),
        (
            "The trial lasted one year.",
            "The trial lasted 90 days.",
            "one year (365 days) / 90 days: the numbers differ",
        ),
        (
            "The flood killed at least 12 people.",
            "The flood killed 10 people.",
            "at least 12 / 10: the numbers cannot both hold",
        ),
        (
            "The flood killed at least 12 people.",
            "The flood killed at least 30 people.",
            "at least 12 / at least 30: the bounds differ",
        ),
        (
            "The flood killed 12 people.",
            "The flood killed 10 people.",
            "12 / 10: the numbers differ",
        ),
    ],
)
def test_says_why_in_words(a: str, b: str, said: str) -> None:
    left, right = only(a), only(b)
    texts = (a[left.start : left.end], b[right.start : right.end])
    assert explain_quantities(left, right, *texts) == said


def test_a_sum_in_us_dollars_is_read_with_either_sign() -> None:
    assert compare("The fire cost $US4 million.", "The fire cost $4 million.") is Comparison.SAME


@pytest.mark.parametrize("text", ["He had a 38-caliber revolver.", "He had a 38 calibre revolver."])
def test_a_calibre_is_a_unit(text: str) -> None:
    assert (only(text).unit, only(text).context.noun) == ("calibre", "revolver")


def test_ranging_from_tells_one_range() -> None:
    assert only("It set duties ranging from 5 percent to 25 percent.").amount.high == 25


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("They led with 4 minutes 48 seconds left.", 288),
        ("The flight lasted two hours and five minutes.", 7500),
        ("The flight lasted 1 hour 30 minutes.", 5400),
    ],
)
def test_a_length_of_time_in_two_units(text: str, seconds: float) -> None:
    assert only(text).amount.low == pytest.approx(seconds)


def test_what_is_counted_beside_a_length_of_time() -> None:
    found = find_quantities(sentence("It took two minutes and three people to lift the safe."))
    assert [q.amount.low for q in found] == [120, 3]


@pytest.mark.parametrize("text", ["The storm killed 200+.", "Storm kills 200+", "Crowd of 200 +"])
def test_a_bound_behind_a_number_may_end_the_sentence(text: str) -> None:
    assert only(text).amount.low == 200
    assert only(text).amount.high == float("inf")


@pytest.mark.parametrize(
    ("text", "divided", "taken"),
    [
        ("Two thirds of the 90 hostages were freed.", True, 60),
        ("Half of the ship's 600 crew are ill.", True, 300),
        ("Nearly a third of the firm’s 900 workers must go.", True, 300),
        ("They asked 40 percent of 500 voters.", True, 200),
        ("Half of the $40 million was stolen.", True, 20e6),
        ("All but three of the 90 hostages were freed.", True, 87),
        ("Twelve of the 90 hostages were freed.", True, None),
        ("Most of the 700 passengers were saved.", True, None),
        ("One of the 90 hostages was freed.", True, None),
        ("All of the 90 hostages were freed.", False, None),
        ("The families of the 90 hostages came.", False, None),
        ("The ship's 600 crew are ill.", False, None),
    ],
)
def test_a_whole_of_which_a_part_is_told(text: str, divided: bool, taken: float | None) -> None:
    last = [q for q in find_quantities(sentence(text)) if q.unit in {"", "dollar"}][-1]
    assert last.divided is divided
    assert (last.taken.amount.low if last.taken else None) == (taken and pytest.approx(taken))
