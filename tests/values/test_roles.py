"""Roles: which the words around a name tell, and which exclude each other."""

from __future__ import annotations

import pytest

from compare.values.comparison import Comparison
from compare.values.roles import Role, compare_roles, find_roles
from tests.values.parsing import sentence


def roles(text: str) -> tuple[Role, ...]:
    return find_roles(sentence(text))


@pytest.mark.parametrize(
    ("text", "head", "standing", "written"),
    [
        ("Acting Harbour Commissioner Ida Moe left.", "commissioner", "acting", "Acting"),
        ("Ida Moe, deputy director of the clinic, left.", "director", "deputy", "deputy director"),
        ("The curator, Ida Moe, left.", "curator", "", "curator"),
        ("Ida Moe is a neurologist.", "neurologist", "", "neurologist"),
        ("Sgt. Leo Marsh was shot.", "sergeant", "", "Sgt."),
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


def test_a_party_in_brackets() -> None:
    assert "democrat" in {r.head for r in roles("Sen. Paul Tierney (D-Ohio) voted no.")}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Deputy Director Ida Moe spoke.", "Director Ida Moe spoke.", Comparison.CONFLICTS),
        ("Former Director Ida Moe spoke.", "Director Ida Moe spoke.", Comparison.COMPATIBLE),
        ("Chairwoman Ida Moe spoke.", "Chairman Ida Moe spoke.", Comparison.SAME),
        ("Ida Moe, a nurse, spoke.", "Ida Moe, a teacher, spoke.", Comparison.CONFLICTS),
        ("Ida Moe, a nurse, spoke.", "Mayor Ida Moe spoke.", Comparison.NOT_COMPARABLE),
    ],
)
def test_roles_are_compared(a: str, b: str, expected: Comparison) -> None:
    left, right = roles(a)[0], roles(b)[0]
    assert compare_roles(left, right) is compare_roles(right, left) is expected
