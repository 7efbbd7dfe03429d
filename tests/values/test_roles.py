"""Roles: which the words around a name tell, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.roles.rival_roles import compare_roles
from compare.values.roles.roles import Role, find_offices_left, find_roles
from tests.values.parsing import sentence


def roles(text: str) -> tuple[Role, ...]:
    return find_roles(sentence(text))


@pytest.mark.parametrize(
    ("text", "head", "standing", "written"),
    [
        ("Acting Harbour Commissioner Ida Moe left.", "commissioner", "acting", "Acting"),
        ("Ida Moe, deputy director of the clinic, left.", "director", "deputy", "deputy director"),
        ("The curator, Ida Moe, left.", "curator", "", "curator"),
        ("His half-brother, Leo Moe, left.", "brother", "half", "His half-brother"),
        ("Ida Moe is a neurologist.", "neurologist", "", "neurologist"),
        ("Sgt. Leo Marsh was shot.", "sergeant", "", "Sgt."),
        ("It was Secretary of State Ida Moe.", "secretary", "", "Secretary of State"),
        ("Attorney General Ida Moe left.", "attorneygeneral", "", "Attorney General"),
        ("The attorney Ida Moe left.", "lawyer", "", "attorney"),
        ("District Attorney Ida Moe left.", "attorney", "", "District Attorney"),
        ("Mary Holm, the younger sister of Liz Holm, left.", "sister", "younger", "younger sister"),
    ],
)
def test_a_role_is_found(text: str, head: str, standing: str, written: str) -> None:
    found = roles(text)[0]
    assert found.head == head
    assert found.standing == frozenset({standing} - {""})
    assert text[found.start : found.end].startswith(written.rstrip("."))


@pytest.mark.parametrize(
    "text",
    ["The director resigned.", "Ida Moe resigned.", "Ida Moe is not the director."],
)
def test_no_role(text: str) -> None:
    assert roles(text) == ()


@pytest.mark.parametrize("party", [" (D-Ohio)", ", D-Ohio,"])
def test_a_party_behind_a_name(party: str) -> None:
    assert "democrat" in {r.head for r in roles(f"Sen. Paul Tierney{party} voted no.")}


def test_two_titles_before_a_name() -> None:
    found = roles("Committee Chairman Rep. Ida Moe left.")
    assert [r.head for r in found] == ["representative", "chairman"]


def test_two_titles_joined_before_a_name() -> None:
    found = roles("Founder and director Ida Moe left.")
    assert [r.head for r in found] == ["director", "founder"]


def test_another_who_is_named_by_a_title_alone() -> None:
    found = roles("The mayor and spokesman Ida Moe left.")
    assert [r.head for r in found if r.before] == ["spokesman"]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Deputy Director Ida Moe spoke.", "Director Ida Moe spoke.", Comparison.CONFLICTS),
        ("Former Director Ida Moe spoke.", "Director Ida Moe spoke.", Comparison.COMPATIBLE),
        ("Chairwoman Ida Moe spoke.", "Chairman Ida Moe spoke.", Comparison.SAME),
        ("Ida Moe, a nurse, spoke.", "Ida Moe, a teacher, spoke.", Comparison.CONFLICTS),
        ("Ida Moe, a nurse, spoke.", "Mayor Ida Moe spoke.", Comparison.NOT_COMPARABLE),
        ("Team owner Ida Moe spoke.", "Team manager Ida Moe spoke.", Comparison.CONFLICTS),
        ("Club president Ida Moe spoke.", "Club owner Ida Moe spoke.", Comparison.NOT_COMPARABLE),
        ("FBI Director Ida Moe spoke.", "CIA Director Ida Moe spoke.", Comparison.CONFLICTS),
        ("Greek minister Ida Moe spoke.", "Turkish minister Ida Moe spoke.", Comparison.CONFLICTS),
    ],
)
def test_roles_are_compared(a: str, b: str, expected: Comparison) -> None:
    left, right = roles(a)[0], roles(b)[0]
    assert compare_roles(left, right) is compare_roles(right, left) is expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Singer Ida Moe spoke.", "Actress Ida Moe spoke.", Comparison.COMPATIBLE),
        ("Ida Moe, a novelist, spoke.", "Ida Moe, a teacher, spoke.", Comparison.COMPATIBLE),
        ("Ida Moe, a cook, spoke.", "Ida Moe, a pilot, spoke.", Comparison.CONFLICTS),
        ("Asst. Chief Ida Moe spoke.", "Assistant Chief Ida Moe spoke.", Comparison.SAME),
    ],
)
def test_trades_that_go_together_and_offices_cut_short(
    a: str, b: str, expected: Comparison
) -> None:
    left, right = roles(a)[0], roles(b)[0]
    assert compare_roles(left, right) is compare_roles(right, left) is expected


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ida Moe resigned as finance minister.", ["minister"]),
        ("Ida Moe stepped down as finance minister.", ["minister"]),
        ("Finance Minister Ida Moe resigned.", []),
        ("Ida Moe did not resign as finance minister.", []),
        ("Ida Moe worked as finance minister.", []),
    ],
)
def test_offices_that_are_left(text: str, left: list[str]) -> None:
    assert [role.head for role in find_offices_left(sentence(text)) if role.left] == left
