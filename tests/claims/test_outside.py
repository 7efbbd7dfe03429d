"""Clauses that the writer tells himself in a sentence in which somebody speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

CLAUSES = {
    "but, where others describe themselves": (
        (
            "The campaign did not say where the ad would run, but the focus of the budget has been "
            "in Torvik, where large numbers of voters describe themselves as farmers."
        ),
        [None, None],
    ),
    "but the paper does not tell": (
        "Ines Pohl complained about a “sharp rise” in cars, but the suit did not mention figures.",
        ["Ines Pohl", None],
    ),
    "but has not indicated": (
        (
            "Oskar Lind has said openly that he is concerned about the rules, but has not "
            "indicated that he will act by May."
        ),
        ["Oskar Lind", None],
    ),
    "but declined to say": (
        "Oskar Lind said that the dam was old, but declined to say when it would be mended.",
        ["Oskar Lind", None],
    ),
    "but declined to sign": (
        "Oskar Lind said that the mayor came to the mill, but declined to sign the new lease.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "what a relative clause tells of somebody": (
        (
            "The ministry said the wards were handed to the Torvik clinic, which could lose its "
            "licence within weeks."
        ),
        ["The ministry", None],
    ),
    "but he who says it says that clause, too": (
        "Oskar Lind said the town relies on two wells, which he said were poisoned last year.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "although": (
        "Oskar Lind said that the ferry was safe, although he has never set foot on it.",
        ["Oskar Lind", None],
    ),
    "but, of something else": (
        "Doctors say the list of cases is too long to print, but Ruth Pell keeps one on her page.",
        ["Doctors", None],
    ),
    "but, going on with what is thought": (
        "The union said it backs the new rule, but it fears the owners will find a way around.",
        ["The union", "The union"],
    ),
    "but, about those told of": (
        "Lind said the chef works with two helpers, but both had the day off.",
        ["Lind", "Lind"],
    ),
    "but, of how things go on": (
        (
            "The firm says most freight between Holm and Torvik is being moved by rail, but a "
            "third of the boats to Holm are off, and boats to Torvik are late."
        ),
        ["The firm", "The firm", "The firm"],
    ),
    "but did not know": (
        "The crew was sent home on Friday, Lind said, but he did not know how long it had slept.",
        ["Lind", None],
    ),
    "but did not tell her to": (
        "Oskar Lind said that he rang her and wrote to her, but he did not tell her to leave.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "but said": (
        "Oskar Lind could not say what the crew had done in the hall, but said it had slept there.",
        [None, "Oskar Lind"],
    ),
    "but, of what will be": (
        "A clerk said damage to the old hall was heavy, but the hall would be rebuilt.",
        ["A clerk", "A clerk"],
    ),
    "but, without a mark": (
        "A clerk said that the hall was a ruin but the tower was fit for use again.",
        ["A clerk", "A clerk"],
    ),
    "and would not give": (
        "Oskar Lind said that two of the crew were hurt, but he would not give their names.",
        ["Oskar Lind", None],
    ),
    "a deed of others behind and": (
        (
            "Ruth Lind told the Echo on Monday that the bridge was unsafe, and engineers closed "
            "two lanes of it on the same day."
        ),
        ["Ruth Lind", None],
    ),
    "and that": (
        "Lind said the well was closed in May, and that other wells will be closed in June.",
        ["Lind", "Lind"],
    ),
    "a first half of the writer's": (
        "The team is in Torvik today, but the Echo said its captain was still in hospital.",
        [None, "Echo"],
    ),
    "a first half that he says, too": (
        (
            "Judge Oskar Lind told a packed courtroom that he had weighed all the facts of the "
            "case, and he concluded that the plan was sound."
        ),
        ["Oskar Lind", "Oskar Lind"],
    ),
    "a first half of what is said behind": (
        "The cause of the fire is unknown, but the roof had been weak for years, said Oskar Lind.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "when he spoke": (
        "“It will hold,” Oskar Lind told the Echo after the report on the old dam was published.",
        ["Oskar Lind", None],
    ),
    "when what he says came about": (
        "Oskar Lind said the pipe burst in the old mill after the workers had left for the night.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "behind according to": (
        (
            "The ferry “was towed to the yard” according to the Echo and was mended by a crew of "
            "forty within a week."
        ),
        ["the Echo", None],
    ),
    "behind according to, without marks": (
        "The ferry hit a pier, according to the Echo, and it lay in the yard for a week.",
        ["the Echo", "the Echo"],
    ),
    "before according to": (
        "The bus struck two cars near the bridge, but no one was hurt, according to Lind.",
        ["Lind", "Lind"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), CLAUSES.values(), ids=CLAUSES)
def test_clauses(claims: Claims, text: str, speakers: list[str | None]) -> None:
    assert [c.speaker for c in claims(text).claims] == speakers


SAID_BY_NOBODY = {
    "a paper does not deny": ("The statement does not deny that the dam was old.", None),
    "would not say": ("Oskar Lind would not say what the board had paid.", None),
    "has not said": ("Oskar Lind has not said whether he will run.", None),
    "does not believe": ("Oskar Lind does not believe the dam will hold.", "Oskar Lind"),
    "did not deny": ("Oskar Lind did not deny that the dam was old.", "Oskar Lind"),
    "a no of the quoted": ("“Certainly not,” Mr. Lind said, adding later: “I left.”", "Lind"),
    "urged to act amid fears": (
        (
            "Oskar Lind on Monday urged the board to close a road over the hill, in the face of "
            "fears that it could slide and bury the mill."
        ),
        None,
    ),
    "urged that": ("Oskar Lind urged that the road be closed.", "Oskar Lind"),
    "whoever is told of, by what others say": (
        "The man police say is behind a fatal fire at a mill in Torvik, now faces a trial.",
        None,
    ),
    "said of claims": (
        "The former mayor said claims that the wells had been “poisoned by the board” were false.",
        "The former mayor",
    ),
    "named in a rule": ("It stipulates that clubs must disclose what they spend.", None),
    "named in a report": ("They said the mayor told them that the dam was old.", None),
    "by word of another": (
        "Oskar Lind, according to the baker, told him the town feared the dam would break.",
        "the baker",
    ),
    "the host asks": ("The host, Ruth Pell, asked him whether the law was a mistake.", None),
}


@pytest.mark.parametrize(("text", "speaker"), SAID_BY_NOBODY.values(), ids=SAID_BY_NOBODY)
def test_who_is_named_but_does_not_speak(claims: Claims, text: str, speaker: str | None) -> None:
    assert {c.speaker for c in claims(text).claims} == {speaker}


PHRASES = {
    "of a body": (
        "The lock is weak, according to engineers at Holm College, a school in Torvik.",
        "engineers at Holm College",
    ),
    "for a body": (
        "“It is rare,” said a spokesperson for Interport, the ferry firm.",
        "a spokesperson for Interport",
    ),
    "for a body whose name a comma parts": (
        "A clerk of the Bureau of Alcohol, Tobacco, Firearms and Explosives said it blew up.",
        "A clerk",
    ),
    "on a day": ("Neighbours on Monday said the dam was safe.", "Neighbours"),
    "two": (
        "However, the mayor and village elders say they will mend the dam.",
        "the mayor and village elders",
    ),
    "one with a name": (
        "Town councillors and Mayor Mike Holm later said that the dam was old.",
        "Town councillors and Mayor Mike Holm",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), PHRASES.values(), ids=PHRASES)
def test_whole_phrases(claims: Claims, text: str, speaker: str) -> None:
    assert [c.speaker for c in claims(text).claims] == [speaker]
