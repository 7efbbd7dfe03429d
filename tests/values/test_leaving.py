"""Who leaves an office: whoever resigns or is dismissed, and not whoever dismisses."""

from __future__ import annotations

import pytest

from compare.values.statements.endings.offices_left import (
    DISMISSED,
    OUSTED,
    RESIGNED,
    Leaving,
    leaving_of,
)
from compare.values.words.tree import Tree
from tests.values.parsing import sentence


def leaving(text: str) -> list[tuple[str, str]]:
    tree = Tree(sentence(text))
    found: list[Leaving | None] = [leaving_of(tree, i) for i in range(len(tree.words))]
    return [(one.way, tree.words[i].text) for one in found if one for i in one.who]


@pytest.mark.parametrize(
    ("text", "way", "who"),
    [
        ("Moe sacked Dahl as finance minister.", DISMISSED, "Dahl"),
        ("Dahl was dismissed by Moe on Monday.", DISMISSED, "Dahl"),
        ("The coach was fired on Monday.", DISMISSED, "coach"),
        ("The governor was removed from office.", DISMISSED, "governor"),
        ("The board removed the director from his post.", DISMISSED, "director"),
        ("The president was ousted from office.", OUSTED, "president"),
        ("The president was ousted on Monday.", OUSTED, "president"),
        ("Moe resigned as mayor.", RESIGNED, "Moe"),
        ("The captain stepped down.", RESIGNED, "captain"),
    ],
)
def test_who_leaves(text: str, way: str, who: str) -> None:
    assert leaving(text) == [(way, who)]


@pytest.mark.parametrize(
    "text",
    [
        "The police chief was fired upon by a smuggler.",
        "The inspector was fired at.",
        "The treasurer was removed from the hall.",
        "The champion was ousted from the tournament.",
        "The mayor stood in the hall.",
    ],
)
def test_who_leaves_no_office(text: str) -> None:
    assert not leaving(text)
