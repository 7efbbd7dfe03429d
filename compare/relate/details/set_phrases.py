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
        r"(?:escap\w+|emerg\w+|surviv\w+|got out|walk\w* away) "
        r"(?:un(?:harmed|hurt|injured|scathed)|without (?:injury|injuries|a scratch))",
        r"no(?: ?one|body|ne of them)? (?:else )?(?:was|were|is|are|has been|have been) "
        r"(?:hurt|injured|harmed)",
        r"no (?:injuries|one hurt|casualties)",
        r"un(?:harmed|hurt|injured|scathed)",
    ),
    # somebody tried to get away
    (
        r"(?:attempt|tr[iy]|sought|mak)\w*(?: to| an?)? (?:escap|flee|fled|run away|get away)\w*",
        r"(?:escape attempt|attempted escape)s?",
    ),
    # nothing went as far as this before
    (
        r"record[- ](?:breaking|setting|high|long)",
        r"(?:highest|largest|longest|biggest|most|worst) [^,.;]{0,40}?(?:in (?:[\w.]+ )?history|ever|"
        r"on record)",
    ),
    # more than before
    (
        r"(?:ha(?:s|ve) )?(?:increas|ris|risen|rose|grow|grew|soar|surg|climb|jump)\w* (?=th(?:is|e))",
        r"(?:surge|rise|increase|jump|spike) in \w+",
    ),
    # a chamber or a sea by its whole name
    (r"House of Representatives", r"(?<!White )(?<!Lower )House\b"),
    (r"Mediterranean Sea", r"the Mediterranean"),
)
_PHRASES = tuple(
    tuple(re.compile(rf"\b(?:{p})", re.IGNORECASE if p.islower() else 0) for p in row)
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
            if found and any(
                other.search(t) for other in row if other is not phrase for t in texts
            ):
                yield from found


def _out_of(sentence: Sentence, texts: list[str]) -> Iterator[_Place]:
    told = {m.groups() for text in texts for m in _OUT_OF.finditer(text)}
    return (m.span() for m in _OUT_OF.finditer(sentence.text) if m.groups() in told)
