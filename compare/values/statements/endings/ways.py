"""Deeds that tell how one thing ended, of which one at most is so: "was sacked", "resigned"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from compare.values.roles.titles import is_title
from compare.values.statements.bounds.scopes import ScopeWord, same_scope, scope_of
from compare.values.statements.endings.ended import Ending, ending_of
from compare.values.statements.endings.reversals import names_of
from compare.values.statements.framing.certainty import Certainty
from compare.values.statements.framing.frames import frame
from compare.values.words.keys import VERBS, fold, key
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compare.parsed import Sentence

__all__ = ["Way", "find_ways", "rival_ways", "telling_of"]

# Ways of which each rules out the other, and the words that tell that an article knows of one.
_RIVALS = frozenset(
    map(
        frozenset,
        [
            ("dismissed", "resigned"),
            ("lent", "sold"),
            ("lent", "donated"),
            ("sold", "donated"),
            ("sold", "given"),
            ("dropped", "trial"),
            ("prison", "suspended"),
            ("parted", "agreed"),
        ],
    )
)
_TOLD_BY = {
    "dismissed": "dismiss dismissal fire firing sack sacking oust ouster remove removal force "
    "pressure",
    "resigned": "resign resignation quit step stand departure",
    "lent": "lend loan borrow repay",
    "sold": "sell sale buy purchase",
    "donated": "gift donate donation",
    "given": "gift donate donation",
    "dropped": "drop withdraw dismiss",
    "trial": "trial",
    "prison": "prison jail custody",
    "suspended": "suspend suspension",
    "parted": "end collapse fail break resume",
    "agreed": "strike reach clinch seal",
}
# What one alone does, so that two who are told to have done it are rivals, and who such may be.
_BY_ONE = frozenset({frozenset({"opened"})})
_OFFICIALS = frozenset("ambassador bishop governor king mayor minister president queen".split())
# As sure as that a way must be told; who stood trial already may be cleared of the rest.
_SURE = frozenset({Certainty.SETTLED})
_ORDERED = frozenset({Certainty.PLANNED, Certainty.REQUIRED})


class _Called(NamedTuple):
    """What somebody or something is called: its names, the words before these, and its noun."""

    names: frozenset[str]
    before: frozenset[str]
    nouns: frozenset[str]

    @property
    def is_somebody(self) -> bool:
        """Whether one person is meant: by a name, or by a word for an office or a trade."""
        return bool(self.names) or any(map(is_title, self.nouns))

    def may_be(self, other: _Called) -> bool | None:
        """Whether both are the same; None where that cannot be told."""
        if self.names and other.names:
            first = self.before and other.before and self.before.isdisjoint(other.before)
            return bool(self.names & other.names) and not first
        if self.nouns and other.nouns:
            return bool(self.nouns & other.nouns)
        return None


@dataclass(frozen=True, slots=True)
class Way:
    """A way in which something ended, and of what and with whom.

    ``posts`` are the words for what somebody was or left, ``days`` those for the date.
    """

    way: str
    whom: _Called
    parties: tuple[_Called, ...]
    posts: frozenset[str]
    days: frozenset[str]
    sure: Certainty
    scope: frozenset[ScopeWord]
    start: int
    end: int


def find_ways(sentence: Sentence) -> tuple[Way, ...]:
    """The ways in which a sentence says that something ended, in order."""
    tree = Tree(sentence)
    return tuple(way for i in range(len(tree.words)) for way in _at(tree, i))


def rival_ways(a: Way, b: Way) -> bool:
    """Whether two ways are told of one thing, as sure, of one time, and only one can be so."""
    ways = frozenset({a.way, b.way})
    if ways not in _RIVALS | _BY_ONE or not a.whom.may_be(b.whom):
        return False
    if any(x.sure not in (_ORDERED if x.way == "trial" else _SURE) for x in (a, b)):
        return False
    if "resigned" in ways and not (a.whom.is_somebody and b.whom.is_somebody):
        return False
    if "parted" in ways and not a.days & b.days:
        return False  # talks are resumed
    if _apart(a.posts, b.posts) or _apart(a.days, b.days) or not same_scope(a.scope, b.scope):
        return False
    if ways in _BY_ONE:
        return a.posts == b.posts and _two_officials(a.parties[0], b.parties[0])
    met = [x.may_be(y) for x, y in zip(a.parties, b.parties, strict=False)]
    return not met or (True in met and False not in met)


def telling_of(way: Way) -> frozenset[str]:
    """The keys of words by which an article tells that it knows of such a way."""
    doers = (party.nouns for party in way.parties if frozenset({way.way}) in _BY_ONE)
    return frozenset(_TOLD_BY.get(way.way, "").split()).union(*doers)


def _two_officials(a: _Called, b: _Called) -> bool:
    """Whether two who are told by their offices alone cannot be one: a mayor and a minister."""
    if a.names or b.names or not (a.nouns and b.nouns) or not a.nouns | b.nouns <= _OFFICIALS:
        return False
    return a.nouns.isdisjoint(b.nouns)


def _apart(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b and a.isdisjoint(b))


def _at(tree: Tree, verb: int) -> Iterator[Way]:
    if tree.words[verb].pos not in VERBS:
        return
    ending = ending_of(tree, verb)
    told = frame(tree, verb)
    if ending is None or not told.positive:
        return
    whom = _called(tree, ending.whom)
    if whom is None:
        return
    parties = tuple(_called(tree, p) or _NOBODY for p in ending.parties)
    clause = tree.clause(verb)
    days = frozenset(key(tree.words[i]) for i in clause if _dates(tree, i))
    scope = scope_of(tree, clause)
    posts = frozenset(key(tree.words[i]) for i in ending.posts) - {""}
    start, end = _span(tree, verb, ending)
    yield Way(ending.way, whom, parties, posts, days, told.certainty, scope, start, end)


_NOBODY = _Called(frozenset(), frozenset(), frozenset())


def _called(tree: Tree, given: Iterable[int]) -> _Called | None:
    """What one thing is called; None where that is not one, or a pronoun.

    Parties that are joined are told by all of their names and nouns together.
    """
    found = list(given)
    if len(found) > 1 and tree.child(found[0], "conj") is not None:
        return _Called(frozenset(), frozenset(), frozenset({_all_called(tree, found)}))
    if len(found) != 1 or tree.child(found[0], "conj") is not None:
        return None
    noun = found[0]
    heads = names_of(tree, noun)
    before = [j for i in heads for j in tree.children(i, "compound") if _personal(tree, j)]
    nouns = {_one_or_so_many(tree, noun)} if tree.words[noun].pos == "NOUN" else set()
    nouns |= {key(tree.words[i]) for i in tree.children(noun, "appos") if i not in heads}
    called = _Called(_folded(tree, heads), _folded(tree, before), frozenset(nouns - {""}))
    return called if called.names or called.nouns else None


def _all_called(tree: Tree, joined: Iterable[int]) -> str:
    return " ".join(sorted(key(tree.words[i]) for i in joined))


def _one_or_so_many(tree: Tree, noun: int) -> str:
    """The key of a noun for one thing, or for so many; "" where it is not told of how many."""
    counts = [key(tree.words[i]) for i in tree.children(noun, "nummod")]
    if tree.words[noun].tag == "NN":
        return key(tree.words[noun])
    return " ".join((*counts, key(tree.words[noun]))) if counts else ""


def _personal(tree: Tree, i: int) -> bool:
    """Whether a word before a surname is a first name; the model takes some for bodies' names."""
    word = tree.words[i]
    return word.pos == "PROPN" and not is_title(word.text)


def _folded(tree: Tree, indices: Iterable[int]) -> frozenset[str]:
    return frozenset(fold(tree.words[i].text) for i in indices)


def _dates(tree: Tree, i: int) -> bool:
    """Whether a word is of a date rather than of a length of time: "June", the 5 of "June 5"."""
    word, head = tree.words[i], tree.head(i)
    if word.entity != "DATE" or word.pos not in {"PROPN", "NUM"}:
        return False
    return word.pos == "PROPN" or head is None or tree.words[head].pos != "NOUN"


def _span(tree: Tree, verb: int, ending: Ending) -> tuple[int, int]:
    """The verb with its auxiliaries and the words that make the way plain."""
    inside = [verb, *tree.children(verb, "aux", "auxpass"), *ending.marks]
    return tree.words[min(inside)].start, tree.words[max(inside)].end
