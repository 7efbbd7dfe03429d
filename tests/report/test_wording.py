from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from compare.model import Relation, Report
from compare.report.wording import (
    count,
    in_sentence,
    label_detail,
    listed,
    remarks,
    report_title,
    summary,
)
from tests.report.builder import Builder, article
from tests.report.events import court, flood, talks


@pytest.mark.parametrize(
    ("words", "sentence"),
    [((), ""), (("A",), "A"), (("A", "B"), "A and B"), (("A", "B", "C"), "A, B and C")],
)
def test_listed(words: tuple[str, ...], sentence: str) -> None:
    assert listed(words) == sentence


@pytest.mark.parametrize(
    ("speaker", "told"),
    [
        ("The company", "the company"),
        ("A statement from Waitrose", "a statement from Waitrose"),
        ("Two heartland states", "two heartland states"),
        ("The Torvik campaign", "the Torvik campaign"),
        ("The Hague", "The Hague"),
        ("The Times", "The Times"),
        ("Oskar Lind", "Oskar Lind"),
        ("A", "A"),
    ],
)
def test_a_speaker_has_the_capital_of_a_name_alone(speaker: str, told: str) -> None:
    assert in_sentence(speaker) == told


@pytest.mark.parametrize(("number", "told"), [(0, "no facts"), (1, "1 fact"), (2, "2 facts")])
def test_count(number: int, told: str) -> None:
    assert count(number, "fact") == told


def test_summary_counts_in_words() -> None:
    assert summary(talks()) == (
        (
            "The 2 sources share 5 facts: they agree on 3, add detail on 1 (The Tavrian Herald) "
            "and diverge on 1."
        ),
        "In one source only: The Tavrian Herald 5, Lorne Wire 3.",
    )


def alone(count: int, *having: str) -> str:
    """What the summary says of what one source alone has, of ``count`` sources."""
    ids = "abcdefgh"[:count]
    builder = Builder([article(i, f"Paper {i}", f"Head\n\nSo says {i}.") for i in ids])
    for source in having:
        builder.alone(source, f"So says {source}.")
    return summary(builder.report())[1]


def test_of_many_sources_those_that_have_nothing_alone_are_left_out() -> None:
    assert alone(4, "b") == "In one source only: Paper a 0, Paper b 1, Paper c 0, Paper d 0."
    assert alone(5, "b", "e") == "In one source only: Paper b 1, Paper e 1."
    assert alone(8) == "In one source only: none."


def adding(*adders: str) -> Report:
    """A report whose facts are added to by these sources, two letters a fact of both."""
    words = [f"Thing {n} is so." for n in range(len(adders))]
    text = "Head\n\n" + " ".join(words)
    builder = Builder([article("a", "One", text), article("b", "Two", text)])
    for said, who in zip(words, adders, strict=True):
        claims = [builder.claim(source, said) for source in "ab"]
        builder.fact(Relation.ADDS_DETAIL, *claims, adds=[(source, said) for source in who])
    return builder.report()


@pytest.mark.parametrize(
    ("adders", "told"),
    [
        (("a", "a"), "add detail on 2 (One)"),
        (("a", "b", "b"), "add detail on 3 (One on 1, Two on 2)"),
        (("a", "ab", "b", "b"), "add detail on 4 (One alone on 1, Two alone on 2, both on 1)"),
        (("ab",), "add detail on 1 (both on 1)"),
    ],
)
def test_numbers_of_who_adds_add_up(adders: tuple[str, ...], told: str) -> None:
    assert told in summary(adding(*adders))[0]


def test_who_is_alone_against_others_is_counted() -> None:
    assert summary(court())[2:] == ("Alone against others that agree: Vale Tribune 1.",)
    assert not summary(talks())[2:]


@pytest.mark.parametrize(("months", "remarked"), [((3, 3), 0), ((3, 5), 0), ((3, 9), 1)])
def test_sources_from_long_after_each_other_are_remarked_on(
    months: tuple[int, int], remarked: int
) -> None:
    days = [date(2024, month, 6) for month in months]
    undated = [article(letter, f"Paper {letter}", f"Head {letter}") for letter in "abc"]
    sources = [replace(a, published=day) for a, day in zip(undated, days, strict=False)]
    found = remarks(Builder([*sources, undated[2]]).report())
    assert len(found) == remarked
    assert all("B Paper b was published 184 days after A Paper a" in text for text in found)


def test_one_text_given_twice_is_remarked_on() -> None:
    text = "Head\n\nA thing."
    texts = (text, "Other", f"{text}\n")
    sources = [article(i, f"Paper {i}", t) for i, t in zip("abc", texts, strict=True)]
    assert remarks(Builder(sources).report()) == ("A Paper a and C Paper c are the same text.",)
    assert not remarks(talks())


def test_summary_of_sources_that_share_nothing() -> None:
    builder = Builder([article("a", "One", "Head\n\nA thing."), article("b", "Two", "Other")])
    builder.alone("a", "A thing.")
    assert summary(builder.report()) == (
        "The 2 sources share no facts.",
        "In one source only: One 1, Two 0.",
    )


def test_a_source_named_by_a_long_file_name_goes_by_its_letter_in_sentences() -> None:
    stem = "2023-12-21_border_0042"
    builder = Builder([article("a", stem, "Head\n\nA thing."), article("b", "Two", "Other")])
    builder.alone("a", "A thing.")
    assert summary(builder.report())[1] == "In one source only: A 1, Two 0."
    assert stem in report_title(builder.report())


def test_labels_name_the_kinds_and_who_adds() -> None:
    assert label_detail(court(), court().facts[0]) == "number, role"
    assert label_detail(flood(), flood().facts[0]) == "Radio Holm"


def test_the_title_takes_no_side() -> None:
    assert report_title(talks()) == "2 reports compared: The Tavrian Herald and Lorne Wire"
    assert report_title(Builder([article("a", "One", "")]).report()) == "1 report compared: One"


def test_the_title_of_many_sources_stays_short() -> None:
    assert report_title(court()) == (
        "7 reports compared: Court Reporter, Harbour Times, Vale Tribune and 4 more"
    )
