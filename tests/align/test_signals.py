"""Signals: the same from either side, and higher where two sentences tell one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from compare.align import profiles
from compare.align.rarity import rarity
from compare.align.signals import SIGNALS, pair_signals
from compare.model import Article, Span

if TYPE_CHECKING:
    from compare.align.overlap import Matrix
    from compare.align.profile import Profile
    from compare.models.encoder import Encoder
    from tests.conftest import Claims

HERALD = """Dam breaks at Torvik

The dam at Torvik broke at noon on Monday. Oskar Lind, the mayor, said 14 people were hurt.
“We ran and we did not look back,” said Ines Pohl, a baker. The state will pay $4 million.
"""
WIRE = """14 hurt as dam breaks in north

Fourteen people were hurt, mayor Oskar Lind told reporters. The old dam gave way on Monday.
A baker, Ines Pohl, said: “We ran and we did not look back.” Schools stayed shut on Tuesday.
Trains ran as usual.
"""


def read(name: str, text: str) -> Article:
    title = text.split("\n")[0]
    return Article(name, text, headline=Span(0, len(title), title), id=name)


@pytest.fixture(scope="module")
def both(claims: Claims, encoder: Encoder) -> tuple[Profile, Profile]:
    one, two = profiles([claims(read("a", HERALD)), claims(read("b", WIRE))], encoder)
    return one, two


def signal(both: tuple[Profile, Profile], name: str) -> Matrix:
    values: Matrix = pair_signals(*both, rarity(both))[..., SIGNALS.index(name)]
    return values


def place(profile: Profile, words: str) -> int:
    return next(n for n, s in enumerate(profile.parsed.sentences) if words in s.text)


def test_shape(both: tuple[Profile, Profile]) -> None:
    one, two = both
    shape = (len(one.parsed.sentences), len(two.parsed.sentences), len(SIGNALS))
    assert pair_signals(one, two, rarity(both)).shape == shape == (5, 6, 47)


def test_swapping_the_articles_transposes(both: tuple[Profile, Profile]) -> None:
    one, two = both
    weigh = rarity(both)
    there, back = pair_signals(one, two, weigh), pair_signals(two, one, weigh)
    assert np.allclose(there, back.transpose(1, 0, 2), atol=1e-5)
    assert np.isfinite(there).all()


@pytest.mark.parametrize(
    ("name", "here", "there"),
    [
        ("sentence_cosine", "dam at Torvik broke", "old dam gave way"),
        ("names_shared", "Oskar Lind", "Oskar Lind"),
        ("numbers_jaccard", "14 people", "Fourteen people"),
        ("quote_cover", "did not look back", "did not look back"),
        ("bigram_cover", "did not look back", "did not look back"),
        ("same_speaker", "Oskar Lind", "Oskar Lind"),
        ("both_quoted", "did not look back", "did not look back"),
        ("both_headline", "Dam breaks", "14 hurt"),
        ("mutual_rank", "did not look back", "did not look back"),
        ("amounts_shared", "14 people", "Fourteen people"),
        ("days_shared", "noon on Monday", "gave way on Monday"),
        ("token_won_share_least", "did not look back", "did not look back"),
        ("token_won_most", "dam at Torvik broke", "old dam gave way"),
        ("clause_won_share_most", "dam at Torvik broke", "old dam gave way"),
    ],
)
def test_the_pair_that_belongs_together_is_highest(
    both: tuple[Profile, Profile], name: str, here: str, there: str
) -> None:
    values = signal(both, name)
    row, column = place(both[0], here), place(both[1], there)
    if name == "numbers_jaccard":  # the headline has the number too
        assert values[row, column] == 1.0
    assert values[row, column] == values[row].max() > values[row].min()


def test_two_speakers_are_other_speakers(both: tuple[Profile, Profile]) -> None:
    values = signal(both, "other_speaker")
    assert values[place(both[0], "Oskar Lind"), place(both[1], "Ines Pohl")] == 1.0
    assert values[place(both[0], "Oskar Lind"), place(both[1], "Oskar Lind")] == 0.0


def test_days_that_differ_are_apart(both: tuple[Profile, Profile]) -> None:
    values = signal(both, "days_apart")
    assert values[place(both[0], "noon on Monday"), place(both[1], "shut on Tuesday")] == 1.0
    assert values[place(both[0], "noon on Monday"), place(both[1], "gave way on Monday")] == 0.0
    assert values[place(both[0], "look back"), place(both[1], "shut on Tuesday")] == 0.0


def test_an_article_of_one_sentence(claims: Claims, encoder: Encoder) -> None:
    one, two = profiles([claims(read("a", HERALD)), claims("The dam broke.")], encoder)
    assert np.isfinite(pair_signals(one, two, rarity([one, two]))).all()


def test_rare_words_weigh_more(both: tuple[Profile, Profile]) -> None:
    torvik, dam = rarity(both).words.of(["torvik", "dam"])
    assert torvik > dam > 0
