"""Names, of whomever or whatever, that stand for each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from compare.relate.placed import overlap
from compare.relate.rules.instead.fillings import Filling
from compare.relate.rules.instead.positions import (
    act_and_own,
    goes_along,
    in_one_place,
    is_located,
    one_grain,
)
from compare.relate.rules.names.measured import is_measure
from compare.relate.rules.names.offices import other_offices
from compare.relate.rules.names.posts import hold_two_posts
from compare.relate.rules.names.rivals import Rivals, names_of
from compare.values.names.bodies import by_initials, one_house, same_body
from compare.values.names.names import name_parts, same_person, sound_alike
from compare.values.names.nations import nation_words
from compare.values.names.organs import may_act_for
from compare.values.names.proper_runs import proper_runs
from compare.values.places.gazetteer import PLACE_TYPES, one_place
from compare.values.places.words import NAMED_SITES
from compare.values.quotations.spellings import FORMS
from compare.values.words.keys import DATES, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.relate.evidence import Evidence
    from compare.relate.sides import Side
    from compare.values.names.labels import Label

__all__ = ["NAME_SIGNALS", "PERSON", "Name", "find_names"]

NAME_SIGNALS = ("persons", "new_words")
PERSON = "PERSON"
# What is called by these words names no one and nothing: "the Finnish team", "on Labour Day".
_NO_NAMES = DATES | {"NORP"}
# What is neither a person nor may stand for one, as a body may.
_THINGS = frozenset({"EVENT", "LAW", "PRODUCT", "WORK_OF_ART"})
# Last words of names of things that are won, passed or read; next to no one is called so.
_OF_THINGS = frozenset(
    "act award awards chronicle cup echo gazette globe herald inquirer journal ledger lion medal "
    "mirror news observer press prix prize telegraph times tribune trophy".split()
)
_SEAT = re.compile(r"[DRI]-[A-Z][a-z.]+$")
# Such words stand in many names: "Jr", "II".
_SHORT = 2


@dataclass(frozen=True, slots=True)
class Name(Filling):
    """Words with a capital in a row.

    ``words`` are the folded words, ``entity`` is what the syntax model takes it for, "" for
    nothing.
    """

    text: str
    words: tuple[str, ...]
    entity: str

    def is_same(self, other: Self) -> bool:
        """Whether they end alike, one holds all words of the other, or they are one otherwise.

        Two persons of one given name are two.
        """
        texts = self.text, other.text
        persons = PERSON in {self.entity, other.entity}
        if (same_person if persons else same_body)(*texts):
            return True
        if by_initials(*texts) or one_place(*texts) or may_act_for(*texts) or one_house(*texts):
            return True
        mine, theirs = set(self.words), set(other.words)
        last, another = self.words[-1], other.words[-1]
        alike = FORMS.get(last, last) == FORMS.get(another, another) or sound_alike(last, another)
        return (alike and not self._other_site(other)) or mine <= theirs or theirs <= mine

    def _other_site(self, other: Self) -> bool:
        """Whether both name a site, and have nothing but the word for it in common."""
        sites = self.is_site and other.is_site
        return sites and not set(self.words[:-1]) & set(other.words[:-1])

    @property
    def is_site(self) -> bool:
        """Whether it is a hospital, a bridge or the like by a name of its own."""
        return len(self.words) > 1 and self.words[-1] in NAMED_SITES

    def conflicts(self, other: Self) -> bool:
        """Whether they cannot stand for the same."""
        return not self.is_same(other)

    def is_known(self, evidence: Evidence) -> bool:
        """Whether an article has the last word of the name, or tells of the country by another.

        Of a site's name it must have the words that tell which one it is.
        """
        if self.is_site:
            return evidence.running.issuperset(self.words[:-1])
        last = self.words[-1]
        if len(last) <= _SHORT or last in evidence.running:
            return True
        return not nation_words(frozenset(self.words)).isdisjoint(evidence.nations)

    def is_thing(self, side: Side) -> bool:
        """Whether it is of a prize, a law, a work or a paper, and of no one its article names."""
        if len(self.words) > 1 and self.words[-1] in _OF_THINGS:
            return True
        persons = (name for name, person in side.evidence.names if person)
        return self.entity in _THINGS and not any(self.words[-1] in name_parts(p) for p in persons)

    def signals(self, other: Self, lacking: int) -> tuple[float, ...]:
        """Whether both are persons, and how many words the other article lacks."""
        return (
            float(self.entity == other.entity == PERSON),
            float(lacking),
        )

    def are_two(self, a: Side, b: Side, other: Self) -> bool:
        """Whether two of many are named, or holders of two offices, or one may lie in the other.

        A person and a place or a prize, a law or the like are two things in any case, and so are
        one who acts and where, or whose who acts is, or who is there with that one.
        """
        if not one_grain(a, self, b, other) or act_and_own(a, self, b, other):
            return True
        if goes_along(a, self, b, other):
            return True
        entities = {self.entity, other.entity}
        if PERSON in entities and (self.is_thing(a) or other.is_thing(b)):
            return True
        if entities <= PLACE_TYPES | {PERSON}:
            if PERSON in entities and len(entities) > 1 and not in_one_place(a, self, b, other):
                return True
        elif is_located(a, self) is not is_located(b, other):
            return True
        mine, theirs = _label(a, self), _label(b, other)
        if mine is None or theirs is None or mine.person is not theirs.person:
            return False
        if not Rivals(a, b, mine, theirs).meet_in_lists:
            return True
        if mine.person and hold_two_posts(a, b, mine, theirs):
            return True
        return mine.person and other_offices(a, b, mine, theirs)


def find_names(side: Side) -> Iterator[Name]:
    """The names in the sentences of a side, in order; units and time zones are none."""
    for sentence, _ in side.pieces():
        yield from (name for name in _names(sentence) if not is_measure(side, name))


def _names(sentence: Sentence) -> Iterator[Name]:
    """The names of a sentence; its first word has a capital whatever it is."""
    for first, last in proper_runs(sentence):
        words = sentence.words[first:last]
        first_word = len(words) == 1 and first == 0 and not words[0].entity
        named = any(word.text[0].isupper() for word in words)  # else nothing tells it
        if _SEAT.match("".join(w.text for w in words)):
            continue  # "(D-Nev.)" tells a party and a state
        if named and not first_word and not all(word.entity in _NO_NAMES for word in words):
            yield Name(
                words[0].start,
                words[-1].end,
                " ".join(word.text for word in words).replace(" 's ", "'s ").replace(" ’s ", "’s "),
                tuple(fold(word.text) for word in words if word.text[0].isupper()),
                words[-1].entity or words[0].entity,
            )


def _label(side: Side, x: Filling) -> Label | None:
    return next((n for n in names_of(side) if overlap(n, x)), None)
