"""Whose subject a clause borrows where several verbs or nouns stand before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Claims


BORROWED = {
    "of whoever says it, not of the one accused": (
        "Mr. Lind contended that Mr. Moe targeted the mayor and accused Mr. Moe of being a spy.",
        "Mr. Lind",
    ),
    "of one whose firm alone is told of": (
        "Mr. Moe met the mayor and told friends that Moe's firm was shut.",
        "Mr. Moe",
    ),
    "not broken off at a hyphen": (
        "The father of a 12-year-old boy woke up at night and then ran down the hill to the port.",
        "The father of a 12-year-old boy",
    ),
    "behind those who were thanked": (
        "The mayor thanked the crews who had held the wall, saying that the town was safe again.",
        "The mayor",
    ),
    "of the verb with the same modal": (
        (
            "The board must insist that outside auditors be heard and must demand that the "
            "books stay open."
        ),
        "The board",
    ),
    "of the verb of saying, behind a comma and in its tense": (
        (
            "Mara Lindqvist of the harbour board said on Monday that she would seek a loan, and"
            " rejected claims that the quay was unsafe."
        ),
        "Mara Lindqvist of the harbour board",
    ),
    "of a body whose name begins with a verb": (
        "Save Torvik Mill Fund paid for the posters and put them up in the port.",
        "Save Torvik Mill Fund",
    ),
    "of what is said, in its tense": (
        (
            "Engineers believe the crack began at the north gate and spread along the wall "
            "before dawn."
        ),
        "the crack",
    ),
    "of what is said, with its auxiliary": (
        (
            "The lawyer said that Ines Pohl had been ill for years, and had been in hospital "
            "twice since May."
        ),
        "Ines Pohl",
    ),
    "of many, not of one": (
        (
            "Police say the rifle was loaded with four rounds but have not yet found the man "
            "who owned it."
        ),
        "Police",
    ),
    "not of what it seems": (
        ("It appears the dog was old, and lived with a baker in Torvik."),
        "the dog",
    ),
    "of the verb before a closing said": (
        (
            "Ida Moe has worked at the mill for nine years and had been ill in spring, her "
            "sister said."
        ),
        "Ida Moe",
    ),
    "of the nearer of two subjects": (
        (
            "Asked about the toll – a matter the mayor has written about – the new head of the "
            "harbour praised the plan but said others would have to decide."
        ),
        "the new head of the harbour",
    ),
    "with the participle that tells which": (
        (
            "The firm selling the old mill is based in Torvik, saying on its page that it will "
            "pay all debts."
        ),
        "The firm selling the old mill",
    ),
    "which: of many, not of a day": (
        (
            "The office handed down fines to Oskar Lind on Friday, which include two for "
            "dumping oil in the lake."
        ),
        "fines",
    ),
    "which: of one, not of many": (
        ("The board printed a letter to the tenants, which was written by the mayor of Torvik."),
        "a letter",
    ),
    "which: of no person": (
        ("The town honoured the work of a nurse, which began in a small hut by the lake."),
        "the work of a nurse",
    ),
    "who: of the nearest noun": (
        (
            "The robbers fled in a car belonging to a nurse, who told the court that she had "
            "feared for her life."
        ),
        "a nurse",
    ),
    "participle: what happened to a place": (
        (
            "The flood cut the road on Friday, forcing forty families to leave their homes in "
            "the valley."
        ),
        "The flood",
    ),
    "participle: of somebody who speaks of himself": (
        ("The mayor singled out Ines Pohl on Monday, saying that he had not heard from the board."),
        "The mayor",
    ),
    "participle: behind a passive clause": (
        (
            "The mayor sent out a letter soon after the leak was found to be worse, demanding "
            "that the firm pay for the damage."
        ),
        "The mayor",
    ),
    "participle: before who says it": (
        (
            "A fire broke out in the harbour of Torvik on Monday, destroying two warehouses and a "
            "crane, the fire service said."
        ),
        "A fire",
    ),
    "participle: what a speaker adds": (
        "“We shall rebuild it by spring,” the mayor said, adding that the town was insured.",
        "the mayor",
    ),
}


@pytest.mark.parametrize(("text", "subject"), BORROWED.values(), ids=BORROWED)
def test_borrowed(claims: Claims, text: str, subject: str) -> None:
    assert [c.subject.text for c in claims(text).claims if c.subject] == [subject]


IN_DOUBT = {
    "a word within quotation marks": (
        "Oskar Lind conceded that “we do not need a wall from sea to sea, we never did” and "
        "invoked the use of smart walls."
    ),
    "of one who left it, or of a speaker put in": (
        "The thief left a coat, he said, and alleged the thief later broke the door."
    ),
    "participle: of those whom somebody met, or of him": (
        "The mayor went to the port for a talk with owners who are fighting the plan, saying it "
        "gives away too much of the quay."
    ),
    "participle: of somebody who spoke, or of who told of it": (
        "He spoke of a dinner in May in which Oskar Lind talked about the people who keep the dam, "
        "claiming that they were lazy."
    ),
    "two verbs of one tense, one of saying": (
        "The miller said the wheel had jammed, as it often did, and was so angry that he sent the "
        "crew home."
    ),
    "a dummy it beside the speaker": (
        "The ministry said it will take weeks for cables to be mended and is trying to hire more "
        "ships."
    ),
    "many for one behind a relative clause": (
        "Neighbours described her as someone who loved old boats and was a master of the lute."
    ),
    "an object that would be its own subject": (
        "He later admitted that Ivo Lind called him and warned him to keep away from the quay."
    ),
    "behind what tells which place": (
        "The clerk knows the town where he grew up well and could have friends in the harbour."
    ),
    "of one who doubts, or of the one of whom it is doubted": (
        "Ms. Lind also voiced doubt that Mr. Moe won the harbour vote on Sunday and called on the "
        "board to count again."
    ),
    "no stay lies": (
        "Her third stay at the clinic comes after Lind crashed a lorry on the old coast road and "
        "then lied to officers about who was driving."
    ),
    "a list of deeds in a clause with where": (
        "The drivers were led to the quay, where the robbers took their keys, tied their hands and "
        "ran away."
    ),
    "participle: behind somebody else": (
        "Fans marched through the old town, with dozens of youths hurling bottles, smashing "
        "windows and two parked cars."
    ),
    "participle: behind a clause with a doer": (
        "The row grew on Monday when the Echo printed the letter, saying that the mayor had known "
        "of the leak."
    ),
    "participle: what a deed leads to": (
        "At least six members have resigned since May, leading many to ask who will run the "
        "harbour."
    ),
    "participle: nobody makes herself the first": (
        "In 2003 she became head of the choir, making her the first woman to lead it."
    ),
    "which means": (
        "The court fined the captain, which means he may lose his licence for three years."
    ),
}


@pytest.mark.parametrize("text", IN_DOUBT.values(), ids=IN_DOUBT)
def test_nothing_is_borrowed_in_doubt(claims: Claims, text: str) -> None:
    assert [(c.subject, c.text) for c in claims(text).claims] == [(None, text)]


NAMED = {
    "not by that of one who spoke of the other": (
        (
            "Jon Moe hurt his foot. Moe's injury will require a long rest, Oskar Lind said. After "
            "joining the Gulls as a student, he ran for 716 yards in 12 games and had a leading "
            "five goals."
        ),
        ["he"],
    ),
    "by the name before it": (
        "Ruth Pell runs the port. She closed the gate at noon and then rowed the crews home alone.",
        ["Ruth Pell"],
    ),
    "open, of two": (
        (
            "Oskar Lind met Peter Falk. They ate. Lind and Falk left. He shut the gate at noon and "
            "then rowed the crews home alone."
        ),
        ["He"],
    ),
    "open, behind what one said of another": (
        (
            "Peter Falk fell in the dark, Oskar Lind said. He lost his keys there and then rowed "
            "the crews home alone."
        ),
        ["He"],
    ),
    "a noun stays": (
        "Ruth Pell runs the port. The clerk closed the gate at noon and then rowed the crews home.",
        ["The clerk"],
    ),
}


@pytest.mark.parametrize(("text", "subjects"), NAMED.values(), ids=NAMED)
def test_a_pronoun_is_shown_by_its_name(claims: Claims, text: str, subjects: list[str]) -> None:
    found = [c.subject for c in claims(text).claims if c.subject]
    assert [subject.text for subject in found] == subjects
    assert all(text[subject.start : subject.end] == subject.text for subject in found)
