"""What one of the double quotation marks of a text does: opens a quotation or closes it."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from compare.claims.text.lengths import count_sentences
from compare.claims.text.plain import PARAGRAPH_BREAK
from compare.claims.text.single_marks import ENDS
from compare.values.words.marks import DOUBLE_CLOSING, DOUBLE_OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "LONGEST",
    "MOST_BEHIND",
    "TELLS",
    "closed_later",
    "closes",
    "ends_a_sentence",
    "glued",
    "opens",
    "opens_inner",
]

_BLANK_END = re.compile(r"\s*+\Z")
# A blank on the wrong side of a mark: what is glued to it tells who spoke the words before.
_VERBS = (
    r"(?:said|says|told|tells|added|argued|asked|continued|declared|exclaimed|explained|insisted"
    r"|noted|recalled|replied|responded|testified|tweeted|warned|wrote)\b"
)
_SAID = re.compile(_VERBS)
# With his titles, or what commas tell of him: "Ida Moe, who runs the mill, said".
_SOMEBODY_SAID = re.compile(rf"(?:[^\W_][\w.'’\-]{{0,30}},?\s){{1,14}}{_VERBS}")
_SAID_AT_END = re.compile(rf"{_SOMEBODY_SAID.pattern}(?:\.|\s*(?:\n|\Z))")
TELLS = re.compile(rf"\b{_VERBS}")
_INNER = frozenset("'’")  # what may close a quotation within one, on either side of its mark
MOST_BEHIND = 40  # marks; no paragraph has so many
# A quotation of more characters than this is a mark that was never closed.
LONGEST = 3000


def ends_a_sentence(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark that closes nothing stands behind a full stop, also with a blank between."""
    before = text[max(0, mark.start() - 2) : mark.start()]
    if before[-1:] in ENDS:
        return True
    spaced = before[-1:].isspace() and before[:1] in ENDS
    return spaced and (mark.group() in DOUBLE_CLOSING or _ends_paragraph(text, mark))


def _ends_paragraph(text: str, mark: re.Match[str]) -> bool:
    behind = mark.end() + (text[mark.end() : mark.end() + 1] in _INNER)
    at_end = _BLANK_END.match(text, behind) or PARAGRAPH_BREAK.match(text, behind)
    return at_end is not None


def opens(text: str, mark: re.Match[str], is_open: bool) -> bool:
    """Whether a mark opens a quotation, by its form or what stands beside it."""
    if mark.group() in DOUBLE_OPENING:
        return True
    if mark.group() in DOUBLE_CLOSING:
        return False
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if is_open or _SAID.match(text, mark.end()):
        return False
    return not before or before.isspace() or before in "([—–-'‘\\" or after.isalnum()


def opens_inner(text: str, marks: Sequence[re.Match[str]], n: int) -> bool:
    """Whether a straight mark opens a quotation within one: "It is the "Blue Mill," and it fell."

    By the blanks beside them it opens and the two behind it close.
    """
    near = marks[n : n + 3]
    if len(near) < 3 or any(mark.group() != '"' for mark in near):
        return False
    return [glued(text, mark) for mark in near] == ["behind", "before", "before"]


def glued(text: str, mark: re.Match[str]) -> str:
    """On which side a mark has a word or a mark, if it has a blank or an end on the other."""
    before, behind = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    blanks = not before.strip(), not behind.strip()
    return {(True, False): "behind", (False, True): "before"}.get(blanks, "")


def closed_later(text: str, marks: Sequence[re.Match[str]], at: int, opened: int) -> bool:
    """Whether the next quotation mark of the article, from ``at`` on, closes what was opened."""
    for n in range(at, len(marks)):
        mark = marks[n]
        if mark.start() - opened > LONGEST:
            return False
        if mark.group().isspace():
            continue
        if mark.group() in DOUBLE_CLOSING or _closes_before_teller(text, marks, n):
            return True
        if mark.group() != '"':
            return False
        before = text[mark.start() - 1 : mark.start()]
        closes = not before.isspace() or _ends_paragraph(text, mark)
        return closes or bool(_SAID.match(text, mark.end()))
    return False


def closes(
    text: str, marks: Sequence[re.Match[str]], n: int, opened: int | None, begins: int | None
) -> bool:
    """Whether a mark closes a quotation though it looks like one that opens.

    So it may where none was opened, if its sentence is all of the paragraph: 'We ran, "Moe said.'
    """
    if opened is not None or begins is None:
        return opened is not None and _closes_before_teller(text, marks, n)
    at = marks[n].start()
    if not _SAID_AT_END.match(text, at + 1) or not _closes_before_teller(text, marks, n):
        return False
    return count_sentences(text[begins:at]) == 1 and not TELLS.search(text, begins, at)


def _closes_before_teller(text: str, marks: Sequence[re.Match[str]], n: int) -> bool:
    """Whether a mark that looks like one that opens only has its blank on the wrong side.

    "We ran, "the officer said." Behind it no other mark of the paragraph closes what it would open.
    Some set the same mark on either side: “We ran.“
    """
    mark = marks[n]
    before = text[max(0, mark.start() - 2) : mark.start()]
    if text[mark.end() : mark.end() + 1] == "," and before[-1:].isspace():
        return True
    if mark.group() == "“" and before[-1:] in ENDS and _ends_paragraph(text, mark):
        return True
    if not before[-1:].isspace() or not _ends_words(text, mark.start()):
        return False
    if not _SOMEBODY_SAID.match(text, mark.end()):
        return False
    behind = (m.group() for m in marks[n + 1 : n + 1 + MOST_BEHIND])
    rest = list(takewhile(lambda group: not group.isspace(), behind))
    if mark.group() == "“":
        return not rest or rest[0] in DOUBLE_OPENING
    return mark.group() == '"' and rest.count('"') % 2 == 0


def _ends_words(text: str, at: int) -> bool:
    """Whether a full stop or a comma stands before a place, maybe before an inner mark."""
    words = text[max(0, at - 4) : at].rstrip(" ")
    return words.rstrip("'’").rstrip()[-1:] in ENDS if words[-1:] in _INNER else words[-1:] in ENDS
