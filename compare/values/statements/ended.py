"""How a verb says that something ended: a post, an ownership, a case, a trial."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.handing import handed
from compare.values.statements.participants import subject_of
from compare.values.statements.subjects import subjects_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.values.words.tree import Tree

__all__ = ["Ending", "ending_of"]

_DISMISSING = frozenset("dismiss fire sack".split())
_LEAVING = frozenset("resign quit".split())
_DOWN = frozenset({"step", "stand"})
# Beside these somebody did not leave by his own will alone.
_FORCED = frozenset("force pressure press ask demand tell order oblige urge compel push".split())
_WAYS_OF_GIVING = {
    "lend": "lent",
    "loan": "lent",
    "sell": "sold",
    "donate": "donated",
    "give": "given",
}
_WAYS_OF_HAVING = {"borrow": "lent", "buy": "sold", "purchase": "sold"}
_GIFT = frozenset({"gift", "away"})
# What is given for something else is no gift, and what is given back was had before.
_BOUGHT = frozenset("back return exchange money million euro dollar pound price".split())
_CASES = frozenset({"charge", "case"})
# What leaves a part of a case: "some charges", "the other charges", "charges of theft".
_WHOLE = frozenset("the all a criminal".split())
_REST = frozenset("other remaining remain rest separate".split())
_GETTING = frozenset("receive get".split())
_PRONOUNCING = frozenset("give hand sentence".split())
_TERMS = frozenset({"sentence", "term"})
_LONG = frozenset("year month".split())
# What is done once, by one.
_OPENING = frozenset("open inaugurate unveil".split())
_OFTEN_OPENED = frozenset(
    "account case conference debate door eye fire gate inquiry letter meeting session talk "
    "window".split()
)
_TALKS = frozenset("talk negotiation".split())
_DEALS = frozenset("agreement deal accord".split())
_CLOSING = frozenset("end close finish conclude".split())
_STRIKING = frozenset("strike reach clinch seal".split())


class Ending(NamedTuple):
    """A way in which something ended, the nouns for what it was, and the parties to it.

    ``marks`` are the words beside the verb that make the way plain, ``posts`` those for what was
    left ("as coach of Lund", "from the board") or for which of several things it is.
    """

    way: str
    whom: Sequence[int]
    parties: tuple[Sequence[int], ...] = ()
    marks: tuple[int, ...] = ()
    posts: tuple[int, ...] = ()


def ending_of(tree: Tree, verb: int) -> Ending | None:
    """How a verb says that something ended, if it says so."""
    return next((found for read in _READERS if (found := read(tree, verb)) is not None), None)


def _left(tree: Tree, verb: int) -> Ending | None:
    """A post: "was sacked", "stepped down"; not "was forced to resign"."""
    lemma = tree.lemma(verb)
    if lemma in _DISMISSING:
        return Ending("dismissed", _done_to(tree, verb), posts=_posts(tree, verb))
    down = [i for i in tree.children(verb, "prt", "prep", "advmod") if tree.lowers[i] == "down"]
    if lemma not in _LEAVING and not (lemma in _DOWN and down):
        return None
    above = tuple(tree.above(verb, 1))
    if _passive(tree, verb) or tree.any((*tree.clause(verb), *above), _FORCED):
        return None
    whom, posts = subjects_of(tree, verb), _posts(tree, verb)
    return Ending("resigned", whom, marks=tuple(down), posts=posts)


def _handed(tree: Tree, verb: int) -> Ending | None:
    """A thing: "lent the boat to", "was given the boat by"."""
    tables = _WAYS_OF_GIVING, _WAYS_OF_HAVING
    found = handed(tree, verb, subjects_of(tree, verb), tables, passive=_passive(tree, verb))
    if found is None:
        return None
    clause = tree.clause(verb)
    if found.kind == "given" and tree.any((i for i in clause if i != found.thing), _BOUGHT):
        return None
    marks = [i for i in clause if tree.lowers[i] in _GIFT]
    way = "donated" if found.kind == "given" and marks else found.kind
    return Ending(way, [found.thing], (found.giver, found.receiver), (found.thing, *marks))


def _tried(tree: Tree, verb: int) -> Ending | None:
    """A case: "charges against Dahl were dropped", "Dahl was ordered to stand trial"."""
    objects = _done_to(tree, verb)
    if tree.lemma(verb) == "stand" and tree.any(objects, frozenset({"trial"})):
        if tree.any(tree.clause(verb), _REST):
            return None
        return Ending("trial", subjects_of(tree, verb), marks=tuple(objects))
    if tree.lemma(verb) not in {"drop", "withdraw"} or not tree.any(objects, _CASES):
        return None
    beside = [j for i in objects for j in tree.children(i, "det", "amod", "nummod", "compound")]
    of = [j for i in objects for j in tree.objects(i, {"of", "for"})]
    if of or any(tree.lowers[j] not in _WHOLE for j in beside):
        return None
    against = [j for i in (*objects, verb) for j in tree.objects(i, {"against"})]
    return Ending("dropped", against, marks=tuple(objects))


def _sentenced(tree: Tree, verb: int) -> Ending | None:
    """A sentence: "was sentenced to six years in prison", "received a suspended sentence"."""
    lemma = tree.lemma(verb)
    clause = tree.clause(verb)
    suspended = [i for i in clause if tree.lowers[i] == "suspended"]
    terms = [h for i in suspended if (h := tree.head(i)) is not None and tree.lemma(h) in _TERMS]
    if terms and lemma in _GETTING:
        return Ending("suspended", subjects_of(tree, verb), marks=tuple(terms))
    if lemma not in _PRONOUNCING | {"jail"} or (suspended and not terms):
        return None
    whom = subjects_of(tree, verb) if _passive(tree, verb) else tree.children(verb, "dobj")
    if terms:
        return Ending("suspended", whom, marks=tuple(terms)) if _passive(tree, verb) else None
    long = [i for i in tree.objects(verb, {"to", "for"}) if tree.lemma(i) in _LONG]
    kept = lemma == "jail" or (lemma == "sentence" and "prison" in _lowers(tree, clause))
    return Ending("prison", whom, marks=tuple(long)) if long and kept else None


def _talked(tree: Tree, verb: int) -> Ending | None:
    """Talks, by the parties to them: "ended without agreement", "struck a deal"."""
    subjects = subjects_of(tree, verb)
    if tree.lemma(verb) in _STRIKING:
        deals = tree.children(verb, "dobj")
        parties = [j for i in subjects for j in _joined(tree, i)]
        found = tree.any(deals, _DEALS) and len(parties) > 1 and not _on_what(tree, deals)
        return Ending("agreed", parties, marks=tuple(deals)) if found else None
    without = tree.objects(verb, {"without"})
    if tree.lemma(verb) not in _CLOSING or not tree.any(without, _DEALS):
        return None
    talks = [i for i in subjects if tree.lemma(i) in _TALKS]
    parties = [k for i in talks for j in tree.objects(i, {"between"}) for k in _joined(tree, j)]
    return Ending("parted", parties, marks=tuple(without)) if len(parties) > 1 else None


def _on_what(tree: Tree, deals: Sequence[int]) -> bool:
    """Whether it is told what deals are, or on what, so that another may be open."""
    beside = [j for i in deals for j in tree.children(i, "amod", "compound", "nummod")]
    behind = [j for i in deals for j in tree.behind(i, "prep")]
    return bool(beside) or any(tree.words[j].entity != "DATE" for j in behind)


def _opened(tree: Tree, verb: int) -> Ending | None:
    """A thing that waits to be opened: "was opened by the mayor", "unveiled the statue"."""
    things = _done_to(tree, verb)
    if tree.lemma(verb) not in _OPENING or tree.any(things, _OFTEN_OPENED):
        return None
    by = tree.behind(verb, "agent") if _passive(tree, verb) else subjects_of(tree, verb)
    which = tuple(j for i in things for j in tree.children(i, "compound", "amod", "poss"))
    return Ending("opened", things, (by,), tuple(by), which) if by and things else None


_READERS: tuple[Callable[[Tree, int], Ending | None], ...] = (
    _left,
    _handed,
    _tried,
    _sentenced,
    _talked,
    _opened,
)


def _joined(tree: Tree, noun: int) -> list[int]:
    return [noun, *(j for i in tree.children(noun, "conj") for j in _joined(tree, i))]


def _posts(tree: Tree, verb: int) -> tuple[int, ...]:
    left = tree.objects(verb, {"as", "from"})
    return tuple(j for i in left for j in (i, *tree.children(i, "compound", "amod")))


def _lowers(tree: Tree, indices: Sequence[int]) -> set[str]:
    return {tree.lowers[i] for i in indices}


def _passive(tree: Tree, verb: int) -> bool:
    return subject_of(tree, verb)[1]


def _done_to(tree: Tree, verb: int) -> Sequence[int]:
    if _passive(tree, verb):
        return subjects_of(tree, verb)
    return tree.children(verb, "dobj")
