"""Where a name stands in a sentence: what it is called, what it hangs on, and beside what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.roles.titles import TRADES
from compare.values.words.keys import CLAUSES, DATES, NOUNS, VERBS, WEIGHTY
from compare.values.words.senses import GENERIC, LIGHT, TELLING, word_sense

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["Standing", "crossed", "likeness", "read_standing"]

_CONTENT = WEIGHTY | {"NUM"}
_BESIDE = frozenset({"compound", "amod", "appos", "nmod", "poss", "prep", "acl"})
# What many persons of one event are called.
_COMMON = TRADES | frozenset(
    "sen senator rep representative mr mrs ms dr republican democrat democratic gop r d party "
    "president minister committee witness".split()
)
# "A group called", "a charity known as".
_NAMING = frozenset({"call", "name", "know", "dub"})
_WITHIN = frozenset({"compound", "appos", "nmod"})
# Relations that are no preposition; "by" names who acts.
_CASES = frozenset(
    "nsubj nsubjpass dobj attr appos compound conj poss nmod npadvmod dative oprd by".split()
)
_FARTHEST = 6
_NEAR = 12
# What one shared word of each sort weighs, and how much of it counts at most. Read off names that
# were swapped in linked sentences of the training pairs, against those of the pairs as they are.
_VERB, _TITLE, _NOUN, _ROLE = 2.0, 1.5, 1.0, 0.5
_COMPANY, _AROUND = 0.5, 0.3
_MOST_TITLES, _MOST_COMPANY = 2, 6


@dataclass(frozen=True, slots=True)
class Standing:
    """Senses of the words around a name.

    ``titles`` belong to it ("the interior secretary"), ``nouns`` stand between it and the
    ``verbs`` that it hangs on, ``company`` is what else hangs there, ``near`` all that stands
    within twelve words; ``role`` is its relation to the verb, or its preposition.
    """

    titles: frozenset[str]
    nouns: frozenset[str]
    verbs: frozenset[str]
    role: str
    company: frozenset[str]
    near: frozenset[str]

    @property
    def preposition(self) -> str:
        """The preposition it hangs on; "" for a subject or an object, also of a passive."""
        return "" if self.role in _CASES else self.role

    @property
    def bound(self) -> frozenset[str]:
        """All that the grammar ties to the name."""
        return self.titles | self.nouns | self.verbs | self.company

    @property
    def around(self) -> frozenset[str]:
        """All that stands near the name or hangs where it does."""
        return self.near | self.company


def crossed(a: Standing, b: Standing) -> bool:
    """Whether a noun above one name is a verb above the other: "a visit by", "was visited by"."""
    return bool(a.nouns & b.verbs or a.verbs & b.nouns)


def likeness(a: Standing, b: Standing) -> float:
    """How much speaks for two names filling one place of one statement, from 0 up.

    Nothing does where neither their own words nor the verb nor its relation to them is the same.
    """
    turned = crossed(a, b)
    same_role = a.role == b.role != ""
    if not (same_role or turned or a.verbs & b.verbs or a.nouns & b.nouns or a.titles & b.titles):
        return 0.0
    return (
        _VERB * bool(a.verbs & b.verbs)
        + _TITLE * min(_MOST_TITLES, len(a.titles & b.titles))
        + _NOUN * (len(a.nouns & b.nouns) + turned)
        + _ROLE * (same_role - 2 * (a.preposition != b.preposition))
        + _COMPANY * min(_MOST_COMPANY, len(a.bound & b.bound))
        + _AROUND * min(_MOST_COMPANY, len(a.around & b.around))
    )


def read_standing(sentence: Sentence, first: int, last: int) -> Standing:
    """Where the name of the words [first, last) stands."""
    own = range(first, last)
    titles = set(_beside(sentence, own))
    nouns, verbs, company = set[str](), set[str](), set[str]()
    role = ""
    for at, below, relation in _above(sentence, own):
        word, governed = sentence.words[at], _governed(sentence, at, below)
        role = role or relation
        if word.pos in NOUNS:
            (titles if sentence.words[below].dep in _WITHIN and below in own else nouns).add(
                word_sense(sentence, at)
            )
        else:
            verbs.add(word_sense(sentence, at))
        company |= {word_sense(sentence, i) for i in governed if i not in own}
    near = range(max(0, first - _NEAR), min(len(sentence.words), last + _NEAR))
    no_part = _senses(sentence, own) | LIGHT | GENERIC | {""}
    return Standing(
        frozenset(titles - no_part - _COMMON),
        frozenset(nouns - no_part),
        frozenset(verbs - LIGHT - {""}),
        role,
        frozenset(company - no_part),
        frozenset(_senses(sentence, (i for i in near if i not in own)) - no_part - TELLING),
    )


def _above(sentence: Sentence, own: range) -> Iterator[tuple[int, int, str]]:
    """The nouns above a name up to its first verb: each with the word below it and the relation.

    The relation is the preposition that the name hangs on, or the dependency itself.
    """
    words = sentence.words
    at = sentence.tops(own)[-1]
    while words[at].dep == "conj" and words[words[at].head].pos == "PROPN":
        at = words[at].head  # a name in a list of names stands where the first does
    at = _named_by(sentence, at)
    preposition = ""
    for _ in range(_FARTHEST):
        below, at = at, words[at].head
        if at == below:
            return
        if words[at].pos == "ADP":
            preposition = preposition or words[at].text.lower()
        elif words[at].pos in NOUNS | VERBS:
            yield at, below, preposition or words[below].dep
            if words[at].pos not in NOUNS:
                return


def _named_by(sentence: Sentence, at: int) -> int:
    """The noun that a name is told to be the name of, or the name: "a group called Clear Water"."""
    words = sentence.words
    verb = words[words[at].head].head if words[words[at].head].pos == "ADP" else words[at].head
    naming = words[verb].dep == "acl" and words[verb].lemma.lower() in _NAMING
    return words[verb].head if naming and verb < at else at


def _beside(sentence: Sentence, own: range) -> Iterator[str]:
    """What a name is called by compounds, appositions and what hangs on it by a preposition."""
    words = sentence.words
    for i in own:
        for child in sentence.children(i):
            if child in own or words[child].dep not in _BESIDE:
                continue
            wide = words[child].dep in {"appos", "prep"}
            yield from _senses(sentence, sentence.subtree(child) if wide else (child,))


def _governed(sentence: Sentence, at: int, below: int) -> Iterator[int]:
    """The words of content that a verb governs in its own clause, or that a noun has itself."""
    words = sentence.words
    for child in sentence.children(at):
        if child == below or words[child].dep in CLAUSES:
            continue
        branch = (child,) if words[at].pos in NOUNS else sentence.subtree(child)
        yield from (i for i in branch if words[i].pos in _CONTENT)


def _senses(sentence: Sentence, indices: Iterable[int]) -> set[str]:
    words = sentence.words
    return {
        word_sense(sentence, i)
        for i in indices
        if words[i].pos in _CONTENT and words[i].entity not in DATES
    }
