"""Lines of entries and keys in TOML text."""

from __future__ import annotations

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.check.lines import Lines

TEXT = dedent('''\
    title = "a # no comment"  # [[expect]]
    note = """
    [[expect]]
    a = 1
    """

    [[ sources ]]
    id = "a"

    [[expect]]
    relation = "agree"
    # b = "in a comment"
    b = "x"

    [[expect]]
    relation = 'diverge'
    words.a = "x"

    [expect.more]
    a = "y"

    [[absent]]
    why = "z"
    ''')


@pytest.mark.parametrize(
    ("table", "number", "key", "line"),
    [
        ("", 0, "title", 1),
        ("", 0, "note", 2),
        ("", 0, "missing", 1),
        ("sources", 0, "", 7),
        ("sources", 0, "id", 8),
        ("expect", 0, "", 10),
        ("expect", 0, "b", 13),
        ("expect", 0, "missing", 10),
        ("expect", 1, "relation", 16),
        ("expect", 1, "words", 17),
        ("expect", 1, "more", 19),
        ("absent", 0, "why", 23),
    ],
)
def test_entries_and_keys(table: str, number: int, key: str, line: int) -> None:
    assert Lines(TEXT).of(table, number, key) == line


def test_entries_written_in_line_have_the_line_of_their_array() -> None:
    lines = Lines('title = "x"\n\nexpect = [ { relation = "agree" } ]\n')
    assert lines.of("expect", 0) == 3
    assert lines.of("absent", 0) == 1


@given(st.text(), st.sampled_from(["", "expect", "sources"]), st.integers(0, 3), st.text())
def test_any_text_gives_a_line_that_is_there(text: str, table: str, number: int, key: str) -> None:
    assert 1 <= Lines(text).of(table, number, key) <= text.count("\n") + 1
