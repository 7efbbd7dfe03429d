"""One request, letter or warning that two sources say came from different persons or bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.relate.rules.attributions.reported import find_utterances
from compare.values.names.affiliations import UMBRELLAS
from compare.values.names.bodies import MEDIA, body_words, same_body
from compare.values.names.names import same_person
from compare.values.words.keys import fold, key
from compare.values.words.senses import sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.relate.rules.attributions.reported import Reported
    from compare.relate.sides import Side

__all__ = ["find_owners"]

# Two sentences on one request share so many words of content, and this share of the shorter one;
# more of persons, who are told to remark on one thing side by side.
_BODIES, _PERSONS = (3, 0.35), (5, 0.7)


def find_owners(a: Side, b: Side) -> Iterator[tuple[Reported, Reported]]:
    """Pairs of utterances of one kind and content whose tellers cannot be one."""
    rights = list(find_utterances(b))
    for left in find_utterances(a) if rights else ():
        for right in rights:
            if _kind(left) == _kind(right) and _one(left, right) and _differ(a, b, left, right):
                yield left, right


def _kind(one: Reported) -> str:
    return sense(key(one.home.words[one.at]))


def _one(a: Reported, b: Reported) -> bool:
    least, share = _PERSONS if _is_person(a) else _BODIES
    shared = len(a.senses & b.senses)
    return shared >= max(least, share * min(len(a.senses), len(b.senses)))


def _differ(a: Side, b: Side, left: Reported, right: Reported) -> bool:
    """Whether both are persons or both bodies, other ones, and neither sentence names both."""
    persons = _is_person(left), _is_person(right)
    if persons[0] is not persons[1] or _named_in(left, right) or _named_in(right, left):
        return False
    if persons[0]:
        names = a.evidence.people.full(left.name), b.evidence.people.full(right.name)
        return not same_person(*names) and not same_person(left.name, right.name)
    words = body_words(left.name), body_words(right.name)
    if words[0] & words[1] or same_body(left.name, right.name):
        return False
    return not (words[0] | words[1]) & (UMBRELLAS | MEDIA)


def _is_person(one: Reported) -> bool:
    return one.home.words[one.first].entity == "PERSON"


def _named_in(one: Reported, other: Reported) -> bool:
    """Whether the sentence of one names the teller of the other, by the last word."""
    last = fold(one.home.words[one.last - 1].text)
    return last in {fold(w.text) for w in other.home.words}
