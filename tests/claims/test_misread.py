"""Speakers where the parse hangs the words of a sentence in another way, and nobody who is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

LIND = "Oskar Lind"
SPEAKERS = {
    "insisted without that": (
        "Ida Moe repeatedly insisted bakers were leaving the port.",
        ["Ida Moe"],
    ),
    "what is insisted, of nobody": ("The newly insisted tolls were leaving the port poor.", [None]),
    "papers that state": (
        '"The guests began to shout at the crew," the papers state.',
        ["the papers"],
    ),
    "a state": ("The town lies in the north of the state.", [None]),
    "told police, without that": (
        "Oskar Lind told police Moe opened the gate and left.",
        [LIND],
    ),
    "told a story": ("Oskar Lind told the new Moe story.", [None]),
    "where and when it is said, before that": (
        "The mayor announced Monday on the harbour steps that the ferry would close the route.",
        ["The mayor"],
    ),
    "in a paper, before that": (
        "Oskar Lind says in a leaflet that the board found the gate open.",
        [LIND],
    ),
    "a day that something was so": (
        "Oskar Lind wrote a page on the day that the dam broke.",
        [None],
    ),
    "a map that somebody sent": ("Oskar Lind noted it on the map that the crew sent.", [None]),
    "a deed that is admitted": (
        "Oskar Lind admitted opening the gate, but denied breaking the lock.",
        [LIND, LIND],
    ),
    "guests who are admitted": ("Oskar Lind admitted the guests.", [None]),
    "reported hearing": ("A baker reported hearing a loud crack at noon.", ["A baker"]),
    "reported missing": ("A baker was reported missing at noon.", [None]),
    "no one": ("Oskar Lind was sure of “foul play,” but no one believed his story.", [None, None]),
    "none of them": ("None of the bakers said that the ferry was safe.", [None]),
    "no baker": ("No baker said that the ferry was safe.", [None]),
    "a ship": ("The ferry MS Torvik said it would turn back to the port.", ["MS Torvik"]),
    "a woman": ("Ms. Torvik said the ferry would turn back to the port.", ["Torvik"]),
    "two, the second with an office": (
        "Mayor Ida Moe and Harbour Board Leader Oskar Lind said the dam was safe.",
        ["Ida Moe and Oskar Lind"],
    ),
    "two, and only the second speaks": (
        "Ruth Holm met Ida Moe on Friday, and Senator Ruth Pell said the dam was safe.",
        [None, "Ruth Pell"],
    ),
    "two camps": (
        "Democrats and Republicans said the dam was safe.",
        ["Democrats and Republicans"],
    ),
    "gone with words": ("Oskar Lind exited saying the board had told him a lie.", [LIND]),
    "kept on with words": ("Oskar Lind kept saying the board had told him a lie.", [None]),
    "testified, behind a title that seems to end a sentence": (
        "Moe left by noon and then closed the gate, harbour police Sgt. Oskar Lind testified.",
        [LIND],
    ),
    "testified at a time": ("When the hearing was over, Oskar Lind testified.", [None]),
    "a verb without its subject, behind an aside": (
        (
            "Governor Ida Moe of Torvik, the oldest member of the board and a baker facing a hard "
            "vote, said through a spokesman that those who plan to build the mill should look "
            "elsewhere."
        ),
        ["Ida Moe"],
    ),
    "and what is said before it": (
        "Storms have only hit the port, Ida Moe, harbour safety lead at Torvik, said in a letter.",
        ["Ida Moe"],
    ),
    "a name that stands alone": (
        "In a note to the Post, the mayor's lawyer, Oskar Lind, said, “We can prove it is sound.”",
        [LIND],
    ),
    "a lie is told": (
        "The crews were late, and Ida Moe, the baker, told a lie.",
        [None, None],
    ),
    "then added": ("Oskar Lind paused, then added: “But nobody knows it.”", [LIND]),
    "another's will behind while": (
        "Oskar Lind insists that the ferry is safe, while bakers want a new one.",
        [LIND, None],
    ),
    "another thing behind while": (
        "Oskar Lind insists that the ferry is safe, while the dam needs a new gate.",
        [LIND, LIND],
    ),
    "two who act, and the verb may be of either": (
        (
            "The press meeting showed how little was settled, even as Lind praised the plan and "
            "suggested the mill could open soon."
        ),
        [None],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS.values(), ids=SPEAKERS)
def test_speakers(claims: Claims, text: str, speakers: list[str | None]) -> None:
    found = [c.speaker for c in claims(text).claims]
    assert list(dict.fromkeys(found)) == list(dict.fromkeys(speakers))


def test_a_plural_is_not_the_longer_name_of_a_body(claims: Claims) -> None:
    text = (
        "He wrote to the Log Mill Democrats of Torvik.\n\n"
        "“We were asked,” said Log Mill Democrats.\n\n"
        "Democrats said they saw a wide gap between the two."
    )
    assert claims(text).claims[-1].speaker == "Democrats"


def test_the_verb_of_a_headline_is_no_part_of_a_name(claims: Claims) -> None:
    text = "Lind Denies Opening Gate but Is Less Sure About Its Lock\n\nOskar Lind was calm."
    assert all("Denies" not in (c.speaker or "") for c in claims(text).claims)


def test_what_is_wanted_stays_whole(claims: Claims) -> None:
    text = "Bakers want a new ferry while the old one is mended in Torvik."
    assert [c.text for c in claims(text).claims] == [text]
    text = "The guests left at noon, while the old ferry was mended in Torvik."
    assert [c.text for c in claims(text).claims][1:] == ["the old ferry was mended in Torvik."]
