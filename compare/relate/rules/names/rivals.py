"""Two names that may be rivals for one place: who knows them, and how alike they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from compare.relate.rules.exchange import exchanged, standing
from compare.relate.rules.names.known import is_foreign, is_same, is_told
from compare.relate.rules.names.measured import is_measure
from compare.relate.rules.names.offices import one_sort, other_offices, unlike_offices
from compare.relate.rules.names.scenes import of_one_scene
from compare.relate.slots import likeness, shared_share
from compare.values.names import standing as places
from compare.values.names.bodies import end_alike, of_a_kind
from compare.values.names.names import name_parts
from compare.values.places.words import STREETS, SURELY_WHERE, SURROUNDINGS

if TYPE_CHECKING:
    from compare.relate.sides import Side
    from compare.values.names.labels import Label

__all__ = ["Rivals", "names_of"]

# Behind these stands a place, whatever it is taken for.
_WHERE = SURELY_WHERE | {"at"}
# The figures below were read off names swapped in linked sentences of the training pairs (some
# 130), against the pairs of names in these and in falsely linked sentences as they are (some 700).
# How alike the claims are where each lacks one full name of the other's: below it, claims on
# several persons are let through; holders of one sort of office need less.
_LEAST_ALIKE, _LEAST_IN_OFFICE = 0.45, 0.25
# How alike the places of two names must be (see values/names/standing.py): of the only persons,
# of persons that neither article or one of the two knows, of bodies of one kind and of others.
_ENOUGH_IF_ALONE, _ENOUGH_IF_NEW, _ENOUGH_IF_KNOWN = 2.5, 2.5, 3.5
_ENOUGH_OF_A_KIND, _ENOUGH_FOR_BODIES, _ENOUGH_FOR_KNOWN_BODIES = 3.0, 2.5, 3.7
_ENOUGH_FOR_SHORT_BODIES, _MUCH_FOR_BODIES, _ONE_PLACE_FOR_BODIES = 3.2, 6.0, 5.5
_ENOUGH_FOR_SCENES = 4.5
# What is asked for beyond that of names of one word, since other words are often taken for them.
_SHORT = 2.0
# The share of their words that claims have in common from which on other names are rivals by that
# alone. In 292 pairs of articles that nothing was fitted on, of 24 pairs of names in less alike
# claims one was a conflict, of two spellings.
_LEAST_SHARED, _LEAST_SHARED_IF_ONE = 0.55, 0.45
# Full names in claims that are this much alike, in places this much alike; of holders of unlike
# offices more is asked for.
_BOTH_ALIKE, _BOTH_MUCH_ALIKE = (0.3, 2.0), (0.4, 4.0)


def names_of(side: Side) -> list[Label]:
    """The names in the claims; of a headline, where every word has a capital, only known ones."""
    bare = [c for c in side.each_claim() if not c.headline]
    return [
        n
        for n in side.labels
        if (any(c.start <= n.start < c.end for c in bare) or n.name in side.evidence.text_names)
        and not (is_measure(side, n) or _is_street(n))
    ]


def _is_street(name: Label) -> bool:
    """Whether a name is of a street, which is compared as a place: "on Elm Terrace"."""
    parts = name.name.lower().split()
    return not name.person and len(parts) > 1 and parts[-1] in STREETS


@dataclass(frozen=True)
class Rivals:
    """Names of two sides, both of persons or both of bodies."""

    a: Side
    b: Side
    left: Label
    right: Label

    @cached_property
    def new(self) -> tuple[bool, bool]:
        """Of each name, whether the other article nowhere has the words that tell it apart."""
        return (
            is_foreign(self.left, self.right, self.b),
            is_foreign(self.right, self.left, self.a),
        )

    @cached_property
    def of_a_kind(self) -> bool:
        """Whether both are departments, both are courts: bodies of one kind by their names."""
        return not self.left.person and of_a_kind(self.left.name, self.right.name)

    @cached_property
    def full(self) -> bool:
        """Whether both names have two words or more."""
        return min(len(name_parts(n.name)) for n in (self.left, self.right)) > 1

    @cached_property
    def meet_in_lists(self) -> bool:
        """Whether neither name is listed with others, or both are, with someone in common.

        Of many that did a thing, two articles may name some each.
        """
        if not self.left.one_of_many and not self.right.one_of_many:
            return True
        return any(x & y for x in self.left.listed for y in self.right.listed)

    @cached_property
    def alone(self) -> bool:
        """Whether no other full name, or no other body, of the claims is lacking in the other's."""
        if _one_surname(self.left, self.right) or (self.left.person and not self.full):
            return False
        person = self.left.person
        mine, theirs = ([n for n in names_of(s) if n.person is person] for s in (self.a, self.b))
        alone = [x for x in mine if not any(is_same(self.a, self.b, x, y) for y in theirs)]
        others = [y for y in theirs if not any(is_same(self.a, self.b, x, y) for x in mine)]
        alone = [x for x in alone if x is self.left or not is_told(self.b, x, self.right)]
        others = [y for y in others if y is self.right or not is_told(self.a, y, self.left)]
        return {x.name for x in alone} == {self.left.name} and {y.name for y in others} == {
            self.right.name
        }

    @cached_property
    def alike(self) -> bool:
        """Whether the same words stand around them, or hardly anything else differs."""
        if _one_surname(self.left, self.right):
            return False
        if self._tell_where:
            return self.of_one_scene
        if not self.left.person:
            return self._stand_alike(self._enough_for_bodies())
        least = _LEAST_IN_OFFICE if one_sort(*self._both) else _LEAST_ALIKE
        if self.alone and self._claims >= least:
            return True
        return self._both_alike() or self._stand_alike(self._enough_for_persons())

    @cached_property
    def of_one_scene(self) -> bool:
        """Whether both are of a shop or the like, and the only ones, where the same happened."""
        if not (self.alone and all(self.new) and self._places >= _ENOUGH_FOR_SCENES):
            return False
        return of_one_scene(self.a, self.left, self.b, self.right)

    @cached_property
    def in_one_statement(self) -> bool:
        """Whether claims are so much alike that their names can hardly be told of two things.

        Bodies must be of a kind, or stand in places that are much alike, too; persons may be no
        two of many, nor be of two offices.
        """
        if shared_share(self.a, self.b) < self._least_shared or (
            self.a.is_headline and self.b.is_headline
        ):
            return False
        if self.left.person:
            return self.meet_in_lists and not unlike_offices(*self._both)
        if self.of_a_kind or self.of_one_scene:
            return True
        mine = standing(self.a, _place(self.left))
        theirs = standing(self.b, _place(self.right))
        return bool(mine and theirs and places.likeness(mine, theirs) >= _MUCH_FOR_BODIES)

    @cached_property
    def _least_shared(self) -> float:
        """The share of words: less, of the only bodies, or two of a kind, in what is one place."""
        only = not self.left.person and (self.alone or self.of_a_kind)
        one = only and self._places >= _ONE_PLACE_FOR_BODIES
        return _LEAST_SHARED_IF_ONE if one else _LEAST_SHARED

    @property
    def _both(self) -> tuple[Side, Side, Label, Label]:
        return self.a, self.b, self.left, self.right

    @cached_property
    def _claims(self) -> float:
        return likeness(self.a, self.b)

    @cached_property
    def _places(self) -> float:
        """How alike the places of the names are."""
        return exchanged(self.a, self.b, _place(self.left), _place(self.right))

    @cached_property
    def _tell_where(self) -> bool:
        """Whether one of the names stands where a place does."""
        found = standing(self.a, _place(self.left)), standing(self.b, _place(self.right))
        return any(
            s is not None and (s.role in _WHERE or bool(s.nouns & SURROUNDINGS)) for s in found
        )

    def _stand_alike(self, enough: float | None) -> bool:
        return enough is not None and self.meet_in_lists and self._places >= enough

    def _both_alike(self) -> bool:
        """Whether both the claims and the places of two full names are rather alike."""
        unlike = other_offices(*self._both)
        claims, places = _BOTH_MUCH_ALIKE if unlike else _BOTH_ALIKE
        if not self.full or not self.meet_in_lists:
            return False
        return self._claims >= claims and self._places >= places

    def _enough_for_persons(self) -> float | None:
        lengths = {min(2, len(name_parts(n.name))) for n in (self.left, self.right)}
        if len(lengths) > 1 or other_offices(*self._both):
            return None
        if self.alone:
            return _ENOUGH_IF_ALONE
        enough = _ENOUGH_IF_NEW if all(self.new) else _ENOUGH_IF_KNOWN
        return enough if self.full else enough + _SHORT

    def _enough_for_bodies(self) -> float | None:
        if self.of_a_kind:
            return _ENOUGH_OF_A_KIND
        if not self.full and all(self.new):
            return _ENOUGH_FOR_SHORT_BODIES if self.alone else _MUCH_FOR_BODIES
        if not self.full:
            return None
        if all(self.new):
            return _ENOUGH_FOR_BODIES
        return _ENOUGH_FOR_KNOWN_BODIES if self.alone else None


def _place(name: Label) -> tuple[int, int]:
    return name.start, name.end


def _one_surname(left: Label, right: Label) -> bool:
    # A body may be called by a title alone: "the Sheriff's department".
    if not left.person and end_alike(left.name, right.name):
        return False
    return name_parts(left.name)[-1:] == name_parts(right.name)[-1:]
