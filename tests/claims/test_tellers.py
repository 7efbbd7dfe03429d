"""Speakers by the words that tell of them: whole names, whole phrases, and nobody who is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims

CASES = {
    "two lands": ("Norway and Sweden said that the rules are lax.", "Norway and Sweden"),
    "a body behind the place where it speaks": (
        "In Parliament the Communist Party of Greece has accused him of “selling the harbour”.",
        "the Communist Party of Greece",
    ),
    "with somebody claiming": (
        "The ad ends with Perry claiming, “Faith made Torvik strong and free.”",
        "Perry",
    ),
    "of whom words in marks are promised": (
        (
            "The last letter came in July, shortly after he wrote to the Russians promising “dirt” "
            "on Mrs. Lind."
        ),
        None,
    ),
    "a name behind an office": (
        "Harbour Board Leader Oskar Lind (D-Torvik) told the paper that the dam was safe.",
        "Oskar Lind",
    ),
    "a name behind kin": ("The dam is old, her agent Oskar Lind said.", "Oskar Lind"),
    "of whom it is told what he named so": (
        (
            "In answer to the board, Mr. Lind offered what he said was one of several reasons why "
            "the pumps failed."
        ),
        None,
    ),
    "a person beside the noun": (
        "Another engineer, Oskar Lind of Torvik, said the dam was safe.",
        "Oskar Lind",
    ),
    "a noun with all of its of": (
        "A friend of the old baker said the shop was closed.",
        "A friend of the old baker",
    ),
    "a body with of": (
        "The Board of Public Works said the dam was safe.",
        "The Board of Public Works",
    ),
    "a long of is left out": (
        "Critics of the very old and rather costly plan for the dam at Torvik said it would fail.",
        "Critics",
    ),
    "a word of the article as it stands": (
        "Lind's lawyers said the dam was safe.",
        "Lind's lawyers",
    ),
    "a title with a full stop": ("“The dam is safe,” said Sgt. Oskar Lind.", "Oskar Lind"),
    "a title with of": (
        "Minister of Public Works Oskar Lind said the dam was safe.",
        "Oskar Lind",
    ),
    "a trade in small letters behind a quotation": (
        "“We know of the crack in the kiln,” works site manager O. B. Lind said on Friday.",
        "O. B. Lind",
    ),
    "the door is answered": ("Oskar Lind answered the door, and it was late.", None),
    "answered with words": ("Oskar Lind answered, “It is late.”", "Oskar Lind"),
    "did not answer": ("Oskar Lind did not answer whether it was late.", None),
    "two names with titles": (
        "Mr. Oskar Lind and Ms. Ruth Pell said the dam was safe.",
        "Oskar Lind and Ruth Pell",
    ),
    "a name and those with him": (
        "Ms. Ruth Pell and her deputies said the dam was safe.",
        "Ruth Pell and her deputies",
    ),
    "two names and others": (
        "Mr. Lind, Ms. Pell and other town elders believe the dam is safe.",
        "Lind, Pell and other town elders",
    ),
    "a name before what somebody else does": (
        "Ruth Pell warned the board and her deputies that the dam was old.",
        "Ruth Pell",
    ),
    "according to, of what a dash adds": (
        "The plan brings like savings — some $3 million from May to June, according to Oskar Lind.",
        None,
    ),
    "according to, behind an aside in dashes": (
        "The plan — a list of sums — brings savings, according to Oskar Lind.",
        "Oskar Lind",
    ),
    "according to, of a clause behind a dash": (
        "The plan is old — it was made in May, according to Oskar Lind.",
        "Oskar Lind",
    ),
    "had this to say": (
        "The owners had this to say of the ferry, “A star of the bay.”",
        "The owners",
    ),
    "had this to do": ("The owners had this to do on the ferry before it left at noon.", None),
    "shot back": ("Oskar Lind shot back at his old rival: “It is late.”", "Oskar Lind"),
    "shot a bird": ("Oskar Lind shot a bird on the quay: “The Last Gull” was its name.", None),
    "a blank on either side of the mark": (
        "“ The kiln is old and it will fall, ” Oskar Lind fumed on Monday.",
        "Oskar Lind",
    ),
    "named behind the verb that begins it": ("Added Oskar Lind: “It is late.”", "Oskar Lind"),
    "and before a comma": ("Added Ruth Pell, “It is late.”", "Ruth Pell"),
    "an aside that parts him from his verb": (
        (
            "In a note to the Echo, Ruth Pell, the head of the Harbour Union of Old Coast, said "
            "she was glad that the dam would stay."
        ),
        "Ruth Pell",
    ),
    "an aside with what he did": (
        (
            "Engineer Oskar Lind, probably seeing a last storm at Torvik, said he had to hold back "
            "tears after leaving it."
        ),
        "Oskar Lind",
    ),
    "no aside, but what he did before": (
        "The town met Oskar Lind, cheered all night, said the Echo.",
        "the Echo",
    ),
    "went on to say": ("Oskar Lind went on to say that the dam was old.", "Oskar Lind"),
    "went on to argue, in marks": ("Oskar Lind went on to argue, “It is late.”", "Oskar Lind"),
    "went on to do": ("Oskar Lind went on to row to the dam that was old.", None),
    "a paper behind its words": ("“We are sorry for the delay,” the notice reads.", "the notice"),
    "behind a mark with its blank on the wrong side": (
        '"We ran, and there is the boat, "recalled Ruth Pell.',
        "Ruth Pell",
    ),
    "whoever is told something says nothing": ("Oskar Lind was told that the dam was safe.", None),
    "whatever is described says nothing": (
        "The vote was described as a triumph by nobody at all.",
        None,
    ),
    "a word before the name": ("Plus Reed said the dam was safe.", "Reed"),
    "the nearer of two subjects": (
        "The sailors are from Holm and Torvik, two towns surrounding the bay, Lind said.",
        "Lind",
    ),
    "two names": (
        "Ministers Ann Holm and Oskar Lind said the dam was safe.",
        "Ann Holm and Oskar Lind",
    ),
    "two names beside a noun": (
        "Two neighbours, Ann Holm and Oskar Lind, said the dam was safe.",
        "Ann Holm and Oskar Lind",
    ),
    "a title with a full stop, before said": (
        "“The dam is safe,” Sgt. Oskar Lind said.",
        "Oskar Lind",
    ),
    "a title with a full stop, without marks": (
        "The ferry was found at noon, Sgt. Oskar Lind said.",
        "Oskar Lind",
    ),
    "a title with a full stop, of who hears it": (
        "The ferry was late again on Monday, Sen. Ruth Pell was told.",
        None,
    ),
    "an office behind a hyphen": (
        "“The dam is safe,” said Oskar Lind-director of the harbour office.",
        "Oskar Lind",
    ),
    "a hyphen in a name": ("“The dam is safe,” said Kim Jong-un of Pyongyang.", "Kim Jong-un"),
    "a surname of two": ("Ruth Pell-Moe said the dam was safe.", "Ruth Pell-Moe"),
    "a verb in marks tells of nobody outside": (
        "A navy spending bill that would repeal the “don't ask, don't tell” policy failed.",
        None,
    ),
    "by the charges": (
        "According to charges, the suspect told police he had fired twice.",
        "charges",
    ),
    "by the charges, behind": (
        "Lind told police that he was sorry, according to the charges.",
        "the charges",
    ),
    "the words of the accused": (
        "According to the charges, the suspect said he would “burn it down.”",
        "the suspect",
    ),
    "the words of somebody, by a paper": (
        "Lind told police that he was sorry, according to the Echo.",
        "Lind",
    ),
    "two names in one": ("In a talk with Holm, Reed said the dam was safe.", "Reed"),
    "quoted by a paper": (
        "The Harbour Echo quoted witness Oskar Lind as saying that the guards ran.",
        "Oskar Lind",
    ),
    "quoted, whoever did": (
        "Oskar Lind was quoted as saying that the guards ran.",
        "Oskar Lind",
    ),
    "all that the parse hangs on what comes before": (
        (
            "Lately, when he complained of his back, his sons got an order to have him moved to a "
            "ward until two weeks ago, Lind said in a telephone interview."
        ),
        "Lind",
    ),
    "a title with a stop": (
        '"She then set fire to the others," Torvik Homicide Capt. Oskar Lind said.',
        "Oskar Lind",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), CASES.values(), ids=CASES)
def test_speaker(claims: Claims, text: str, speaker: str | None) -> None:
    assert [c.speaker for c in claims(text).claims] == [speaker]


def test_a_phrase_is_never_cut_to_a_name_that_stands_in_it(claims: Claims) -> None:
    text = "Oskar Lind spoke. Critics of Oskar Lind said the dam would fail."
    assert claims(text).claims[-1].speaker == "Critics of Oskar Lind"


def test_each_of_several_has_a_full_name(claims: Claims) -> None:
    text = "Oskar Lind met Ann Holm. “The dam is safe,” said Lind and Holm. “I checked,” she added."
    speakers = [c.speaker for c in claims(text).claims]
    assert speakers == [None, "Oskar Lind and Ann Holm", "Ann Holm"]


CLAUSES = {
    "the name that the noun before who describes": (
        "The Gazette cited Oskar Lind, a retired harbour pilot, who said the rule was misread.",
        [None, "Oskar Lind"],
    ),
    "who says it, behind what another asks him": (
        "“Will the dam hold?” Ruth Pell asked Oskar Lind, who said that it had held all night.",
        ["Ruth Pell", "Oskar Lind"],
    ),
    "who says more of it": (
        "“It is late,” said Oskar Lind, who told the board that the dam would hold.",
        ["Oskar Lind", "Oskar Lind"],
    ),
    "who does more": (
        "“It is late,” said Oskar Lind, who has seen three storms at the old dam.",
        ["Oskar Lind", None],
    ),
    "but": (
        "Oskar Lind said the dam held through the night, but Ann Holm said it broke at noon.",
        ["Oskar Lind", "Ann Holm"],
    ),
    "while": (
        "Police said two people died, while the fire service said three people died.",
        ["Police", "the fire service"],
    ),
    "though, before the main one": (
        (
            "Though Holm said the dam was safe, Lind said that it was built badly and that repairs "
            "would be dear."
        ),
        ["Lind", "Lind"],
    ),
    "that, in the words of the first": (
        "Lind said that the dam was safe for now and that the mayor had warned of floods.",
        ["Lind", "Lind"],
    ),
    "with more that the second says": (
        "Lind said the dam held, but the Echo reported that it broke and that it would be rebuilt.",
        ["Lind", "the Echo", "the Echo"],
    ),
}


@pytest.mark.parametrize(("text", "speakers"), CLAUSES.values(), ids=CLAUSES)
def test_each_clause_has_its_speaker(claims: Claims, text: str, speakers: list[str]) -> None:
    assert [c.speaker for c in claims(text).claims] == speakers


def test_a_blank_on_the_wrong_side_of_a_mark(claims: Claims) -> None:
    found = claims('"We ran.\n\nNobody looked back, "said Oskar Lind.\n\nThe road was wet.').claims
    assert [c.speaker for c in found] == ["Oskar Lind", "Oskar Lind", None]


def test_a_passage_about_the_speaker_is_not_his(claims: Claims) -> None:
    text = (
        "Here is what the Herald wrote:\n\n"
        "“The dam has served us well,” Mr. Lind said to the crowd. “It will serve us on.”\n\n"
        "“There was one problem: Mr. Lind had never seen the dam.”"
    )
    assert [c.speaker for c in claims(text).claims[1:]] == ["Lind", "Lind", None]


SPACED = {
    "a blank before the last mark": (
        'Lind said: "We ran. Nobody looked back. It broke. " The road was wet.'
    ),
    "a blank before the last mark, curly": (
        "Lind said: “We ran. Nobody looked back. It broke. ” The road was wet."
    ),
    "blanks on both sides": (
        '" We ran . Nobody looked back , " said Lind . " It broke . " The road was wet .'
    ),
    "set as one that opens": (
        "“We ran. Nobody looked back, “Lind said. “It broke.” The road was wet."
    ),
}


@pytest.mark.parametrize("text", SPACED.values(), ids=SPACED)
def test_a_speaker_goes_as_far_as_the_last_mark(claims: Claims, text: str) -> None:
    found = claims(text).claims
    assert [c.speaker for c in found] == [*["Lind"] * (len(found) - 1), None]
    assert found[-1].text.startswith("The road")
