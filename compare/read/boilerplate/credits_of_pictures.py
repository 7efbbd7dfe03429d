"""Rules for the credits of photographs and other pictures."""

from __future__ import annotations

import re

from compare.model import BoilerplateReason
from compare.read.boilerplate.late import LatePattern
from compare.read.boilerplate.rule import Rule, Scope
from compare.read.boilerplate.words import AGENCY, NAME, NAMES, OUTLET_WORD, PERSON

__all__ = ["CREDIT_TAIL", "RULES"]

_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|illustrations?|screenshots?|graphics?|video)"
_PICTURED = re.compile(rf"{_PICTURE}|credit|courtesy", re.IGNORECASE)
_WHICH = (
    r"(?:cover|file|main|top|lead|header|featured?|banner|title|stock|handout|courtesy|undated)"
)
_FOR = r"\s*(?:/|\||\bvia\b|\bfor\b|,)\s*"
_OWNER = rf"{NAME}(?:\s++{NAME}){{0,4}}+(?:{_FOR}{NAMES}){{0,3}}"
_BY_AGENCY = rf"{PERSON}{_FOR}{AGENCY}(?:{_FOR}{NAMES}){{0,2}}"
_OUTLET = r"(?:[A-Z][A-Za-z]{1,8}\s+)"  # before "photo" or "file photo" within brackets

# A credit at the end of a caption; it begins with a sign, a bracket or "Photo".
CREDIT_TAIL = LatePattern(
    re.compile(r"©|[Pp]hoto|PHOTO|Picture|Image|[)\]]\.?\s*+$"),
    rf"(?:©\s*(?:\d{{4}}\s*)?{_OWNER}"
    rf"|\|\s+(?:Photo|Image|Picture)\s+[Cc]redit:\s+{_OWNER}"
    rf"|\[{_BY_AGENCY}\]|\({PERSON}\s?/\s?(?:The\s)?{NAME}(?:\s{NAME}){{0,2}}\s{OUTLET_WORD}\)"
    rf"|\({_OUTLET}?(?:(?i:{_WHICH})\s+)?(?:Photo|PHOTO|Image|Picture)s?"
    r"(?:\s*/|\s*:|\s+by\s|\s+courtesy\s|\s+via\s)[^()]{1,80}\)"
    r"|\((?:AP|File|Courtesy)\s+[Pp]hoto\)"
    rf"|\((?:{_BY_AGENCY}|(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?:\sImages)?)\s*/\s*{NAMES})\)"
    rf"|(?<=[.!?)”\"]\s)(?:Photo|Photograph|Picture|Image)(?:s?:|\s+credit:|\s+by|\s+courtesy\s+of)"
    rf"\s+{_OWNER})\.?\s*$",
)

RULES = (
    Rule(
        BoilerplateReason.CREDIT,
        Scope.LINE,
        LatePattern(
            _PICTURED,
            rf"[(\[]?(?i:(?:{_WHICH}\s+)?{_PICTURE}(?:\s+(?:credits?|courtesy|source))?)\s*:\s*"
            r"[^.!?]{0,120}(?:(?<=[A-Z])\.)?[)\]]?|[(\[]?(?i:credits?|picture\s+credits?)\s*:\s*"
            rf"{_OWNER}[)\]]?",
        ),
        marks=(
            "Photo: Jane Doe / Harbour Agency",
            "Cover photo: Jane Doe / AFP",
            "Image credit: Jane Doe",
            "PHOTO: JANE DOE",
            "Photograph: Jane Doe/Getty Images",
            "Credit: Jane Doe/AP",
        ),
        spares=(
            "The photo showed a burning car.",
            "Photo finish: she won by an inch.",
            "Pictures of the harbour were sold.",
            "Credit: it is scarce, the bank said.",
        ),
    ),
    Rule(
        BoilerplateReason.CREDIT,
        Scope.LINE,
        LatePattern(
            _PICTURED,
            rf"[(\[]?{_OUTLET}?(?i:(?:{_WHICH}\s+)?{_PICTURE})\s+(?i:by|courtesy(?:\s+of)?|via|from)\s+"
            rf"{NAMES}[.)\]]{{0,2}}|[(\[]?(?i:courtesy(?:\s+of)?):?\s+{NAMES}[)\]]?",
        ),
        marks=(
            "Photo by Jane Doe",
            "(Photo by Jane Doe/Getty Images)",
            "Image courtesy of Jane Doe",
        ),
        spares=(
            "Photos by Jane Doe show the fire.",
            "Courtesy of the rain, the fire died.",
            "Video from the harbour showed smoke.",
        ),
    ),
    Rule(
        BoilerplateReason.CREDIT,
        Scope.LINE,
        LatePattern(
            re.compile(rf"©|\b{AGENCY}"),
            rf"(?:©\s*)?[(\[]?{_BY_AGENCY}[.)\]]{{0,2}}|©\s*{_OWNER}|(?:via\s+)?{AGENCY}\s*/\s*{NAMES}"
            r"|(?:via\s+)?(?:Getty(?:\sImages)?|Shutterstock|Alamy|iStock)(?:\s+Plus)?",
        ),
        marks=(
            "© Jane Doe / AFP",
            "Jane Doe/Getty Images",
            "Jane Doe via AP",
            "AFP/Getty Images",
            "Getty Images",
        ),
        spares=(
            "Jane Doe / John Roe",
            "Getty Images sued on Friday.",
            "Jane Doe told AFP.",
        ),
    ),
    Rule(
        BoilerplateReason.CREDIT,
        Scope.LINE,
        re.compile(
            rf"[(\[]?{_OUTLET}?(?i:{_WHICH}\s+(?:photo(?:graph)?|image|picture)s?)[.)\]]{{0,2}}"
            rf"|[(\[]{_OUTLET}(?:Photo|File|Image)\b[^()\[\]]{{0,80}}[)\]]\.?"
        ),
        marks=("File photo", "(File photo)", "AP file photo", "(AP Photo/Jane Doe)"),
        spares=("File photos of the fire were lost.", "Stock prices fell."),
    ),
    Rule(
        BoilerplateReason.CREDIT,
        Scope.TAIL,
        CREDIT_TAIL,
        marks=(
            "Smoke rises over the harbour. «(AP Photo/Jane Doe)»",
            "Smoke rises over the harbour. «© Jane Doe / AFP»",
            "Smoke over the harbour «(Photo by Jane Doe/Getty Images)»",
            "Smoke over the harbour «(Jane Doe/Reuters)»",
            "Smoke rises over the harbour. «Photo: Jane Doe / Harbour Agency»",
            "Smoke rises over the harbour. «| Photo Credit: PTI»",
            "Smoke over the harbour. «[Jane Doe/Reuters]»",
            "Smoke over the harbour. «(Jane Doe/The Harbour Post)»",
        ),
        spares=(
            "Both ran for mayor (Jane Doe/John Roe).",
            "They won the doubles [Doe/Roe].",
            "She showed the court a picture (photo number 12 of 40).",
            "The agency (AFP) said so.",
        ),
    ),
)
