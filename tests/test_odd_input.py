"""Input that once crashed a parser, or took it longer than the text deserves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare import InputError, Settings, compare_articles, compare_files
from compare.claims.text.plain import blocks
from compare.model import Article
from compare.read import article_from_text

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = "The dam at Torvik broke on Monday. Twelve workers were hurt."


@pytest.mark.parametrize(
    "odd",
    [
        "²²²² workers were hurt at Torvik on Monday.",
        "By May ²² there were ³³ workers at the dam.",
        f"The dam cost {'9' * 5000} crowns to build.",
        f"On May {'3' * 5000} the dam broke at {'1' * 400}:30 p.m.",
        "The dam was ½²⁄₃ full, 5 feet ² inches, and scored ①-② at 9.99 p.m.",
    ],
)
def test_odd_digits_are_read_without_a_crash(odd: str) -> None:
    both = [article_from_text(text, name=text[:3]) for text in (odd, PLAIN)]
    assert len(compare_articles(both).sources) == 2


# Each of these is read by other rules for speakers, clauses and values.
WHOLE = (
    "“The dam held, and nobody was hurt,” Harbour Board Chairman Ida Moe, 41, told the Echo.",
    "Oskar Lind, who led the works from May 3, 2019, until last week, was not charged, they said.",
    "According to the mayor, at least 12 of the 40 workers, none from Torvik, left by noon.",
    "“We ran” – “all of us” – said Petra Holm: “No, the wall did not fall because of the storm.”",
    "The board rejected, by nine votes to six, a plan that would have cost more than $3.6 million.",
    "Asked whether the bridge was safe, a spokeswoman for the city denied that it had been closed.",
)


def test_sentences_that_break_off_anywhere_are_read_without_a_crash() -> None:
    # A name that ended its sentence behind a quotation once crashed the search for speakers.
    cut = [sentence.split() for sentence in WHOLE]
    begun = [" ".join(words[:n]) for words in cut for n in range(1, len(words) + 1)]
    ended = [" ".join(words[n:]) for words in cut for n in range(len(words))]
    both = [Article(name, "\n\n".join(parts)) for name, parts in (("x", begun), ("y", ended))]
    report = compare_articles(both, settings=Settings(pair_model="none"))
    assert len(report.sources) == 2


def test_a_parent_who_ends_a_sentence_is_read_without_a_crash() -> None:
    # What was looked for behind "nurse" stands before it.
    texts = "With two children, a dead nurse", "A nurse with two children died on Monday."
    both = [Article(name, text) for name, text in zip("xy", texts, strict=True)]
    report = compare_articles(both, settings=Settings(pair_model="none"))
    assert len(report.sources) == 2


def test_a_long_run_of_blanks_ends() -> None:
    # A pattern that tried every blank anew would be at it for hours.
    text = f"The dam broke.{' ' * 1_000_000}Nobody was hurt."
    (block,) = blocks(Article(name="x", text=text))
    assert block.text == text


def test_one_path_is_no_list_of_paths(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(PLAIN, encoding="utf-8")
    with pytest.raises(InputError, match="is one path"):
        compare_files(str(file))


def test_sources_of_one_name_are_told_apart() -> None:
    both = [article_from_text(PLAIN, name="Wire") for _ in range(2)]
    report = compare_articles(both)
    assert [source.name for source in report.sources] == ["Wire (A)", "Wire (B)"]


def test_dotted_times_of_day_conflict_like_others() -> None:
    texts = [
        f"The dam at Torvik broke at {at} on Monday, the mayor said."
        for at in ("9.40 p.m.", "6 p.m.")
    ]
    report = compare_articles([article_from_text(t, name=t[27]) for t in texts])
    assert [d.kind.value for f in report.facts for d in f.divergences] == ["time"]
