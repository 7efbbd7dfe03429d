"""Finds teasers of other stories below the correction note that ends an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.model import BoilerplateReason

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.read.lines import Line

__all__ = ["teasers_behind_note"]

_ENDED = re.compile(r"[.!…:;][\"'”’)\]]*\s*$")
_SHORTEST, _LONGEST = 3, 20  # words of a title
_MOST = 12  # teasers; what is longer is a list of the article
_LEAST_BODY = 2  # paragraphs before the note: else it stands above the article


def teasers_behind_note(
    lines: Sequence[Line], whole: Mapping[int, BoilerplateReason]
) -> dict[int, BoilerplateReason]:
    """The lines behind the last correction note, if every one of them reads like a title.

    One sentence that ends as sentences do shows that the article goes on below its note.
    ``whole`` are lines that are boilerplate already, by number.
    """
    notes = [number for number, why in whole.items() if why is BoilerplateReason.CORRECTION]
    last = max(notes, default=len(lines))
    behind = [number for number in range(last + 1, len(lines)) if number not in whole]
    body = (n for n in range(last) if n not in whole and _ENDED.search(lines[n].plain))
    if not 0 < len(behind) <= _MOST or sum(1 for _ in body) < _LEAST_BODY:
        return {}
    if not all(_is_title(lines[number].plain) for number in behind):
        return {}
    return dict.fromkeys(behind, BoilerplateReason.TEASER)


def _is_title(plain: str) -> bool:
    words = len(plain.split())
    return _SHORTEST <= words <= _LONGEST and not _ENDED.search(plain)
