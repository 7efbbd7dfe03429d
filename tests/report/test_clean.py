from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.report.clean import harmless, one_line


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31m", r"\x1b[31m"),
        ("a\x00b\x7fc\x9bd", r"a\x00b\x7fc\x9bd"),
        ("\u202ecba\u202c", r"\u202ecba\u202c"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("\ud83d", r"\ud83d"),
        ("[bold]", "[bold]"),
        ("naïve 👩‍🚒", "naïve 👩‍🚒"),
    ],
)
def test_harmless(raw: str, shown: str) -> None:
    assert harmless(raw) == shown


@given(st.text())
def test_one_line_has_no_control_and_can_be_encoded(text: str) -> None:
    line = one_line(text)
    assert line.encode().decode() == line
    assert not [c for c in line if unicodedata.category(c) in ("Cc", "Cs")]


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
