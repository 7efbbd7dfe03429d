"""Headlines that tell opposites: verbs without auxiliaries, in few words, often misread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.model import Article, Span
from compare.relate.rules.statements.polarity import find_polarity
from tests.relate.passages import whole

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from tests.conftest import Claims


def headline(claims: Claims, text: str) -> Side:
    """A side that is the headline of an article, and all of it."""
    return whole(claims(Article("Test", text, headline=Span(0, len(text), text), id=text)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Windmill survives blaze", "Old Brannoch Windmill Burns to Ground"),
        ("Council backs canal tunnel", "Velm council rejects canal tunnel"),
        ("Court frees Velm publisher", "Publisher Jailed in Velm"),
        ("Velm coach Arno Bick fired after poor start", "Velm stands by Bick despite poor start"),
        ("Velm police arrest suspect in ferry attack", "Ferry attack suspect still at large"),
        ("Velm clinic to close", "Velm clinic to stay open"),
        ("Serum fails in large trial", "Serum works in large trial"),
        ("Brannoch divers found dead", "Brannoch Divers Rescued Alive"),
    ],
)
def test_opposites(claims: Claims, a: str, b: str) -> None:
    left, right = (headline(claims, text) for text in (a, b))
    assert list(find_polarity(left, right))
    assert list(find_polarity(right, left))


@pytest.mark.parametrize(
    ("a", "b", "why"),
    [
        ("Storm kills four", "Storm spares capital", "others"),
        ("Divers trapped", "Divers rescued", "the later headline"),
        ("Nurses end strike", "Nurses strike over pay", "the later headline"),
        ("Tram strikes called off", "Tram strikes hit Velm", "a noun"),
        ("Court frees Oslo publisher", "Publisher Jailed in Bergen", "in another town"),
        ("Bomb explodes in market", "Second bomb defused in market", "another one"),
        ("Critics slam budget", "Minister defends budget", "two who see it otherwise"),
        ("Coach fired after defeat", "Lions hire new coach", "his successor"),
        ("Fire destroys Velm church", "Velm school survives fire", "two buildings"),
    ],
)
def test_no_opposites(claims: Claims, a: str, b: str, why: str) -> None:
    left, right = (headline(claims, text) for text in (a, b))
    assert not list(find_polarity(left, right)), why
    assert not list(find_polarity(right, left)), why
