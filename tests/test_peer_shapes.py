"""Pairs that look alike and conflict, or look unlike and do not, through the whole run.

A comparison by nearness of meaning, or of numbers within a few percent, takes "41 killed" and
"42 killed" for one and "3 June" and "June 3" for two. Each pair stands for a shape of that sort.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from compare import DivergenceKind, Report, compare_articles
from compare.read import article_from_text

# A Wednesday; weekdays in the pairs are counted from it.
PUBLISHED = date(2025, 3, 12)


class Pair(NamedTuple):
    """Two short articles on one event."""

    a: str
    b: str


CONFLICTS: dict[str, tuple[DivergenceKind, Pair]] = {
    "deaths that differ by one": (
        DivergenceKind.QUANTITY,
        Pair(
            "The ferry fire off Port Lanna killed 41 people, the coast guard said.",
            "The coast guard said that the ferry fire off Port Lanna had killed 42 people.",
        ),
    ),
    "percentages that differ by a tenth": (
        DivergenceKind.QUANTITY,
        Pair(
            "Inflation in Dorvia rose to 4.1% in February, the statistics office said.",
            "The statistics office said inflation in Dorvia had risen to 4.2% in February.",
        ),
    ),
    "sums within five percent of each other": (
        DivergenceKind.QUANTITY,
        Pair(
            "The council of Esk bought the harbour crane for $43.5 million.",
            "For the harbour crane, the council of Esk paid $44.6 million.",
        ),
    ),
    "a bound that the other figure breaks": (
        DivergenceKind.QUANTITY,
        Pair(
            "At least 12 people died when the bridge at Mirren collapsed.",
            "Ten people died in the collapse of the bridge at Mirren.",
        ),
    ),
    "scores": (
        DivergenceKind.QUANTITY,
        Pair(
            "Torvik Rovers beat Sund City 3-1 in the cup final on Saturday.",
            "In Saturday's cup final, Torvik Rovers beat Sund City 3-2.",
        ),
    ),
    "ages": (
        DivergenceKind.QUANTITY,
        Pair(
            "The climber, 34-year-old Ivo Brandt, was found alive below Mount Skarn.",
            "Ivo Brandt, a 36-year-old climber, was found alive below Mount Skarn.",
        ),
    ),
    "weekdays": (
        DivergenceKind.TIME,
        Pair(
            "Judge Malin Foss sentenced the former mayor of Ustad on Monday.",
            "The former mayor of Ustad was sentenced by judge Malin Foss on Tuesday.",
        ),
    ),
    "years": (
        DivergenceKind.TIME,
        Pair(
            "The observatory on Cape Hale was built in 1987.",
            "The observatory on Cape Hale was built in 1989.",
        ),
    ),
    "days of a month": (
        DivergenceKind.TIME,
        Pair(
            "The vaccine trial in Bellmar will start on 3 June 2025.",
            "In Bellmar the vaccine trial will start on June 13, 2025.",
        ),
    ),
    "two people in one office": (
        DivergenceKind.NAME,
        Pair(
            "Interior minister Piet Solberg resigned on Monday over the prison break.",
            "Interior minister Carla Wendt resigned on Monday over the prison break.",
        ),
    ),
    "two winners of one prize": (
        DivergenceKind.NAME,
        Pair(
            "The Lindqvist Prize for chemistry was awarded to Hana Okoye of Marn University.",
            "The Lindqvist Prize for chemistry was awarded to Bruno Castel of Marn University.",
        ),
    ),
    "talks that failed, talks that did not": (
        DivergenceKind.POLARITY,
        Pair(
            "The fishing talks between Orland and Vesk collapsed without agreement on Sunday.",
            "The fishing talks between Orland and Vesk ended in agreement on Sunday.",
        ),
    ),
    "approved, rejected": (
        DivergenceKind.POLARITY,
        Pair(
            "Parliament in Orland approved the budget for the railways late on Monday.",
            "Late on Monday, parliament in Orland rejected the budget for the railways.",
        ),
    ),
    "acquitted, convicted": (
        DivergenceKind.POLARITY,
        Pair(
            "A jury in Ustad acquitted the surgeon Lena Haug of negligence.",
            "A jury in Ustad convicted the surgeon Lena Haug of negligence.",
        ),
    ),
    "rose, fell": (
        DivergenceKind.POLARITY,
        Pair(
            "Shares of the shipyard Kestrel rose on Monday after its results.",
            "After its results, shares of the shipyard Kestrel fell on Monday.",
        ),
    ),
    "one negation": (
        DivergenceKind.POLARITY,
        Pair(
            "The dam at Torvik was damaged by the earthquake, its operator said.",
            "The dam at Torvik was not damaged by the earthquake, its operator said.",
        ),
    ),
    "a town for another": (
        DivergenceKind.PLACE,
        Pair(
            "The injured driver was flown to a hospital in Bellmar on Monday.",
            "The injured driver was flown to a hospital in Ustad on Monday.",
        ),
    ),
    "a word inside quotation marks": (
        DivergenceKind.QUOTE,
        Pair(
            '"We will never sell the harbour to a foreign owner," said mayor Ada Roth.',
            '"We will never lease the harbour to a foreign owner," said mayor Ada Roth.',
        ),
    ),
    "one sentence from two mouths": (
        DivergenceKind.ATTRIBUTION,
        Pair(
            '"Nobody warned us that the river would rise so fast," said mayor Ada Roth.',
            '"Nobody warned us that the river would rise so fast," said farmer Jan Tell.',
        ),
    ),
    "a charge": (
        DivergenceKind.ROLE,
        Pair(
            "Prosecutors charged the pilot Nils Aker with murder on Monday.",
            "On Monday, prosecutors charged the pilot Nils Aker with manslaughter.",
        ),
    ),
}

HARMLESS: dict[str, Pair] = {
    "one date, two customs": Pair(
        "The vaccine trial in Bellmar began on 3 June 2024.",
        "The vaccine trial in Bellmar began on June 3, 2024.",
    ),
    "a weekday and its date": Pair(
        "Judge Malin Foss sentenced the former mayor of Ustad on Monday.",
        "Judge Malin Foss sentenced the former mayor of Ustad on 10 March.",
    ),
    "one hour, two clocks": Pair(
        "The concert in Esk began at 7:30 p.m., half an hour late.",
        "The concert in Esk began at 19:30, thirty minutes late.",
    ),
    "a dozen": Pair(
        "A dozen miners were rescued from the pit at Skarn.",
        "Twelve miners were rescued from the pit at Skarn.",
    ),
    "kilometres and miles": Pair(
        "The wildfire has come within 5 km of the town of Ustad.",
        "The wildfire has come within three miles of the town of Ustad.",
    ),
    "a scale in letters and in words": Pair(
        "The council of Esk bought the harbour crane for €2.5m.",
        "The council of Esk bought the harbour crane for 2.5 million euros.",
    ),
    "a share and a percentage": Pair(
        "A quarter of the pupils in Dorvia walk to school, a survey found.",
        "A survey found that 25 percent of the pupils in Dorvia walk to school.",
    ),
    "a bound that the other figure keeps": Pair(
        "More than 7,000 people marched through Orlava on Sunday.",
        "Police counted 7,200 people who marched through Orlava on Sunday.",
    ),
    "a range and a figure in it": Pair(
        "Between 46 and 57 wolves live in the forest of Hale, rangers say.",
        "Some 52 wolves live in the forest of Hale, rangers say.",
    ),
    "a rounded figure": Pair(
        "The yard at Kestrel made a profit of 1.26 billion crowns last year.",
        "The yard at Kestrel made a profit of about 1.3 billion crowns last year.",
    ),
    "dead and injured": Pair(
        "The train crash near Mirren killed 12 people.",
        "The train crash near Mirren injured 40 people.",
    ),
    "a whole and a part": Pair(
        "Police arrested 60 people during the march in Orlava.",
        "Police arrested 60 people during the march in Orlava, nine of them minors.",
    ),
    "this year and last year": Pair(
        "Kestrel built 14 ships this year, more than ever before.",
        "Kestrel built 11 ships last year.",
    ),
    "a title and a role": Pair(
        "Finance minister Carla Wendt opened the tunnel under the Orr on Monday.",
        "Carla Wendt, who heads the finance ministry, opened the tunnel under the Orr on Monday.",
    ),
    "a full name and a surname": Pair(
        "Dr Hana Okoye of Marn University discovered the comet in January.",
        "Okoye, an astronomer at Marn University, discovered the comet in January.",
    ),
    "two people with one surname": Pair(
        "Ada Roth, the mayor of Esk, praised the firefighters on Monday.",
        "Jakob Roth, a firefighter from Esk, was praised on Monday.",
    ),
    "an acronym": Pair(
        "The Orland Water Board (OWB) closed the sluice at Torvik on Monday.",
        "The OWB closed the sluice at Torvik on Monday.",
    ),
    "a place within another": Pair(
        "The summit will be held in Bellmar in October.",
        "The summit will be held in Bellmar, the capital of Dorvia, in October.",
    ),
    "a negated opposite": Pair(
        "Parliament in Orland approved the budget for the railways late on Monday.",
        "Parliament in Orland did not reject the budget for the railways late on Monday.",
    ),
    "a quotation that is cut": Pair(
        '"We will never sell the harbour to a foreign owner," said mayor Ada Roth.',
        'Mayor Ada Roth said the town would "never sell the harbour".',
    ),
}


def compare(pair: Pair) -> Report:
    """The report on a pair, told on the same day."""
    sides = zip(("Holm Post", "Norvik Echo"), pair, strict=True)
    return compare_articles(
        [article_from_text(text, name=name, published=PUBLISHED) for name, text in sides]
    )


def kinds(report: Report) -> list[tuple[DivergenceKind, str]]:
    """The kinds of all divergences of a report, with the reasons."""
    return [(d.kind, d.why) for fact in report.facts for d in fact.divergences]


@pytest.mark.parametrize(("kind", "pair"), CONFLICTS.values(), ids=CONFLICTS)
def test_a_conflict_is_told_by_its_kind_alone(kind: DivergenceKind, pair: Pair) -> None:
    assert [found for found, _ in kinds(compare(pair))] == [kind]


@pytest.mark.parametrize("pair", HARMLESS.values(), ids=HARMLESS)
def test_what_only_looks_unlike_is_no_divergence(pair: Pair) -> None:
    assert kinds(compare(pair)) == []
