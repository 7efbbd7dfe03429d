"""Speakers: who is reported as saying a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

ONE = {
    "X said": ("Oskar Lind said the dam was safe.", "Oskar Lind"),
    "said X": ("“The dam is safe,” said Oskar Lind.", "Oskar Lind"),
    "said X, a trade": ("“The dam is safe,” said Oskar Lind, a baker from Torvik.", "Oskar Lind"),
    "in the middle": ("“The dam,” Oskar Lind said, “is safe for now.”", "Oskar Lind"),
    "without marks, behind": ("The dam is safe, said Oskar Lind.", "Oskar Lind"),
    "according to, behind": ("The dam was built in 1950, according to Oskar Lind.", "Oskar Lind"),
    "according to, before": ("According to Oskar Lind, the dam was built in 1950.", "Oskar Lind"),
    "an office": ("The ministry said on Monday that 14 people had died.", "The ministry"),
    "another verb": ("Oskar Lind warned that the dam might break.", "Oskar Lind"),
    "the outer of two": (
        "Oskar Lind said the mayor had told him that the dam was old.",
        "Oskar Lind",
    ),
    "nobody": ("The dam at Torvik broke on Monday at noon.", None),
    "beside the marks, whatever the verb": ("“We lost it all,” Oskar Lind went on.", "Oskar Lind"),
    "beside the marks, behind its verb": ("“Leave the hall!” thundered Oskar Lind.", "Oskar Lind"),
    "beside the marks, far from its verb": (
        "“No comment,” the owner, Oskar Lind, told the Echo.",
        "Oskar Lind",
    ),
    "beside words without a verb": (
        "“Not a chance,” the mill's owner, Oskar Lind, told the Echo.",
        "Oskar Lind",
    ),
    "a title in marks is nothing said": ("“The Last Ferry,” Oskar Lind's film, opened.", None),
    "a show in marks is nothing said": ("“Stop the Clock,” the old show, drew crowds.", None),
    "the press asks": ("“Will you leave?” a reporter asked.", None),
    "quoted as saying": ("Oskar Lind was quoted as saying of it: “It is old.”", "Oskar Lind"),
    "saying, beside another verb": (
        "Oskar Lind signaled that he would run, saying, “The town needs me.”",
        "Oskar Lind",
    ),
    "made to say": ("That caused Oskar Lind to warn that the dam might break.", "Oskar Lind"),
    "nobody: allowed to say": ("The law allows a firm to assert that its faith forbids it.", None),
    "nobody: let say": ("The rule lets a tenant claim that the rent is too high.", None),
    "whoever will say it": ("Oskar Lind will say that the dam is safe.", "Oskar Lind"),
    "nobody: the one spoken to": (
        "The only rival he confirmed speaking with was Oskar Lind.",
        None,
    ),
    "a poll: percent": ("Some 62 percent of respondents said that they would vote for it.", None),
    "a poll: per cent": ("About 40 per cent of those polled said the tax was too high.", None),
    "a poll: two thirds": ("Two thirds of voters said the tax was too high.", None),
    "a poll: four in ten": ("Four in ten voters said the tax was too high.", None),
    "a poll: half": ("More than half of voters said that the tax was too high.", None),
    "some are no poll": ("Two of the workers said the tax was too high.", "Two of the workers"),
    "an ordinal is no poll": ("The Third Army said the tax was too high.", "The Third Army"),
    "nobody: no words are reported": ("That was all the mayor said.", None),
    "nobody: a pronoun for nobody named": ("“The dam is safe,” he said.", None),
    "nobody: he speaks inside the words of another": ("“He said it was safe.”", None),
}


@pytest.mark.parametrize(("text", "speaker"), ONE.values(), ids=ONE)
def test_speaker_of_one_sentence(claims: Claims, text: str, speaker: str | None) -> None:
    assert [c.speaker for c in claims(text).claims] == [speaker]


SEVERAL = {
    "pronoun for the last named": (
        ["Oskar Lind arrived at noon.", "“The road is open,” he said."],
        [None, "Oskar Lind"],
    ),
    "pronoun for the last speaker": (
        ["“The dam is old,” said Oskar Lind.", "He added that nobody had slept."],
        ["Oskar Lind", "Oskar Lind"],
    ),
    "pronoun that a title rules out": (
        ["Anna Reyes visited the mill.", "Mr. Lind met her.", "“It is old,” she said."],
        [None, None, "Anna Reyes"],
    ),
    "the quotation goes on behind": (
        ["“The dam is safe,” Oskar Lind said.", "“Nobody needs to leave.”", "The road was closed."],
        ["Oskar Lind", "Oskar Lind", None],
    ),
    "several sentences in one quotation": (
        ["“We ran.", "We did not look back.", "It was at the door,” said Oskar Lind."],
        ["Oskar Lind", "Oskar Lind", "Oskar Lind"],
    ),
    "surname for the full name": (
        ["Oskar Lind owns the mill.", "“We will rebuild,” Lind said."],
        [None, "Oskar Lind"],
    ),
    "title and surname for the full name": (
        ["Oskar Lind owns the mill.", "“We will rebuild,” Mr. Lind said."],
        [None, "Oskar Lind"],
    ),
    "full name only later": (
        ["“We will rebuild,” said Mayor Lind.", "The mayor, Oskar Lind, was elected in May."],
        ["Oskar Lind", None],
    ),
    "a verb that tells of another speaker": (
        ["“The dam is safe,” said Oskar Lind.", "“We will not give up at all,” Moe roared back."],
        ["Oskar Lind", "Moe"],
    ),
    "words outside the marks, by whomever": (
        [
            "“The dam is safe,” said Oskar Lind.",
            "“We will not give up until it has been mended” – Moe.",
        ],
        ["Oskar Lind", None],
    ),
    "a name behind a question": (
        ["“The dam is safe,” said Oskar Lind.", "“Who will pay for it?” Moe asked."],
        ["Oskar Lind", "Moe"],
    ),
    "a sentence behind a question, of something else": (
        ["“Who will pay for it?” asked Oskar Lind.", "Moe replied: “You.”"],
        ["Oskar Lind", "Moe"],
    ),
    "whoever is asked answers": (
        ["Oskar Lind met the press.", "“Will you leave?” a reporter asked.", "“No,” he said."],
        [None, None, "Oskar Lind"],
    ),
    "what is quoted behind a question": (
        ["“Will you leave?” asked Oskar Lind.", "“Not before the vote in May.”"],
        ["Oskar Lind", None],
    ),
    "a name and a colon": (
        ["Oskar Lind owns the mill.", "Lind: “We will rebuild it.”"],
        [None, "Oskar Lind"],
    ),
    "a word and a colon": (
        ["Oskar Lind owns the mill.", "Update: “We will rebuild it.”"],
        [None, None],
    ),
    "two people with one surname": (
        ["Oskar Lind and his wife Anna Lind own the mill.", "“We will rebuild,” Lind said."],
        [None, "Lind"],
    ),
    "two people with one surname, one with a second name": (
        ["Oskar Lind met the baker Anna Maria Lind.", "“We will rebuild,” Lind said."],
        [None, "Lind"],
    ),
}


@pytest.mark.parametrize(("sentences", "speakers"), SEVERAL.values(), ids=SEVERAL)
def test_speakers_of_several_sentences(
    claims: Claims, sentences: list[str], speakers: list[str | None]
) -> None:
    found = claims(" ".join(sentences)).claims
    assert [c.text for c in found] == sentences
    assert [c.speaker for c in found] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "“We left at night.\n\n“The road was gone by then,” said Oskar Lind.",
        "“We left at night,” said Oskar Lind. “We ran.\n\n“The road was gone by then.”",
        '"We left at night.\n\n"The road was gone by then," said Oskar Lind.',
        "“We left at night.\n\nThe road was gone by then,” said Oskar Lind.",
    ],
)
def test_a_quotation_over_paragraphs_has_one_speaker(claims: Claims, text: str) -> None:
    assert {c.speaker for c in claims(text).claims} == {"Oskar Lind"}


LEADS = {
    "Oskar Lind noted so helpfully in a tweet:": "Oskar Lind",
    "Oskar Lind wrote on his page on Monday:": "Oskar Lind",
    "Oskar Lind told the Echo on Monday:": "Oskar Lind",
    "Oskar Lind was reported as saying about the mill:": "Oskar Lind",
    "Oskar Lind came. His response:": "Oskar Lind",
    "Oskar Lind came. His answer to the many critics of the plan:": "Oskar Lind",
}


@pytest.mark.parametrize(("lead", "speaker"), LEADS.items())
def test_a_lead_in_speaks_the_quotation_behind_it_and_states_nothing(
    claims: Claims, lead: str, speaker: str
) -> None:
    found = claims(f"{lead}\n\n“The dam is old. Nobody will pay for it.”\n\nIt rained.").claims
    said = [(c.text, c.speaker) for c in found if c.text != "Oskar Lind came."]
    assert said == [
        ("“The dam is old.", speaker),
        ("Nobody will pay for it.”", speaker),
        ("It rained.", None),
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "The board found three faults in the dam:",
        "The board voted on Monday to close the dam, saying in a letter:",
        "Oskar Lind said the dam was safe, adding in a tweet:",
        "Oskar Lind, who was elected in May, said in a tweet:",
    ],
)
def test_a_lead_in_that_states_something_stays_a_claim(claims: Claims, lead: str) -> None:
    assert claims(f"{lead}\n\n“The dam is old and will be closed.”").claims[0].text == lead


def test_what_stands_before_saying_is_said_by_nobody(claims: Claims) -> None:
    found = claims("Oskar Lind resigned on Monday, saying “I am tired and old.”").claims
    assert [c.speaker for c in found] == [None, "Oskar Lind"]


def test_halves_beside_a_semicolon_have_a_speaker_each(claims: Claims) -> None:
    found = claims("Critics argued that the dam was old; engineers argued that it was safe.").claims
    assert [c.speaker for c in found] == ["Critics", "engineers"]


def test_the_mention_is_what_the_sentence_says(claims: Claims) -> None:
    found = claims("Oskar Lind owns the mill.\n\n“We will rebuild,” he said. “In May.”")
    _, said, more = found.claims
    assert said.speaker_span is not None
    assert said.speaker_span.text == "he"
    assert more.speaker_span == said.speaker_span
    start, end = said.speaker_span.start, said.speaker_span.end
    assert found.article.text[start:end] == "he"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“The dam is safe and nobody needs to leave,” Lind said.", True),
        ("Oskar Lind, who owns the mill, called the plan “a shame.”", False),
        ("The dam at Torvik broke on Monday.", False),
    ],
)
def test_a_claim_that_is_mostly_quotation_is_quoted(
    claims: Claims, text: str, quoted: bool
) -> None:
    assert [c.quoted for c in claims(text).claims] == [quoted]


def test_what_tells_who_a_speaker_is_is_not_said_by_him(claims: Claims) -> None:
    told = claims("The dam held, said Oskar Lind, who led the crew through the night.")
    (about,) = [claim for claim in told.claims if claim.text.startswith("led")]
    assert about.speaker is None
    assert [claim.speaker for claim in told.claims if claim is not about] == ["Oskar Lind"]
