"""Countries are known by their names and by the words for their people."""

from __future__ import annotations

import pytest

from compare.values.names.nations import nation_words


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ({"norway"}, "norwegian"),
        ({"frenchwoman"}, "france"),
        ({"us"}, "american"),
        ({"united", "states"}, "us"),
        ({"new", "zealand"}, "newzealander"),
    ],
)
def test_one_word_brings_the_others(words: set[str], other: str) -> None:
    assert other in nation_words(words)


@pytest.mark.parametrize("words", [{"new"}, {"united"}, {"ship", "harbour"}, set()])
def test_a_part_of_a_name_brings_none(words: set[str]) -> None:
    assert nation_words(words) == frozenset()


def test_two_countries_are_kept_apart() -> None:
    assert "portuguese" not in nation_words({"norway", "korea"})
    assert nation_words({"north", "korea"}).isdisjoint(nation_words({"south", "africa"}))
