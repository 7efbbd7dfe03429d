"""What a number counts, and the words that say of whom and of which event it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.names.nations import nation_of
from compare.values.quantities.left_out import noun_left_out
from compare.values.quantities.number_words import ORDINALS
from compare.values.words.keys import NOUNS, WEIGHTY, fold
from compare.values.words.senses import GENERIC, HARM, LIGHT, word_sense
from compare.values.words.surroundings import Surroundings, is_measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence

__all__ = ["Context", "read_context"]

_BEFORE_NOUNS = frozenset({"nummod", "compound", "quantmod", "nmod", "amod", "npadvmod", "det"})
# How many words on either side still say what a number is about.
_NEAR = 12
_FARTHEST = 6
_DWELLERS = frozenset({"resident", "inhabitant"})


@dataclass(frozen=True, slots=True)
class Context:
    """Senses of the words around a number.

    ``noun`` is what is counted or measured ("" for people in general and where it cannot be
    told), ``modifiers`` stand before that noun, ``predicates`` are the verbs, participles and
    adjectives that it hangs on, ``aspects`` the nouns between it and that verb, ``arguments`` the
    other words that the verb governs, ``near`` all words of content in the neighbourhood,
    ``places`` and ``periods`` the places, years and parts of years of its clause, ``where`` the
    names that hang on the noun itself. ``generic`` tells that people are counted.
    """

    noun: str = ""
    modifiers: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    aspects: frozenset[str] = frozenset()
    arguments: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    generic: bool = False

    @property
    def close(self) -> frozenset[str]:
        """All that hangs on the same verb or noun."""
        return self.arguments | self.predicates | self.modifiers | self.aspects

    def of_another_noun(self, other: Context) -> bool:
        """Whether both name what they count, and it is not the same."""
        return bool(self.noun and other.noun) and self.noun != other.noun

    def shares_words(self, other: Context) -> bool:
        """Whether a word that tells what is counted, or hangs on the same verb, stands in both."""
        return bool((self.close | {self.noun}) & (other.close | {other.noun}) - {""})


def read_context(sentence: Sentence, number: int, first: int, last: int) -> Context:
    """The context of the number at a word, whose expression spans the words [first, last)."""
    parent = _parent_of(sentence, number)
    noun, anchor = (None, number) if parent else _noun(sentence, number, first, last)
    if noun is None and anchor == number and not parent:
        noun = _following_noun(sentence, last)
    meant = noun_left_out(sentence, number) if noun is None and not parent else ""
    name = "child" if parent else meant if noun is None else word_sense(sentence, noun)
    above = Surroundings(sentence, first, last)
    above.climb(anchor if noun is None else noun)
    harm = name if name in HARM else _harm_behind(sentence, last)
    if noun is not None and not harm:
        above.describe(noun)
    if anchor != noun and sentence.words[anchor].pos in {"ADJ", "VERB"}:
        above.predicates.add(word_sense(sentence, anchor))
    plain = noun is None or _is_plain(sentence, noun, name) or _names_a_people(sentence, noun)
    generic = not (parent or meant) and plain
    if harm:
        above.predicates = {harm}
    above.arguments |= {"parent"} if parent else set()
    if _dwell(sentence, first, name, above):
        above.aspects.add("population")
        generic = True
    return Context(
        noun="" if generic else name,
        modifiers=frozenset(above.modifiers),
        predicates=frozenset(above.predicates) - LIGHT,
        aspects=_told(above.aspects),
        arguments=_told(above.arguments),
        near=_told(_near(sentence, first, last, noun)) - LIGHT,
        places=frozenset(above.places),
        periods=frozenset(above.years) | _parts_of_year(sentence),
        where=frozenset() if noun is None else frozenset(_names_below(sentence, noun)),
        generic=generic,
    )


def _is_plain(sentence: Sentence, noun: int, name: str) -> bool:
    """Whether a noun tells no more of what is counted; shares that somebody owns are things."""
    owned = name == "share" and sentence.words[noun].tag == "NNS"
    return (name in GENERIC and not owned) or name in HARM


def _names_a_people(sentence: Sentence, noun: int) -> bool:
    """Whether a noun is a people's name: "ten million Americans" are people."""
    word = sentence.words[noun]
    folded = fold(word.text)
    return word.entity == "NORP" and folded.endswith("s") and nation_of(folded[:-1]) is not None


def _dwell(sentence: Sentence, first: int, noun: str, above: Surroundings) -> bool:
    """Whether those who live in a place are counted: "home to 900 people", "has 900 residents"."""
    before = [w.lemma.lower() for w in sentence.words[max(0, first - 2) : first]]
    at_home = before == ["home", "to"]
    return at_home or (noun in _DWELLERS and not above.predicates - LIGHT)


def _parts_of_year(sentence: Sentence) -> frozenset[str]:
    """ "first half", "third quarter": the stretch that a figure is told of."""
    words = sentence.lowers
    return frozenset(
        f"{words[i - 1]} {word}"
        for i, word in enumerate(words)
        if i and word in {"half", "quarter"} and words[i - 1] in ORDINALS
    )


def _told(senses: set[str]) -> frozenset[str]:
    return frozenset(s for s in senses if s) - GENERIC


def _noun(sentence: Sentence, number: int, first: int, last: int) -> tuple[int | None, int]:
    """The noun that is counted, and the highest word of the expression itself."""
    words, at = sentence.words, number
    for _ in range(_FARTHEST):
        of = _behind_of(sentence, at)
        if of is not None and not first <= of < last:
            return of, at
        head = words[at].head
        if head == at or words[at].dep not in _BEFORE_NOUNS:
            return None, at
        if words[head].pos in NOUNS and not first <= head < last:
            if is_measure(words[head]) or words[head].lemma == "worth":
                at = head
                continue
            return head, head
        if words[at].dep == "npadvmod" and words[head].pos == "VERB":
            return None, at
        if not first <= head < last:
            return None, head if words[head].pos in {"ADJ", "VERB"} else at
        at = head
    return None, at


def _following_noun(sentence: Sentence, last: int) -> int | None:
    """The noun behind an expression where the parser saw no link between them."""
    for index in range(last, min(last + 4, len(sentence.words))):
        word = sentence.words[index]
        if word.pos == "NOUN":
            return None if is_measure(word) else index
        if word.pos not in {"ADJ", "PROPN", "NUM"} and word.text != "-":
            return None
    return None


def _harm_behind(sentence: Sentence, last: int) -> str:
    """ "died" in "40 others died", "hurt" in "about 50 were hurt": what befell the counted."""
    for index in range(last, min(last + 4, len(sentence.words))):
        word = sentence.words[index]
        found = word_sense(sentence, index)
        if found in HARM and (word.tag == "VBN" or word.pos == "ADJ" or found == "die"):
            return found
        if word.pos != "AUX" and found not in GENERIC and word.tag not in {"NNS", "WP"}:
            return ""
    return ""


def _parent_of(sentence: Sentence, number: int) -> bool:
    """Whether the number counts children: "a mother of 13"."""
    if not number or sentence.words[number - 1].text.lower() != "of" or number < 2:
        return False
    return sentence.words[number - 2].lemma.lower() in {"mother", "father", "parent"}


def _behind_of(sentence: Sentence, at: int) -> int | None:
    for child in sentence.children(at):
        if sentence.words[child].text.lower() == "of" and child > at:
            for grandchild in sentence.children(child):
                word = sentence.words[grandchild]
                if word.dep == "pobj" and word.pos in NOUNS:
                    return grandchild
    return None


def _names_below(sentence: Sentence, noun: int) -> Iterator[str]:
    """The names that a noun's own prepositions bring: "villages in the Ostra district"."""
    for child in sentence.children(noun):
        if sentence.words[child].dep == "prep":
            yield from (
                word_sense(sentence, i)
                for i in sentence.subtree(child)
                if sentence.words[i].pos == "PROPN"
            )


def _near(sentence: Sentence, first: int, last: int, noun: int | None) -> set[str]:
    low, high = max(0, first - _NEAR), min(len(sentence.words), last + _NEAR)
    return {
        word_sense(sentence, i)
        for i in range(low, high)
        if not first <= i < last and i != noun and sentence.words[i].pos in WEIGHTY
    }
