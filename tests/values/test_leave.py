"""Whether "could" and "may" tell of the senses, of leave, or of doubt."""

from __future__ import annotations

import pytest

from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.modality import own_certainty
from compare.values.words.tree import Tree
from tests.values.parsing import sentence


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Anglers could see the smoke for miles.", Certainty.SETTLED),
        ("Villagers could hear the blast.", Certainty.SETTLED),
        ("Villagers could see delays.", Certainty.POSSIBLE),
        ("The court could hear the case.", Certainty.POSSIBLE),
        ("Villagers could hear the choir next week.", Certainty.POSSIBLE),
        ("Tenants may apply until Friday.", Certainty.ALLOWED),
        ("Rain may last until Friday.", Certainty.POSSIBLE),
        ("Tenants may apply for help.", Certainty.POSSIBLE),
    ],
)
def test_what_a_modal_tells(text: str, certainty: Certainty) -> None:
    tree = Tree(sentence(text))
    verb = next(i for i, word in enumerate(tree.words) if word.dep == "ROOT")
    assert own_certainty(tree, verb) is certainty
