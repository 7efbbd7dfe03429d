"""Sentences: where one ends, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.model import Article, Span

if TYPE_CHECKING:
    from tests.conftest import Claims


def sentences(claims: Claims, text: str) -> list[str]:
    return [sentence.text for sentence in claims(text).sentences]


WHOLE = (
    "Dr. Ines Pohl met Gov. Alan Reyes on Jan. 4 at 3 p.m. in Brackwater.",
    "The U.S. embassy in Marlow closed at noon.",
    "The port in Ellery, La., lost $4.2 million in one night.",
    "The mill of Foltz Inc. burned down on Sunday.",
    "The mayor thanked Dep. Chief Leo Marsh and Det. Ida Moe.",
    "Parishioners thanked Msgr. Peter Adams and Bp. Leo Marsh.",
    "Msgr. Adams said that Msgr. Lind was ill.",
    "The search was led by Chief Insp. Ida Moe and Const. Leo Marsh.",
    "The case was argued by Dist. Atty. Nora Quill and Asst. Dist. Atty. Leo Marsh.",
    "The case went to Atty. Gen. Nora Quill.",
    "The bill was backed by Govs. Alan Reyes and Nora Quill.",
    "The study by Assoc. Prof. Ida Moe and Profs. Marsh and Lind is new.",
    "They met Drs. Adams and Lind (Msgr. Adams was late) on Sunday.",
    "The school was run by Sr. Mary Adams for years.",
    "Police found Pfc. Leo Marsh and Spc. Ida Moe on Sunday.",
    "Rep. Nora Quill (D-Calif.) voted against the bill.",
    "She lives at no. 5 in Torvik.",
    "The ferry leaves at 7 p.m. Friday and at 9 a.m. Jan. 4.",
    "The vote begins at 7 p.m. Eastern time.",
    "Crews were called to the mill at around 9:40 p.m. Friday night.",
    "The yacht left Torvik at 9:04 a.m. Pacific time on Tuesday.",
    "The 3 p.m. Boston train was late.",
    '"Who will pay?" Ines Pohl told reporters.',
    "“Who will pay for the dam?” Ines Pohl, 54, asked on Monday.",
    '"Run!" the mayor of Torvik said.',
    '"Who will pay?" Mayor Ines Pohl said, adding that the dam was old.',
    "“Who will pay for the dam?” Pohl wondered at the meeting in Torvik.",
    '"Run!" Ines Pohl urged them.',
    'Students chanting "Pigs! Murderers!" clapped and cheered.',
    "The crowd shouted “Shame! Shame! Resign now!” as the mayor left the hall.",
    "A banner that read ‘Enough! No more dams!’ hung from the bridge.",
    "The film “Help! The Ferry Is Sinking” opened on Friday.",
    'He asked "Why? Who did this?" and left the room.',
)


@pytest.mark.parametrize("text", WHOLE)
def test_a_full_stop_inside_ends_nothing(claims: Claims, text: str) -> None:
    assert sentences(claims, text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["The dam broke at noon.", "Nobody was hurt!", "Who will pay?", "The state will pay."],
        ["“The dam is safe.”", "Nobody in Torvik believed it."],
        ['"The dam is safe."', "Nobody in Torvik believed it."],
        ["The board called it “a shame.”", "It will meet again in May."],
        ["The ferry turned back (its third attempt failed at noon.)", "Nobody was hurt."],
        ["“We ran.", "We did not look back.", "The water was at the door,” said Ines Pohl."],
        ['"We ran.', "We did not look back.", 'The water was at the door," said Ines Pohl.'],
        ['"It broke," she said.', '"It took a minute."'],
        ['"It broke at noon."', '"It took a minute."'],
        ['"We ran.', 'It was dark," she said.', '"Nobody came."', "Ines Pohl left."],
        ["The dam cost £3.4m.", "Mr Pohl paid."],
        ["The dam cost $5m.", "It was paid in May."],
        ["The firm lost $3M.", "The loss hurt."],
        ["It was 30C.", "Schools closed."],
        ["The limit is 80 km/h.", "Nobody was hurt."],
        ["The bag weighed 12 kg.", "Police took it."],
        ["The Senate voted no.", "The bill failed."],
        ["The plane left at 7 p.m.", "Police came."],
        ["The fire was out by 1 a.m.", "He has gone home."],
        ['"Who will pay?"', "Ines Pohl said the state will."],
        ['"Who will pay?"', "Ines Pohl said nothing."],
        ['"Who will pay?"', 'Ines Pohl said: "The state."'],
        ['"Is it safe?"', "Police added patrols."],
        ['"Is it safe?"', "Police responded within minutes."],
        ['"Is it safe?"', "Ines Pohl explained the plan."],
        ['"Is it safe?"', "Ines Pohl agreed to a test."],
        [
            '"Is it safe?"',
            "Ines Pohl complained to the board of the firm that had built the dam at Torvik.",
        ],
        ["He was named for John Adams Sr.", "Nobody knew why."],
        ["The board sued Leo Marsh Jr.", "The case was lost."],
        ['Fans yelled "Go home!"', "The match was stopped."],
        ["He yelled “Go home!", "Nobody wants you!”", "The match was stopped."],
        ["He yelled “Go home!", "Nobody wants you!”", "“Stay,” she said."],
        [
            "He told them: “The dam broke at noon and nobody saw it!",
            "We ran up the hill in the dark and waited for the boats,” before he left.",
        ],
        ["“Run!” he said, “now!”", "She ran."],
        ['Ines Pohl called it "a shame!"', "Leo Marsh told reporters."],
    ],
)
def test_sentences_are_parted(claims: Claims, parts: list[str]) -> None:
    assert sentences(claims, " ".join(parts)) == parts


def test_no_sentence_goes_over_a_paragraph(claims: Claims) -> None:
    assert sentences(claims, "The quay is shut\n\nand nobody came.") == [
        "The quay is shut",
        "and nobody came.",
    ]


def test_a_headline_is_one_sentence(claims: Claims) -> None:
    title = "The dam broke. Who will pay?"
    article = Article("Test", f"{title}\n\nIt broke at noon.", headline=Span(0, 28, title), id="a")
    found = claims(article).sentences
    assert [(s.text, s.headline) for s in found] == [(title, True), ("It broke at noon.", False)]


def test_sentences_without_words_are_left_out(claims: Claims) -> None:
    found = sentences(claims, "The dam broke.\n\n* * *\n\nNobody was hurt. !!! It was old.")
    assert all(any(c.isalnum() for c in sentence) for sentence in found)
    assert (found[0], found[-1]) == ("The dam broke.", "It was old.")


def test_words_know_their_place_in_the_raw_text(claims: Claims) -> None:
    text = "The [old dam](#) broke.\n\nIt cost \\$4 million."
    marks = [(4, 5), (12, 16), (33, 34)]
    article = Article("Test", text, markup=tuple(Span(a, b, text[a:b]) for a, b in marks), id="a")
    for sentence in claims(article).sentences:
        for word in sentence.words:
            assert article.plain(word.start, word.end) == word.text
    assert [s.text for s in claims(article).sentences] == [
        "The old dam broke.",
        "It cost $4 million.",
    ]


def test_heads_stay_inside_their_sentence(claims: Claims) -> None:
    found = claims('"We ran. We did not look back," said Ines Pohl, "and we were right."').sentences
    assert len(found) == 2
    for sentence in found:
        assert all(0 <= word.head < len(sentence.words) for word in sentence.words)


@pytest.mark.parametrize("marks", ['""', "“”"])
@pytest.mark.parametrize(
    "told",
    [
        "Ines Pohl said",
        "Ines Pohl, 54, told the board on Monday",
        "Ines Pohl retorted",
        "Ines Pohl warned the board",
        "Ines Pohl pressed the board",
    ],
)
def test_a_question_is_by_whom_it_is_said(claims: Claims, marks: str, told: str) -> None:
    found = claims(f"{marks[0]}Who will pay for the dam?{marks[1]} {told}. It is old.").claims
    assert [claim.speaker for claim in found] == ["Ines Pohl", None]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        (
            "The blast came hours after someone called the bank at around 10:30 a.m.",
            "Holm State Police, the board and the Torvik police responded to the call.",
        ),
        ("The clerk got a call around 10:30 a.m.", "Holm State Police and the board responded."),
    ],
)
def test_a_time_of_day_may_end_a_sentence(claims: Claims, before: str, behind: str) -> None:
    assert sentences(claims, f"{before} {behind}") == [before, behind]


@pytest.mark.parametrize(
    "text",
    [
        "At 10 a.m. Oskar Lind left the mill.",
        "Oskar Lind said that by 10 a.m. Ida Moe had left the hall.",
        "The mill opened at 10 a.m. Monday and the crew left at noon.",
    ],
)
def test_but_not_where_nothing_is_told_before_it(claims: Claims, text: str) -> None:
    assert sentences(claims, text) == [text]
