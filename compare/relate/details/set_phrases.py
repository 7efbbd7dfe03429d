"""What two sides tell in two set phrases: "fled the scene", "hit-and-run"; "29-of-34", "29 of 34".

Only what both tell in one fact is known so; elsewhere in an article the words may be of another.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.sides import Side

__all__ = ["told_in_phrases"]

# Words of which several stand in one phrase.
_UNHURT = r"un(?:harmed|hurt|injured|scathed)"
_WAS = "(?:was|were|is|are|has been|have been)"
_GROWN = "(?:increas|ris|risen|rose|grow|grew|soar|surg|climb|jump)"
_MOST = "(?:highest|largest|longest|biggest|most|worst)"
_KILLING = "(?:homicide|killing|murder|slaying)"
_DRIVEN = (
    "crash\\w*",
    "ramm\\w+|rams?",
    "slamm\\w+|slams?",
    "smash\\w*",
    "drove|driv(?:e[ns]?|ing)",
)
_GREAT = "(?:central|key|leading|major|prominent)"
# Each row: phrases that tell one thing. What has another meaning in other sentences is left out.
_ROWS = (
    # who caused a crash did not stay
    (
        r"(?:fle[ed]\w*|left|leaving) (?:from )?the (?:scene|area)",
        r"(?:drove|driving|sped|speeding) (?:off|away)",
        r"hit[- ]and[- ]run",
        r"(?:did not|didn['’]t|failed to|without) stop(?:ping)?",
    ),
    # nobody was hurt
    (
        rf"(?:escap\w+|emerg\w+|surviv\w+|got out|walk\w* away) {_UNHURT}",
        r"(?:escap\w+|emerg\w+|surviv\w+|got out|walk\w* away) without (?:an )?injur\w+",
        rf"(?:no ?one|nobody|none of them) (?:else )?{_WAS} (?:hurt|injured|harmed)",
        r"no (?:injuries|one hurt|casualties)",
        _UNHURT,
    ),
    # somebody tried to get away
    (
        r"(?:attempt|tr[iy]|sought|mak)\w*(?: to| an?)? (?:escap|flee|fled|run away|get away)\w*",
        r"(?:escape attempt|attempted escape)s?",
    ),
    # nothing went as far as this before
    (
        r"record[- ](?:breaking|setting|high|long)",
        rf"{_MOST} [^,.;]{{0,40}}?(?:in (?:[\w.]+ )?(?:the )?history|ever|on record)",
    ),
    # more than before
    (rf"(?:ha(?:s|ve) )?{_GROWN}\w* (?=th(?:is|e))", r"(?:surge|rise|increase|jump|spike) in \w+"),
    # of the better sort; many
    (r"up(?:scale|market)", r"high[- ]end", r"luxur(?:y|ious)", r"prestigious", r"posh", r"swanky"),
    (r"numerous", r"a (?:large |great )?number of", r"many", r"several", r"multiple", r"a host of"),
    # a bottle that burns, a large car
    (r"(?:petrol|gasoline|fire) ?bomb\w*", r"Molotov(?: cocktail)?s?"),
    (r"4[x×]4s?", r"SUVs?", r"four[- ]by[- ]fours?", r"four[- ]wheel[- ]drive", r"sports? utility"),
    # two were killed; somebody drove into something
    (rf"double {_KILLING}", rf"{_KILLING}s of (?:the )?two", rf"two {_KILLING}s"),
    tuple(rf"(?:{verb})(?= [^,.;]{{0,40}}?\binto\b)" for verb in _DRIVEN),
    # at once; bill by bill
    (r"within (?:minutes|moments|seconds)", r"immediately", r"instantly", r"right away"),
    (r"piecemeal", r"(?:individual|separate|several|smaller) (?:\w+ )?(?:bill|measure|vote)s"),
    # what has no power; who matters
    (r"effective(?= (?:\w+ )?govern\w+)", r"functioning(?= (?:\w+ )?govern\w+)"),
    (rf"{_GREAT} (?:figure|player)s?", rf"{_GREAT} (?:role|part)s?"),
    # a chamber or a sea by its whole name
    (r"House of Representatives", r"(?<!White )(?<!Lower )House\b"),
    (r"Mediterranean Sea", r"the Mediterranean"),
)
# The small letters of a phrase stand for capitals too; those of a name do not.
_NAME = re.compile(r"[A-Z][a-z]")
_PHRASES = tuple(
    tuple(re.compile(rf"\b(?:{p})", 0 if _NAME.search(p) else re.IGNORECASE) for p in row)
    for row in _ROWS
)
# "29-of-34 passes", "29 of 34".
_OUT_OF = re.compile(r"\b(\d+)[- ](?:of|for)[- ](\d+)\b")

_Place = tuple[int, int]


def told_in_phrases(side: Side, other: Side) -> Iterator[_Place]:
    """Offsets of the set phrases of a side for which the other has one of the same meaning."""
    texts = [sentence.text for sentence, _ in other.pieces()]
    for sentence, _ in side.pieces():
        for start, end in (*_phrased(sentence, texts), *_out_of(sentence, texts)):
            yield sentence.start + start, sentence.start + end


def _phrased(sentence: Sentence, texts: list[str]) -> Iterator[_Place]:
    for row in _PHRASES:
        for phrase in row:
            found = [m.span() for m in phrase.finditer(sentence.text)]
            if found and _tells(texts, [other for other in row if other is not phrase]):
                yield from found


def _tells(texts: list[str], phrases: list[re.Pattern[str]]) -> bool:
    return any(phrase.search(text) for phrase in phrases for text in texts)


def _out_of(sentence: Sentence, texts: list[str]) -> Iterator[_Place]:
    told = {m.groups() for text in texts for m in _OUT_OF.finditer(text)}
    return (m.span() for m in _OUT_OF.finditer(sentence.text) if m.groups() in told)
