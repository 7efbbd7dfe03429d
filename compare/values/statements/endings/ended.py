"""How a verb says that something ended: a post, an ownership, a case, a trial."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from compare.values.statements.endings.handing import Handing, handed, stands_handed
from compare.values.statements.endings.offices_left import DISMISSED, RESIGNED, done_to, leaving_of
from compare.values.statements.parties.participants import subject_of
from compare.values.statements.parties.subjects import subjects_of
from compare.values.words.keys import DATES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from compare.values.words.tree import Tree

__all__ = ["Ending", "ending_of"]

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
    "account border case conference debate dialogue door exhibition eye fair festival fire gate "
    "hearing inquiry investigation letter meeting office probe session shelter summit talk trial "
    "window".split()
)
# Before a noun, these tell that a reader knows which thing is meant.
_KNOWN = frozenset({"the", "this", "that"})
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
    """A post: "was sacked", "stepped down"; not "was forced to resign", nor "was ousted"."""
    left = leaving_of(tree, verb)
    if left is None or left.way not in {DISMISSED, RESIGNED}:
        return None
    above = tuple(tree.above(verb, 1))
    if left.way == RESIGNED and tree.any((*tree.clause(verb), *above), _FORCED):
        return None
    return Ending(left.way, left.who, marks=left.marks, posts=_posts(tree, verb))


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
    if not _is_plain(tree, found):
        return None
    way = "donated" if found.kind == "given" and marks else found.kind
    return Ending(way, [found.thing], (found.giver, found.receiver), (found.thing, *marks))


def _is_plain(tree: Tree, found: Handing) -> bool:
    """Whether it is told who has a thing from whom, or by one of them which thing it is."""
    if found.giver and found.receiver:
        return True
    return found.kind != "given" and _is_known(tree, found.thing)


def _stands(tree: Tree, be: int) -> Ending | None:
    """A thing by what it is: "is on loan from the Holm family", "was a gift of the king"."""
    told = stands_handed(tree, be)
    if told is None or not _is_plain(tree, told[0]):
        return None
    found, noun = told
    return Ending(found.kind, [found.thing], (found.giver, found.receiver), (noun,))


def _tried(tree: Tree, verb: int) -> Ending | None:
    """A case: "charges against Dahl were dropped", "Dahl was ordered to stand trial"."""
    objects = done_to(tree, verb)
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
    whom = done_to(tree, verb)
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
        parties = [j for i in subjects for j in tree.joined(i)]
        found = tree.any(deals, _DEALS) and len(parties) > 1 and not _on_what(tree, deals)
        return Ending("agreed", parties, marks=tuple(deals)) if found else None
    without = tree.objects(verb, {"without"})
    if tree.lemma(verb) not in _CLOSING or not tree.any(without, _DEALS):
        return None
    talks = [i for i in subjects if tree.lemma(i) in _TALKS]
    parties = [k for i in talks for j in tree.objects(i, {"between"}) for k in tree.joined(j)]
    return Ending("parted", parties, marks=tuple(without)) if len(parties) > 1 else None


def _on_what(tree: Tree, deals: Sequence[int]) -> bool:
    """Whether it is told what deals are, or on what, so that another may be open."""
    beside = [j for i in deals for j in tree.children(i, "amod", "compound", "nummod")]
    behind = [j for i in deals for j in tree.behind(i, "prep")]
    return bool(beside) or any(tree.words[j].entity != "DATE" for j in behind)


def _opened(tree: Tree, verb: int) -> Ending | None:
    """A thing that waits to be opened: "was opened by the mayor", "unveiled the statue"."""
    things = done_to(tree, verb)
    if tree.lemma(verb) not in _OPENING or tree.any(things, _OFTEN_OPENED):
        return None
    by = tree.behind(verb, "agent") if _passive(tree, verb) else subjects_of(tree, verb)
    if not by or not things or not all(_is_known(tree, i) for i in things):
        return None
    return Ending("opened", things, (by,), tuple(by), tuple(_which(tree, verb, things)))


def _is_known(tree: Tree, thing: int) -> bool:
    """Whether a noun tells of one thing that a reader knows: "the bridge", "Lund Bridge"."""
    if tree.words[thing].pos == "PROPN" or tree.child(thing, "poss") is not None:
        return True
    return any(tree.lowers[i] in _KNOWN for i in tree.children(thing, "det"))


def _which(tree: Tree, verb: int, things: Sequence[int]) -> Iterator[int]:
    """The words that tell a thing from others: "a new school", "the school in Lund"."""
    for i in things:
        yield from tree.children(i, "compound", "amod", "poss")
    behind = [j for i in things for j in tree.behind(i, "prep")]
    behind += tree.objects(verb, {"in", "at", "near", "for"})  # the parse often puts them there
    yield from (j for j in behind if tree.words[j].entity not in DATES)


_READERS: tuple[Callable[[Tree, int], Ending | None], ...] = (
    _left,
    _handed,
    _stands,
    _tried,
    _sentenced,
    _talked,
    _opened,
)


def _posts(tree: Tree, verb: int) -> tuple[int, ...]:
    left = tree.objects(verb, {"as", "from"})
    return tuple(j for i in left for j in (i, *tree.children(i, "compound", "amod")))


def _lowers(tree: Tree, indices: Sequence[int]) -> set[str]:
    return {tree.lowers[i] for i in indices}


def _passive(tree: Tree, verb: int) -> bool:
    return subject_of(tree, verb)[1]
