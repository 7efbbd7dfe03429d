"""Whether marked words say at all who somebody is: an office, a trade, not only a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.values.roles.roles import find_roles

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["gives_role"]

# Behind these stands to what or where somebody belongs: "of the navy", "from the institute".
_BELONGING = frozenset("of at from in with for near".split())


def gives_role(side: Side, passage: Passage) -> bool:
    """Whether the words tell what somebody is, or their sentence does so of a person among them.

    "Dr Solberg of the University of Oslo" may be an astronomer.
    """
    found = side.words_at(passage.start, passage.end)
    if found is None:
        return False
    sentence, inside = found
    words = sentence.words
    # What the first word hangs on: "of the navy" behind "Captain Brandt".
    whose = words[words[inside[0]].head].text
    told = side.evidence.read(find_roles, sentence)
    if any(overlap(r, passage) or r.person in passage.text or whose in r.person for r in told):
        return True
    return any(
        words[i].pos == "NOUN"
        and not (words[i].dep == "pobj" and words[words[i].head].text.lower() in _BELONGING)
        for i in inside
    )
