"""Ways that somebody or something goes from one place to another: "flew from Lund to Torhavn"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.values.comparison import Comparison
from compare.values.statements.alternatives.alternative import both_so
from compare.values.statements.bounds.scopes import ScopeWord, same_scope, scope_of
from compare.values.statements.framing.frames import frame
from compare.values.statements.parties.participants import Party, compare_parties, subject_of
from compare.values.words.keys import NOUNS, VERBS, fold
from compare.values.words.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.parsed import Sentence
    from compare.values.statements.framing.frames import Frame

__all__ = ["Route", "find_routes", "turned_round"]

# Words for going one way. A road or a border runs both ways, and so do rain and delays.
_GOING = frozenset(
    "go travel fly sail drive walk head move march cross return come ride run transfer transport "
    "smuggle ship carry ferry send take bring bind way journey trip flight voyage route train bus "
    "plane relocate emigrate flee escape swim cycle convoy transit".split()
)
_TIMES = ("weekday", "day", "month", "year", "order")


@dataclass(frozen=True, slots=True)
class Route:
    """Where a way begins and ends, by folded names; who goes it, how surely and when."""

    origin: str
    goal: str
    who: Party
    frame: Frame
    scope: frozenset[ScopeWord]
    start: int
    end: int


def turned_round(a: Route, b: Route) -> bool:
    """Whether one way is the other the other way round, of one that goes it at one time."""
    if (a.origin, a.goal) != (b.goal, b.origin) or not both_so(a.frame, b.frame):
        return False
    return compare_parties(a.who, b.who) is Comparison.SAME and same_scope(a.scope, b.scope)


def find_routes(sentence: Sentence) -> tuple[Route, ...]:
    """The ways of a sentence, in order."""
    tree = Tree(sentence)
    return tuple(r for i in range(len(tree.words)) for r in _at(tree, i))


def _at(tree: Tree, i: int) -> Iterator[Route]:
    words = tree.words
    if words[i].text.lower() != "from":
        return
    middle = _name_end(tree, i + 1)
    if middle == i + 1 or middle >= len(words) or words[middle].text.lower() != "to":
        return
    end = _name_end(tree, middle + 1)
    verb = _verb(tree, i)
    if end == middle + 1 or verb is None:
        return
    told = scope_of(tree, tree.clause(verb))
    yield Route(
        _text(tree, i + 1, middle),
        _text(tree, middle + 1, end),
        subject_of(tree, verb)[0],
        frame(tree, verb),
        frozenset(word for word in told if word.kind.startswith(_TIMES)),
        words[i].start,
        words[end - 1].end,
    )


def _verb(tree: Tree, i: int) -> int | None:
    """The verb by which somebody goes a way, through a noun for it: "was on her way from"."""
    going = False
    for at in tree.above(i, len(tree.words)):
        going = going or tree.lemma(at) in _GOING
        if tree.words[at].pos in VERBS:
            return at if going else None
    return None


def _name_end(tree: Tree, at: int) -> int:
    """Where a name ends; the syntax model takes the name of a small town for a noun."""
    while at < len(tree.words) and tree.words[at].pos in NOUNS and tree.words[at].text[0].isupper():
        at += 1
    return at


def _text(tree: Tree, first: int, last: int) -> str:
    return " ".join(fold(w.text) for w in tree.words[first:last])
