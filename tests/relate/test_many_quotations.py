"""What quotations cost grows with their number, not with its square."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import product
from typing import TYPE_CHECKING

import pytest

from compare.relate.rules.attributions.attribution import find_attribution
from compare.relate.rules.quotations.quote import find_quote
from compare.values.words import alignment
from tests.relate.passages import parse, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SYLLABLES = "ba de fi go ku la me ni po ru sa te vi wo".split()
# How many alignments a quotation may cost: those with what it stands beside.
MOST = 12


def counted(
    monkeypatch: pytest.MonkeyPatch, quotations: Callable[[int], list[str]], number: int
) -> int:
    """How often words are aligned for two passages that quote so many times each."""
    calls: list[int] = []

    def counting(
        junk: None, a: Sequence[str], b: Sequence[str], *, autojunk: bool
    ) -> SequenceMatcher[str]:
        calls.append(1)
        return SequenceMatcher(junk, a, b, autojunk)

    monkeypatch.setattr(alignment, "SequenceMatcher", counting)
    said = ", ".join(f"“{words}”" for words in quotations(number))
    texts = f"Ida Moe spoke of {said} on Monday.", f"On Friday Ida Moe spoke of {said}."
    a, b = map(whole, parse(texts))
    assert len(a.evidence.parsed.quotations) == number
    list(find_quote(a, b))
    list(find_attribution(a, b))
    return len(calls)


def names(number: int) -> Iterator[str]:
    """Words that no text has; other ones for every number, so that nothing is remembered."""
    for parts in list(product(SYLLABLES, SYLLABLES))[:number]:
        yield "".join(parts) + SYLLABLES[number % len(SYLLABLES)]


def single(number: int) -> list[str]:
    return list(names(number))


def of_three(number: int) -> list[str]:
    words = list(names(number))
    return [f"{words[n]} {words[n - 1]} {words[n - 2]}" for n in range(number)]


def with_one_in_common(number: int) -> list[str]:
    return [f"harbour {name}" for name in names(number)]


@pytest.mark.parametrize("quotations", [single, of_three, with_one_in_common])
def test_alignments(
    monkeypatch: pytest.MonkeyPatch, quotations: Callable[[int], list[str]]
) -> None:
    some, many = (counted(monkeypatch, quotations, number) for number in (30, 90))
    assert 0 < some <= MOST * 30
    assert many <= MOST * 90
