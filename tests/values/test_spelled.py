"""Words of names in two spellings: a slip of the pen, or something else."""

from __future__ import annotations

import pytest

from compare.values.names.spelled import Spelt, find_spelt, is_slip
from tests.values.parsing import sentence


def spelt(word: str, sort: str = "PERSON", beside: str = "") -> Spelt:
    return Spelt(word, frozenset(beside.split()), sort, 0, len(word))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (spelt("brolfe"), spelt("brolff")),
        (spelt("cathrine"), spelt("kathrine")),
        (spelt("delacourt"), spelt("lacourt")),
        (spelt("torvindal", "GPE"), spelt("torvinsal", "")),
        (spelt("lark", beside="ida"), spelt("larke", beside="ida")),
        (spelt("fernhill", "ORG", "timber"), spelt("fernhall", "ORG", "timber")),
    ],
)
def test_slips(a: Spelt, b: Spelt) -> None:
    assert is_slip(a, b)
    assert is_slip(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (spelt("qaddarim"), spelt("gaddarim")),
        (spelt("zainarieh"), spelt("zinarieh")),
        (spelt("torvik", "GPE"), spelt("torviker", "NORP")),
        (spelt("olsen"), spelt("olsens")),
        (spelt("court", "ORG"), spelt("courthouse", "ORG")),
        (spelt("andrew"), spelt("andrey")),
        (spelt("fernhill", "ORG"), spelt("fernhall", "ORG")),
        (spelt("harbour", ""), spelt("harbourr", "")),
        (spelt("lund"), spelt("moe")),
    ],
)
def test_no_slips(a: Spelt, b: Spelt) -> None:
    assert not is_slip(a, b)
    assert not is_slip(b, a)


def test_the_span_is_that_of_the_name() -> None:
    text = "Mayor Oscar Whitlock opened the bridge on Monday."
    found = find_spelt(sentence(text))
    assert {s.word for s in found} == {"oscar", "whitlock"}
    assert {text[s.start : s.end] for s in found} == {"Oscar Whitlock"}
