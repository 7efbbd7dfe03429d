"""Names that a sentence makes known, or tells to be withheld."""

from __future__ import annotations

import pytest

from compare.values.disclosures import find_disclosures
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The dead have been identified as Nils Karr and Ida Moe.",
            [(False, {"Nils Karr", "Ida Moe"})],
        ),
        ("Police identified the driver as Nils Karr.", [(False, {"Nils Karr"})]),
        ("The names of the dead have not been released.", [(True, set())]),
        ("The firm did not disclose the identity of the buyer.", [(True, set())]),
        ("The dead have not been identified.", []),
        ("The driver will be identified as Nils Karr.", []),
        ("The names were released.", []),
        ("The report has not been released.", []),
    ],
)
def test_disclosures(text: str, expected: list[tuple[bool, set[str]]]) -> None:
    found = find_disclosures(sentence(text))
    told = [(d.withheld, {" ".join(p).title() for p in d.persons}) for d in found]
    assert told == expected
