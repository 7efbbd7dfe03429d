"""A detail that another source gives in another form adds nothing."""

from __future__ import annotations

import pytest

from compare.relate.details.added import added_words
from tests.relate.details.adding import phrases_of
from tests.relate.passages import parse, whole

SAME = [
    ("The fire burned five kilometres from Torvik.", "The fire burned 3 miles from Torvik."),
    ("Norway sent twelve ships to help.", "A dozen Norwegian ships were sent to help."),
    ("Ships of the US Navy came to help.", "United States Navy ships came to help."),
    ("Costs rose by 12 % in Ostra.", "Costs rose twelve per cent in Ostra."),
    ("Thirty-one nations sent athletes.", "Athletes came from 31 nations."),
    ("The oil covered 40 hectares of the bay.", "The oil covered 100 acres of the bay."),
    ("The National Water Board closed the dam.", "The NWB closed the dam."),
    ("The ship took half a million tonnes of ore.", "The ship took 500,000 tonnes of ore."),
    ("The mast is 42 metres high.", "The mast, at a height of 138 feet, is painted."),
    ("It can sail 9,000 nautical miles.", "It can sail some 16,700 kilometres."),
    ("The ice was 1.2 metres thick.", "Ice of up to 120 centimetres lay there."),
    ("The hall has 1,800 m² of space.", "The hall has 1,800 square metres of space."),
    ("Torvik got power back around 14 h.", "Torvik got power back at 2 p.m."),
    ("Ida Moe arrived at 4:20 p.m.", "Ida Moe arrived at twenty past four."),
    ("The dam is looked at every two years.", "The dam is looked at every second year."),
    ("Six AK-47 rifles were found in Ostra.", "In Ostra six AK 47 rifles were found."),
    ("The illness does not spread from one person to another.", "The illness does not spread."),
    ("Sen. Ida Moe (D-Mo.) opposed it.", "Ida Moe, a Missouri Democrat, opposed it."),
    (
        "Ole Lund (Ill.) and Ida Moe (R.I.) met.",
        "Ole Lund of Illinois and Ida Moe of Rhode Island met.",
    ),
    ("Ida Moe of Kentucky met the GOP.", "Ida Moe, R-Ky., met it."),
    (
        "The mill in Ft. Myers was shut in L.A. style.",
        "The Fort Myers mill was shut in Los Angeles style.",
    ),
    ("The mill burned on February 22, 2009.", "The mill burned on Sunday, Feb. 22."),
    ("It was shut on 22 February 2009.", "It was shut on Feb. 22."),
    ("He was hit two times.", "He was hit twice."),
    ("The report is due within a month.", "The report is due within 30 days."),
    ("Lorries from Miliote hit it at Gavarzin.", "Lorries from Milliotte hit it at Gabardin."),
]
MORE = [
    ("The ship sank in a storm on Tuesday.", "Twelve sailors drowned as the ship sank in a storm."),
    ("The ship sank in a storm.", "The ship sank 40 miles off Torvik in a storm."),
    ("Several ships were sent to help.", "Sixteen ships were sent to help by Denmark."),
    ("The mast is high.", "The mast is 42 metres high."),
    ("The mast is 60 metres high.", "The mast is 138 feet high."),
    ("The fault was found at noon.", "The fault was found at noon in May of that year."),
    ("Ida Moe of Ohio opposed it.", "Ida Moe, a Democrat from Ohio, met Ole Lund (R-Ky.)."),
    ("The mill burned on Feb. 22, 2008.", "The mill burned on Feb. 23, 2008, a Saturday."),
    ("He was hit twice.", "He was hit three times with a hammer in Ostra."),
    ("The delay took an hour.", "The delay took 75 minutes in Torvik."),
    ("The report is due within a month.", "The report is due within 45 days in Torvik."),
    ("Ida Moe spoke of the fire.", 'Ida Moe called the fire "a very costly lesson".'),
]


# The first gives the less exact value, or the same one, of what the second tells.
LESS = [
    ("The yard has more than 40,000 workers.", "The yard employs 41,000 people."),
    ("Almost 50,000 homes lost power.", "Homes without power: 48,000."),
    ("About 30 people were hurt in the blast.", "The blast wounded 31."),
    ("The ferry had just over 200 people on board.", "The ferry carried 202 passengers."),
    ("Dozens of people were on the span.", "The span had 60 people on it."),
    ("The quake was 10 kilometres deep.", "The quake struck at a depth of 6 miles."),
    ("The smoke could be seen nine miles away.", "The smoke was seen 15 kilometres away."),
    ("Dr Adrian Kell called the drug safe.", "Adrian Kell called the drug safe."),
]
# What is shown whole of the second, which the first lacks.
WHOLE = [
    ("Profit rose.", "Profit rose to $0.94 billion.", "$0.94 billion"),
    ("Turnout rose by 4 percent.", "Turnout rose by 9 percent.", "9 percent"),
    (
        "The firm took a charge.",
        "The firm took a one-time charge of $20 million.",
        "one-time charge of $20 million",
    ),
    ("The bill failed in April.", "The bill failed on 18 April.", "18 April"),
    ("The ferry left Torvik.", "The ferry left Torvik at 2.30pm.", "2.30pm"),
    ("The ferry left Torvik.", "The ferry left Torvik at 11:05AM.", "11:05AM"),
    ("The ferry left Torvik.", "The ferry left Torvik at 2:30 p.m.", "2:30 p.m."),
    (
        "The crew stopped on the way.",
        "The crew stopped about two thirds of the way.",
        "about two thirds of the way",
    ),
    ("The council met.", "Three quarters of the council met.", "Three quarters of the council"),
    ("They led in the match.", "They led in the third quarter of the match.", "third quarter"),
    ("Ida Moe chairs it.", "Ida Moe is the twenty-first to chair it.", "twenty-first"),
]


@pytest.mark.parametrize("pair", LESS, ids=lambda pair: pair[0])
def test_a_less_exact_value_is_no_added_detail(pair: tuple[str, str]) -> None:
    left, right = map(whole, parse(pair))
    assert added_words(left, [right]) == ()


@pytest.mark.parametrize(("a", "b", "shown"), WHOLE, ids=lambda text: text)
def test_a_number_and_a_word_are_shown_whole(a: str, b: str, shown: str) -> None:
    left, right = map(whole, parse((a, b)))
    assert shown in phrases_of(right, left)


APART = [
    (
        "The climber broke a leg.",
        "The climber, 44, suffered a broken leg.",
        ["climber, 44", "broken leg"],
    ),
    (
        "Moe has a calf.",
        "Moe withdrew on Friday with an injured calf.",
        ["withdrew on Friday", "injured calf"],
    ),
    ("Ida Moe owns a ship.", "Ida Moe bought a rusty ship in Ostra.", ["rusty ship in Ostra"]),
    ("The men were freed.", "The men were all freed but one of the 16.", ["one of the 16"]),
    ("Ida Moe owns it.", "Ida Moe bought a rusty ship in Ostra.", ["bought a rusty ship in Ostra"]),
]


@pytest.mark.parametrize(("a", "b", "shown"), APART, ids=lambda text: str(text))
def test_a_detail_does_not_run_into_what_is_known(a: str, b: str, shown: list[str]) -> None:
    left, right = map(whole, parse((a, b)))
    assert phrases_of(right, left) == shown


def test_far_from_a_bound_is_another_number() -> None:
    left, right = map(whole, parse(("More than 40 boats sank.", "Divers saw 90 wrecks.")))
    assert any("40" in p.text for p in added_words(left, [right]))


@pytest.mark.parametrize("pair", SAME, ids=lambda pair: pair[0])
def test_the_same_value_in_another_form_is_no_added_detail(pair: tuple[str, str]) -> None:
    left, right = map(whole, parse(pair))
    assert added_words(left, [right]) == ()
    assert added_words(right, [left]) == ()


@pytest.mark.parametrize("pair", MORE, ids=lambda pair: pair[1])
def test_a_value_that_the_other_lacks_is_an_added_detail(pair: tuple[str, str]) -> None:
    left, right = map(whole, parse(pair))
    assert added_words(right, [left])
