"""Joined clauses that lean on a "not only", on a "by", or on a "were" that they leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

WHOLE = {
    "not only, but also": (
        "The crews not only repulsed the raid but also took the hill, the general said."
    ),
    "not only, of what is so": (
        "The fee was not only too high but was also charged twice, the clerk said."
    ),
    "were seen, chased and caught": "The thieves were seen, chased and caught near the mill.",
    "were spotted, chased, and did more": (
        "The rioters were spotted, chased and sought refuge behind police lines."
    ),
    "an airport that nobody deserted": (
        "Torvik underground stations were shut and the international airport deserted as tens of "
        "thousands of union members rallied on the eve of the vote."
    ),
    "told that": (
        "The guests were stopped at the gate by a guard and told that the mill was on fire."
    ),
    "told to": "The guests were stopped at the gate and told to leave the hall at once.",
    "informed that": "The crews were called back and informed that the dam would hold.",
    "by invited guests": (
        "They will be judged by local bakers and invited guests from many other towns."
    ),
    "those who stay, told by two names": (
        "Torvik Police said wardens, along with two crews, and police officers would remain at the "
        "mill until Monday."
    ),
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_half_a_statement_is_not_cut_off(claims: Claims, text: str) -> None:
    assert [(c.subject, c.text) for c in claims(text).claims] == [(None, text)]


CUT = {
    "with an object": (
        "The mills were closed and the crews wounded two guards.",
        [(None, "The mills were closed"), (None, "the crews wounded two guards.")],
    ),
    "told somebody": (
        "The guard was arrested on Monday and told police that he had slept.",
        [
            (None, "The guard was arrested on Monday"),
            ("The guard", "told police that he had slept."),
        ],
    ),
    "lost, behind by": (
        "The town was struck by two storms and lost houses near the port.",
        [
            (None, "The town was struck by two storms"),
            ("The town", "lost houses near the port."),
        ],
    ),
    "only, without not": (
        "The mayor only visited the mill once but the board met there every week.",
        [
            (None, "The mayor only visited the mill once"),
            (None, "the board met there every week."),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_a_whole_statement_is(
    claims: Claims, text: str, expected: list[tuple[str | None, str]]
) -> None:
    found = claims(text).claims
    assert [(c.subject.text if c.subject else None, c.text) for c in found] == expected
