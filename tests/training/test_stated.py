"""Made-up statements: every line can be learned from, and says what contradicts what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ROW = {
    "kind": "polarity",
    "a": ["The council [[kept]] the ferry.", "The ferry [[will sail on]], councillors ruled."],
    "x": ["Councillors [[sank]] the ferry service."],
    "n": ["The ferry carries 90 people."],
    "t": ["One councillor spoke against the ferry."],
}
LEAST, MEASURED_SHARE = 4000, (0.1, 0.15)


@pytest.fixture(scope="module")
def rows(program: Callable[[str], ModuleType]) -> list[dict[str, Any]]:
    """The occurrences that ship."""
    return list(program("stated").occurrences())


def test_what_ships_can_be_learned_from(
    program: Callable[[str], ModuleType], rows: list[dict[str, Any]]
) -> None:
    assert len(rows) >= LEAST
    for row in rows:
        group = program("stated").stated_group(row)
        contradict = [example.contradicts for example in group]
        assert any(contradict)
        assert not all(contradict)
        assert not any("[[" in text or "]]" in text for e in group for text in e.texts)


def test_an_eighth_is_left_for_measuring(rows: list[dict[str, Any]]) -> None:
    least, most = MEASURED_SHARE
    assert least < sum(bool(row.get("measured")) for row in rows) / len(rows) < most
    assert {row["round"] for row in rows} == {1, 2}


def test_what_tells_one_fact_contradicts_what_does_not(
    program: Callable[[str], ModuleType],
) -> None:
    group = program("stated").stated_group(ROW)
    clashing = [e for e in group if e.contradicts]
    assert [e.texts[1] for e in clashing] == ["Councillors sank the ferry service."] * 2
    words = [
        tuple(text[slice(*marks[0][:2])] for text, marks in zip(e.texts, e.marked, strict=True))
        for e in clashing
    ]
    assert words == [("kept", "sank"), ("will sail on", "sank")]
    assert len(group) == len(clashing) + 1 + 2 + 3  # told twice, traps, other facts


def test_a_statement_without_marks_is_refused(program: Callable[[str], ModuleType]) -> None:
    with pytest.raises(ValueError, match="no words are marked: The ferry sank"):
        program("stated").stated_group({**ROW, "x": ["The ferry sank."]})
