"""The quotations of a side are looked up by where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.relate.evidence import Evidence
from compare.relate.rules.quotations.remarks import (
    find_remarks,
    quoted_words,
    tellers,
    whole_quotations,
)
from compare.relate.sides import Side
from tests.relate.passages import parse, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.values.quotations.quotations import Quoted

TEXT = (
    "“The dam will hold,” said Ida Moe. The mayor called it “a [sad] joke” and “a waste.”\n\n"
    "Nobody spoke on Sunday. “We left at noon. We came back at two,” said Otto Lind."
)


class Looked(tuple[tuple[int, int], ...]):
    """Quotations that count how often all of them are gone through."""

    def __init__(self, *_: object) -> None:
        self.times = 0

    def __iter__(self) -> Iterator[tuple[int, int]]:
        self.times += 1
        return super().__iter__()


def shown(quoted: Iterable[Quoted]) -> list[str]:
    return [" ".join(w.text for w in q.words) for q in quoted]


def test_quotations_of_all_claims() -> None:
    (parsed,) = parse([TEXT])
    expected = ["The dam will hold", "a sad joke", "a waste",
                "We left at noon We came back at two"]  # fmt: skip
    assert shown(quoted_words(whole(parsed))) == expected
    touched = {" ".join(w.text for w in q.words): q.open for q in quoted_words(whole(parsed))}
    assert touched["a sad joke"] == {1, 2}


def test_quotations_of_one_claim() -> None:
    (parsed,) = parse([TEXT])
    found = [shown(quoted_words(Side(Evidence(parsed), (n,)))) for n in range(len(parsed.claims))]
    assert ["The dam will hold"] in found
    assert [] in found
    assert ["We left at noon"] in found
    assert ["We came back at two"] in found


def test_a_claim_reaches_the_whole_of_a_quotation() -> None:
    (parsed,) = parse([TEXT])
    sides = [Side(Evidence(parsed), (n,)) for n in range(len(parsed.claims))]
    found = [shown(whole_quotations(side)) for side in sides]
    assert found.count(["We left at noon We came back at two"]) == 2


def test_who_speaks_in_a_quotation() -> None:
    (parsed,) = parse([TEXT])
    side = whole(parsed)
    told = tellers(side, whole_quotations(side))
    assert (told[0], told[-1]) == ("Ida Moe", "Otto Lind")


def test_a_sentence_has_the_quotations_in_it() -> None:
    (parsed,) = parse([TEXT])
    remarks = find_remarks(whole(parsed))
    assert [shown(r.quotations) for r in remarks] == [
        ["The dam will hold"], ["a sad joke", "a waste"], [], ["We left at noon"],
        ["We came back at two"],
    ]  # fmt: skip
    assert [len(r.told.quotations) for r in remarks] == [1, 2, 0, 1, 1]


def test_an_article_is_gone_through_once() -> None:
    (parsed,) = parse([TEXT])
    quotations = Looked(parsed.quotations)
    evidence = Evidence(replace(parsed, quotations=quotations))
    quotations.times = 0
    for number in range(len(parsed.claims)):
        side = Side(evidence, (number,))
        quoted_words(side)
        find_remarks(side)
    assert len(parsed.claims) > 3
    assert quotations.times == 1
