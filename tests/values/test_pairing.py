"""Which stretches of two texts are laid along each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare.values.words.pairing import pair_up

FEW = 12
stretches = st.lists(st.lists(st.sampled_from("abcdef"), max_size=4), max_size=20)


def test_stretches_with_a_word_in_common_are_paired_in_order() -> None:
    lefts = ["old dam", "new port", "shut"]
    rights = ["port", "dam wall", "open port"]
    words = [text.split() for text in lefts], [text.split() for text in rights]
    assert pair_up(*words) == [(0, 1), (1, 0), (1, 2)]


@given(stretches, stretches)
def test_few_stretches_are_paired_by_any_word(
    lefts: list[list[str]], rights: list[list[str]]
) -> None:
    lefts, rights = lefts[:FEW], rights[:FEW]
    expected = [
        (i, k) for i, x in enumerate(lefts) for k, y in enumerate(rights) if set(x) & set(y)
    ]
    assert pair_up(lefts, rights) == expected


@given(stretches, stretches)
def test_pairs_are_turned_with_the_texts(lefts: list[list[str]], rights: list[list[str]]) -> None:
    assert sorted((k, i) for i, k in pair_up(rights, lefts)) == pair_up(lefts, rights)


def test_what_very_many_have_pairs_none() -> None:
    many = [["harbour", f"wall{n}"] for n in range(FEW + 1)]
    assert pair_up(many, [["harbour"]]) == []
    assert pair_up([["harbour"]], many) == []
    assert pair_up(many, [["harbour", "wall3"]]) == [(3, 0)]
    assert len(pair_up(many[1:], [["harbour"]])) == FEW


@given(st.integers(1, 60), st.integers(1, 60))
def test_there_are_few_pairs_a_word(mine: int, theirs: int) -> None:
    lefts = [["a", str(n % 7)] for n in range(mine)]
    rights = [["a", str(n % 5)] for n in range(theirs)]
    assert len(pair_up(lefts, rights)) <= FEW * 2 * min(mine, theirs)
