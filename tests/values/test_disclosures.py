"""Names that a sentence makes known, or tells to be withheld."""

from __future__ import annotations

import pytest

from compare.values.names.disclosures import find_disclosures
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
        ("Police identified the lorry that struck Ida Moe.", []),
        ("The names of the dead were not released until Friday.", []),
        ("The driver will be identified as Nils Karr.", []),
        ("The names were released.", []),
        ("The report has not been released.", []),
    ],
)
def test_disclosures(text: str, expected: list[tuple[bool, set[str]]]) -> None:
    found = find_disclosures(sentence(text))
    told = [(d.withheld, {" ".join(p).title() for p in d.persons}) for d in found]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Police identified the gunman as Nils Karr.", {"gunman"}),
        ("Police identified gunman Nils Karr, 31.", {"gunman"}),
        ("Police identified Nils Karr on Friday.", set()),
        ("Police have not released the names of two of the dead.", {"die"}),
        ("The driver's name has not been released.", {"driver"}),
        ("Their names have not been released.", set()),
        (
            "The names of the men killed, who were 31 and 44, have not been released.",
            {"man", "die"},
        ),
    ],
)
def test_words_for_those_named_or_withheld(text: str, group: set[str]) -> None:
    assert [set(d.group) for d in find_disclosures(sentence(text))] == [group]
