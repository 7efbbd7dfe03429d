"""Rules for copyright lines, timestamps and correction notes."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.words import DATE_WORDS, MONTH

__all__ = ["RULES"]

_STORY = r"(?:article|story|report|post|piece|version|headline|column|page|dispatch)"

RULES = (
    Rule(
        BoilerplateReason.COPYRIGHT,
        Scope.LINE,
        re.compile(
            r"(?:©|\(c\)|copyright\s*(?:©|\(c\)|(?=\d{4})|(?=by\s)))\s*(?:by\s+)?"
            r"(?:\d{4}|[^.\d]{2,60}\d{4}).{0,300}"
            r"|copyright\s*(?:©|\(c\))\s*.{2,200}"
            r"|[^\"“”]{0,200}\ball rights reserved(?:\.\s.{0,200}|\.?)",
            re.IGNORECASE | re.DOTALL,
        ),
        marks=(
            "(c) 2024 Harbour Post",
            "© 2024 The Harbour Post. All rights reserved.",
            "Copyright 2024 The Harbour Post",
            "Copyright © Harbour Post",
            "All rights reserved.",
        ),
        spares=(
            "Copyright law was changed in 2019.",
            "Copyright is owned by the city.",
            "“All rights reserved for them,” she said.",
            "(c) the fee is due in May.",
        ),
    ),
    Rule(
        BoilerplateReason.COPYRIGHT,
        Scope.LINE,
        re.compile(
            r"this\s+(?:material|article|story)\s+may\s+not\s+be\s+(?:published|reproduced|copied).{0,300}",
            re.IGNORECASE | re.DOTALL,
        ),
        marks=("This material may not be published, broadcast or rewritten.",),
        spares=("This material may not be safe, the firm said.",),
    ),
    Rule(
        BoilerplateReason.TIMESTAMP,
        Scope.LINE,
        re.compile(
            r"[(\[]?(?:(?:last|first|originally)\s+)?(?:updated?|published|posted|modified|edited|created)"
            rf"\b(?:\s++(?:on|at))?+\s*+[:|\-–—]?+\s*+{DATE_WORDS}[)\]]?",
            re.IGNORECASE,
        ),
        marks=(
            "Updated 3:15 p.m. ET, March 3, 2024",
            "Published: March 3, 2024 at 9:44 PM",
            "Last modified: Tuesday, 14 May 2013, 07:51 GMT",
            "POSTED: 11/23/15, 6:30 AM PDT |",
            "Updated 5 hours ago",
        ),
        spares=(
            "Updated figures show 12 dead.",
            "Published in 2019, the book sold well.",
            "Posted sentries, 40 of them, left.",
        ),
    ),
    Rule(
        BoilerplateReason.TIMESTAMP,
        Scope.TOP,
        re.compile(
            rf"(?=.{{0,60}}(?:\b{MONTH}|\b\d{{1,4}}\s?[/.\-]\s?\d{{1,2}}\s?[/.\-]\s?\d{{1,4}}|\d[:.]\s?\d\d))"
            rf"(?=.{{0,60}}\d){DATE_WORDS}",
            re.IGNORECASE,
        ),
        marks=(
            "March 3, 2024",
            "7:12AM BST 22 Jun 2015",
            "11/09/2010",
            "Monday July 9, 2018 @ 5:40am PDT",
            "(October 5, 2011) --",
        ),
        spares=("1945", "March 3 was cold.", "May 12 people leave?", "2 of 40", "On the 3rd day"),
    ),
    Rule(
        BoilerplateReason.TIMESTAMP,
        Scope.TAIL,
        re.compile(
            rf"(?<=[.!?]\s){MONTH}\.?\s\d{{1,2}}\s?[-–—]\s?\d{{1,2}}:\d\d\s?[ap]\.?m\.?"
            r"(?:\s(?:[ecmp][sd]?t|gmt|utc))?$",
            re.IGNORECASE,
        ),
        marks=("The yacht won by a mile. «Dec. 8-10:15 pm et»",),
        spares=("The yacht won on Dec. 8-10, 15 miles off.", "It lasts from Dec. 8-10:15 pm et"),
    ),
    Rule(
        BoilerplateReason.TIMESTAMP,
        Scope.LINE,
        re.compile(
            r"(?:reading\s+time:?\s*)?\d{1,3}[\s-]min(?:ute)?s?(?:\s+read)|reading\s+time:?\s*\d{1,3}\s*\w{3,7}"
            r"|last\s+(?:modified|updated?):?|(?:updated?|published|posted):|updated?",
            re.IGNORECASE,
        ),
        marks=(
            "5 min read",
            "3 minute read",
            "Reading time: 5 minutes",
            "UPDATE:",
            "Last modified",
        ),
        spares=("5 minutes later it fell.", "The update: 12 dead.", "Reading time is short."),
    ),
    Rule(
        BoilerplateReason.CORRECTION,
        Scope.LINE,
        re.compile(
            r"[(\[*]{0,2}(?:corrections?|clarifications?|corrected)(?:\s*\([^()]{1,40}\))?\s*[:—–]"
            r"(?:(?!\s*(?:the\s+)?(?:market|index|prices?)).){0,400}",
            re.IGNORECASE | re.DOTALL,
        ),
        marks=(
            "Correction: An earlier version of this article gave the wrong year.",
            "CORRECTION: This story first said that the bridge is in Norwich.",
            "Clarification (March 3): the mayor was not there.",
        ),
        spares=(
            "The correction: prices fell by a tenth.",
            "Correction officers went on strike.",
            "Corrections were made to the plan.",
        ),
    ),
    Rule(
        BoilerplateReason.CORRECTION,
        Scope.LINE,
        re.compile(
            rf"(?:[^\"“”]{{0,120}}\b)?an\s+(?:earlier|original|previous)\s+version\s+of\s+this\s+{_STORY}\b.{{0,300}}"
            rf"|(?:editor['’]s\s+note:\s+)?this\s+(?:article|story|post)\s+(?:has\s+been|was|originally|previously|incorrectly)"
            r"\s+(?:updated|corrected|revised|amended|changed|said|stated|reported|misstated|misspelled)\b.{0,300}",
            re.IGNORECASE | re.DOTALL,
        ),
        marks=(
            "Because of a slip, an earlier version of this post named the wrong town.",
            "This article has been updated with a reply by the mayor.",
            "This story was corrected on March 3.",
        ),
        spares=(
            "An earlier version of the bill failed.",
            "This report was written by two judges.",
            "This story has been told for years.",
        ),
    ),
)
