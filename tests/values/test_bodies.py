"""Names of bodies: other orders of words, short forms, and acronyms."""

from __future__ import annotations

import pytest

from compare.values.names.bodies import (
    acronym_of,
    end_alike,
    is_body,
    of_a_kind,
    one_house,
    same_body,
)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("the Harbour Board", "Harbour Board"),
        ("Treasury Department", "Department of the Treasury"),
        ("U.S. Department of Justice", "Justice Department"),
        ("NOW", "National Organization for Women"),
        ("N.O.W.", "National Organization for Women"),
        ("CDC", "the Centers for Disease Control and Prevention"),
        ("the DOJ", "Justice Department"),
        ("DOJ", "U.S. Justice Department"),
        ("USDA", "U.S. Department of Agriculture"),
        ("HHS", "Department of Health and Human Services"),
        ("HHS", "Health and Human Services Department"),
        ("MoD", "Ministry of Defence"),
        ("MoD", "Defence Ministry"),
        ("the BoE", "the Bank of England"),
        ("U.N. Security Council", "United Nations Security Council"),
        ("the Fed", "Federal Reserve"),
        ("GOP", "Republican Party"),
        ("Wardens' Union", "Wardens' Union of Torvik"),
        ("Defence Ministry", "Defense Ministry"),
        ("Third Regiment", "3rd Regiment"),
        ("Tor Creamery", "Torvikson Creamery"),
        ("Summit Studios", "Summit Entertainment"),
        ("Studios", "Summit Entertainment"),
        ("Summit Pictures", "Summit Films"),
        ("Harbour Media", "Harbour Group"),
        ("Harbour Media Group", "Harbour Inc"),
        ("the Company", "Mercator Group"),
    ],
)
def test_one_body(a: str, b: str) -> None:
    assert same_body(a, b)
    assert same_body(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Treasury Department", "Department of Justice"),
        ("Campaign to Keep the Mill", "Committee to Keep the Mill"),
        ("Harbour Bank", "Mercator Group"),
        ("Summit Studios", "Mercator Studios"),
        ("Sund Bank", "Sund Group"),
        ("Media Group", "Summit Studios"),
        ("Entertainment Studios", "Mercator Films"),
        ("Summit Pictures", "Summit Media"),
        ("Media", "Summit Studios"),
        ("Media Group", "Pictures Company"),
        ("NOW", "National Union of Wardens"),
        ("DOJ", "Defense Department"),
        ("FBI", "Justice Department"),
        ("ECB", "Bank of England"),
        ("FDA", "Centers for Disease Control and Prevention"),
        ("U.N. Security Council", "European Union Security Council"),
        ("Mod", "Ministry of Defence"),
    ],
)
def test_two_bodies(a: str, b: str) -> None:
    assert not same_body(a, b)
    assert not same_body(b, a)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("the ministry", True),
        ("Harbour Board", True),
        ("police", True),
        ("NATO", True),
        ("Petra Holm", False),
        ("Holm", False),
        ("", True),
    ],
)
def test_bodies_and_persons(name: str, body: bool) -> None:
    assert is_body(name) is body


def test_an_acronym_has_capitals() -> None:
    assert acronym_of("NUW", "National Union of Wardens")
    assert not acronym_of("now", "National Organization for Women")
    assert not acronym_of("N", "Norway")


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ostra Maid Dairy", "the Ostra Maid Creamery", True),
        ("Maid Dairy", "Ostra Maid Creamery", True),
        ("Harbour Hotel", "Harbour Inn", True),
        ("Ostra Maid Dairy", "Sund Maid Creamery", False),
        ("Ostra Maid Dairy", "Ostra Maid Bridge", False),
        ("Ostra Dairy", "Sund Dairy", False),
        ("the Dairy", "the Creamery", False),
        ("Ida Moe", "Ida Moe", False),
        ("", "Harbour Inn", False),
    ],
)
def test_two_words_for_one_kind_of_house(a: str, b: str, expected: bool) -> None:
    assert one_house(a, b) is expected
    assert one_house(b, a) is expected


@pytest.mark.parametrize(
    ("a", "b", "kind", "alike"),
    [
        ("the Torvik Parents League", "the Halden Parents League", True, True),
        ("Torvik Cab Drivers", "Halden Cab Drivers Club", True, True),
        ("Department of Housing", "Department of Transport", True, False),
        ("Torvik Police Department", "Torvik Fire Department", True, False),
        ("Torvik Night School", "Torvik Night Shelter", False, False),
        ("Harbour Aid", "Clear Water Trust", False, False),
    ],
)
def test_bodies_of_a_kind(a: str, b: str, kind: bool, alike: bool) -> None:
    assert of_a_kind(a, b) is of_a_kind(b, a) is kind
    assert end_alike(a, b) is end_alike(b, a) is alike
