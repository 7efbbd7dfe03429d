"""Whether marked words say who somebody is, and what nobody is at once.

An office and a trade, what somebody was and what he is, a part in the story and a trade go
together: of a person by name only typed roles that exclude each other are a conflict, and two posts
of one body.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compare.relate.placed import overlap
from compare.values.comparison import Comparison
from compare.values.names.names import same_person
from compare.values.names.persons import likely_mentions, person_mentions
from compare.values.roles.rival_roles import compare_roles, two_posts
from compare.values.roles.roles import find_roles

if TYPE_CHECKING:
    from compare.model import Passage
    from compare.relate.sides import Side

__all__ = ["apposed", "exclude_each_other", "gives_role"]

# Behind these stands to what or where somebody belongs: "of the navy", "from the institute".
_BELONGING = frozenset("of at from in with for near".split())
_FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})


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


def exclude_each_other(a: Side, b: Side, sides: tuple[Passage, Passage]) -> bool:
    """Whether marked words may tell what nobody is at once; of one person by name, whether they do.

    Of those whom nothing names the model is trusted.
    """
    people = _named(a, sides[0]), _named(b, sides[1])
    if not any(same_person(x, y) for x in people[0] for y in people[1]):
        return True
    mine, theirs = (
        [r for r in side.evidence.roles if overlap(r, passage)]
        for side, passage in zip((a, b), sides, strict=True)
    )
    return any(
        compare_roles(x, y) is Comparison.CONFLICTS or two_posts(x, y) for x in mine for y in theirs
    )


def _named(side: Side, passage: Passage) -> frozenset[str]:
    """Whom a passage names, or the name right beside it with at most a mark between."""
    found = side.words_at(passage.start, passage.end)
    if found is None:
        return frozenset()
    sentence, inside = found
    mentions = (*person_mentions(sentence), *likely_mentions(sentence))
    near = (m for m in mentions if m.first <= inside[-1] + 2 and inside[0] <= m.last + 1)
    return frozenset(side.evidence.people.full(m.name) for m in near)


def apposed(side: Side, passage: Passage) -> Passage:
    """The passage up to the mark behind which the sentence goes on: "a physicist, built the"."""
    found = side.words_at(passage.start, passage.end)
    if found is None:
        return passage
    sentence, inside = found
    for before, i in pairwise(inside):
        word = sentence.words[i]
        if sentence.words[before].pos == "PUNCT" and word.tag in _FINITE and before > inside[0]:
            return side.passage(passage.start, sentence.words[before - 1].end)
    return passage
