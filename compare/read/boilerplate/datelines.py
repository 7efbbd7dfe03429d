"""Rules for datelines: the place, date and agency before the first words of a story."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.towns import TOWN
from compare.read.boilerplate.words import AGENCY, MONTH, UPPER

__all__ = ["DATED", "RULES"]

_DASH = r"(?:[—–―]|\s_(?=\s)|\s?--|\s-(?=\s)|(?<=\))-(?=\s))"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_DATE = (
    rf"(?:,\s+{_WEEKDAY}(?:(?i:{MONTH})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?i:{MONTH}))(?:,?\s+\d{{4}})?)"
)
_CAPS = rf"[{UPPER}][{UPPER}.'’\-]+"
_TITLE = rf"[{UPPER}][\w.'’]*+(?:-[{UPPER}]\w*+)*+"
_REGION = rf"(?:,\s+{_TITLE}(?:\s{_TITLE}){{0,2}})"
_CAPS_PLACE = rf"{_CAPS}(?:[ /]{_CAPS}){{0,4}}{_REGION}?"
_TITLE_PLACE = rf"{_TITLE}(?:[ /]{_TITLE}){{0,3}}{_REGION}?"
# "Monday – The storm hits" heads a day of a list.
_DAY = (
    r"(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    rf"|{MONTH})\.?,?\s*(?:\d|(?i:{MONTH})|[-–—:|_]))"
)
# A sentence, not the score of a match or the names of those who play for a town.
_SENTENCE = (
    rf"(?=\s+[\"“‘]?[{UPPER}\d])(?!\s+[^\s,;(]++[,;]|[^.]{{0,60}};)"
    r"(?=.{15,}?[.!?…][\"”’)]*(?:\s|$))"
)
# A date with its year, or with the agency behind it: "June 12 – The storm hits" heads a day.
_DAY_OF_YEAR = rf"(?:(?i:{MONTH})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?i:{MONTH})\.?)"
_ALONE = (
    rf"{_WEEKDAY}(?:(?:{_DAY_OF_YEAR},?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})(?:\s+\({AGENCY}\))?"
    rf"|{_DAY_OF_YEAR}\s+\({AGENCY}\))"
)
_TIME = r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?"
DATED = re.compile(_ALONE)
_AFTER = rf"(?=\s*[\"'“‘(\[]?[{UPPER}\d])"

RULES = (
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"[—–―]|--|\s[-_]\s|\)\s?-"),
            rf"{_DAY}(?:(?:{_CAPS_PLACE}|{_TITLE_PLACE}){_DATE}?,?\s+\([{UPPER}][^()]{{1,30}}\)\s?(?:{_DASH}|-)"
            rf"{_AFTER}|{_CAPS_PLACE}{_DATE}?,?\s*{_DASH}{_AFTER}|{_TITLE_PLACE}{_DATE},?\s*{_DASH}{_AFTER})",
        ),
        marks=(
            "«WASHINGTON—»The talks began on Monday.",
            "«LONDON (Reuters) -» The talks began on Monday.",
            "«PARIS, March 3 (AFP) —» The talks began on Monday.",
            "«NEW YORK –» The talks began on Monday.",
            "«DES MOINES, Iowa --» The talks began on Monday.",
            "«ST. LOUIS, Mo. (AP) —» “We began,” the mayor said.",
            "«Lisbon, 3 March —» The talks began on Monday.",
            "«WASHINGTON (AP) _» The talks began on Monday.",
        ),
        spares=(
            "NATO — which met on Monday — said no.",
            "LONDON is cold.",
            "The mayor (Jane Doe) said no.",
            "CNN-owned firms lost money.",
            "MONDAY – The storm hits.",
            "Saturday, March 5 – The storm hits.",
        ),
    ),
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"\s[-–—]\s|\A\("),
            rf"{_DAY}{_TITLE_PLACE}\s+[-–—](?=\s+[\"“]?[{UPPER}])(?![^.]{{0,200}}\s[-–—]\s){_SENTENCE}"
            rf"|\({AGENCY}\)(?:\s*(?:{_DASH}|-))?{_AFTER}",
        ),
        marks=(
            "«Washington DC -» A top-level team will go south.",
            "«(CNN)»The talks began on Monday.",
            "«(AP) —» The talks began on Monday.",
        ),
        spares=(
            "Jane Doe - who won - went home.",
            "Rain - A lot of it - fell on Norwich.",
            "Norwich - and Lisbon - went dark.",
            "(Some) doubts stayed.",
            "Monday – The storm hits the coast.",
            "March – The storm hits the coast.",
            "Norwich City – Arsenal 2-1",
        ),
    ),
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"[:|]\s|\)"),
            rf"{_DAY}(?:(?:{TOWN}(?:\s?/\s?{_TITLE_PLACE})?{_REGION}?{_DATE}?|{_CAPS_PLACE}{_DATE})(?:\s+\({AGENCY}\))?\s*[:|]"
            rf"{_SENTENCE}|(?:{_CAPS_PLACE}|{_TITLE_PLACE}){_DATE}\s+\({AGENCY}\){_AFTER})",
        ),
        marks=(
            "«NEW DELHI:» Two people died when a ferry sank.",
            "«Kathmandu:» The talks began on Monday.",
            "«New Delhi/Mumbai:» Two people died when a ferry sank.",
            "«LONDON / BRACKWATER:» The talks began on Monday.",
            "«WASHINGTON |» The talks began on Monday.",
            "«London, Mar 5:» The talks began on Monday.",
            "«BRACKWATER, 5 March:» The talks began on Monday.",
            "«NEW DELHI, Mar 5 (PTI)» Five ministers met.",
        ),
        spares=(
            "WARNING: The dam may break at any time.",
            "UPDATE: The dam broke at noon on Monday.",
            "TRUMP: I will go to Brackwater on Monday.",
            "Key facts: The dam broke at noon.",
            "London: the making of a city",
            "London/Paris: the making of two cities",
            "Profit/Loss: The firm lost money on Monday.",
            "Barcelona: Roe, Doe, Poe and Moe played well.",
            "Monday, March 5: The talks begin in Lisbon.",
            "Paris: Rain; Berlin: Sun all day long.",
        ),
    ),
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"\A(?:[^\s—–―:|]\s*){6,60}?(?:[—–―:|]|--|[-_]\s)"),
            rf"{_ALONE}\s*(?:{_DASH}|[-:|](?=\s)){_AFTER}",
        ),
        marks=(
            "«October 16, 2023 -» The talks began on Monday.",
            "«October 16, 2023-» The talks began on Monday.",
            "«Wednesday, September 16, 2023 (United Press International) -» The talks began.",
            "«16 October 2023 —» The talks began on Monday.",
            "«Monday, 16 Oct. 2023 –» “We began,” the mayor said.",
            "«2023-10-16 -» The talks began on Monday.",
            "«June 12, 2024:» Nineteen people died when the ferry sank.",
            "«Oct 16 (Reuters) -» The talks began on Monday.",
        ),
        spares=(
            "October 16, 2023 was a Monday.",
            "October 16 – The storm hits the coast.",
            "October 16, 2023 - which was a Monday - is the day of the vote.",
            "May 2024 – The dam breaks.",
            "October 16, 2023, to June 12, 2024 - The dam stays shut.",
        ),
    ),
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"\d[:.]\d\d\s*[ap]?"),
            rf"{_DAY}(?:{_CAPS_PLACE}|{_TITLE_PLACE}),\s+(?:{_DAY_OF_YEAR},?\s*\d{{4}})\s*[/,|]?\s*"
            rf"{_TIME}\s*[/,|]?\s*\([{UPPER}][^()]{{1,30}}\)(?:\s*\.?\s?[-–—])?(?:{_AFTER}|\s*$)",
        ),
        marks=(
            "«Washington D. C., Jul 13,2009/02:00 pm (CNA)»",
            "«Lisbon, Mar 3, 2011 / 11:05 am (CNA).-» The talks began on Monday.",
            "«TORVIK, Norway, 13 July 2009, 2:00 p.m. (Reuters) -» The talks began on Monday.",
        ),
        spares=(
            "Torvik, July 13, 2009, 2:00 p.m. The board meets in the town hall.",
            "Monday, July 13, 2009, 2:00 pm (Board) The dam is looked at.",
            "Lisbon, Mar 3, 2011: the talks begin at 11:05 am (WET).",
        ),
    ),
)
