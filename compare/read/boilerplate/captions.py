"""A rule for captions: the picture's moment, told as now, with a sign of the picture beside it."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.credits_of_pictures import CREDIT_TAIL
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.words import AGENCY

__all__ = ["RULES"]

# One sentence: a full stop only behind a short title, and inside a word.
_SENTENCE = r"(?:[A-Z][a-z]{0,3}\.\s|[^.!?]|[.!?](?!\s)){20,300}?"
# What shows that it is told as now: no verb of the past, and one that ends in an "s".
_PAST = r"\b(?:was|were|had|did|said|told|(?!pictured)[a-z]{2,20}ed)\b"
_BEHIND = (
    "a|an|the|his|her|its|their|to|at|on|in|over|during|as|with|past|out|up|off|from|for|by|into"
    "|through|near|outside|down|beside"
)
_PRESENT = rf"(?:\b[a-z]{{2,20}}(?<!s)s\s(?:{_BEHIND})\b|\b(?:is|are)\s[a-z]{{2,20}}ing\b)"
_NOW = rf"(?=.{{0,300}}\b(?:as|during)\s)(?!.{{0,300}}{_PAST})(?=.{{0,300}}{_PRESENT})"
_POINTER = r"(?:\(pictured\)|,\spictured\b|\bin\sthis\sfile\s(?:photo|picture|image)\b)"
_SIGN = re.compile(r"[)\]]|©|photo|file|picture|image", re.IGNORECASE)

RULES = (
    Rule(
        BoilerplateReason.CAPTION,
        Scope.TOP,
        LatePattern(
            _SIGN,
            rf"{_NOW}(?:(?i:file(?:\s+photo)?|photo|picture)\s*[:–—-]\s*{_SENTENCE}[.]?"
            rf"|(?=.{{0,300}}{_POINTER}){_SENTENCE}[.]?"
            rf"|{_SENTENCE}[.]?\s*(?:\({AGENCY}\)\.?|{CREDIT_TAIL.expression}))",
        ),
        marks=(
            "Smoke rises over the harbour as crews fight the fire. (AP Photo/Jane Doe)",
            "Sen. Jane Doe speaks during a rally in Torvik on Monday. (John Roe/Reuters)",
            "Jane Doe waves to the crowd as she leaves the hall (AP)",
            "File photo: Jane Doe speaks during a rally in Torvik.",
            "Jane Doe, pictured, speaks to the press during a rally in Torvik.",
            "Jane Doe holds a sign during a march in this file photo from May 2009.",
            "Guests are leaving the hall as smoke fills the roof. Photo: Jane Doe",
        ),
        spares=(
            "Smoke rises over the harbour as crews fight the fire.",
            "The mayor holds a seat on the board as well (she is its oldest member).",
            "The mayor was cheered as she left the hall (AP).",
            "Jane Doe, pictured, denied the charge during the trial.",
            "The board meets in May as planned. It has a photo of the dam on the wall.",
            "The photo shows the mayor as she leaves the hall.",
        ),
    ),
    Rule(
        BoilerplateReason.CAPTION,
        Scope.LINE,
        re.compile(
            r"This\s(?:is|was)\sthe\sscene\s(?:at|in|inside|near|on|outside)\s[^.!?\"“”:;]{4,120}[.]?"
        ),
        marks=("This was the scene outside the town hall on Monday night.",),
        spares=(
            "This was the scene of the crime.",
            "This was the scene at the port: all boats were gone.",
            "The scene outside the hall was calm.",
        ),
    ),
)
