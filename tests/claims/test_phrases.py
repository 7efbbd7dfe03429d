"""Phrases that report, and verbs of saying whose clause hangs elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

CASES = {
    "made clear": ("The coach made clear that the pitch was wet.", "The coach"),
    "made it clear": ("The coach made it clear that the pitch was wet.", "The coach"),
    "clear in another way": ("The coach made the pitch clear.", None),
    "made clear by what he does": (
        "The coach made this clear when he walked off the wet pitch.",
        None,
    ),
    "made the case": ("Oskar Lind has often made the case that the reef is dying.", "Oskar Lind"),
    "put in that he made clear": (
        "The pitch was dry, the coach made clear.",
        "the coach",
    ),
    "a court": ("A ruling held that the reef was a public good.", "A ruling"),
    "a post": ("The posts read, “Meet the new skipper.”", "The posts"),
    "a book in hand": ("Ann Holm read, “The Ferry” in hand, till noon.", None),
    "what holds a thing": ("The court held the skipper for a week.", None),
    "declared safe": ("The ministry declared seals a protected species this year.", None),
    "a case of something": ("Oskar Lind made the case that held the violin.", None),
    "denied": ("The bakery denied being late with the bread.", "The bakery"),
    "denied a thing": ("The bakery denied the old man a loaf of bread.", None),
    "said in a statement": (
        "Lind said in a statement that “chopping down the trees of the park would be a shame.”",
        "Lind",
    ),
    "records": ("Court records show the ferry had failed two tests.", "Court records"),
    "pictures show a thing": ("The pictures show the ferry had two funnels.", None),
    "say, behind": ("Tunnel to stay 'closed', say police", "police"),
    "tweeted to somebody": (
        "Ann Holm tweeted angrily to Lind to “hand back the cup and go home.”",
        "Ann Holm",
    ),
    "accused of": (
        "Ann Holm accused the skipper of steering “straight at the reef” in May.",
        "Ann Holm",
    ),
    "accused of copying a work": ("Ann Holm accused the painter of copying “The Ferry”.", None),
    "urged to": ("Ann Holm urged the skippers to “stay in port” on Monday.", "Ann Holm"),
    "went on to call": ("Ann Holm went on to call the race “a dangerous thing.”", "Ann Holm"),
    "referred to as": ("Ann Holm referred to the skipper as a “bath-tub admiral.”", "Ann Holm"),
    "described what has a name": (
        "Ann Holm described the ending of “The Ferry” as “a long yawn.”",
        "Ann Holm",
    ),
    "criticized, and something quoted of another": (
        "The ferry that Ann Holm criticized for its noise is called “the old lady.”",
        None,
    ),
}


@pytest.mark.parametrize(("text", "speaker"), CASES.values(), ids=CASES)
def test_speaker(claims: Claims, text: str, speaker: str | None) -> None:
    assert [c.speaker for c in claims(text).claims] == [speaker]


def test_a_clause_behind_the_one_with_the_accusation_is_not_said(claims: Claims) -> None:
    text = "The talks did little to help, and Holm accused the owners of “hiding the bills.”"
    assert [c.speaker for c in claims(text).claims] == [None, "Holm"]


def test_who_tells_of_a_thing_beside_another(claims: Claims) -> None:
    text = (
        "The Torvik Post reported Monday that the reef was dying, while The Norden Echo reported "
        "Tuesday of a leak in the ferry."
    )
    speakers = [c.speaker for c in claims(text).claims]
    assert [str(s).removeprefix("The ") for s in speakers] == ["Torvik Post", "Norden Echo"]


def test_who_is_put_in_says_both_halves(claims: Claims) -> None:
    text = "The ferry is ninety years old, the Torvik Post reported, and has not been mended since."
    assert {c.speaker for c in claims(text).claims} == {"the Torvik Post"}
    text = "The ferry is old, the Torvik Post reported, and has not been disclosed to be so before."
    assert {c.speaker for c in claims(text).claims} == {"the Torvik Post"}


def test_a_name_that_the_parse_makes_nothing_of(claims: Claims) -> None:
    text = "Todd Akin was there. Akin, though, told the radio host on Tuesday that he's staying in."
    assert claims(text).claims[-1].speaker == "Todd Akin"
