"""Rules for datelines: the place, date and agency before the first words of a story."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.words import AGENCY, MONTH, UPPER

__all__ = ["RULES"]

_DASH = r"(?:[—–―]|\s?--|\s-(?=\s)|(?<=\))-(?=\s))"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_DATE = (
    rf"(?:,\s+{_WEEKDAY}(?:(?i:{MONTH})\.?\s+\d{{1,2}}|\d{{1,2}}\s+(?i:{MONTH}))(?:,?\s+\d{{4}})?)"
)
_CAPS = rf"[{UPPER}][{UPPER}.'’\-]+"
_TITLE = rf"[{UPPER}][\w.'’]*+(?:-[{UPPER}]\w*+)*+"
_REGION = rf"(?:,\s+{_TITLE}(?:\s{_TITLE}){{0,2}})"
_CAPS_PLACE = rf"{_CAPS}(?:[ /]{_CAPS}){{0,4}}{_REGION}?"
_TITLE_PLACE = rf"{_TITLE}(?:[ /]{_TITLE}){{0,3}}{_REGION}?"
_AFTER = rf"(?=\s*[\"'“‘(\[]?[{UPPER}\d])"

RULES = (
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"[—–―]|--|\s-\s|\)\s?-"),
            rf"(?:{_CAPS_PLACE}|{_TITLE_PLACE}){_DATE}?,?\s+\([{UPPER}][^()]{{1,30}}\)\s?(?:{_DASH}|-)"
            rf"{_AFTER}|{_CAPS_PLACE}{_DATE}?,?\s*{_DASH}{_AFTER}|{_TITLE_PLACE}{_DATE},?\s*{_DASH}{_AFTER}",
        ),
        marks=(
            "«WASHINGTON—»The talks began on Monday.",
            "«LONDON (Reuters) -» The talks began on Monday.",
            "«PARIS, March 3 (AFP) —» The talks began on Monday.",
            "«NEW YORK –» The talks began on Monday.",
            "«DES MOINES, Iowa --» The talks began on Monday.",
            "«ST. LOUIS, Mo. (AP) —» “We began,” the mayor said.",
            "«Lisbon, 3 March —» The talks began on Monday.",
        ),
        spares=(
            "NATO — which met on Monday — said no.",
            "LONDON is cold.",
            "The mayor (Jane Doe) said no.",
            "CNN-owned firms lost money.",
        ),
    ),
    Rule(
        BoilerplateReason.DATELINE,
        Scope.LEAD,
        LatePattern(
            re.compile(r"\s[-–—]\s|\A\("),
            rf"{_TITLE_PLACE}\s+[-–—](?=\s+[\"“]?[{UPPER}])(?![^.]{{0,200}}\s[-–—]\s)"
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
        ),
    ),
)
