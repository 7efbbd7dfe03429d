"""Words that tell exclusive things of whoever stands in one place of what two sides tell."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from compare.relate.ranking import with_rivals
from compare.relate.rules.exchange import exchanged, standing
from compare.relate.rules.roles.groups import as_many, two_departments_say
from compare.relate.slots import find_slots, shared_share
from compare.values.names.bodies import is_body
from compare.values.names.names import name_parts, same_person
from compare.values.names.standing import crossed
from compare.values.roles.camps import DEPUTY, camps_of, counterparts, fellows, parted
from compare.values.roles.titles import head_one_body, often_both
from compare.values.roles.traits import find_traits
from compare.values.statements.denials.contradictions import opposed
from compare.values.words.keys import CONTENT, content_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Word
    from compare.relate.sides import Side
    from compare.values.roles.traits import Trait

__all__ = ["find_parted"]

# How alike the places of two words must be (see values/names/standing.py), by how many of the two
# articles elsewhere have a word of the other's camp. Of all pairs of claims of 50 annotated pairs
# of articles as they are, linked or not, none reaches 2.9; words exchanged in them nearly all do.
_ENOUGH = (3.0, 3.2, 3.8)
# Peoples and chambers of which the news are full reach 3.7; of two in both articles nothing is
# said. An office and that of its deputy, often told of in one breath, reach 5.9 if one article has
# both.
_ENOUGH_IF_CROWDED = (4.0, 4.5)
# Those who take part in an event side by side: either may be told of.
_ENOUGH_FOR_COUNTERPARTS = (3.5, 3.8, 4.5)
_ENOUGH_FOR_DEPUTIES = (5.0, 6.5, 6.5)
# A father and a mother are two, of whom an article that tells of both may well mean either.
_ENOUGH_FOR_KIN = (3.0, float("inf"), float("inf"))
# What it adds that both are told of one person by name.
_SAME_PERSON = 1.0
# The share of words that two claims have in common, or they tell of two persons who are not named.
_LEAST_SHARED, _LEAST_IF_AS_MANY = 0.6, 0.4
# Words of content that two passages have, and but for one neither has another.
_LEAST_ELSE = 4
# Words around a trait, and of the whole, that two headlines must share.
_AROUND, _IN_HEADLINES = 1, 2
# Content words in a row that stand on both sides of two traits, or on one, whatever the syntax.
_IN_SLOT, _BESIDE_SLOT, _MOST_IN_SLOT = 4, 5, 2
# Words that are in what tells an owner and name none.
_SMALL = frozenset("of the a an s his her their my our".split())
# Both act on one bill, one after the other.
_CHAMBERS = frozenset({"house", "senate", "majority", "minority"})
# Who held an office and who holds it.
_SUCCESSIVE = frozenset("former ex current sitting incumbent".split())


def find_parted(a: Side, b: Side) -> Iterator[tuple[Trait, Trait]]:
    """Traits of two sides that exclude each other, in places alike, and each other's best.

    Neither claims hold a word of the other's camp.
    """
    found = dict(_candidates(a, b))
    for left, right, alike, rival in with_rivals(found):
        if alike > rival:
            yield left, right


def _candidates(a: Side, b: Side) -> Iterator[tuple[tuple[Trait, Trait], float]]:
    for left, right in product(_of(a), _of(b)):
        if not parted(left.word, right.word) or _told(left, b) or _told(right, a):
            continue
        if not _may_be_of_one(left, right) or _tell_contraries(a, b, left, right):
            continue
        sayers = two_departments_say(a, left, b, right)
        least = _LEAST_IF_AS_MANY if as_many(a, left, b, right) else _LEAST_SHARED
        alike = shared_share(a, b) >= least or _all_else_same(a, b, left, right)
        if sayers or not (alike or _of_one_person(left, right)):
            continue
        headlines = a.in_headline(left) and b.in_headline(right)
        if left.some and right.some and not headlines:
            continue  # some residents fled, and some tourists
        enough = _enough(left, right, _known(left, b) + _known(right, a))
        places = _alike(a, b, left, right)
        if places < enough and headlines and _beside_the_same(a, b, left, right):
            places = enough
        if places >= enough:
            yield (left, right), places


def _may_be_of_one(left: Trait, right: Trait) -> bool:
    """Whether two traits can be told of one person or thing, who is hardly both."""
    one = _of_one_person(left, right)
    if left.persons and right.persons and not one:
        return False
    if one and (often_both(left.word, right.word) or _head_one_body(left, right)):
        return False
    if not one and left.described and right.described and not left.described & right.described:
        return False  # "the Republican nominee", "the Democratic base"
    return left.owns is right.owns and _one_owner(left, right)


def _head_one_body(left: Trait, right: Trait) -> bool:
    """Whether two words tell who heads a body: "central bank president", "the bank's governor"."""
    if not head_one_body(left.word, right.word):
        return False
    names = {part for name in left.persons | right.persons for part in name_parts(name)}
    bodies = any(is_body(word.capitalize()) for word in left.phrase | right.phrase)
    return bodies and bool((left.phrase & right.phrase) - names)


def _enough(left: Trait, right: Trait, known: int) -> float:
    """How alike the places must be, where so many articles know the other's trait."""
    if left.word.startswith(DEPUTY) or right.word.startswith(DEPUTY):
        return _ENOUGH_FOR_DEPUTIES[known]
    if left.nation or left.word in _CHAMBERS | _SUCCESSIVE:
        return [*_ENOUGH_IF_CROWDED, float("inf")][known]
    both = counterparts(left.word, right.word)
    if both and left.owner is not None:
        return _ENOUGH_FOR_KIN[known]
    return (_ENOUGH_FOR_COUNTERPARTS if both else _ENOUGH)[known]


def _alike(a: Side, b: Side, left: Trait, right: Trait) -> float:
    """How much speaks for two traits being told of one."""
    places = (left.place, left.end), (right.place, right.end)
    described = left.described or right.described
    alike = exchanged(a, b, *places) if described or _one_case(a, b, *places) else 0.0
    if _in_one_slot(a, b, left, right) or as_many(a, left, b, right):
        alike = max(alike, _ENOUGH_IF_CROWDED[-1])
    return alike + _SAME_PERSON * _of_one_person(left, right)


def _one_case(a: Side, b: Side, mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Whether both hang on what is told by one preposition, or both by none.

    The prosecutors are not the judge who dismisses a case "over the objection of prosecutors".
    """
    left, right = standing(a, mine), standing(b, theirs)
    if left is None or right is None:
        return False
    return left.preposition == right.preposition or crossed(left, right)


def _of_one_person(left: Trait, right: Trait) -> bool:
    """Whether both are told of one person by name."""
    return any(same_person(x, y) for x in left.persons for y in right.persons)


def _tell_contraries(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether one of two opponents is told to do the opposite of what the other does: won, lost."""
    if not counterparts(left.word, right.word):
        return False
    return any(opposed(x, y) for x, y in product(a.predications, b.predications))


def _one_owner(left: Trait, right: Trait) -> bool:
    """Whether two relatives are told to be of one person, or neither word is for a relative."""
    if left.owner is None or right.owner is None:
        return left.owner is right.owner
    if not left.owner or not right.owner:
        return False  # "a mafia godfather" is nobody's relative
    mine, theirs = left.owner - _SMALL, right.owner - _SMALL
    if counterparts(left.word, right.word):
        return bool(mine & theirs)  # one has a father and a mother
    return mine <= theirs or theirs <= mine  # of "his wife" it is not told whose


def _all_else_same(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether who acts is all that two short passages differ in, names and days counted.

    Of those to whom something happens there may be several: a teacher was hurt, and a plumber.
    """
    if counterparts(left.word, right.word) or not (_acts(a, left) and _acts(b, right)):
        return False
    rest = _rest(a, left)
    return len(rest) >= _LEAST_ELSE and rest == _rest(b, right)


def _rest(side: Side, trait: Trait) -> frozenset[str]:
    """The senses of the words of content but for those that tell a trait."""
    words = side.words()
    return content_keys(w for w in words if not trait.start <= w.start < trait.end)


def _acts(side: Side, trait: Trait) -> bool:
    """Whether a trait tells who does a thing: "the mayor opened it", "was opened by the mayor"."""
    found = side.words_at(trait.place, trait.end)
    if found is None:
        return False
    sentence, (at, *_) = found
    word = sentence.words[at]
    return word.dep == "nsubj" or (word.dep == "pobj" and sentence.words[word.head].text == "by")


def _in_one_slot(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether the same words stand on both sides of two traits, and enough of them."""
    return any(
        slot.before + slot.after >= (_IN_SLOT if slot.before and slot.after else _BESIDE_SLOT)
        and _holds(slot.a, left)
        and _holds(slot.b, right)
        for slot in find_slots(a, b)
    )


def _holds(words: tuple[Word, ...], trait: Trait) -> bool:
    """Whether a trait is all that a slot holds beside small words and what belongs to it."""
    content = [w for w in words if w.pos in CONTENT]
    return len(content) <= _MOST_IN_SLOT and any(w.start == trait.place for w in content)


def _beside_the_same(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether the traits of two headlines stand beside the same words, and others are the same."""
    if left.nation or left.word in _CHAMBERS:
        return False
    if not (left.described or right.described) and not _of_one_deed(a, b, left, right):
        return False  # "Man charged in fatal crash", "Woman killed in crash"
    around = left.phrase & right.phrase
    return len(around) >= _AROUND and len(a.known & b.known) >= _IN_HEADLINES


def _of_one_deed(a: Side, b: Side, left: Trait, right: Trait) -> bool:
    """Whether both hang on one verb or noun, as far as any of the two hangs on one."""
    mine, theirs = standing(a, (left.place, left.end)), standing(b, (right.place, right.end))
    if mine is None or theirs is None:
        return False
    verbs = mine.verbs & theirs.verbs or not (mine.verbs and theirs.verbs)
    return bool(verbs or mine.nouns & theirs.nouns or crossed(mine, theirs))


def _told(trait: Trait, other: Side) -> bool:
    """Whether the claims of the other side have a word of the same camp."""
    words = {t.word for t in _of(other)}
    if trait.word.startswith(DEPUTY) or camps_of(DEPUTY + trait.word):
        return trait.word in words  # "vice president" has the word "president", too
    return not fellows(trait.word).isdisjoint(words.union(other.known, other.folds))


def _known(trait: Trait, other: Side) -> bool:
    """Whether the other article has a word of the same camp anywhere."""
    if trait.nation:
        return not fellows(trait.word).isdisjoint(other.evidence.known_words)
    return any(t.word in fellows(trait.word) for t in other.evidence.values(find_traits))


def _of(side: Side) -> tuple[Trait, ...]:
    return side.read(find_traits)
