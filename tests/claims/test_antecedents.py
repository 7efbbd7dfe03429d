"""Whom "he" and "she" mean where they say something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compare.values.words.genders import given_gender, word_gender

if TYPE_CHECKING:
    from tests.conftest import Claims

# The sentences of an article, and the speaker of the last one.
MEANT = {
    "whose own pronoun stands beside the name of another's plan": (
        [
            "Mayor Vicente Moe came to Torvik with Jon Lind.",
            "Moe said, as a baker, he is not willing to pay for Lind's mill.",
            "Moe, however, is not worried that Lind will win.",
            "“The town is no fool,” he said.",
        ],
        "Vicente Moe",
    ),
    "the subject, not whoever is named last": (
        ["Mr. Lind laid out his plan before Mayor Peter Falk.", "He said the dam would hold."],
        "Lind",
    ),
    "the subject by office, not his wife": (
        [
            "Senator Oskar Lind faces an inquiry.",
            "The senator also spoke of his wife, Anna Reyes.",
            "“I am protecting her,” he said.",
        ],
        "Oskar Lind",
    ),
    "the speaker, not a person in what he says": (
        ["Oskar Lind said Peter Falk had left early.", "He added that the door was open."],
        "Oskar Lind",
    ),
    "the subject of the verb before, not who is named deep behind it": (
        ["Jerrold Lind stopped short of asking Mr. Falk to leave, but he said the dam was old."],
        "Jerrold Lind",
    ),
    "a speaker whose name may be that of a town": (
        [
            "Police met Anthony Lasalle.",
            "Mr. Falk left.",
            "Lasalle told police he had lost the keys to the boat.",
            "He also admitted that it was old.",
        ],
        "Anthony Lasalle",
    ),
    "whoever was asked answers": (
        ["Peter Falk asked Oskar Lind, “Did you row it?”", "“I rowed it,” he answered."],
        "Oskar Lind",
    ),
    "whoever was asked answers, not the one he was asked by": (
        ["Clerk Peter Falk asked Oskar Lind where it was.", "He said it was in the shed."],
        "Oskar Lind",
    ),
    "a woman by her given name": (
        [
            "“They feel the heat,” Oskar Lind said.",
            "Ruth Pell, who returns in May, plans a vote.",
            "“We ask for a date,” she said.",
        ],
        "Ruth Pell",
    ),
    "a woman who is told of two sentences before": (
        [
            "Ruth Pell lost her seat in the council.",
            "Her agent, Oskar Lind, spoke for an hour.",
            "“I will be back,” she said.",
        ],
        "Ruth Pell",
    ),
    "over sentences with pronouns alone": (
        [
            "Oskar Lind spoke at the mill.",
            "He had met Peter Falk there once.",
            "He later praised the crew.",
            "“They were brave,” he said.",
        ],
        "Oskar Lind",
    ),
    "a person told by a noun alone": (
        ["Ruth Pell was ill, her publicist confirmed.", "He added that she was in bed."],
        "her publicist",
    ),
    "the subject of the same sentence": (
        ["Oskar Lind was calm.", "Ruth Pell blamed him: “It was his plan,” she said."],
        "Ruth Pell",
    ),
    "the person of a clause before": (
        [
            "Ruth Pell is a baker.",
            "The paper asked her friend, Oskar Lind, and he said it was so.",
        ],
        "Oskar Lind",
    ),
    "nobody who is named in what is said": (
        [
            "Oskar Lind examined the files of Peter Falk.",
            "Falk died in May.",
            "“Mr. Falk died of the cold,” he said.",
        ],
        "Oskar Lind",
    ),
    "whoever is asked by a body": (
        ["Ruth Pell was absent.", "The paper asked Mr. Lind about her.", "He said she was ill."],
        "Lind",
    ),
    "the owner of the letter that spoke": (
        ["Mr. Lind's letter named no reason.", "He said the dam was old."],
        "Lind",
    ),
    "a surname that the model takes for a common noun": (
        [
            "Ruth Page grew up in Torvik.",
            "Page left the stage with Peter Falk.",
            "“I was tired,” she said.",
        ],
        "Ruth Page",
    ),
    "not whoever spoke for her some sentences before": (
        [
            "Ruth Pell was ill in May.",
            "A representative said she never woke up in June.",
            "“She was a joy,” her agent, Oskar Lind, said.",
            "Even though she gave talks, she never agreed to a picture.",
            "“I do not care for crowds,” she said in 1999.",
        ],
        "Ruth Pell",
    ),
    "whoever spoke for her right before": (
        ["Ruth Pell was ill in May.", "A representative said it was bad.", "“It is,” she said."],
        "A representative",
    ),
    "a title that was cut off the name": (
        ["“He ran,” said Sgt. Oskar Lind.", "He said the street was dark."],
        "Oskar Lind",
    ),
}


@pytest.mark.parametrize(("sentences", "speaker"), MEANT.values(), ids=MEANT)
def test_pronoun_means(claims: Claims, sentences: list[str], speaker: str) -> None:
    assert claims(" ".join(sentences)).claims[-1].speaker == speaker


# "It" is the body or the paper that spoke right before.
IT = {
    "a paper": (["The statement said the mill was shut.", "It said nobody was hurt."], True),
    "and goes on": (
        [
            "The ministry said the dam was old.",
            "It warned that it would rain.",
            "It said nobody was hurt.",
        ],
        True,
    ),
    "a body that says nothing": (["The ministry shut the dam.", "It said all was lost."], False),
    "one of two": (["The ministry said the bank had failed.", "It said all was lost."], False),
    "the event": (["The ministry said the dam was old.", "It suggested that all was lost."], False),
    "long ago": (
        ["The ministry said the dam was old.", "The road was wet.", "It said all was lost."],
        False,
    ),
    "a man": (["Oskar Lind said the dam was old.", "It said in red letters: keep out."], False),
}


@pytest.mark.parametrize(("sentences", "told"), IT.values(), ids=IT)
def test_it_means(claims: Claims, sentences: list[str], told: bool) -> None:
    found = claims(" ".join(sentences)).claims
    assert found[-1].speaker == (found[0].speaker if told else None)


def test_a_name_in_a_title_is_none(claims: Claims) -> None:
    text = (
        "Ruth Pell sails.\n\nThe film, The Restless Ruth Pell, opened.\n\n“It is long,” Pell said."
    )
    assert claims(text).claims[-1].speaker == "Ruth Pell"


OPEN = {
    "one whom another calls": [
        "Jerrold Lind called Mr. Falk on Monday, but he said the dam was old.",
    ],
    "two men, neither of them the subject": [
        "The letter named Oskar Lind and Peter Falk.",
        "“The dam is safe,” he said.",
    ],
    "two men who act together": [
        "Oskar Lind and Peter Falk met at noon.",
        "“The dam is safe,” he said.",
    ],
    "a woman where only men were named": [
        "Oskar Lind met Peter Falk at noon.",
        "“The dam is safe,” she said.",
    ],
    "somebody named too long ago": [
        "Oskar Lind arrived at noon.",
        "The river rose.",
        "The bridge shook.",
        "The road was wet.",
        "The trains were late.",
        "“The dam is safe,” he said.",
    ],
    "whoever asked or was asked": [
        "Oskar Lind asked Peter Falk about the dam.",
        "He said it was old.",
    ],
    "a body": ["The Harbour Board met at noon.", "He said the dam was old."],
}


@pytest.mark.parametrize("sentences", OPEN.values(), ids=OPEN)
def test_nothing_is_said_where_it_is_open(claims: Claims, sentences: list[str]) -> None:
    assert claims(" ".join(sentences)).claims[-1].speaker is None


def test_an_open_pronoun_does_not_take_the_speaker_before(claims: Claims) -> None:
    text = "“It is old,” said Oskar Lind. “It is so old that it will break soon,” she said."
    assert [c.speaker for c in claims(text).claims] == ["Oskar Lind", None]


def test_pronouns_behind_a_name_tell_the_gender(claims: Claims) -> None:
    text = (
        "Tove Moe lost her seat. Moe sold her house.\n\nOskar Lind met Moe at noon. "
        "“The dam is safe,” she said."
    )
    assert claims(text).claims[-1].speaker == "Tove Moe"


@pytest.mark.parametrize(
    ("word", "pronoun"),
    [("Mrs", "she"), ("congressman", "he"), ("widow", "she"), ("baker", None), ("judge", None)],
)
def test_gender_of_a_word(word: str, pronoun: str | None) -> None:
    assert word_gender(word) == pronoun


@pytest.mark.parametrize(
    ("name", "pronoun"), [("Ruth", "she"), ("Oskar", "he"), ("Robin", None), ("Chris", None)]
)
def test_gender_of_a_given_name(name: str, pronoun: str | None) -> None:
    assert given_gender(name) == pronoun
