"""Rules for who wrote, reported and edited: bylines and contributor lines."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.words import AGENCY, DATE_WORDS, LINK, NAME, NAMES, PERSON, ROLE

__all__ = ["OUTLET_LINE", "RULES"]

_KIND = r"(?:staff|special|senior|chief|political|foreign|bureau|national|diplomatic)"
_TITLE = (
    r"(?:writers?|reporters?|correspondents?|columnists?"
    r"|(?:bureau|news|managing|city)\s+(?:chief|editor))"
)
_ROLE_TITLE = rf"{_KIND}?\s*{_TITLE}"
_WITH_ROLE = re.compile(rf"[,|–—\-]\s*+{_KIND}?\s*+{_TITLE}", re.IGNORECASE)
_WORK = r"(?:reporting|writing|editing|compiled|edited|written|translated)"

_BY = r"(?:(?:Story|Text|Words|Report|Analysis|Written|Posted|Published)\s+)?(?:[Bb]y|BY):?\s+"

_WORKER = rf"(?:{NAME}|{LINK}|{ROLE}|by\b|{_WORK}\b)"

# A line under a byline that names its outlet: one to six words, each with a capital letter.
OUTLET_LINE = re.compile(
    r"(?:[A-Z][\w.'’\-]*+|of|and|for|the|&)(?:\s++(?:[A-Z][\w.'’\-]*+|of|and|for|the|&)){0,5}+"
)

RULES = (
    Rule(
        BoilerplateReason.BYLINE,
        Scope.EDGE,
        LatePattern(
            re.compile(rf"\A{_BY}"),
            rf"{_BY}(?:{AGENCY}|{PERSON}|{ROLE}\s+{ROLE})(?:[\s,;/&|•·–—\-]++{NAMES})?+"
            r"(?:[\s,|•·–—\-]++\d{1,2} min(?:ute)? read)?",
        ),
        marks=(
            "By Jane Doe",
            "By JANE DOE, Associated Press",
            "By Jane Doe and John Roe, Staff Writers",
            "BY JANE VAN DOE",
            "By The Associated Press",
            "By Jane Doe in Lisbon",
            "Written by Jane Doe | The Harbour Post",
        ),
        spares=(
            "By Tuesday, the river had fallen.",
            "By Tuesday Night",
            "By The Numbers",
            "By Jane Doe's account, the river had fallen.",
            "By Popular Demand",
            "By Jane Doe, who has lived here for years",
        ),
    ),
    Rule(
        BoilerplateReason.BYLINE,
        Scope.EDGE,
        LatePattern(
            re.compile(r"\A(?:Posted|Published|Written)\s+by\s"),
            rf"(?:Posted|Published|Written)\s+by\s+{PERSON}(?:,(?:\s++[\w'’\-]++){{1,6}}+)?"
            rf",?\s+(?:on|at)\s+(?i:{DATE_WORDS})",
        ),
        marks=(
            "Posted by Jane Doe, chief executive, on 5 June 2025",
            "Published by Jane Doe on June 5, 2025",
        ),
        spares=(
            "Posted by Jane Doe, chief executive, the note drew 400 replies.",
            "Written by Jane Doe on her deathbed, it sold 5,000 copies.",
        ),
    ),
    Rule(
        BoilerplateReason.BYLINE,
        Scope.EDGE,
        LatePattern(
            _WITH_ROLE,
            rf"{PERSON}(?:\s+and\s+{PERSON})?\s*[,|–—\-]\s*(?i:{_ROLE_TITLE})(?:[,|]?\s+{NAMES})?",
        ),
        marks=(
            "Jane Doe, Staff Writer",
            "Jane Doe, Senior Correspondent",
            "Jane Doe | staff reporter",
            "Jane Doe, Bureau Chief",
        ),
        spares=(
            "Jane Doe, Editor, resigned.",
            "Jane Doe, reporter and mother of two, was hurt.",
            "Jane Doe",
        ),
    ),
    Rule(
        BoilerplateReason.BYLINE,
        Scope.EDGE,
        re.compile(
            r"(?:[—–\-]{1,2}\s*)?(?!G(?:etty|ETTY)|Shutterstock|iStock|Alamy|I(?:mago|MAGO))"
            rf"{AGENCY}(?:\s+(?i:{_ROLE_TITLE}))?"
        ),
        marks=("Associated Press", "AFP", "— Reuters", "BBC News correspondent"),
        spares=("AP said so.", "The Associated Press was told of it.", "Bloomberg won."),
    ),
    Rule(
        BoilerplateReason.CONTRIBUTOR,
        Scope.LINE,
        LatePattern(
            re.compile("contributed"),
            rf"[(\[—–\-]{{0,2}}\s*{NAMES}(?:\s*,)?\s+(?:also\s+)?contributed(?:"
            r"(?:\s+(?:additional\s+)?(?:reporting|research))(?:\s+(?:to|for)\s+(?:this|the)\s+\w+)?"
            r"|\s+to\s+(?:this|the)\s+(?:article|report|story|piece|post|dispatch|coverage))"
            rf"(?:\s+from\s+{NAMES})?\s*[.)\]]{{0,2}}",
        ),
        marks=(
            "Jane Q. Doe contributed to this article.",
            "Associated Press writers Jane Doe in Rome and John Roe contributed to this report.",
            "Jane Doe contributed reporting.",
            "The Associated Press contributed to this story",
        ),
        spares=(
            "Heavy rain contributed to the flood.",
            "Jane Doe contributed 10 points for Norwich.",
            "The minister contributed to this report on dams, he said.",
        ),
    ),
    Rule(
        BoilerplateReason.CONTRIBUTOR,
        Scope.LINE,
        LatePattern(
            re.compile(rf"{_WORK}\s", re.IGNORECASE),
            rf"[(\[]?(?i:(?:with|additional|further)\s+)?(?i:{_WORK})(?:\s+and\s+(?i:{_WORK}))?"
            rf"\s+by:?\s+{_WORKER}(?:[\s,;/&]++{_WORKER})*+[.)\]]{{0,2}}",
        ),
        marks=(
            "Reporting by Jane Doe; editing by John Roe",
            "Reporting by Jane Doe in Oslo and John Roe; Editing by Ann Poe.",
            "(Reporting and writing by Jane Doe; Editing by John Roe)",
            "Additional reporting by Jane Doe",
            "With reporting by The Associated Press",
        ),
        spares=(
            "Reporting by The Harbour Post found that the dam was weak.",
            "Editing by hand is slow.",
        ),
    ),
    Rule(
        BoilerplateReason.CONTRIBUTOR,
        Scope.TAIL,
        re.compile(
            r"(?<=[.!?\"”’])\s*\((?:(?:Additional|Further)\s+)?(?:Reporting|Writing|Compiled|Edited)"
            r"(?:\s+and\s+\w+)?\s+by\s+[^()]{2,200}\)\.?$"
        ),
        marks=("The dam held.« (Reporting by Jane Doe; editing by John Roe)»",),
        spares=("The dam held (reporting by divers came late).",),
    ),
)
