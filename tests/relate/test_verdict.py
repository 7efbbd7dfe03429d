"""The verdict in words."""

from __future__ import annotations

from compare.model import Divergence, DivergenceKind, Passage
from compare.relate.verdict import explain

NAMES = {"a": "Holm Post", "b": "Norvik Echo"}


def test_agreement() -> None:
    assert explain((), (), (), NAMES) == "Both report it; none gives a detail that another lacks"
    three = explain((), (), (), {**NAMES, "c": "Orla Times"})
    assert three.startswith("All 3 report it")


def test_agreement_in_other_words_does_not_say_that_nothing_is_lacking() -> None:
    differs = (Passage("a", 0, 6, "denied"), Passage("b", 0, 7, "comment"))
    assert explain((), (), differs, NAMES) == "Both report it, in other words"


def test_who_adds_what() -> None:
    adds = (Passage("a", 0, 5, "7,000"), Passage("b", 0, 9, "in  the\nmill"))
    assert explain((), adds, adds, NAMES) == (
        'Both report it; Holm Post alone gives "7,000"; Norvik Echo alone gives "in the mill"'
    )


def test_much_detail_is_counted_and_long_words_are_cut() -> None:
    adds = tuple(Passage("a", n, n + 1, f"{'word ' * 20}{n}") for n in range(4))
    told = explain((), adds, adds, NAMES)
    assert told.endswith("and 2 more")
    assert "..." in told


def test_a_divergence_says_why_itself_and_a_lone_source_needs_no_reason() -> None:
    divergence = Divergence(DivergenceKind.TIME, "different days", ())
    assert explain((divergence,), (), (), NAMES) == ""
    assert explain((), (), (), {"a": "Holm Post"}) == ""
