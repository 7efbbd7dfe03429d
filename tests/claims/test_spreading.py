"""How far a speaker goes: quotations over several sentences, and statements given out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

LIND = "Oskar Lind"
ARTICLES = {
    "a blank before the last mark of a paragraph": (
        ['"My back hurts," said Oskar Lind.', '"Trust me.', "I worked hard.", 'It was old. "'],
        [LIND] * 4,
    ),
    "and another quotation behind it": (
        [
            'Ruth Pell wrote: "We won the cup!',
            'I thank my brother Jon and all of you. "',
            '"I am so glad.',
            'You know me, "she added.',
        ],
        ["Ruth Pell"] * 4,
    ),
    "taken up by a new mark, each sentence a line": (
        [
            '"The kiln cracked," Oskar Lind said.',
            '"It was loud.',
            "We ran for the door.",
            '"I am still cold."',
            "The works were shut.",
        ],
        [LIND, LIND, LIND, LIND, None],
    ),
    "closed by a mark set as one that opens, before a comma": (
        ["“ It is so: we won.", "I thank you all and the band “, Oskar Lind wrote on his page."],
        [LIND] * 2,
    ),
    "opening mark lost": (
        ["“ We are glad, ” said Oskar Lind.", "It is old and we love it. ”"],
        [LIND] * 2,
    ),
    "closing mark lost before who spoke": (
        ['"He has made wild claims, Oskar Lind said.', '"He is lost.', 'It is no help."'],
        [LIND] * 3,
    ),
    "begun within a sentence": (
        ['The man "had an axe with him.', 'He struck at once, "said clerk Oskar Lind.'],
        [LIND] * 2,
    ),
    "went on, behind a question": (
        ["Oskar Lind gave a talk.", '"Why not run the race?" Lind continued.'],
        [None, LIND],
    ),
    "a statement of an office": (
        [
            "Mayor Ruth Pell saw the church on Friday and her office later released a statement.",
            '"The mayor came by this morning.',
            'She will be back. "',
        ],
        [None, None, "Ruth Pell's office", "Ruth Pell's office"],
    ),
    "a statement of his": (
        ["Oskar Lind left the board.", "He issued a statement.", "“I will be back.”"],
        [None, None, LIND],
    ),
    "who was blunt": (
        ["Oskar Lind, head of the board, was blunt:", "“We will see them in court.”"],
        [None, LIND],
    ),
    "what was old": (["The mill was old:", "“Keep out.”"], [None, None]),
    "posts": (
        ["The posts read, “Meet the owner. He is no friend. Or you could leave.”"],
        ["The posts"] * 3,
    ),
    "a statement without words": (
        ["The ministry released a statement.", "The road was closed at noon."],
        [None, None],
    ),
    "the statement": (
        [
            '"We do not ban," Oskar Lind said in a statement.',
            '"We rank all, and we must," the statement said.',
        ],
        [LIND] * 2,
    ),
    "a statement given out through others": (
        ["Oskar Lind issued a statement through his club later Tuesday.", '"I was wrong to go."'],
        [None, LIND],
    ),
    "who heard it": (
        ["Oskar Lind, 61, who lives nearby, heard the crash.", '"At first I thought of thunder."'],
        [None, LIND],
    ),
    "who did not": (
        ["Oskar Lind did not hear the crash.", '"At first I thought of thunder."'],
        [None, None],
    ),
    "told in the last sentence, behind titles and a party": (
        [
            (
                '"He used his post to stop it. He hurt its name. It should worry every citizen," '
                "House Harbour Caucus Chairman Oskar Lind, D-Maine, said in a note to the Echo."
            ),
        ],
        [LIND] * 3,
    ),
    "what others do, before who says it": (
        [
            "Ruth Pell told the Echo that she sat at her window.",
            'When the driver yelled, "Do not move!" it was clear that they were guards, she said.',
            '"His hands were down," she said.',
        ],
        ["Ruth Pell"] * 3,
    ),
    "it said, of what others do": (
        [
            "The Harbour Board said in a statement that two boats sank on Monday.",
            "The crews were taken to a school in Orsa, it said.",
        ],
        ["The Harbour Board"] * 2,
    ),
    "went on, before a comma": (
        ["Oskar Lind said he saw trouble.", 'He went on, "You take two and the rest must sink."'],
        [LIND] * 2,
    ),
    "closed by a mark at the head of the next sentence": (
        ['"The ferry is late. It is always late. "said Oskar Lind.', '"We know it."'],
        [LIND] * 4,
    ),
    "behind what he said without marks": (
        ["Oskar Lind said the ferry would sail at noon.", '"Nobody will be left here."'],
        [LIND] * 2,
    ),
    "behind what he said, by somebody who is told of there": (
        [
            "Oskar Lind said the ferry would sail at noon.",
            "“The crew is here. Nobody is left,” it was heard from one of the decks.",
        ],
        [LIND, None, None],
    ),
    "behind what he said, of himself": (
        ["Oskar Lind said the ferry would sail at noon.", '"Lind is a liar."'],
        [LIND, None],
    ),
    "behind what he said, in brackets": (
        ["Oskar Lind said the ferry would sail at noon.", '"(Torvik Echo on Monday)'],
        [LIND, None],
    ),
    "behind a sentence of two who speak": (
        [
            "Oskar Lind said the ferry would sail, while Ruth Pell said that it was late.",
            '"Nobody will be left here."',
        ],
        [LIND, "Ruth Pell", None],
    ),
    "behind what nobody said": (
        ["The ferry sailed at noon on Monday.", '"Nobody will be left here."'],
        [None, None],
    ),
    "behind whom he urged": (
        ["Oskar Lind urged the crews not to row alone.", '"The bay is cold."'],
        [None, LIND],
    ),
    "behind what she blamed": (
        ["Ruth Pell runs the port.", "She blamed the board.", '"They sold the boats."'],
        [None, None, "Ruth Pell"],
    ),
    "behind what the port blamed": (
        ["The storm blamed by all has passed.", '"They sold the boats."'],
        [None, None],
    ),
    "behind what he did": (
        ["Oskar Lind rowed the crews to the old port.", '"The bay is cold."'],
        [None, None],
    ),
    "behind a participle that ends a sentence": (
        [
            "Oskar Lind left the hall at noon, saying that he would row home.",
            '"The bay is cold."',
        ],
        [None, LIND, LIND],
    ),
    "who used the same language": (
        [
            "Oskar Lind used the same language to beat his rival, Ruth Pell (D-Torvik):",
            '"It fell."',
        ],
        [None, LIND],
    ),
    "a surname before an aside, by the rest of the article": (
        [
            "Maria Quell runs the kiln.",
            "Quell, doubling down on her words, tweeted on Friday that she “will always row.”",
        ],
        [None, "Maria Quell"],
    ),
    "the statement of nobody": (
        ["The letter came late.", '"We must act," the statement said.'],
        [None, "the statement"],
    ),
}


@pytest.mark.parametrize(("paragraphs", "speakers"), ARTICLES.values(), ids=ARTICLES)
def test_quotations_over_paragraphs(
    claims: Claims, paragraphs: list[str], speakers: list[str | None]
) -> None:
    found = claims("\n\n".join([*paragraphs, "The road was wet."])).claims
    assert [c.speaker for c in found] == [*speakers, None]
