"""Short quotations of several sentences inside a sentence: "Fans chanting “Out! Now!” left"."""

from __future__ import annotations

import re

__all__ = ["inside_cry"]

# How a quotation begins and ends; a single mark ends one only behind another mark.
_MARKS = (("“", re.compile("”")), ('"', re.compile('"')), ("‘", re.compile("(?<=[.,!?])’")))
# Characters between the marks: what is longer is a statement whose sentences stand by themselves.
_LONGEST = 80
_GOES_ON = re.compile(r"\s+[^\W\d_A-Z]")
_WORD = re.compile(r"\w")


def inside_cry(text: str, start: int, at: int) -> bool:
    """Whether ``at`` is inside a short quotation, with the sentence from ``start`` on around it."""
    return any(_parts_cry(text, start, at, opening, closing) for opening, closing in _MARKS)


def _parts_cry(text: str, start: int, at: int, opening: str, closing: re.Pattern[str]) -> bool:
    opened = text.rfind(opening, start, at)
    if opened < 0 or not _WORD.search(text, start, opened):
        return False
    if opening == '"':
        closed_before = text.count('"', start, at) % 2 == 0
    else:
        closed_before = closing.search(text, opened + 1, at) is not None
    closed = closing.search(text, at, opened + _LONGEST + 2)
    if closed_before or closed is None:
        return False
    behind = _GOES_ON.match(text, closed.end())
    return behind is not None and behind[0][-1].islower()
