"""What is said to be so in the place of what says that it is not, and what denies nothing."""

from __future__ import annotations

import pytest

from compare.relate.rules.instead.fillings import Sort
from compare.relate.rules.statements.polarity import find_polarity
from tests.relate.test_instead import linked, words

# One match or vote told by who came off worse and by who came off better.
EITHER_SIDE = [
    ("Torvik lost to Belsk in the final.", "Belsk beat Torvik in the final."),
    ("Torvik were beaten by Belsk in the final.", "Torvik lost to Belsk in the final."),
    ("Torvik were beaten in the final.", "Torvik lost the final."),
    ("Moe lost the election to Dahl on Sunday.", "Dahl won the election on Sunday."),
    ("Wales lost to Spain in the final.", "Spain won the final against Wales."),
    ("The dockers lost to the miners in the final.", "The miners beat the dockers in the final."),
]
ONE_SIDE = [
    ("Torvik lost to Belsk in the final.", "Torvik beat Belsk in the final."),
    ("Belsk were beaten by Torvik in the final.", "Torvik lost to Belsk in the final."),
    ("Moe lost the election on Sunday.", "Moe won the election on Sunday."),
    ("The side lost to Belsk in the final.", "The team beat Belsk in the final."),
    ("The panel backed the harbour plan.", "The committee opposed the harbour plan."),
]
UNLIKELY = (
    "The mill in Torvik is unlikely to close.",
    "The mill in Torvik is not likely to close.",
    "It is unlikely that the mill in Torvik will close.",
    "It is not likely that the mill in Torvik will close.",
)
LIKELY = (
    "The mill in Torvik is likely to close.",
    "It is likely that the mill in Torvik will close.",
)
# What is decided or expected, of one deed and of another.
ONE_DEED = [
    (
        "The president is not expected to sign the bill.",
        "The president is expected to sign the bill.",
    ),
    (
        "The council did not vote to close the library.",
        "The council voted to shut the library.",
    ),
]
OTHER_DEED = [
    (
        "The president is not expected to sign the bill.",
        "The president is expected to veto the bill.",
    ),
    (
        "The council did not vote to close the library.",
        "The council voted to keep open the library.",
    ),
    ("The president is unlikely to sign the bill.", "The president is not expected to sign it."),
]


@pytest.mark.parametrize(("one", "other"), EITHER_SIDE)
def test_winner_and_loser_are_told_from_either_side(one: str, other: str) -> None:
    a, b = linked(one, other)
    assert words(a, b, Sort.DENIAL) == words(b, a, Sort.DENIAL) == []
    assert list(find_polarity(a, b)) == list(find_polarity(b, a)) == []


@pytest.mark.parametrize("one", UNLIKELY)
def test_what_is_unlikely_is_not_likely(one: str) -> None:
    for other in UNLIKELY:
        assert words(*linked(one, other), Sort.DENIAL) == []
    for other in LIKELY:
        assert words(*linked(one, other), Sort.DENIAL)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [(*pair, True) for pair in ONE_DEED] + [(*pair, False) for pair in OTHER_DEED],
)
def test_decisions_deny_each_other_on_one_deed(one: str, other: str, told: bool) -> None:
    a, b = linked(one, other)
    assert bool([*words(a, b, Sort.DENIAL), *find_polarity(a, b)]) is told
    assert bool([*words(b, a, Sort.DENIAL), *find_polarity(b, a)]) is told


@pytest.mark.parametrize(("one", "other"), ONE_SIDE)
def test_nobody_wins_and_loses_one_thing(one: str, other: str) -> None:
    a, b = linked(one, other)
    assert len(words(a, b, Sort.DENIAL)) == len(words(b, a, Sort.DENIAL)) == 1
