from __future__ import annotations

import pytest

from compare.values.words.rows import by_camp, by_first_word


def test_the_first_word_of_a_row_names_it() -> None:
    assert by_first_word("\nend finish\nstart begin\n") == {
        "end": "end",
        "finish": "end",
        "start": "start",
        "begin": "start",
    }


def test_a_word_in_two_rows_is_an_error() -> None:
    with pytest.raises(ValueError, match="'close' stands in two rows, 'shut' and 'end'"):
        by_first_word("shut close\nend close")


def test_a_word_in_two_camps_is_an_error() -> None:
    with pytest.raises(ValueError, match="'back' stands in two camps, 'rear' and 'away'"):
        by_camp([("place", "front / rear back"), ("way", "away back")])


def test_strokes_part_the_camps_of_a_row() -> None:
    assert by_camp([("way", "north northward / south"), ("hour", "night")]) == {
        "north": ("way", "north"),
        "northward": ("way", "north"),
        "south": ("way", "south"),
        "night": ("hour", "night"),
    }
